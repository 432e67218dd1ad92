/** Situations in which only the gemeente can say yes: the answer is "misschien" at most. */
import { wetten } from '../bronnen/wetten.ts';
import type { Bron } from '../kern/node.ts';
import { heeftPartner, inkomstenbronnen, leeftijdPartner, woonsituatie } from '../feiten/index.ts';
import { eis } from '../kern/regeling.ts';
import { alle, niet, onbepaald } from '../kern/uitdrukking.ts';
import { iemandIsJongerDan21, krijgtBijstandOfAio } from './huishouden.ts';
import { volwassen } from './normen.ts';
import { heeftKoophuis } from './vermogen.ts';

const { artikel } = wetten.participatiewet;

/** Art. 23: a norm of its own for who lives in an institution. */
export const instelling = eis(woonsituatie.is('instelling'), artikel('23'), { zonderBedrag: true });
/** Art. 40: without an address another gemeente may have to pay. */
export const geenVastAdres = eis(woonsituatie.is('geen-vast-adres'), artikel('40'));
export const koophuis = eis(alle(heeftKoophuis, niet(krijgtBijstandOfAio)), artikel('34 lid 2 onder d'));
export const eigenBedrijf = eis(inkomstenbronnen.bevat('eigen-bedrijf'), artikel('32'));
/** Art. 20: the norm of 18-20 is low; whether a local limit follows it is not known. */
export const jongerDan21 = eis(iemandIsJongerDan21, artikel('20'));
export const partnerIsMinderjarig = eis(alle(heeftPartner, leeftijdPartner.isMinderDan(volwassen)), artikel('24'), {
	zonderBedrag: true,
});

/** The school says whether a child needs help with learning. */
export const kindHeeftHulpNodig = (bron: Bron) => eis(onbepaald('kindHeeftHulpNodig'), bron);

/** For a regeling with a limit on income and vermogen. */
export const bijInkomenEnVermogen = { instelling, geenVastAdres, koophuis, eigenBedrijf, partnerIsMinderjarig };
/** The same for a limit of the gemeente. */
export const bijLokaleGrens = { ...bijInkomenEnVermogen, jongerDan21 };
