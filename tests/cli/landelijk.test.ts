/** Whole households through the real command: every national regeling of a case at once, as other software asks for it. */
import { afterAll, describe, expect, it } from 'vitest';
import { antwoordenVan } from '../regels/landelijk/geval.ts';
import {
	blijftOpen,
	redenWeg,
	regelingVan,
	uitsprakenOpdrachtregel,
	type Uitspraak,
} from '../regels/landelijk/gevallen.ts';
import { nieuweStand } from '../regels/landelijk/stand.ts';
import { afwijking, isOpen, type Gezegd } from '../regels/landelijk/vergelijk.ts';
import { bereken, regelsVan, staatUit } from './draai.ts';

interface Uitkomst {
	readonly id: string;
	readonly regelingen: readonly (Gezegd & { readonly id: string })[];
}

const aan = uitsprakenOpdrachtregel.filter(({ scheme }) => !staatUit('regelingen', regelingVan(scheme)));
const gevallen = [...new Set(aan.map(({ geval }) => geval))];
const invoer = gevallen.map((geval) =>
	JSON.stringify({ id: geval.id, peildatum: geval.date, antwoorden: antwoordenVan(geval) }),
);
const { code, uit, fout } = await bereken({ args: ['--jsonl'], invoer: `${invoer.join('\n')}\n` });
const uitkomsten = new Map((regelsVan(uit) as Uitkomst[]).map((een) => [een.id, een.regelingen]));
const gezegd = ({ geval, scheme }: Uitspraak) =>
	uitkomsten.get(geval.id)!.find(({ id }) => id === regelingVan(scheme))!;

const stand = nieuweStand();
afterAll(() => console.info(`Langs de opdrachtregel\n${stand.tekst()}`));

it('rekent elk huishouden uit, in één keer', () => {
	expect([code, fout, uitkomsten.size]).toEqual([0, '', gevallen.length]);
});

describe.each(gevallen.map((geval) => [geval.id, geval] as const))('%s', (_id, geval) => {
	const eigen = aan.filter((een) => een.geval === geval);

	it.each(eigen.map((een) => [een.scheme, een] as const))('%s', (scheme, uitspraak) => {
		const gevonden = gezegd(uitspraak);
		if (redenWeg(uitspraak)) {
			stand.weggelaten(uitspraak);
			if (blijftOpen(uitspraak)) expect(isOpen(gevonden)).toBe(true);
			return;
		}
		const anders = afwijking(uitspraak, gevonden);
		stand.gedraaid(uitspraak, gevonden.oordeel, anders);
		expect(anders).toBeNull();
	});
});
