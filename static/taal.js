// Shows the language of the browser first, and opens the choice where a visit begins; nobody is sent anywhere.
const keuze = document.querySelector('.talen');
const links = [...(keuze?.querySelectorAll('a') ?? [])];
const gewenst = navigator.languages.map((taal) => taal.slice(0, 2));
const voorstel = gewenst.map((taal) => links.find((link) => link.hreflang === taal)).find(Boolean);

if (voorstel && !voorstel.hasAttribute('aria-current')) {
	voorstel.classList.add('voorstel');
	voorstel.closest('ul').prepend(voorstel.parentElement);
	keuze.open = history.length <= 2;
}
