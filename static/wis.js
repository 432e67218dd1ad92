// Pages without the app still wipe: the answers may be left from the questions.
const knop = document.querySelector('[data-wis]');
knop.hidden = false;
knop.addEventListener('click', () => {
	sessionStorage.clear();
	location.replace(knop.dataset.wis);
});
