/** The folder of a new regeling: it compiles, and the gate stays red until every "VUL IN" is gone. */
import type { Bestand } from './bestanden.ts';

const index = (id: string, kern: string, extra: string) => `import { schrijfIn } from '${kern}kern/inschrijving.ts';
import { isVolwassen } from '${kern}begrippen/huishouden.ts';
import { ${extra} } from '${kern}begrippen/voorbehouden.ts';
import { eis, regeling } from '${kern}kern/regeling.ts';
import { grondslag } from '${kern}sjablonen/bronnen.ts';
import { inkomensEis } from '${kern}sjablonen/minimaregeling.ts';
import { inkomensgrens, vindplaats } from './normen.ts';

/** VUL IN: een artikel per voorwaarde, zie rules/bronnen/wetten.ts. Geen artikel gevonden? Dan de bladzijde zelf. */
const bron = grondslag(vindplaats);

export const regel = regeling({
	id: '${id}',
	// VUL IN: voor wie is het? Past iemand hier niet in, dan is de regeling niet voor hem.
	doelgroep: { volwassen: eis(isVolwassen, bron) },
	// VUL IN: wat vraagt de wet van hen, in de volgorde van de wet?
	eisen: { inkomen: inkomensEis(inkomensgrens, bron) },
	// VUL IN: wanneer kan alleen wie beslist ja zeggen?
	voorbehouden: ${extra},
	// VUL IN: het bedrag. Een vast bedrag is een jaarnorm: bedrag: korting. Geen bedrag gevonden? Laat het weg.
	// VUL IN: wat vraagt de wet dat wij niet toetsen? Elk krijgt een tekst.
	nietGetoetst: ['nogTeBepalen'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
`;

const normen = (id: string, kern: string) => `import { deelVanNorm } from '${kern}begrippen/inkomen.ts';
import type { Vindplaats } from '${kern}kern/node.ts';
import { norm } from '${kern}kern/uitdrukking.ts';

/** VUL IN: waar staat het? Zet een vindplaats die meer regelingen gebruiken in bronnen.ts. */
export const vindplaats: Vindplaats = {
	titel: 'VUL IN: bron van ${id}, met de datum',
	url: 'https://vul.in.invalid',
	datum: null,
};

/** VUL IN: het getal, de eerste dag waarop het gold, en hoe zeker u bent. Een bedrag dat de inwoner krijgt? Gebruik jaarnorm. */
const percentage = norm('percentage', 'fractie', [['2024-01-01', null, vindplaats, 'niet-gevonden']]);

export const inkomensgrens = deelVanNorm(percentage);
`;

const teksten = (kern: string, voorbehouden: string) => `import type { Teksten } from '${kern}kern/teksten.ts';
import { inkomensgrensTekst, ${voorbehouden}, volwassenTekst } from '${kern}sjablonen/teksten.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'VUL IN: de naam die iedereen begrijpt',
	officieel: 'VUL IN: de naam in de wet of de brief',
	inHetKort: 'VUL IN: wat is het, in één korte zin?',
	bedrag: 'VUL IN: wat voor bedrag is het, of waarom noemen wij er geen?',
	toetsen: {
		volwassen: volwassenTekst,
		inkomen: inkomensgrensTekst,
		...${voorbehouden},
	},
	nietGetoetst: { nogTeBepalen: 'VUL IN: wat vragen wij niet, en wie kijkt daar wel naar?' },
	aanvragen: {
		stappen: ['VUL IN: de eerste stap.'],
		contacten: ['gemeente'],
		papieren: [],
		duur: null,
	},
	terugbetalen: 'VUL IN: moet iemand soms geld terugbetalen, en wat moet hij wanneer doorgeven?',
} satisfies Teksten<typeof regel>;
`;

const voorbeelden = (gemeente: string | null, kern: string) => `import { voorbeelden } from '${kern}kern/voorbeeld.ts';
import { alleenstaande } from '${kern}sjablonen/voorbeelden.ts';
${gemeente ? `\nconst basis = { ...alleenstaande, gemeente: '${gemeente}' };\n` : ''}
/** VUL IN: voor elke eis één huishouden dat er alleen daarop afvalt, en bij elke grens één erop en één ernaast. */
export default voorbeelden('2026-11-22', ${gemeente ? 'basis' : 'alleenstaande'}, 'VUL IN: waar komt de verwachte uitkomst vandaan?', []);
`;

const wortel = (gemeente: string | null) => (gemeente ? '../../../' : '../../');

/** @param gemeente null: a national regeling */
export function nieuweRegeling(gemeente: string | null, id: string): readonly Bestand[] {
	const map = gemeente ? `rules/gemeenten/${gemeente}/${id}` : `rules/regelingen/${id}`;
	const kern = wortel(gemeente);
	const [voorbehouden, voorbehoudteksten] = gemeente
		? (['bijLokaleGrens', 'lokaleVoorbehoudTeksten'] as const)
		: (['bijInkomenEnVermogen', 'voorbehoudTeksten'] as const);
	return [
		{ pad: `${map}/index.ts`, inhoud: index(id, kern, voorbehouden) },
		{ pad: `${map}/normen.ts`, inhoud: normen(id, kern) },
		{ pad: `${map}/teksten/nl.ts`, inhoud: teksten(`../${kern}`, voorbehoudteksten) },
		{ pad: `${map}/voorbeelden.ts`, inhoud: voorbeelden(gemeente, kern) },
	];
}

/** The one module in which it is named. */
export const moduleVan = (gemeente: string | null) =>
	gemeente ? `rules/gemeenten/${gemeente}/regelingen.ts` : 'rules/regelingen/index.ts';
