/** Papers that more than one regeling asks for. */
export const papierenVanHaarlem = [
	'Uw paspoort, ID-kaart of verblijfsvergunning, en die van uw partner. Voorkant en achterkant. Geen rijbewijs.',
	'Uw bankpas of een bankafschrift.',
];
