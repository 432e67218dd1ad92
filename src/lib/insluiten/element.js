// <bereken-uw-recht>: the test on a page of somebody else (docs/insluiten.md). It keeps nothing there and reads nothing.
{
	const groet = 'bereken-uw-recht';
	const script = /** @type {HTMLScriptElement} */ (document.currentScript);
	const thuis = new URL('.', script.src);
	/** Of the frame, by language. @type {Record<string, string>} */
	const titels = /* TITELS */ {};

	class BerekenUwRecht extends HTMLElement {
		#frame = document.createElement('iframe');

		get #taal() {
			return (
				[this.getAttribute('taal') ?? '', document.documentElement.lang]
					// Of "en-GB" the first part.
					.map((taal) => taal.toLowerCase().replace(/-.*/, ''))
					.find((taal) => Object.hasOwn(titels, taal)) ?? 'nl'
			);
		}

		get #gemeente() {
			return this.getAttribute('gemeente') ?? '';
		}

		connectedCallback() {
			addEventListener('message', this);
			if (this.shadowRoot) return;
			const taal = this.#taal;
			const isKort = this.#gemeente && this.hasAttribute('kort');
			this.#frame.title = titels[taal] ?? '';
			this.#frame.lang = taal;
			this.#frame.allow = 'clipboard-write';
			this.#frame.src = new URL(isKort ? `${taal}/snel/${this.#gemeente}/` : `${taal}/`, thuis).href;
			// By property: a strict policy of the page around it forbids styles that are written as text.
			Object.assign(this.style, { display: 'block' });
			Object.assign(this.#frame.style, {
				display: 'block',
				inlineSize: '100%',
				blockSize: '0',
				border: '0',
				visibility: 'hidden',
			});
			// What stands in the element stays in sight until the test says that it is there.
			this.attachShadow({ mode: 'open' }).append(document.createElement('slot'), this.#frame);
		}

		disconnectedCallback() {
			removeEventListener('message', this);
		}

		/** @param {MessageEvent<unknown>} bericht */
		handleEvent({ source, origin, data }) {
			if (source !== this.#frame.contentWindow || origin !== thuis.origin) return;
			if (data === groet) this.#beginPagina();
			else if (Number.isInteger(data)) this.#frame.style.blockSize = `${data}px`;
		}

		#beginPagina() {
			const slot = this.shadowRoot?.querySelector('slot');
			this.#frame.contentWindow?.postMessage({ [groet]: this.#gemeente }, thuis.origin);
			if (slot) {
				slot.remove();
				this.#frame.style.visibility = '';
			} else if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
		}
	}

	customElements.define(groet, BerekenUwRecht);
}
