// Pages without the app still wipe: the answers may be left from the questions.
const knop = document.querySelector('[data-wis]');
const gewist = new URL(knop.dataset.wis, location.href);

function wis() {
	try {
		for (const sleutel of Object.keys(sessionStorage))
			if (sleutel === knop.dataset.sleutel || sleutel.startsWith('sveltekit:')) sessionStorage.removeItem(sleutel);
	} catch {
		// Forbidden storage holds nothing.
	}
}

// The app notes where a page was scrolled to as it leaves: after it wiped.
if (location.pathname === gewist.pathname) wis();

knop.hidden = false;
knop.addEventListener('click', () => {
	wis();
	location.replace(gewist);
});

if (parent !== window) import('./ingesloten.js');
