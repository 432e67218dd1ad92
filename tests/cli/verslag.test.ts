import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bereken, staatUit } from './draai.ts';

const marjan = JSON.parse(readFileSync(new URL('../../voorbeelden/marjan.json', import.meta.url), 'utf8'));
/** What the source does not say about her, filled in here only to see the cards decided. */
const volledig = {
	leeftijd: 44,
	heeftPartner: false,
	kinderen: [{ leeftijd: 9, school: 'basisonderwijs' }],
	medebewoners27: 0,
	woonsituatie: 'huurhuis',
	inkomen: 1300,
	inkomenIsInclusiefVakantiegeld: false,
	vermogen: 400,
	opleiding: 'geen',
	laagInkomen3Jaar: true,
	inkomenstoeslagAfgelopenJaar: false,
	kosten: ['huisraad'],
};

const lees = (antwoorden: object) => bereken({ invoer: JSON.stringify({ ...marjan, antwoorden }) });

describe('het verslag voor wie Marjan helpt', () => {
	let nu: string;
	let later: string;
	beforeAll(async () => {
		[nu, later] = (await Promise.all([lees(marjan.antwoorden), lees({ ...marjan.antwoorden, ...volledig })])).map(
			({ uit }) => uit,
		) as [string, string];
	}, 60_000);

	it('begint met hulp bij geldzorgen, deze week, met een telefoonnummer', () => {
		const hulp = nu.indexOf('!! BEL DEZE WEEK: Hulp bij geldzorgen');
		expect(hulp).toBeGreaterThan(0);
		expect(nu.indexOf('MISSCHIEN RECHT')).toBeGreaterThan(hulp);
		expect(nu.slice(hulp, nu.indexOf('MISSCHIEN RECHT'))).toContain('14 023');
	});

	it('zegt niets zeker zolang veel onbekend is, en wel wat het beslist', () => {
		expect(nu).not.toContain('WAARSCHIJNLIJK');
		expect(nu).toMatch(/Dit beslist nog: .*het inkomen/);
		expect(nu).toMatch(/Nog te vragen: de leeftijd, /);
	});

	it.skipIf(staatUit('gemeenten/haarlem', 'haarlempas'))('beslist als alles bekend is', () => {
		expect(later).toMatch(/WAARSCHIJNLIJK RECHT\n(.*\n)*.*\(HaarlemPas\)/);
		expect(later).toContain('Alles is gevraagd.');
	});

	it('zegt bij elke kaart hoe iemand het aanvraagt en wie beslist', () => {
		const deel = nu.slice(nu.indexOf('MISSCHIEN RECHT'));
		const kaarten = deel.split('\n').filter((regel) => /^ {3}\S.*\(.*\)$/.test(regel));
		expect(kaarten.length).toBeGreaterThan(2);
		expect(deel.match(/^ {5}Aanvragen: /gm)).toHaveLength(kaarten.length);
		expect(nu).toContain('De gemeente beslist. Aan deze uitkomst kunt u geen rechten ontlenen.');
	});
});
