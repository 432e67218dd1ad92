import type { Aanvraag, Teksten } from '../kern/teksten.ts';
import type { kwijtschelding } from './kwijtschelding.ts';
import { volwassenTekst, voorbehoudTeksten, terugbetalenKwijtschelding } from './teksten.nl.ts';

const namen = {
	gemeente: {
		aan: 'de gemeente',
		wie: 'De gemeente',
		officieel: 'Kwijtschelding van gemeentelijke belastingen',
	},
	waterschap: {
		aan: 'het waterschap',
		wie: 'Het waterschap',
		officieel: 'Kwijtschelding van waterschapsbelastingen',
	},
};

/**
 * @param soort whose taxes they are
 * @param aanvragen how one asks for it, and where
 */
export function kwijtscheldingTeksten(
	soort: keyof typeof namen,
	aanvragen: Aanvraag,
): Teksten<ReturnType<typeof kwijtschelding>> {
	const { aan, wie, officieel } = namen[soort];
	return {
		naam: `Minder belasting betalen aan ${aan}`,
		officieel,
		inHetKort: 'Kunt u de aanslag niet betalen? Dan hoeft u soms minder of niets te betalen.',
		bedrag:
			'Het gaat om het deel van de aanslag dat u niet hoeft te betalen. Vul uw aanslag in, dan rekenen wij het uit.',
		toetsen: {
			volwassen: volwassenTekst,
			aanslagPrive: {
				ja: 'De aanslag is niet voor een bedrijf.',
				nee: 'De aanslag is voor een bedrijf. Dan krijgt u geen kwijtschelding.',
				open: 'Wij weten nog niet of de aanslag voor een bedrijf is.',
			},
			blijftOver: {
				ja: 'Van de aanslag hoeft u waarschijnlijk {kwijtTeSchelden} niet te betalen.',
				nee: 'U kunt de aanslag waarschijnlijk zelf betalen. Wij keken naar inkomen, spaargeld en auto.',
				open: `Wij weten niet zeker of u de aanslag zelf kunt betalen. ${wie} kiest zelf hoe streng de berekening is. Vraag het altijd aan.`,
			},
			koophuis: {
				ja: `U hebt een koophuis. ${wie} kijkt hoeveel uw huis waard is.`,
				nee: 'U hebt geen koophuis.',
				open: 'Wij weten nog niet of u een koophuis hebt.',
			},
			instelling: voorbehoudTeksten.instelling,
			studielening: {
				ja: 'U krijgt geld van DUO. Een studielening telt niet mee als spaargeld. Vraag het daarom altijd aan.',
				nee: 'U krijgt geen geld van DUO.',
				open: 'Wij weten nog niet waar uw geld vandaan komt.',
			},
			eigenBedrijf: {
				ja: `U hebt een eigen bedrijf. ${wie} kijkt of u kwijtschelding kunt krijgen.`,
				nee: 'U hebt geen eigen bedrijf.',
				open: 'Wij weten nog niet waar uw geld vandaan komt.',
			},
		},
		nietGetoetst: {
			soortBelasting: `Niet elke belasting kan wegvallen. ${wie} weet welke wel.`,
			anderBezit: 'Hebt u een tweede huis of aandelen? Die tellen ook mee.',
			andereUitgaven: 'Betaalt u een belastingschuld af? Dan kan er meer wegvallen.',
			verwijt: `Kon u eerder wel betalen? Dan kan ${aan} nee zeggen.`,
			termijn: 'Hebt u al betaald? Vraag het dan binnen {termijnNaBetalen} maanden aan.',
		},
		aanvragen: {
			...aanvragen,
			opTijd: { zin: 'Hebt u al betaald? Vraag het dan aan binnen {maanden} maanden na het betalen.' },
		},
		terugbetalen: terugbetalenKwijtschelding,
	};
}
