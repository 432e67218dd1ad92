// Only in a frame on a page of somebody else (docs/insluiten.md). That page hears that a page begins here and how
// tall it is, and nothing else.
const groet = 'bereken-uw-recht';
/** In pixels: a height that says less about what stands on the page. */
const stap = 100;
const thuis = new URL('.', import.meta.url);
const schil = document.querySelector('.schil');
const voet = schil.querySelector('.voet');
let gastheer = null;
let ruimte = 0;

// As tall as the frame at least, it could never shrink.
schil.style.minBlockSize = '0';

function meldHoogte() {
	const hoogte = Math.ceil(schil.getBoundingClientRect().height) - ruimte;
	const afgerond = Math.ceil(hoogte / stap) * stap;
	ruimte = afgerond - hoogte;
	voet.style.paddingBlockEnd = `${ruimte}px`;
	parent.postMessage(afgerond, gastheer);
}

function begroet() {
	parent.postMessage(groet, gastheer ?? '*');
}

addEventListener('message', ({ source, origin, data }) => {
	if (source !== parent || typeof data?.[groet] !== 'string' || origin !== (gastheer ?? origin)) return;
	if (data[groet] && !schil.dataset.thema) schil.dataset.thema = data[groet];
	if (!gastheer) {
		gastheer = origin;
		new ResizeObserver(meldHoogte).observe(schil);
	}
	meldHoogte();
});

// The app moves the focus to where a new page begins.
addEventListener('focusin', ({ target }) => gastheer && target.matches('h1, [data-eerst]') && begroet());

/** Other sites refuse the frame, and who helps needs a window of their own. */
const hoortBuiten = ({ protocol, origin, pathname }) =>
	/^https?:$/.test(protocol) &&
	(origin !== thuis.origin || !pathname.startsWith(thuis.pathname) || /\/(helpen|verwijzen)\//.test(pathname));

addEventListener(
	'click',
	({ target }) => {
		const link = target.closest?.('a[href]');
		if (link && hoortBuiten(link)) link.target = '_blank';
	},
	{ capture: true },
);

/** The frame is taller than the screen: a window in its middle may be out of sight. */
function zetInZicht(venster) {
	new IntersectionObserver(([{ intersectionRect: zichtbaar }], kijker) => {
		kijker.disconnect();
		const rest = Math.max(0, zichtbaar.height - venster.offsetHeight);
		venster.style.marginBlock = '0';
		venster.style.insetBlock = `${zichtbaar.top + rest / (venster.matches('dialog') ? 2 : 1)}px auto`;
	}).observe(schil);
}

addEventListener(
	'toggle',
	({ target, newState }) => newState === 'open' && target.matches('dialog, [popover]') && zetInZicht(target),
	{ capture: true },
);

begroet();
