/** What one person earns before tax: put in by who reckons on, never asked in the check itself. */
import { aowLeeftijd } from '../begrippen/normen.ts';
import { leeftijd, leeftijdPartner, loonheffingskorting, loonheffingskortingPartner } from '../feiten/index.ts';
import { feit, type Getal, type JaNee } from '../kern/uitdrukking.ts';

const vanafNul = { van: 0, tot: Infinity };
const perJaar = (id: string) => feit.getal(id, 'euro/jaar', vanafNul);

type PerJaar = Getal<'euro/jaar'>;

export interface Verdiener {
	readonly leeftijd: Getal<'jaar'>;
	/** Gross, with vakantiegeld. */
	readonly loon: PerJaar;
	/** Gross, with vakantiegeld: WW, WIA, WAO, Wajong, IOAW and IOAZ. */
	readonly uitkering: PerJaar;
	/** Gross, with vakantiegeld: AOW and pension. */
	readonly pensioen: PerJaar;
	/** Net, with vakantietoeslag: the share of this person in bijstand or AIO. */
	readonly bijstand: PerJaar;
	/** Whether it is applied to the income, as far as it was asked. */
	readonly loonheffingskorting: JaNee;
}

export const zelf: Verdiener = {
	leeftijd,
	loon: perJaar('loonPerJaar'),
	uitkering: perJaar('uitkeringPerJaar'),
	pensioen: perJaar('pensioenPerJaar'),
	bijstand: perJaar('bijstandPerJaar'),
	loonheffingskorting,
};
export const partner: Verdiener = {
	leeftijd: leeftijdPartner,
	loon: perJaar('loonPartnerPerJaar'),
	uitkering: perJaar('uitkeringPartnerPerJaar'),
	pensioen: perJaar('pensioenPartnerPerJaar'),
	bijstand: perJaar('bijstandPartnerPerJaar'),
	loonheffingskorting: loonheffingskortingPartner,
};

export const heeftAow = ({ leeftijd }: Verdiener) => leeftijd.isMinstens(aowLeeftijd);
