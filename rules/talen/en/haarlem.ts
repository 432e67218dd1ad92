import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Wij vonden alleen oude regels. Toen was er een grens voor inkomen en spaargeld. Wie meer had, kreeg soms een deel.':
		'We only found old rules. At that time there was a limit for income and savings. People who had more sometimes got part of the help.',
	'Vraag om het formulier voor bijzondere bijstand.':
		'Ask for the form for special social assistance ([[bijzondere bijstand]]).',
	'U woont in Haarlem.': 'You live in [[Haarlem]].',
	'U woont niet in Haarlem.': 'You do not live in [[Haarlem]].',
	'Korting en extra hulp met de HaarlemPas': 'Discounts and extra help with the [[HaarlemPas]]',
	'Vraag de pas aan op de website van de gemeente.': 'Apply for the pass on the municipality’s website.',
	'Bijles of hulp bij huiswerk': 'Extra lessons or help with homework',
	'Heeft uw kind bijles nodig? Dan betaalt de gemeente mee.':
		'Does your child need extra lessons ([[bijles]])? Then the municipality pays part of it.',
	'U krijgt terug wat u betaalt, tot dit bedrag. Per lesuur is het hoogstens {hoogstePerLesuur}.':
		'You get back what you pay, up to this amount. Per hour of lessons it is at most {hoogstePerLesuur}.',
	'De school moet opschrijven dat uw kind deze hulp nodig heeft.':
		'The school must write down that your child needs this help.',
	'Vraag de school om een brief. Daarin staat dat uw kind hulp nodig heeft.':
		'Ask the school for a letter. It must say that your child needs help.',
	'Vraag een offerte of een rekening van de bijles.':
		'Ask for a quote ([[offerte]]) or a bill ([[rekening]]) for the extra lessons.',
	'Vraag het geld aan op de website van de gemeente.': 'Apply for the money on the municipality’s website.',
	'Uw paspoort, ID-kaart of verblijfsvergunning, en die van uw partner. Voorkant en achterkant. Geen rijbewijs.':
		'Your passport, ID card or residence permit ([[verblijfsvergunning]]), and your partner’s. Front and back. Not a driving licence.',
	'Uw bankpas of een bankafschrift.': 'Your bank card or a bank statement.',
	'De brief van de school.': 'The letter from the school.',
	'Een kopie van de uitslag van de Cito-toets.': 'A copy of the result of the school test ([[Cito-toets]]).',
	'De offerte of de rekening van de bijles.':
		'The quote ([[offerte]]) or the bill ([[rekening]]) for the extra lessons.',
	'Een gratis ID-kaart': 'A free ID card',
	'Is uw ID-kaart bijna niet meer geldig? Met de HaarlemPas is een nieuwe gratis.':
		'Has your ID card almost expired? With the [[HaarlemPas]] a new one is free.',
	'U krijgt geen geld, maar een ID-kaart. De foto betaalt u zelf.':
		'You do not get money, but an ID card. You pay for the photo yourself.',
	'Hebt u nog geen HaarlemPas? Vraag die eerst aan.': 'Do you not have a [[HaarlemPas]] yet? Apply for that first.',
	'Bel de gemeente. Maak een afspraak bij de publiekshal.':
		'Call the municipality. Make an appointment at the public service desk ([[publiekshal]]).',
	'Neem uw HaarlemPas en een pasfoto mee.': 'Bring your [[HaarlemPas]] and a passport photo.',
	'Uw HaarlemPas.': 'Your [[HaarlemPas]].',
	'Een pasfoto.': 'A passport photo.',
	'de publiekshal van de gemeente': 'the municipality’s public service desk ([[publiekshal]])',
	'U bent geen Nederlander.': 'You are not a Dutch citizen.',
	'U bent Nederlander.': 'You are a Dutch citizen.',
	'Het is voor Nederlanders. Het kan als u geen ID-kaart of paspoort hebt. Of als die bijna niet meer geldig is.':
		'It is for Dutch citizens. It is possible if you do not have an ID card or passport. Or if it has almost expired.',
	'Bel de gemeente. Vraag naar team Minima.': 'Call the municipality. Ask for [[team Minima]].',
	'Vraag om het formulier voor de inkomenstoeslag.': 'Ask for the form for the income allowance ([[inkomenstoeslag]]).',
	'Hebt u geen HaarlemPas? Dan kijkt het Jeugdfonds naar uw situatie. Vraag het dus altijd.':
		'Do you not have a [[HaarlemPas]]? Then the [[Jeugdfonds]] looks at your situation. So always ask.',
	'Hebt u een HaarlemPas? Geef dan het nummer van de pas.':
		'Do you have a [[HaarlemPas]]? Then give the number of the pass.',
	'Het duurt ongeveer {duurInWeken} weken.':
		'It takes about {duurInWeken, plural, one {{duurInWeken} week} other {{duurInWeken} weeks}}.',
	'Dit is voor al uw kinderen op school samen. Voor een kind in de brugklas is het meer.':
		'This is for all your children at school together. For a child in the first year of secondary school ([[brugklas]]) it is more.',
	'Hebt u de HaarlemPas? Dan krijgt u misschien vanzelf een formulier.':
		'Do you have the [[HaarlemPas]]? Then perhaps you will get a form automatically.',
	'Geen formulier? Vraag het aan op de website van de gemeente.': 'No form? Apply on the municipality’s website.',
	'Doe dat elk schooljaar, vóór {aanvragenVoorDag} juli. Bewaar uw bonnen.':
		'Do this every school year, before {aanvragenVoorDag} July. Keep your receipts ([[bonnen]]).',
	'Betaalt u geen gemeentebelasting? Neem dan de brief daarover mee.':
		'Do you not pay municipal tax ([[gemeentebelasting]])? Then bring the letter about that.',
	'Hebt u die brief niet en ook geen HaarlemPas? Neem dan mee: uw laatste loonstrook of brief over uw uitkering.':
		'Do you not have that letter and also no [[HaarlemPas]]? Then bring: your latest payslip ([[loonstrook]]) or letter about your benefit ([[uitkering]]).',
	'Bankafschriften van al uw rekeningen. Ook van uw partner en kinderen.':
		'Bank statements of all your accounts. Also of your partner and children.',
	'Papieren van uw auto, boot, caravan of beleggingen.': 'Papers of your car, boat, caravan or investments.',
	'De brief over geld dat u terugkrijgt van de belasting.': 'The letter about tax money that you get back.',
	'Zorgverzekering zonder eigen risico': 'Health insurance without excess',
	'Met de HaarlemPas kunt u deze verzekering kiezen. U betaalt dan geen eigen risico.':
		'With the [[HaarlemPas]] you can choose this health insurance. Then you do not pay the excess ([[eigen risico]]).',
	'U krijgt geen geld. Hoeveel de premie is, weet de verzekeraar.':
		'You do not get money. The insurance company knows how much the premium is.',
	'Wij vonden niet welke verzekeraars nu meedoen. Kijk op gezondverzekerd.nl.':
		'We did not find which insurance companies take part now. Look on [[gezondverzekerd.nl]].',
	'Ga naar gezondverzekerd.nl. Kies uw gemeente.': 'Go to [[gezondverzekerd.nl]]. Choose your municipality.',
	'Buuv: mensen in de buurt helpen elkaar': '[[Buuv]]: people in the neighbourhood help each other',
	'Op Buuv vraagt u hulp bij iets kleins. U kunt er ook iemand vinden om iets mee te doen.':
		'On [[Buuv]] you ask for help with something small. You can also find someone there to do something together with.',
	'Sociaal raadslieden en adviseurs voor ouderen kunnen dit ook doen. De gemeente weet waar zij zitten.':
		'Social advisers ([[sociaal raadslieden]]) and advisers for older people can also do this. The municipality knows where they are.',
	'Het wijkteam helpt als er veel tegelijk speelt. U hebt geen brief of besluit nodig. In Haarlem doet Buurts dit, in de Huizen van de Buurt.':
		'The neighbourhood team ([[wijkteam]]) helps when there is a lot going on at the same time. You do not need a letter or decision ([[besluit]]). In [[Haarlem]], [[Buurts]] does this, in the neighbourhood centres ([[Huizen van de Buurt]]).',
	'Ook met een eigen bedrijf kunt u deze hulp vragen.': 'You can also ask for this help if you have your own business.',
	'U beslist zelf of u daarna hulp aanvraagt.': 'You decide yourself if you apply for help after that.',
	'Na afloop vraagt de gemeente nog hoe het met u gaat.': 'Afterwards the municipality asks how you are doing.',
	'023 Steunfonds': '[[023 Steunfonds]]',
	'Dit fonds zoekt een oplossing op maat bij schulden. Een hulpverlener vraagt dit aan. Vraag de gemeente eerst of het fonds er nog is.':
		'This fund looks for a tailor-made solution for debts. A support worker ([[hulpverlener]]) applies for this. First ask the municipality if the fund still exists.',
	'Cocensus, voor de belastingen van Haarlem': '[[Cocensus]], for the taxes of [[Haarlem]]',
	'Gemeente Haarlem': 'Municipality of [[Haarlem]]',
	'Postadres van de gemeente Haarlem. Vraag de gemeente of dit nog klopt':
		'Postal address of the municipality of [[Haarlem]]. Ask the municipality if this is still correct',
	'Balie van de gemeente Haarlem. Neem uw brief mee. Open op werkdagen van 9.00 tot 16.00 uur':
		'Desk of the municipality of [[Haarlem]]. Bring your letter. Open on working days from 9.00 to 16.00',
	'Pagina over de HaarlemPas': 'Page about the [[HaarlemPas]]',
	'Pagina over bijles en hulp bij huiswerk': 'Page about extra lessons and help with homework',
	'Stem in de Stad. Vraag de gemeente of dit adres nog klopt':
		'[[Stem in de Stad]]. Ask the municipality if this address is still correct',
	'Buurts in het Broederhuis. Vraag de gemeente of dit nog klopt, en welk Huis van de Buurt dichtbij is':
		'[[Buurts]] in the [[Broederhuis]]. Ask the municipality if this is still correct, and which neighbourhood centre ([[Huis van de Buurt]]) is nearby',
	'Website van Buuv': 'Website of [[Buuv]]',
	'Wij vragen niet naar nationaliteit en niet naar de datum op de ID-kaart.':
		'We do not ask about nationality and we do not ask about the date on the ID card.',
};

export default teksten;
