import { wetten } from '../bronnen/wetten.ts';
import { heeftPartner, inkomstenbronnen, kinderen, leeftijd, leeftijdPartner, opleiding } from '../feiten/index.ts';
import { alle, altijd, begrip, kies, minstensEen, niet, onbepaald } from '../kern/uitdrukking.ts';
import type { Alleen, Leeftijdsgroep, LeeftijdsgroepPaar, Paar } from './bijstandsnormen.ts';
import { aowLeeftijd, eenentwintig, volwassen, zevenentwintig } from './normen.ts';

const { artikel } = wetten.participatiewet;

export const isVolwassen = leeftijd.isMinstens(volwassen);
export const isMinstens21 = leeftijd.isMinstens(eenentwintig);
export const isJongerDan27 = leeftijd.isMinderDan(zevenentwintig);
export const heeftAowLeeftijd = leeftijd.isMinstens(aowLeeftijd);
export const partnerIsMinstens21 = leeftijdPartner.isMinstens(eenentwintig);
export const partnerHeeftAowLeeftijd = leeftijdPartner.isMinstens(aowLeeftijd);

/** Every child in the list is under 18; the comparison only counts that there is one. */
export const heeftKinderen = kinderen.heeftEen(() => altijd);

export const isAlleenstaandeOuder = begrip(
	'isAlleenstaandeOuder',
	artikel('20-22'),
	alle(niet(heeftPartner), heeftKinderen),
);

/** The applicant or the partner is 18, 19 or 20. */
export const iemandIsJongerDan21 = minstensEen(niet(isMinstens21), alle(heeftPartner, niet(partnerIsMinstens21)));

export const alleenOfOuder = kies<Alleen>([[heeftKinderen, 'alleenstaandeOuder']], 'alleenstaande');
export const paarMetOfZonderKind = kies<Paar>([[heeftKinderen, 'metKind']], 'zonderKind');

export const leeftijdsgroep = kies<Leeftijdsgroep>(
	[
		[heeftAowLeeftijd, 'aow'],
		[isMinstens21, '21-tot-aow'],
	],
	'18-20',
);
/** Art. 22 asks that the other is 21 or older, so 18-20 goes before AOW. */
export const leeftijdsgroepPaar = kies<LeeftijdsgroepPaar>(
	[
		[alle(niet(isMinstens21), niet(partnerIsMinstens21)), 'beiden-18-20'],
		[niet(alle(isMinstens21, partnerIsMinstens21)), 'een-18-20'],
		[minstensEen(heeftAowLeeftijd, partnerHeeftAowLeeftijd), 'aow'],
	],
	'21-tot-aow',
);

/** A couple of which one has AOW age belongs to the SVB (AIO), whoever of the two fills this in. */
export const iemandHeeftAowLeeftijd = minstensEen(heeftAowLeeftijd, alle(heeftPartner, partnerHeeftAowLeeftijd));

/** For what either of a couple may be the one to get. */
export const iemandIsJongerDanAow = minstensEen(
	niet(heeftAowLeeftijd),
	alle(heeftPartner, niet(partnerHeeftAowLeeftijd)),
);
export const iemandIsVolwassen = minstensEen(isVolwassen, alle(heeftPartner, leeftijdPartner.isMinstens(volwassen)));

const krijgtDuo = inkomstenbronnen.bevat('duo');

export const isStudent = begrip(
	'isStudent',
	artikel('13 lid 2 onder c'),
	alle(minstensEen(isJongerDan27, krijgtDuo), opleiding.is('mbo', 'hbo-of-universiteit')),
	'Wie 27 jaar of ouder is en geen geld van DUO krijgt, zien wij niet als student. Wij vragen die mensen niet naar een opleiding.',
);

/** Studiefinanciering follows from DUO; without DUO only the gemeente can judge a student's case. */
export const heeftStudiefinanciering = begrip(
	'heeftStudiefinanciering',
	artikel('13 lid 2 onder c'),
	alle(isStudent, minstensEen(krijgtDuo, onbepaald('rechtOpStudiefinanciering'))),
);

/** Who gets one of these has an income at or below the norm: the gemeente or the SVB has seen to it. */
export const krijgtMinimumuitkering = inkomstenbronnen.bevat('bijstand', 'ioaw-ioaz', 'aio');
/** For these the vermogen was tested too; for IOAW it was not. */
export const krijgtBijstandOfAio = inkomstenbronnen.bevat('bijstand', 'aio');
