import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Dit is een schatting: uw kosten min wat u zelf kunt betalen. Wij rekenen met een oude regel. De gemeente beslist.':
		'This is an estimate: your costs minus what you can pay yourself. We calculate with an old rule. The municipality decides.',
	'Is uw inkomen niet hoger dan de grens van de ZandvoortPas? Dan hoeft u van uw inkomen niets zelf te betalen. Daarboven betaalt u een deel.':
		'Is your income not higher than the limit of the [[ZandvoortPas]]? Then you do not have to pay anything from your income. Above that, you pay part of the costs.',
	'Hebt u de rekening al? Bij een advocaat mag die {rekeningAdvocaat} weken oud zijn. De kosten zijn dan hoogstens {kostenAdvocaat} maanden oud. Bij zorg mag de rekening {rekeningZorg} jaar oud zijn.':
		'Do you already have the bill? From a lawyer, it is allowed to be up to {rekeningAdvocaat, plural, one {{rekeningAdvocaat} week} other {{rekeningAdvocaat} weeks}} old. The costs are then at most {kostenAdvocaat, plural, one {{kostenAdvocaat} month} other {{kostenAdvocaat} months}} old. For care, the bill is allowed to be up to {rekeningZorg, plural, one {{rekeningZorg} year} other {{rekeningZorg} years}} old.',
	'Soms krijgt u het geld als lening. Dan betaalt u het later terug.':
		'Sometimes you get the money as a loan. Then you pay it back later.',
	'Bel de gemeente. Vraag naar de afdeling Werk en Inkomen.':
		'Call the municipality. Ask for the department [[Werk en Inkomen]].',
	'Of ga naar het sociaal wijkteam. Zij helpen met het formulier.':
		'Or go to the neighbourhood team ([[sociaal wijkteam]]). They help with the form.',
	'U woont in Zandvoort.': 'You live in [[Zandvoort]].',
	'U woont niet in Zandvoort.': 'You do not live in [[Zandvoort]].',
	'Uw spaargeld is hoger dan de grens van de ZandvoortPas. Dan betaalt u meer zelf. Hoeveel weten wij niet.':
		'Your savings are higher than the limit of the [[ZandvoortPas]]. Then you pay more yourself. We do not know how much.',
	'Uw spaargeld is niet hoger dan de grens van de ZandvoortPas.':
		'Your savings are not higher than the limit of the [[ZandvoortPas]].',
	'Wij weten nog niet hoeveel spaargeld u hebt.': 'We do not know yet how much you have in savings.',
	'U betaalt zelf ongeveer {draagkracht} per jaar mee. Dat is een schatting.':
		'You pay about this amount yourself per year: {draagkracht}. This is an estimate.',
	'U hoeft waarschijnlijk niets zelf te betalen.': 'You probably do not have to pay anything yourself.',
	'Wij weten nog niet hoeveel u zelf kunt betalen.': 'We do not know yet how much you can pay yourself.',
	'Vraag het aan op de website van de gemeente. Log in met DigiD.':
		'Apply on the municipality’s website. Log in with [[DigiD]].',
	'Dat kan samen met de ZandvoortPas of het geld voor school.':
		'You can do that together with the [[ZandvoortPas]] or the money for school.',
	'Hebt u geen ZandvoortPas? Dan kijkt het Jeugdfonds naar uw situatie. Vraag het dus altijd.':
		'Do you not have a [[ZandvoortPas]]? Then the [[Jeugdfonds]] looks at your situation. So always ask.',
	'Hebt u een ZandvoortPas? Geef dan het nummer van de pas.':
		'Do you have a [[ZandvoortPas]]? Then give the number of the pass.',
	'Kijk op de brief met uw aanslag. Daar staat wie de belasting int.':
		'Look at the letter with your tax bill ([[aanslag]]). It says who collects the tax.',
	'Vraag daar kwijtschelding aan.': 'Apply for a tax waiver ([[kwijtschelding]]) there.',
	'Weet u niet waar? Bel de gemeente.': 'Do you not know where? Call the municipality.',
	'wie de belasting int': 'the organisation that collects the tax',
	'Ga naar de website van de gemeente. Log in met DigiD.': 'Go to the municipality’s website. Log in with [[DigiD]].',
	'Vraag het elk schooljaar opnieuw aan. Bewaar uw bonnen.':
		'Apply for it again every school year. Keep your receipts ([[bonnen]]).',
	'Korting en extra hulp met de ZandvoortPas': 'Discounts and extra help with the [[ZandvoortPas]]',
	'Vraag de pas aan op de website. Log in met DigiD.': 'Apply for the pass on the website. Log in with [[DigiD]].',
	'Het wijkteam helpt als er veel tegelijk speelt. U hebt geen brief of besluit nodig. In Zandvoort doet Stichting Pluspunt dit.':
		'The neighbourhood team ([[wijkteam]]) helps when there is a lot going on at the same time. You do not need a letter or decision ([[besluit]]). In [[Zandvoort]], [[Stichting Pluspunt]] does this.',
	'Ook als zzp’er kunt u deze hulp vragen.': 'You can also ask for this help if you are self-employed ([[zzp’er]]).',
	'De gemeente Haarlem doet dit werk voor Zandvoort.':
		'The municipality of [[Haarlem]] does this work for [[Zandvoort]].',
	'U kunt ook eerst met het wijkteam praten.': 'You can also talk to the neighbourhood team ([[wijkteam]]) first.',
	'Gemeente Zandvoort': 'Municipality of [[Zandvoort]]',
	'Balie van de gemeente Haarlem, ook voor Zandvoort. Neem uw brief mee. Open op werkdagen van 9.00 tot 16.00 uur':
		'Desk of the municipality of [[Haarlem]], also for [[Zandvoort]]. Bring your letter. Open on working days from 9.00 to 16.00',
	'Pagina over de ZandvoortPas': 'Page about the [[ZandvoortPas]]',
	'Wijksteunpunt van Pluspunt. Hier zit ook het wijkteam. Vraag de gemeente of dit nog klopt':
		'Neighbourhood support centre ([[Wijksteunpunt]]) of [[Pluspunt]]. The neighbourhood team ([[wijkteam]]) is also here. Ask the municipality if this is still correct',
	'het formulier op de website van de gemeente': 'the form on the municipality’s website',
	'Wie de pas kan krijgen, betaalt niets zelf. Bij de pas hoort ook een grens voor spaargeld.':
		'People who can get the pass do not pay anything themselves. The pass also has a limit for savings.',
	'Van de regel van 2020 lazen wij het begin. Of hij later is veranderd, weten wij niet.':
		'We read the beginning of the rule from 2020. We do not know if it was changed later.',
};

export default teksten;
