/** What the compiler must refuse; `svelte-check` reads this file, so a refusal that disappears fails the gate. */
import { volwassen } from '../../rules/begrippen/normen.ts';
import { wetten } from '../../rules/bronnen/wetten.ts';
import {
	heeftPartner,
	inkomen,
	inkomstenbronnen,
	kinderen,
	leeftijd,
	vermogen,
	woonsituatie,
} from '../../rules/feiten/index.ts';
import { eis, regeling } from '../../rules/kern/regeling.ts';
import type { Teksten } from '../../rules/kern/teksten.ts';
import { alle, begrip, bereken, indien, norm } from '../../rules/kern/uitdrukking.ts';

const bron = wetten.participatiewet.artikel('1');
const grens = norm('grens', 'euro/jaar', []);

// @ts-expect-error years against euros
leeftijd.isMinstens(vermogen);
// @ts-expect-error euros a month against euros a year
inkomen.isHoogstens(grens);
// @ts-expect-error a bare number has no source
leeftijd.isMinstens(18);
// @ts-expect-error not an option of the contract
woonsituatie.is('kasteel');
// @ts-expect-error not a source of income
inkomstenbronnen.bevat('loterij');
// @ts-expect-error a number is no condition
alle(heeftPartner, vermogen);
// @ts-expect-error two branches in other units
indien(heeftPartner, inkomen, leeftijd);
// @ts-expect-error a child has no such fact
kinderen.heeftEen((kind) => kind.lengte);
// @ts-expect-error an input that was not declared
bereken('euro/maand', { inkomen }, {}, ({ vermogen: niet }) => niet, bron);
// @ts-expect-error a direction for an input that does not exist
bereken('euro/maand', { inkomen }, { vermogen: 'stijgt' }, ({ inkomen: een }) => een, bron);
// @ts-expect-error a concept without its legal ground
begrip('naam', heeftPartner);
// @ts-expect-error a condition without its legal ground
eis(heeftPartner);

export const proef = regeling({
	id: 'proef',
	doelgroep: { volwassen: eis(leeftijd.isMinstens(volwassen), bron) },
	eisen: { partner: eis(heeftPartner, bron) },
	nietGetoetst: ['verblijf'],
});
const tekst = { ja: '', nee: '', open: '' };
const rest = {
	naam: '',
	officieel: '',
	inHetKort: '',
	bedrag: '',
	aanvragen: { stappen: [], contacten: [], papieren: [], duur: null },
	terugbetalen: '',
};

({ ...rest, toetsen: { volwassen: tekst, partner: tekst }, nietGetoetst: { verblijf: '' } }) satisfies Teksten<
	typeof proef
>;
// @ts-expect-error a condition without a Dutch text
({ ...rest, toetsen: { volwassen: tekst }, nietGetoetst: { verblijf: '' } }) satisfies Teksten<typeof proef>;
// @ts-expect-error a caveat without a Dutch text
({ ...rest, toetsen: { volwassen: tekst, partner: tekst }, nietGetoetst: {} }) satisfies Teksten<typeof proef>;
const compleet = { ...rest, toetsen: { volwassen: tekst, partner: tekst }, nietGetoetst: { verblijf: '' } };
const { terugbetalen: _terugbetalen, ...zonder } = compleet;
// @ts-expect-error nothing said of whether money can be claimed back
({ ...zonder }) satisfies Teksten<typeof proef>;
