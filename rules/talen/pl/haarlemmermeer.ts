import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Extra geld als één van u geld verdient': 'Dodatkowe pieniądze, gdy zarabia jedno z was',
	'Voor paren met één inkomen, die door belasting en toeslagen te weinig overhouden.':
		'Dla par z jednym dochodem, którym przez podatki i dodatki ([[toeslagen]]) zostaje za mało.',
	'Wij vonden geen bedrag. De gemeente rekent het uit.': 'Nie znaleźliśmy kwoty. Oblicza ją gmina.',
	'Wij kijken niet naar uw belasting en uw toeslagen. De gemeente doet dat wel.':
		'My nie patrzymy na twój podatek i twoje dodatki ([[toeslagen]]). Gmina na to patrzy.',
	'Vraag naar hulp voor alleenverdieners.': 'Zapytaj o pomoc dla par z jednym zarabiającym ([[alleenverdieners]]).',
	'U woont in Haarlemmermeer.': 'Mieszkasz w [[Haarlemmermeer]].',
	'U woont niet in Haarlemmermeer.': 'Nie mieszkasz w [[Haarlemmermeer]].',
	'U hebt een partner.': 'Masz partnera lub partnerkę.',
	'U hebt geen partner.': 'Nie masz partnera ani partnerki.',
	'Wij weten nog niet of u een partner hebt.': 'Nie wiemy jeszcze, czy masz partnera lub partnerkę.',
	'U krijgt bijstand. Dan speelt dit niet.':
		'Dostajesz zasiłek socjalny ([[bijstand]]). Wtedy ta pomoc cię nie dotyczy.',
	'Eén van u beiden heeft inkomen.': 'Jedno z was ma dochód.',
	'U hebt allebei inkomen.': 'I ty, i twój partner lub twoja partnerka macie dochód.',
	'Wij weten niet of één van u beiden inkomen heeft.': 'Nie wiemy, czy jedno z was ma dochód.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is niet veel meer dan het minimum.':
		'Twój dochód bez dodatku wakacyjnego ([[vakantiegeld]]) wynosi {gezamenlijkInkomen}. To niewiele więcej niż minimum.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog voor deze hulp.':
		'Twój dochód bez dodatku wakacyjnego ([[vakantiegeld]]) wynosi {gezamenlijkInkomen}. To za dużo dla tej pomocy.',
	'Bijles voor uw kind': 'Korepetycje dla twojego dziecka',
	'Uw kind krijgt hulp bij het leren.': 'Twoje dziecko dostaje pomoc w nauce.',
	'U krijgt geen geld, maar bijles. Hoeveel uur, vonden wij niet.':
		'Nie dostajesz pieniędzy, tylko korepetycje ([[bijles]]). Nie znaleźliśmy informacji, ile to godzin.',
	'Er kan een wachtlijst zijn. Vraag dat als u het aanvraagt.':
		'Może być lista oczekujących ([[wachtlijst]]). Zapytaj o to, gdy składasz wniosek.',
	'Ga naar de website van de gemeente.': 'Wejdź na stronę internetową gminy.',
	'Log in met DigiD. Hebt u een partner? Die logt ook in.':
		'Zaloguj się przez [[DigiD]]. Masz partnera lub partnerkę? Ta osoba też się loguje.',
	'Vul het formulier in.': 'Wypełnij formularz.',
	'Lukt het niet? Bel de gemeente. Of vraag hulp bij MeerWaarde of Humanitas.':
		'Nie udaje się? Zadzwoń do gminy. Albo poproś o pomoc [[MeerWaarde]] lub [[Humanitas]].',
	'U hebt een kind op school.': 'Masz dziecko w szkole.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog. De hoogste grens is {inkomensgrensEenDeel}.':
		'Twój dochód bez dodatku wakacyjnego ([[vakantiegeld]]) wynosi {gezamenlijkInkomen}. To za dużo. Najwyższy limit to {inkomensgrensEenDeel}.',
	'De bronnen noemen als grens {inkomensgrens}. Daartussen krijgt u misschien een deel.':
		'Źródła podają jako limit: {inkomensgrens}. Pomiędzy tymi kwotami być może dostaniesz część.',
	'Uw inkomen is boven de grens. Misschien krijgt u een deel. Hoeveel weten wij niet.':
		'Twój dochód jest powyżej limitu. Być może dostaniesz część. Ile, tego nie wiemy.',
	'Uw inkomen is niet boven de grens.': 'Twój dochód nie jest powyżej limitu.',
	'Wij weten niet zeker of u alles krijgt of een deel.': 'Nie wiemy na pewno, czy dostaniesz całość, czy część.',
	'Wij vonden niet hoe de gemeente rekent. Wij noemen daarom geen bedrag.':
		'Nie znaleźliśmy informacji, jak liczy gmina. Dlatego nie podajemy kwoty.',
	'Goedkopere zorgverzekering': 'Tańsze ubezpieczenie zdrowotne',
	'De gemeente betaalt mee aan uw zorgverzekering. U kunt zich ook verzekeren voor het eigen risico.':
		'Gmina dopłaca do twojego ubezpieczenia zdrowotnego ([[zorgverzekering]]). Możesz też ubezpieczyć udział własny ([[eigen risico]]).',
	'Dit is de korting op uw premie. Hoeveel hangt af van het pakket dat u kiest.':
		'To jest zniżka na twoją składkę ([[premie]]). Ile wynosi, zależy od pakietu, który wybierzesz.',
	'Hebt u een schuld bij uw zorgverzekeraar? Dan kunt u soms niet overstappen.':
		'Masz dług u swojego ubezpieczyciela? Wtedy czasem nie możesz zmienić ubezpieczenia.',
	'Ga naar gezondverzekerd.nl.': 'Wejdź na [[gezondverzekerd.nl]].',
	'Kies uw gemeente.': 'Wybierz swoją gminę.',
	'Vul het formulier in. Of bel de gemeente voor hulp.': 'Wypełnij formularz. Albo zadzwoń do gminy po pomoc.',
	'Is uw inkomen hoogstens {inkomensgrens}? Dan krijgt u alles. Tot {inkomensgrensEenDeel} krijgt u misschien een deel.':
		'Twój dochód to najwyżej {inkomensgrens}? Wtedy dostaniesz całość. Przy dochodzie do {inkomensgrensEenDeel} być może dostaniesz część.',
	'U bent student. Deze hulp is niet voor studenten.':
		'Studiujesz lub chodzisz do szkoły zawodowej ([[student]]). Ta pomoc nie jest dla osób, które studiują lub chodzą do szkoły zawodowej.',
	'Geld om mee te doen': 'Pieniądze na udział w zajęciach',
	'Een bijdrage voor sport, cultuur of een club.': 'Dopłata do sportu, kultury lub klubu.',
	'U bent student. Wij weten niet of deze hulp ook voor studenten is.':
		'Studiujesz lub chodzisz do szkoły zawodowej ([[student]]). Nie wiemy, czy ta pomoc jest też wtedy możliwa.',
	'U krijgt het één keer per jaar. U hoeft het niet terug te betalen.':
		'Dostajesz to raz w roku. Nie musisz tego zwracać.',
	'Een laptop voor school': 'Laptop do szkoły',
	'Uw kind krijgt een laptop voor school.': 'Twoje dziecko dostaje laptop do szkoły.',
	'U krijgt geen geld, maar een laptop.': 'Nie dostajesz pieniędzy, tylko laptop.',
	'Kreeg uw kind al eerder een laptop? Vraag dan of het nog een keer kan.':
		'Twoje dziecko dostało już wcześniej laptop? Zapytaj, czy to jest możliwe jeszcze raz.',
	'U hebt een kind van {jongsteLaptop} tot en met {oudsteLaptop} jaar op school.':
		'Masz w szkole dziecko w wieku od {jongsteLaptop} do {oudsteLaptop, plural, one {{oudsteLaptop} roku} few {{oudsteLaptop} lat} many {{oudsteLaptop} lat} other {{oudsteLaptop} roku}} włącznie.',
	'U hebt geen kind van {jongsteLaptop} tot en met {oudsteLaptop} jaar op school.':
		'Nie masz w szkole dziecka w wieku od {jongsteLaptop} do {oudsteLaptop, plural, one {{oudsteLaptop} roku} few {{oudsteLaptop} lat} many {{oudsteLaptop} lat} other {{oudsteLaptop} roku}} włącznie.',
	'Goedkopere peuteropvang': 'Tańsze przedszkole dla najmłodszych',
	'Uw kind kan een paar keer per week naar de peuteropvang. De gemeente betaalt mee.':
		'Twoje dziecko może kilka razy w tygodniu chodzić do przedszkola dla najmłodszych ([[peuteropvang]]). Gmina dopłaca.',
	'De gemeente betaalt de opvang zelf. Het gaat om hoogstens {dagdelen} dagdelen per week.':
		'Gmina sama płaci za przedszkole dla najmłodszych. Najwyżej {dagdelen, plural, one {{dagdelen} raz} few {{dagdelen} razy} many {{dagdelen} razy} other {{dagdelen} razu}} w tygodniu, za każdym razem pół dnia ([[dagdelen]]).',
	'Krijgt u kinderopvangtoeslag? Dan geldt deze hulp niet.':
		'Dostajesz dodatek na opiekę nad dzieckiem ([[kinderopvangtoeslag]])? Wtedy ta pomoc nie obowiązuje.',
	'Er moet een plek vrij zijn.': 'Musi być wolne miejsce.',
	'U betaalt zelf een deel. Dat hangt af van uw inkomen.':
		'Część płacisz z własnych pieniędzy. To zależy od twojego dochodu.',
	'Is er iets anders aan de hand, bijvoorbeeld ziekte? Vraag de gemeente naar hulp bij de opvang.':
		'Jest inna sytuacja, na przykład choroba? Zapytaj gminę o pomoc na opiekę nad dzieckiem ([[opvang]]).',
	'Bel een peuteropvang bij u in de buurt. Vraag naar een plek met subsidie.':
		'Zadzwoń do przedszkola dla najmłodszych ([[peuteropvang]]) w twojej okolicy. Zapytaj o miejsce z dopłatą ([[subsidie]]).',
	'de peuteropvang': 'przedszkole dla najmłodszych ([[peuteropvang]])',
	'U hebt een kind van {jongstePeuter} jaar of ouder, dat nog geen {geenPeuterMeer} jaar is.':
		'Masz dziecko, które ma {jongstePeuter, plural, one {{jongstePeuter} rok} few {{jongstePeuter} lata} many {{jongstePeuter} lat} other {{jongstePeuter} roku}} lub więcej i nie ma jeszcze {geenPeuterMeer, plural, one {{geenPeuterMeer} roku} few {{geenPeuterMeer} lat} many {{geenPeuterMeer} lat} other {{geenPeuterMeer} roku}}.',
	'U hebt geen kind in de leeftijd van een peuter.':
		'Nie masz dziecka w wieku odpowiednim do przedszkola dla najmłodszych ([[peuter]]).',
	'Wij weten nog niet hoe oud uw kinderen zijn.': 'Nie wiemy jeszcze, ile lat mają twoje dzieci.',
	'U of uw partner heeft geen werk. Dan is er geen kinderopvangtoeslag.':
		'Ty lub twój partner lub partnerka nie ma pracy. Wtedy nie ma dodatku na opiekę nad dzieckiem ([[kinderopvangtoeslag]]).',
	'U werkt allebei.': 'I ty, i twój partner lub twoja partnerka pracujecie.',
	'Werkt u, of werkt u allebei? Dan kan het alleen als het consultatiebureau zegt dat uw kind extra hulp nodig heeft. Of als u een traject naar werk volgt.':
		'Pracujesz? Albo pracujecie i ty, i twój partner lub twoja partnerka? Wtedy jest to możliwe tylko, gdy poradnia dla małych dzieci ([[consultatiebureau]]) mówi, że twoje dziecko potrzebuje dodatkowej pomocy. Albo gdy jesteś w programie, który prowadzi do pracy ([[traject]]).',
	'Voor bijvoorbeeld schoolspullen, sportkleren of de ouderbijdrage.':
		'Na przykład na rzeczy do szkoły, ubrania sportowe lub składkę rodziców ([[ouderbijdrage]]).',
	'Dit is voor al uw kinderen op school samen.': 'To kwota na wszystkie twoje dzieci w szkole razem.',
	'De club of de les wordt voor uw kind betaald.': 'Klub lub lekcje twojego dziecka będą opłacone.',
	'Dit is het hoogste bedrag voor al uw kinderen samen. Voor muziekles is het meer dan voor sport.':
		'To najwyższa kwota na wszystkie twoje dzieci razem. Na lekcje muzyki jest więcej niż na sport.',
	'Bij het Jeugdfonds vraagt iemand anders het aan, bijvoorbeeld van school. Wij weten niet welke weg nu geldt.':
		'W funduszu [[Jeugdfonds]] wniosek składa ktoś inny, na przykład ze szkoły. Nie wiemy, która droga teraz obowiązuje.',
	'Vraag op school of er iemand is die dit voor u aanvraagt.':
		'Zapytaj w szkole, czy jest ktoś, kto złoży ten wniosek za ciebie.',
	'Of ga naar de website van de gemeente. Log in met DigiD.':
		'Albo wejdź na stronę internetową gminy. Zaloguj się przez [[DigiD]].',
	'Vraagt u het bij de gemeente? Dan krijgt u binnen {beslistermijn} weken een brief.':
		'Składasz wniosek w gminie? Wtedy w ciągu {beslistermijn, plural, one {{beslistermijn} tygodnia} few {{beslistermijn} tygodni} many {{beslistermijn} tygodni} other {{beslistermijn} tygodnia}} dostaniesz list.',
	'U hebt een kind van {jongsteSporter} jaar of ouder.':
		'Masz dziecko, które ma {jongsteSporter, plural, one {{jongsteSporter} rok} few {{jongsteSporter} lata} many {{jongsteSporter} lat} other {{jongsteSporter} roku}} lub więcej.',
	'U hebt geen kind van {jongsteSporter} jaar of ouder.':
		'Nie masz dziecka, które ma {jongsteSporter, plural, one {{jongsteSporter} rok} few {{jongsteSporter} lata} many {{jongsteSporter} lat} other {{jongsteSporter} roku}} lub więcej.',
	'MeerWaarde: hulp bij geld, brieven en zorgen': '[[MeerWaarde]]: pomoc w sprawie pieniędzy, listów i kłopotów',
	'Bij MeerWaarde krijgt u gratis hulp. Er werken sociaal raadslieden, maatschappelijk werkers en adviseurs voor ouderen.':
		'W [[MeerWaarde]] dostajesz bezpłatną pomoc. Pracują tam doradcy socjalni ([[sociaal raadslieden]]), pracownicy socjalni ([[maatschappelijk werkers]]) i doradcy dla seniorów.',
	'Haarlemmermeer voor Elkaar': '[[Haarlemmermeer voor Elkaar]]',
	'Hier vindt u vrijwilligers en maatjes die graag helpen. U kunt bellen of op de website kijken.':
		'Tu znajdziesz wolontariuszy i osoby do pomocy ([[maatjes]]). Chętnie pomagają. Możesz zadzwonić lub zajrzeć na stronę internetową.',
	'De sociaal makelaar': 'Pośrednik społeczny ([[sociaal makelaar]])',
	'De sociaal makelaar zoekt met u iets wat bij u past in de buurt. Uw huisarts kan u daar ook naartoe sturen.':
		'Pośrednik społeczny ([[sociaal makelaar]]) szuka z tobą w okolicy czegoś, co do ciebie pasuje. Lekarz rodzinny ([[huisarts]]) też może cię tam skierować.',
	'Vraag eerst hulp aan bij de gemeente.': 'Najpierw złóż wniosek o pomoc w gminie.',
	'Daarna kunt u ook bij Leergeld zelf iets vragen.': 'Potem możesz też samodzielnie poprosić o coś w [[Leergeld]].',
	'Bij een Taalpunt of het Taalhuis kunt u terecht met vragen over taal. Vraag de gemeente welk Taalpunt dichtbij is.':
		'Z pytaniami o język możesz iść do [[Taalpunt]] lub [[Taalhuis]]. Zapytaj gminę, który [[Taalpunt]] jest blisko.',
	'U kunt ook terecht bij MEE en MeerWaarde. Hun telefoonnummer vonden wij niet. Vraag het de gemeente.':
		'Możesz też zgłosić się do [[MEE]] i [[MeerWaarde]]. Nie znaleźliśmy ich numerów telefonu. Zapytaj o nie gminę.',
	'Een Pluspunt bij u in de buurt': '[[Pluspunt]] w twojej okolicy',
	'Bij een Pluspunt kunt u elke vraag stellen. Vraag de gemeente welk Pluspunt dichtbij is.':
		'W [[Pluspunt]] możesz zadać każde pytanie. Zapytaj gminę, który [[Pluspunt]] jest blisko.',
	'Het Meer-team': 'Zespół [[Meer-team]]',
	'Is er veel tegelijk aan de hand? Dan kan een hulpverlener het Meer-team erbij halen.':
		'Dużo spraw dzieje się naraz? Wtedy osoba, która pomaga ci zawodowo ([[hulpverlener]]), może włączyć zespół [[Meer-team]].',
	'U bent jong. Ook dan kunt u deze hulp vragen.': 'Jesteś młodą osobą. Także wtedy możesz poprosić o tę pomoc.',
	'Hebt u een eigen bedrijf? Vraag de gemeente ook naar hulp voor ondernemers.':
		'Masz własną firmę? Zapytaj gminę także o pomoc dla przedsiębiorców.',
	'In dat gesprek doet u ook de aanvraag.': 'W tej rozmowie składasz też wniosek.',
	'Binnen {beslistermijnSchuldhulp} weken daarna krijgt u een besluit.':
		'Potem, w ciągu {beslistermijnSchuldhulp, plural, one {{beslistermijnSchuldhulp} tygodnia} few {{beslistermijnSchuldhulp} tygodni} many {{beslistermijnSchuldhulp} tygodni} other {{beslistermijnSchuldhulp} tygodnia}}, dostaniesz decyzję ([[besluit]]).',
	'Pagina over de belastingen van de gemeente': 'Strona o podatkach gminy',
	'Gemeente Haarlemmermeer': 'Gmina [[Haarlemmermeer]]',
	'Postadres van de gemeente Haarlemmermeer': 'Adres pocztowy gminy [[Haarlemmermeer]]',
	'Website van de gemeente': 'Strona internetowa gminy',
	'Voedselbank Haarlemmermeer': 'Bank żywności [[Voedselbank Haarlemmermeer]]',
	'Mail naar Voedselbank Haarlemmermeer': 'E-mail do banku żywności [[Voedselbank Haarlemmermeer]]',
	'Eten ophalen in Hoofddorp, Voedseldepot, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 10.00 tot 13.00 uur':
		'Odbiór jedzenia w [[Hoofddorp]], [[Voedseldepot]], tylko po zgłoszeniu. Najpierw zapytaj, czy to jest nadal aktualne. Otwarte w piątek od 10.00 do 13.00',
	'Eten ophalen in Badhoevedorp, Het Dorpshuis, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 9.00 tot 9.30 uur':
		'Odbiór jedzenia w [[Badhoevedorp]], [[Het Dorpshuis]], tylko po zgłoszeniu. Najpierw zapytaj, czy to jest nadal aktualne. Otwarte w piątek od 9.00 do 9.30',
	'Eten ophalen in Zwanenburg en Halfweg, Protestantse Kerk, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 9.00 tot 9.45 uur':
		'Odbiór jedzenia w [[Zwanenburg]] i [[Halfweg]], [[Protestantse Kerk]], tylko po zgłoszeniu. Najpierw zapytaj, czy to jest nadal aktualne. Otwarte w piątek od 9.00 do 9.45',
	'Eten ophalen in Spaarndam, Dorpscentrum, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op donderdag van 15.30 tot 16.30 uur':
		'Odbiór jedzenia w [[Spaarndam]], [[Dorpscentrum]], tylko po zgłoszeniu. Najpierw zapytaj, czy to jest nadal aktualne. Otwarte w czwartek od 15.30 do 16.30',
	'Eten ophalen in Vijfhuizen, Dorpshuis d’Oude Waterwolf, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 10.30 tot 11.30 uur':
		'Odbiór jedzenia w [[Vijfhuizen]], [[Dorpshuis d’Oude Waterwolf]], tylko po zgłoszeniu. Najpierw zapytaj, czy to jest nadal aktualne. Otwarte w piątek od 10.30 do 11.30',
	'Eten ophalen in Nieuw-Vennep, Gebouw De Rank, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 8.00 tot 10.00 uur':
		'Odbiór jedzenia w [[Nieuw-Vennep]], [[Gebouw De Rank]], tylko po zgłoszeniu. Najpierw zapytaj, czy to jest nadal aktualne. Otwarte w piątek od 8.00 do 10.00',
	'Eten ophalen in Lisserbroek, Dorpshuis De Meerkoet, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op donderdag van 15.30 tot 16.30 uur':
		'Odbiór jedzenia w [[Lisserbroek]], [[Dorpshuis De Meerkoet]], tylko po zgłoszeniu. Najpierw zapytaj, czy to jest nadal aktualne. Otwarte w czwartek od 15.30 do 16.30',
	'Eten ophalen in Rijsenhout, Ontmoetingskerk, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 8.30 tot 9.30 uur':
		'Odbiór jedzenia w [[Rijsenhout]], [[Ontmoetingskerk]], tylko po zgłoszeniu. Najpierw zapytaj, czy to jest nadal aktualne. Otwarte w piątek od 8.30 do 9.30',
	'Stichting Leergeld Haarlemmermeer': '[[Stichting Leergeld Haarlemmermeer]]',
	'Website van Haarlemmermeer voor Elkaar': 'Strona internetowa [[Haarlemmermeer voor Elkaar]]',
	'Mail naar Haarlemmermeer voor Elkaar': 'E-mail do [[Haarlemmermeer voor Elkaar]]',
	'MeerWaarde. Vraag de gemeente of dit adres nog klopt':
		'[[MeerWaarde]]. Zapytaj gminę, czy ten adres jest nadal aktualny',
	'Taalhuis. Vraag de gemeente of dit nog klopt': '[[Taalhuis]]. Zapytaj gminę, czy to jest nadal aktualne',
	'de knop Bereken uw recht op de website van de gemeente. Die heet net als deze test, maar het is iets anders':
		'przycisk [[Bereken uw recht]] na stronie internetowej gminy. Nazywa się tak samo jak ten test, ale to coś innego',
	'Onze keuze: wie bijstand of AIO krijgt, is al aangevuld tot de norm.':
		'Nasz wybór: kto dostaje zasiłek socjalny ([[bijstand]]) lub [[AIO]], ma już dochód uzupełniony do normy.',
	'Onze keuze: één van beiden heeft geen inkomen. De bron zegt alleen: alleenverdieners.':
		'Nasz wybór: jedna osoba z pary nie ma dochodu. Źródło mówi tylko: pary z jednym zarabiającym ([[alleenverdieners]]).',
	'De bron noemt geen grens. Het is voor paren rond het minimum. Wij nemen de hoogste grens die de gemeente noemt.':
		'Źródło nie podaje limitu. To jest dla par z dochodem w pobliżu minimum. Bierzemy najwyższy limit, który podaje gmina.',
	'Boven de grens stopt de hulp niet in één keer: misschien krijgt iemand een deel. Boven de hoogste grens die een bron noemt, zeggen wij nee.':
		'Powyżej limitu pomoc nie kończy się od razu cała: być może ktoś dostanie część. Powyżej najwyższego limitu, który podaje jakieś źródło, mówimy „nie”.',
	'Wij vonden geen regel voor spaargeld. Onder de grens van de bijstand zeggen wij ja. Daarboven weten wij het niet.':
		'Nie znaleźliśmy zasady o oszczędnościach. Poniżej limitu zasiłku socjalnego ([[bijstand]]) mówimy „tak”. Powyżej nie wiemy.',
	'Wij vonden geen regel voor studenten. Daar zeggen wij misschien.':
		'Nie znaleźliśmy zasady dla osób, które studiują lub chodzą do szkoły zawodowej ([[studenten]]). Wtedy mówimy „być może”.',
	'Werken beide ouders? Dan kan het nog met een indicatie van het consultatiebureau. Of bij een traject naar werk.':
		'Każdy z rodziców pracuje? Wtedy jest to jeszcze możliwe ze wskazaniem ([[indicatie]]) z poradni dla małych dzieci ([[consultatiebureau]]). Albo przy programie, który prowadzi do pracy ([[traject]]).',
};

export default teksten;
