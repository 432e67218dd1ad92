import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Extra geld als één van u geld verdient': 'Extra money if one of you earns money',
	'Voor paren met één inkomen, die door belasting en toeslagen te weinig overhouden.':
		'For couples with one income, who have too little left because of tax and allowances ([[toeslagen]]).',
	'Wij vonden geen bedrag. De gemeente rekent het uit.': 'We did not find an amount. The municipality works it out.',
	'Wij kijken niet naar uw belasting en uw toeslagen. De gemeente doet dat wel.':
		'We do not look at your tax and your allowances ([[toeslagen]]). The municipality does.',
	'Vraag naar hulp voor alleenverdieners.': 'Ask about help for single earners ([[alleenverdieners]]).',
	'U woont in Haarlemmermeer.': 'You live in [[Haarlemmermeer]].',
	'U woont niet in Haarlemmermeer.': 'You do not live in [[Haarlemmermeer]].',
	'U hebt een partner.': 'You have a partner.',
	'U hebt geen partner.': 'You do not have a partner.',
	'Wij weten nog niet of u een partner hebt.': 'We do not know yet if you have a partner.',
	'U krijgt bijstand. Dan speelt dit niet.': 'You get social assistance ([[bijstand]]). Then this does not apply.',
	'Eén van u beiden heeft inkomen.': 'One of you two has an income.',
	'U hebt allebei inkomen.': 'You both have an income.',
	'Wij weten niet of één van u beiden inkomen heeft.': 'We do not know if one of you two has an income.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is niet veel meer dan het minimum.':
		'Your income without holiday allowance ([[vakantiegeld]]) is {gezamenlijkInkomen}. That is not much more than the minimum.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog voor deze hulp.':
		'Your income without holiday allowance ([[vakantiegeld]]) is {gezamenlijkInkomen}. That is too high for this help.',
	'Bijles voor uw kind': 'Extra lessons for your child',
	'Uw kind krijgt hulp bij het leren.': 'Your child gets help with learning.',
	'U krijgt geen geld, maar bijles. Hoeveel uur, vonden wij niet.':
		'You do not get money, but extra lessons ([[bijles]]). We did not find how many hours.',
	'Er kan een wachtlijst zijn. Vraag dat als u het aanvraagt.':
		'There may be a waiting list. Ask about this when you apply.',
	'Ga naar de website van de gemeente.': 'Go to the municipality’s website.',
	'Log in met DigiD. Hebt u een partner? Die logt ook in.':
		'Log in with [[DigiD]]. Do you have a partner? Your partner logs in too.',
	'Vul het formulier in.': 'Fill in the form.',
	'Lukt het niet? Bel de gemeente. Of vraag hulp bij MeerWaarde of Humanitas.':
		'Do you have trouble with this? Call the municipality. Or ask [[MeerWaarde]] or [[Humanitas]] for help.',
	'U hebt een kind op school.': 'You have a child at school.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog. De hoogste grens is {inkomensgrensEenDeel}.':
		'Your income without holiday allowance ([[vakantiegeld]]) is {gezamenlijkInkomen}. That is too high. The highest limit is {inkomensgrensEenDeel}.',
	'De bronnen noemen als grens {inkomensgrens}. Daartussen krijgt u misschien een deel.':
		'The sources give this limit: {inkomensgrens}. Between those amounts, perhaps you get part of the help.',
	'Uw inkomen is boven de grens. Misschien krijgt u een deel. Hoeveel weten wij niet.':
		'Your income is above the limit. Perhaps you get part of the help. We do not know how much.',
	'Uw inkomen is niet boven de grens.': 'Your income is not above the limit.',
	'Wij weten niet zeker of u alles krijgt of een deel.':
		'We do not know for certain if you get all of the help or part of it.',
	'Wij vonden niet hoe de gemeente rekent. Wij noemen daarom geen bedrag.':
		'We did not find how the municipality calculates. That is why we do not give an amount.',
	'Goedkopere zorgverzekering': 'Cheaper health insurance',
	'De gemeente betaalt mee aan uw zorgverzekering. U kunt zich ook verzekeren voor het eigen risico.':
		'The municipality pays part of your health insurance ([[zorgverzekering]]). You can also insure yourself for the excess ([[eigen risico]]).',
	'Dit is de korting op uw premie. Hoeveel hangt af van het pakket dat u kiest.':
		'This is the discount on your premium. How much it is depends on the package you choose.',
	'Hebt u een schuld bij uw zorgverzekeraar? Dan kunt u soms niet overstappen.':
		'Do you have a debt with your health insurance company? Then sometimes you cannot switch.',
	'Ga naar gezondverzekerd.nl.': 'Go to [[gezondverzekerd.nl]].',
	'Kies uw gemeente.': 'Choose your municipality.',
	'Vul het formulier in. Of bel de gemeente voor hulp.': 'Fill in the form. Or call the municipality for help.',
	'Is uw inkomen hoogstens {inkomensgrens}? Dan krijgt u alles. Tot {inkomensgrensEenDeel} krijgt u misschien een deel.':
		'Is your income at most {inkomensgrens}? Then you get all of the help. Up to {inkomensgrensEenDeel}, perhaps you get part of the help.',
	'U bent student. Deze hulp is niet voor studenten.': 'You are a student. This help is not for students.',
	'Geld om mee te doen': 'Money to take part',
	'Een bijdrage voor sport, cultuur of een club.': 'A contribution for sport, culture or a club.',
	'U bent student. Wij weten niet of deze hulp ook voor studenten is.':
		'You are a student. We do not know if this help is also for students.',
	'U krijgt het één keer per jaar. U hoeft het niet terug te betalen.':
		'You get it once a year. You do not have to pay it back.',
	'Een laptop voor school': 'A laptop for school',
	'Uw kind krijgt een laptop voor school.': 'Your child gets a laptop for school.',
	'U krijgt geen geld, maar een laptop.': 'You do not get money, but a laptop.',
	'Kreeg uw kind al eerder een laptop? Vraag dan of het nog een keer kan.':
		'Did your child already get a laptop before? Then ask if it is possible again.',
	'U hebt een kind van {jongsteLaptop} tot en met {oudsteLaptop} jaar op school.':
		'You have a child aged {jongsteLaptop} up to and including {oudsteLaptop} at school.',
	'U hebt geen kind van {jongsteLaptop} tot en met {oudsteLaptop} jaar op school.':
		'You do not have a child aged {jongsteLaptop} up to and including {oudsteLaptop} at school.',
	'Goedkopere peuteropvang': 'Cheaper preschool playgroup',
	'Uw kind kan een paar keer per week naar de peuteropvang. De gemeente betaalt mee.':
		'Your child can go to a preschool playgroup ([[peuteropvang]]) a few times a week. The municipality pays part of it.',
	'De gemeente betaalt de opvang zelf. Het gaat om hoogstens {dagdelen} dagdelen per week.':
		'The municipality pays the playgroup directly. It is for at most this number of half-days ([[dagdelen]]) per week: {dagdelen}.',
	'Krijgt u kinderopvangtoeslag? Dan geldt deze hulp niet.':
		'Do you get childcare allowance ([[kinderopvangtoeslag]])? Then this help does not apply.',
	'Er moet een plek vrij zijn.': 'There must be a free place.',
	'U betaalt zelf een deel. Dat hangt af van uw inkomen.': 'You pay part of it yourself. That depends on your income.',
	'Is er iets anders aan de hand, bijvoorbeeld ziekte? Vraag de gemeente naar hulp bij de opvang.':
		'Is there something else going on, for example illness? Ask the municipality about help with childcare.',
	'Bel een peuteropvang bij u in de buurt. Vraag naar een plek met subsidie.':
		'Call a preschool playgroup ([[peuteropvang]]) near you. Ask about a subsidised place ([[subsidie]]).',
	'de peuteropvang': 'the preschool playgroup ([[peuteropvang]])',
	'U hebt een kind van {jongstePeuter} jaar of ouder, dat nog geen {geenPeuterMeer} jaar is.':
		'You have a child aged {jongstePeuter} or older, who is not yet {geenPeuterMeer}.',
	'U hebt geen kind in de leeftijd van een peuter.': 'You do not have a child of preschool playgroup age.',
	'Wij weten nog niet hoe oud uw kinderen zijn.': 'We do not know yet how old your children are.',
	'U of uw partner heeft geen werk. Dan is er geen kinderopvangtoeslag.':
		'You or your partner does not have work. Then there is no childcare allowance ([[kinderopvangtoeslag]]).',
	'U werkt allebei.': 'You both work.',
	'Werkt u, of werkt u allebei? Dan kan het alleen als het consultatiebureau zegt dat uw kind extra hulp nodig heeft. Of als u een traject naar werk volgt.':
		'Do you work, or do you both work? Then it is only possible if the child health clinic ([[consultatiebureau]]) says that your child needs extra help. Or if you follow a programme ([[traject]]) towards work.',
	'Voor bijvoorbeeld schoolspullen, sportkleren of de ouderbijdrage.':
		'For example for school supplies, sports clothes or the parents’ contribution ([[ouderbijdrage]]).',
	'Dit is voor al uw kinderen op school samen.': 'This is for all your children at school together.',
	'De club of de les wordt voor uw kind betaald.': 'The costs of the club or the lessons are paid for your child.',
	'Dit is het hoogste bedrag voor al uw kinderen samen. Voor muziekles is het meer dan voor sport.':
		'This is the highest amount for all your children together. For music lessons it is more than for sport.',
	'Bij het Jeugdfonds vraagt iemand anders het aan, bijvoorbeeld van school. Wij weten niet welke weg nu geldt.':
		'With the [[Jeugdfonds]], someone else applies for it, for example someone from school. We do not know which way of applying is used now.',
	'Vraag op school of er iemand is die dit voor u aanvraagt.':
		'Ask at school if there is someone who can apply for this for you.',
	'Of ga naar de website van de gemeente. Log in met DigiD.':
		'Or go to the municipality’s website. Log in with [[DigiD]].',
	'Vraagt u het bij de gemeente? Dan krijgt u binnen {beslistermijn} weken een brief.':
		'Do you apply to the municipality? Then you get a letter within {beslistermijn, plural, one {{beslistermijn} week} other {{beslistermijn} weeks}}.',
	'U hebt een kind van {jongsteSporter} jaar of ouder.': 'You have a child aged {jongsteSporter} or older.',
	'U hebt geen kind van {jongsteSporter} jaar of ouder.': 'You do not have a child aged {jongsteSporter} or older.',
	'MeerWaarde: hulp bij geld, brieven en zorgen': '[[MeerWaarde]]: help with money, letters and worries',
	'Bij MeerWaarde krijgt u gratis hulp. Er werken sociaal raadslieden, maatschappelijk werkers en adviseurs voor ouderen.':
		'At [[MeerWaarde]] you get free help. There are social advisers ([[sociaal raadslieden]]), social workers ([[maatschappelijk werkers]]) and advisers for older people.',
	'Haarlemmermeer voor Elkaar': '[[Haarlemmermeer voor Elkaar]]',
	'Hier vindt u vrijwilligers en maatjes die graag helpen. U kunt bellen of op de website kijken.':
		'Here you find volunteers and buddies who are happy to help. You can call or look on the website.',
	'De sociaal makelaar': 'The neighbourhood link worker',
	'De sociaal makelaar zoekt met u iets wat bij u past in de buurt. Uw huisarts kan u daar ook naartoe sturen.':
		'The neighbourhood link worker ([[sociaal makelaar]]) looks with you for something in the neighbourhood that suits you. Your family doctor ([[huisarts]]) can also send you there.',
	'Vraag eerst hulp aan bij de gemeente.': 'First apply for help from the municipality.',
	'Daarna kunt u ook bij Leergeld zelf iets vragen.':
		'After that you can also ask [[Leergeld]] for something yourself.',
	'Bij een Taalpunt of het Taalhuis kunt u terecht met vragen over taal. Vraag de gemeente welk Taalpunt dichtbij is.':
		'You can go to a [[Taalpunt]] or the [[Taalhuis]] with questions about language. Ask the municipality which [[Taalpunt]] is nearby.',
	'U kunt ook terecht bij MEE en MeerWaarde. Hun telefoonnummer vonden wij niet. Vraag het de gemeente.':
		'You can also go to [[MEE]] and [[MeerWaarde]]. We did not find their phone number. Ask the municipality.',
	'Een Pluspunt bij u in de buurt': 'A [[Pluspunt]] near you',
	'Bij een Pluspunt kunt u elke vraag stellen. Vraag de gemeente welk Pluspunt dichtbij is.':
		'At a [[Pluspunt]] you can ask any question. Ask the municipality which [[Pluspunt]] is nearby.',
	'Het Meer-team': 'The [[Meer-team]]',
	'Is er veel tegelijk aan de hand? Dan kan een hulpverlener het Meer-team erbij halen.':
		'Is there a lot going on at the same time? Then a support worker ([[hulpverlener]]) can bring in the [[Meer-team]].',
	'U bent jong. Ook dan kunt u deze hulp vragen.': 'You are young. You can ask for this help too.',
	'Hebt u een eigen bedrijf? Vraag de gemeente ook naar hulp voor ondernemers.':
		'Do you have your own business? Also ask the municipality about help for entrepreneurs.',
	'In dat gesprek doet u ook de aanvraag.': 'In that meeting you also make the application.',
	'Binnen {beslistermijnSchuldhulp} weken daarna krijgt u een besluit.':
		'You get a decision ([[besluit]]) within {beslistermijnSchuldhulp, plural, one {{beslistermijnSchuldhulp} week} other {{beslistermijnSchuldhulp} weeks}} after that.',
	'Pagina over de belastingen van de gemeente': 'Page about the municipality’s taxes',
	'Gemeente Haarlemmermeer': 'Municipality of [[Haarlemmermeer]]',
	'Postadres van de gemeente Haarlemmermeer': 'Postal address of the municipality of [[Haarlemmermeer]]',
	'Website van de gemeente': 'Website of the municipality',
	'Voedselbank Haarlemmermeer': 'Food bank: [[Voedselbank Haarlemmermeer]]',
	'Mail naar Voedselbank Haarlemmermeer': 'Email [[Voedselbank Haarlemmermeer]]',
	'Eten ophalen in Hoofddorp, Voedseldepot, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 10.00 tot 13.00 uur':
		'Collecting food in [[Hoofddorp]], [[Voedseldepot]], only after you are registered. First ask if this is still correct. Open on Friday from 10.00 to 13.00',
	'Eten ophalen in Badhoevedorp, Het Dorpshuis, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 9.00 tot 9.30 uur':
		'Collecting food in [[Badhoevedorp]], [[Het Dorpshuis]], only after you are registered. First ask if this is still correct. Open on Friday from 9.00 to 9.30',
	'Eten ophalen in Zwanenburg en Halfweg, Protestantse Kerk, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 9.00 tot 9.45 uur':
		'Collecting food in [[Zwanenburg]] and [[Halfweg]], [[Protestantse Kerk]], only after you are registered. First ask if this is still correct. Open on Friday from 9.00 to 9.45',
	'Eten ophalen in Spaarndam, Dorpscentrum, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op donderdag van 15.30 tot 16.30 uur':
		'Collecting food in [[Spaarndam]], [[Dorpscentrum]], only after you are registered. First ask if this is still correct. Open on Thursday from 15.30 to 16.30',
	'Eten ophalen in Vijfhuizen, Dorpshuis d’Oude Waterwolf, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 10.30 tot 11.30 uur':
		'Collecting food in [[Vijfhuizen]], [[Dorpshuis d’Oude Waterwolf]], only after you are registered. First ask if this is still correct. Open on Friday from 10.30 to 11.30',
	'Eten ophalen in Nieuw-Vennep, Gebouw De Rank, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 8.00 tot 10.00 uur':
		'Collecting food in [[Nieuw-Vennep]], [[Gebouw De Rank]], only after you are registered. First ask if this is still correct. Open on Friday from 8.00 to 10.00',
	'Eten ophalen in Lisserbroek, Dorpshuis De Meerkoet, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op donderdag van 15.30 tot 16.30 uur':
		'Collecting food in [[Lisserbroek]], [[Dorpshuis De Meerkoet]], only after you are registered. First ask if this is still correct. Open on Thursday from 15.30 to 16.30',
	'Eten ophalen in Rijsenhout, Ontmoetingskerk, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 8.30 tot 9.30 uur':
		'Collecting food in [[Rijsenhout]], [[Ontmoetingskerk]], only after you are registered. First ask if this is still correct. Open on Friday from 8.30 to 9.30',
	'Stichting Leergeld Haarlemmermeer': '[[Stichting Leergeld Haarlemmermeer]]',
	'Website van Haarlemmermeer voor Elkaar': 'Website of [[Haarlemmermeer voor Elkaar]]',
	'Mail naar Haarlemmermeer voor Elkaar': 'Email [[Haarlemmermeer voor Elkaar]]',
	'MeerWaarde. Vraag de gemeente of dit adres nog klopt':
		'[[MeerWaarde]]. Ask the municipality if this address is still correct',
	'Taalhuis. Vraag de gemeente of dit nog klopt': '[[Taalhuis]]. Ask the municipality if this is still correct',
	'de knop Bereken uw recht op de website van de gemeente. Die heet net als deze test, maar het is iets anders':
		'the [[Bereken uw recht]] button on the municipality’s website. It has the same name as this test, but it is something else',
	'Onze keuze: wie bijstand of AIO krijgt, is al aangevuld tot de norm.':
		'Our choice: for people who get social assistance ([[bijstand]]) or [[AIO]], the income has already been topped up to the standard amount ([[norm]]).',
	'Onze keuze: één van beiden heeft geen inkomen. De bron zegt alleen: alleenverdieners.':
		'Our choice: one of the two has no income. The source only says: single earners ([[alleenverdieners]]).',
	'De bron noemt geen grens. Het is voor paren rond het minimum. Wij nemen de hoogste grens die de gemeente noemt.':
		'The source does not give a limit. It is for couples with about the minimum income. We take the highest limit that the municipality gives.',
	'Boven de grens stopt de hulp niet in één keer: misschien krijgt iemand een deel. Boven de hoogste grens die een bron noemt, zeggen wij nee.':
		'Above the limit, the help does not stop all at once: perhaps someone gets part of the help. Above the highest limit that a source gives, we say no.',
	'Wij vonden geen regel voor spaargeld. Onder de grens van de bijstand zeggen wij ja. Daarboven weten wij het niet.':
		'We did not find a rule for savings. Below the limit for social assistance ([[bijstand]]) we say yes. Above that, we do not know.',
	'Wij vonden geen regel voor studenten. Daar zeggen wij misschien.':
		'We did not find a rule for students. In that case we say “perhaps”.',
	'Werken beide ouders? Dan kan het nog met een indicatie van het consultatiebureau. Of bij een traject naar werk.':
		'Do both parents work? Then it is still possible with a statement ([[indicatie]]) from the child health clinic ([[consultatiebureau]]). Or with a programme ([[traject]]) towards work.',
};

export default teksten;
