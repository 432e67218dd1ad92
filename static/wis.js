// Pages without the app still wipe: the answers may be left from the questions.
const knop = document.querySelector('[data-wis]');
knop.hidden = false;
knop.addEventListener('click', () => {
	sessionStorage.removeItem(knop.dataset.sleutel);
	location.replace(knop.dataset.wis);
});
