/** More vermogen for each person with AOW, as the rule of the ZandvoortPas has it. */
import { heeftAowLeeftijd, partnerHeeftAowLeeftijd } from '../begrippen/huishouden.ts';
import { vermogensgrens } from '../begrippen/vermogen.ts';
import { heeftPartner } from '../feiten/index.ts';
import type { Bron, Vindplaats } from '../kern/node.ts';
import { alle, bereken, geen, indien, norm, type JaNee } from '../kern/uitdrukking.ts';

export const beleidsregelZandvoortpas: Vindplaats = {
	titel: 'Beleidsregel ZandvoortPas 2019, gewijzigd in 2023',
	url: 'https://zoek.officielebekendmakingen.nl/gmb-2023-87551.html',
	datum: '2023',
};

const extraVrijAow = norm('extraVrijAow', 'euro', [['2023-01-01', 5000, beleidsregelZandvoortpas, 'gezien']]);
const extraVoor = (heeftAow: JaNee) => indien(heeftAow, extraVrijAow, geen('euro'));

/** Euro, of the household: the limit of the Participatiewet and the extra for each person with AOW. */
export const vermogensgrensMetAow = (bron: Bron) =>
	bereken(
		'euro',
		{
			wettelijk: vermogensgrens,
			eigen: extraVoor(heeftAowLeeftijd),
			partner: extraVoor(alle(heeftPartner, partnerHeeftAowLeeftijd)),
		},
		{ wettelijk: 'stijgt', eigen: 'stijgt', partner: 'stijgt' },
		({ wettelijk, eigen, partner }) => wettelijk + eigen + partner,
		bron,
	);
