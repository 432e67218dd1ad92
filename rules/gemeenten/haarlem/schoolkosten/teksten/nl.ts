import { schoolkostenTeksten } from '../../../../sjablonen/schoolkosten.nl.ts';
import { papierenVanHaarlem } from '../../teksten/papieren.nl.ts';

export default schoolkostenTeksten(
	{
		stappen: [
			'Hebt u de HaarlemPas? Dan krijgt u misschien vanzelf een formulier.',
			'Geen formulier? Vraag het aan op de website van de gemeente.',
			'Doe dat elk schooljaar, vóór {aanvragenVoorDag} juli. Bewaar uw bonnen.',
			'Lukt het niet? Bel de gemeente. Vraag naar team Minima.',
		],
		contacten: ['schoolkosten', 'gemeente'],
		papieren: [
			...papierenVanHaarlem,
			'Betaalt u geen gemeentebelasting? Neem dan de brief daarover mee.',
			'Hebt u die brief niet en ook geen HaarlemPas? Neem dan mee: uw laatste loonstrook of brief over uw uitkering.',
			'Bankafschriften van al uw rekeningen. Ook van uw partner en kinderen.',
			'Papieren van uw auto, boot, caravan of beleggingen.',
			'De brief over geld dat u terugkrijgt van de belasting.',
		],
		duur: null,
	},
	'Dit is voor al uw kinderen op school samen. Voor een kind in de brugklas is het meer.',
);
