import { opslagsleutel, schemaVersion } from '../../src/lib/check/opslag.ts';

/** A household as this site keeps it in the tab: a parent with two children, a rent and a low wage. */
export function opslagVan(): readonly [sleutel: string, inhoud: string] {
	const ruw = {
		1: 'haarlemmermeer',
		2: '27',
		3: 'huurhuis',
		4: 'kinderen',
		6: [
			{ leeftijd: '6', school: null },
			{ leeftijd: '11', school: 'basisonderwijs' },
		],
		7: ['loon'],
		8: { bedrag: '1500', per: 'maand', vakantiegeld: false, anders: null },
		10: { keuze: 'onder', grenzen: [16_000] },
		11: 'ja',
		21: 'nee',
		15: '0',
		13: 'ja',
		16: 'nee',
		17: ['nee'],
		18: ['nee'],
		na: { kaleHuur: '650', andereVolwassenen: 'nee', inkomenHeelJaarGelijk: 'ja' },
	};
	return [opslagsleutel, JSON.stringify({ schemaVersion, savedAt: Date.now(), terugNaar: null, ruw })];
}
