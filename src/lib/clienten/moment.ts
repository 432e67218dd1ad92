const klok = new Intl.DateTimeFormat('nl-NL', {
	dateStyle: 'long',
	timeStyle: 'short',
	timeZone: 'Europe/Amsterdam',
});

/** @param moment milliseconds since 1970 @returns in the Netherlands: '29 november 2026 om 14:32' */
export const momentInWoorden = (moment: number) => klok.format(moment);
