import type { Aanvraag, Teksten, Tijdtekst } from '../kern/teksten.ts';
import type { bijzondereBijstand } from './bijzondere-bijstand.ts';
import { volwassenTekst, terugbetalenBijzondereBijstand } from './teksten.nl.ts';

/** Where the gemeente says so. */
export const opTijdVooraf: Tijdtekst = {
	zin: 'Vraag dit aan voordat u iets koopt of laat doen. Is het al gekocht? Bel toch: soms kan het nog.',
};

/** Participatiewet art. 35 lid 1: special circumstances, necessary costs, and no other means to pay them. */
const gesprek = [
	'Vraag het aan voordat er iets is gekocht of besteld. Is het al betaald? Vraag het toch.',
	'Vertel wat er nu anders is dan gewoon. De wet noemt dat bijzondere omstandigheden (Participatiewet, artikel 35).',
	'Vertel waarom de kosten nodig zijn, en waarom wachten niet kan.',
	'Laat zien wat iemand zelf kan betalen: inkomen, spaargeld en vaste lasten. Betaalt een verzekering of een ander iets?',
	'Bewaar offertes, rekeningen en brieven. Past de regel niet goed? Vraag om maatwerk, en om een besluit op papier.',
];

const geenRegelGevonden = 'Wij vonden niet hoe de gemeente rekent. Wij noemen daarom geen bedrag.';

/**
 * @param aanvragen how one asks for it in this gemeente
 * @param draagkracht what is known of how the gemeente counts what people can pay themselves
 */
export const bijzondereBijstandTeksten = (
	aanvragen: Aanvraag,
	draagkracht = geenRegelGevonden,
): Teksten<ReturnType<typeof bijzondereBijstand>> => ({
	naam: 'Geld voor bijzondere kosten',
	officieel: 'Bijzondere bijstand',
	inHetKort: 'Voor kosten die u niet kunt betalen. Koop nog niets: vraag het eerst aan.',
	bedrag: 'Hoeveel u krijgt, hangt af van de kosten. De gemeente rekent uit wat u zelf kunt betalen.',
	toetsen: {
		volwassen: volwassenTekst,
		bijzondereKosten: {
			ja: 'U hebt kosten die u niet kunt betalen.',
			nee: 'U hebt nu geen bijzondere kosten.',
			open: 'Wij weten nog niet of u bijzondere kosten hebt.',
		},
	},
	nietGetoetst: {
		draagkracht,
		noodzaak: 'De gemeente kijkt of de kosten echt nodig zijn. En of iemand anders ze kan betalen.',
	},
	aanvragen,
	terugbetalen: terugbetalenBijzondereBijstand,
	gesprek,
});
