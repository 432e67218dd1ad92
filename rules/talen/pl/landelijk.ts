import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Extra geld naast uw AOW': 'Dodatkowe pieniądze do emerytury państwowej ([[AOW]])',
	'Hebt u AOW en toch te weinig geld? Dan vult de SVB uw inkomen aan.':
		'Masz emeryturę państwową ([[AOW]]), a jednak za mało pieniędzy? Wtedy [[SVB]] uzupełnia twój dochód.',
	'Dit is netto. De vakantietoeslag zit erbij.':
		'To kwota netto. Dodatek wakacyjny ([[vakantietoeslag]]) jest już w niej.',
	'U of uw partner heeft de AOW-leeftijd.':
		'Ty lub twój partner lub partnerka jest w holenderskim wieku emerytalnym ([[AOW-leeftijd]]).',
	'Niemand van u heeft de AOW-leeftijd.': 'Nikt z was nie jest w holenderskim wieku emerytalnym ([[AOW-leeftijd]]).',
	'Wij weten nog niet of u of uw partner de AOW-leeftijd heeft.':
		'Nie wiemy jeszcze, czy ty lub twój partner lub partnerka jest w holenderskim wieku emerytalnym ([[AOW-leeftijd]]).',
	'Uw inkomen met vakantiegeld is {inkomenMetVakantiegeld}. De norm is {bijstandsnorm}.':
		'Twój dochód z dodatkiem wakacyjnym ([[vakantiegeld]]) wynosi {inkomenMetVakantiegeld}. Norma to {bijstandsnorm}.',
	'Uw inkomen met vakantiegeld is {inkomenMetVakantiegeld}. Dat is te hoog. De norm is {bijstandsnorm}.':
		'Twój dochód z dodatkiem wakacyjnym ([[vakantiegeld]]) wynosi {inkomenMetVakantiegeld}. To za dużo. Norma to {bijstandsnorm}.',
	'Wij weten niet zeker of uw inkomen laag genoeg is. De norm is {bijstandsnorm}.':
		'Nie wiemy na pewno, czy twój dochód jest wystarczająco niski. Norma to {bijstandsnorm}.',
	'U krijgt deze uitkering al.': 'Już dostajesz to świadczenie ([[uitkering]]).',
	'Uw spaargeld is {vermogen}. De grens is {vermogensgrens}.':
		'Twoje oszczędności wynoszą {vermogen}. Limit to {vermogensgrens}.',
	'Uw spaargeld is {vermogen}. Dat is te veel. De grens is {vermogensgrens}.':
		'Twoje oszczędności wynoszą {vermogen}. To za dużo. Limit to {vermogensgrens}.',
	'Wij weten niet zeker of uw spaargeld laag genoeg is. De grens is {vermogensgrens}.':
		'Nie wiemy na pewno, czy twoje oszczędności są wystarczająco niskie. Limit to {vermogensgrens}.',
	'Uw spaargeld is al bekeken bij uw uitkering.':
		'Twoje oszczędności są już sprawdzone przy twoim świadczeniu ([[uitkering]]).',
	'U woont in een instelling. Dan gelden andere regels.':
		'Mieszkasz w placówce opieki ([[instelling]]). Wtedy są inne zasady.',
	'U woont niet in een instelling.': 'Nie mieszkasz w placówce opieki ([[instelling]]).',
	'Wij weten nog niet hoe u woont.': 'Nie wiemy jeszcze, jak mieszkasz.',
	'U hebt geen vast adres. De gemeente kijkt dan wie u kan helpen.':
		'Nie masz stałego adresu. Gmina sprawdza wtedy, kto może ci pomóc.',
	'U hebt een vast adres.': 'Masz stały adres.',
	'Wij weten nog niet of u een vast adres hebt.': 'Nie wiemy jeszcze, czy masz stały adres.',
	'U hebt een koophuis. De gemeente kijkt hoeveel uw huis waard is.':
		'Masz własne mieszkanie lub dom ([[koophuis]]). Gmina sprawdza, ile jest warte.',
	'U hebt geen koophuis.': 'Nie masz własnego mieszkania ani domu ([[koophuis]]).',
	'Wij weten nog niet of u een koophuis hebt.': 'Nie wiemy jeszcze, czy masz własne mieszkanie lub dom ([[koophuis]]).',
	'U hebt een eigen bedrijf. De gemeente rekent uw winst zelf uit.': 'Masz własną firmę. Gmina sama oblicza twój zysk.',
	'U hebt geen eigen bedrijf.': 'Nie masz własnej firmy.',
	'Wij weten nog niet waar uw geld vandaan komt.': 'Nie wiemy jeszcze, skąd masz pieniądze.',
	'Uw partner is jonger dan {volwassen} jaar. Dan gelden andere regels.':
		'Twój partner lub twoja partnerka ma mniej niż {volwassen, plural, one {{volwassen} rok} few {{volwassen} lata} many {{volwassen} lat} other {{volwassen} roku}}. Wtedy są inne zasady.',
	'Uw partner is {volwassen} jaar of ouder.':
		'Twój partner lub twoja partnerka ma {volwassen, plural, one {{volwassen} rok} few {{volwassen} lata} many {{volwassen} lat} other {{volwassen} roku}} lub więcej.',
	'Wij weten de leeftijd van uw partner nog niet.': 'Nie znamy jeszcze wieku twojego partnera lub twojej partnerki.',
	'Wij vragen niet naar uw verblijfsvergunning. De gemeente kijkt daar wel naar.':
		'Nie pytamy o twoje zezwolenie na pobyt ([[verblijfsvergunning]]). Gmina je jednak sprawdza.',
	'Werkt u? Dan mag u soms een deel van uw loon houden. Zonder besluit daarover tellen wij al uw loon mee.':
		'Pracujesz? Wtedy czasem możesz zachować część wynagrodzenia. Bez decyzji ([[besluit]]) o tym liczymy całe twoje wynagrodzenie.',
	'Een premie of een gift telt soms niet mee. Ook een ouder of zieke die werkt, mag soms wat houden. Dat rekenden wij niet mee.':
		'Premia lub darowizna czasem się nie liczy. Także rodzic lub osoba chora, która pracuje, czasem może coś zachować. Tego nie liczyliśmy.',
	'De SVB geeft de AIO. Vraag de SVB om het formulier.': 'Urząd [[SVB]] daje [[AIO]]. Poproś [[SVB]] o formularz.',
	'Lukt het niet? Bel de gemeente om hulp.': 'Nie udaje się? Zadzwoń do gminy po pomoc.',
	'Soms telt het tot {maanden} maanden terug. De SVB beslist. Wacht daarom niet.':
		'Czasem pieniądze należą się też za czas przed wnioskiem, do {maanden, plural, one {{maanden} miesiąca} few {{maanden} miesięcy} many {{maanden} miesięcy} other {{maanden} miesiąca}} wstecz. Decyduje [[SVB]]. Dlatego nie czekaj.',
	'Meestal hoeft u niets terug te betalen. Verandert uw inkomen, spaargeld of huishouden? Geef dat meteen door. Krijgt u later geld over dezelfde tijd? Dan moet soms een deel terug.':
		'Zwykle nie musisz nic zwracać. Zmieni się twój dochód, oszczędności lub to, z kim mieszkasz? Zgłoś to od razu. Dostaniesz później pieniądze za ten sam czas? Wtedy czasem trzeba zwrócić część.',
	'Geld om van te leven': 'Pieniądze na życie',
	'Hebt u te weinig geld om van te leven? Dan vult de gemeente uw inkomen aan.':
		'Masz za mało pieniędzy na życie? Wtedy gmina uzupełnia twój dochód.',
	'U bent {volwassen} jaar of ouder.':
		'Masz {volwassen, plural, one {{volwassen} rok} few {{volwassen} lata} many {{volwassen} lat} other {{volwassen} roku}} lub więcej.',
	'U bent jonger dan {volwassen} jaar.':
		'Masz mniej niż {volwassen, plural, one {{volwassen} rok} few {{volwassen} lata} many {{volwassen} lat} other {{volwassen} roku}}.',
	'Wij weten uw leeftijd nog niet.': 'Nie znamy jeszcze twojego wieku.',
	'U hebt nog niet de AOW-leeftijd.': 'Nie jesteś jeszcze w holenderskim wieku emerytalnym ([[AOW-leeftijd]]).',
	'U of uw partner heeft de AOW-leeftijd. Dan helpt de SVB met AIO.':
		'Ty lub twój partner lub partnerka jest w holenderskim wieku emerytalnym ([[AOW-leeftijd]]). Wtedy pomaga [[SVB]], przez [[AIO]].',
	'Uw spaargeld is {vermogen}. Dat is te veel. De grens is {vermogensgrens}. Vraag de gemeente ook naar IOAW en IOAZ. Daar gelden andere regels.':
		'Twoje oszczędności wynoszą {vermogen}. To za dużo. Limit to {vermogensgrens}. Zapytaj gminę także o [[IOAW]] i [[IOAZ]]. Tam są inne zasady.',
	'Een opleiding staat deze hulp niet in de weg.':
		'Nauka w szkole, na studiach lub na kursie nie przeszkadza w tej pomocy.',
	'U studeert met geld van DUO. Daarvan moet u leven.':
		'Uczysz się i dostajesz pieniądze z [[DUO]]. Z nich masz się utrzymać.',
	'Wij weten nog niet of u kunt leven van geld van DUO.':
		'Nie wiemy jeszcze, czy możesz się utrzymać z pieniędzy z [[DUO]].',
	'Bent u jonger dan {zevenentwintig} jaar? Dan moet u meestal eerst {zoektermijn} weken werk of een opleiding zoeken.':
		'Masz mniej niż {zevenentwintig, plural, one {{zevenentwintig} rok} few {{zevenentwintig} lata} many {{zevenentwintig} lat} other {{zevenentwintig} roku}}? Wtedy zwykle musisz najpierw przez {zoektermijn, plural, one {{zoektermijn} tydzień} few {{zoektermijn} tygodnie} many {{zoektermijn} tygodni} other {{zoektermijn} tygodnia}} szukać pracy albo szkoły lub kursu.',
	'Het loon van uw kinderen telt niet mee.': 'Zarobki twoich dzieci się nie liczą.',
	'Betaalt u geen huur, of stopte u net met school? Dan kan het bedrag lager zijn.':
		'Nie płacisz czynszu albo od niedawna nie chodzisz już do szkoły? Wtedy kwota może być niższa.',
	'Bent u jonger dan {eenentwintig} jaar? Dan betalen uw ouders soms mee. Kan dat niet, dan kan het bedrag hoger zijn.':
		'Masz mniej niż {eenentwintig, plural, one {{eenentwintig} rok} few {{eenentwintig} lata} many {{eenentwintig} lat} other {{eenentwintig} roku}}? Wtedy czasem dokładają się twoi rodzice. Jeśli to niemożliwe, kwota może być wyższa.',
	'Bel de gemeente of ga langs.': 'Zadzwoń do gminy lub idź tam.',
	'Zeg dat u bijstand wilt aanvragen.': 'Powiedz, że chcesz złożyć wniosek o zasiłek socjalny ([[bijstand]]).',
	'Vraag om hulp met het formulier.': 'Poproś o pomoc z formularzem.',
	'Soms telt het tot {maanden} maanden terug. De gemeente beslist. Wacht daarom niet.':
		'Czasem pieniądze należą się też za czas przed wnioskiem, do {maanden, plural, one {{maanden} miesiąca} few {{maanden} miesięcy} many {{maanden} miesięcy} other {{maanden} miesiąca}} wstecz. Decyduje gmina. Dlatego nie czekaj.',
	'Geld voor uw huur': 'Pieniądze na czynsz',
	'Huurt u een huis of flat en is uw inkomen niet hoog? Dan betaalt het Rijk mee aan de huur.':
		'Mieszkasz w wynajętym domu lub mieszkaniu i twój dochód nie jest wysoki? Wtedy państwo ([[Rijk]]) dopłaca do czynszu.',
	'Is uw huur hoog? Dan telt een deel van de huur niet mee. U krijgt dan toch huurtoeslag.':
		'Masz wysoki czynsz? Wtedy część czynszu się nie liczy. Mimo to dostajesz dodatek do czynszu ([[huurtoeslag]]).',
	'U huurt.': 'Mieszkasz w wynajętym domu, mieszkaniu lub pokoju.',
	'U huurt geen huis, flat of kamer.': 'Nie mieszkasz w wynajętym domu, mieszkaniu ani pokoju.',
	'U bent {volwassen} jaar of ouder, of u hebt een kind.':
		'Masz {volwassen, plural, one {{volwassen} rok} few {{volwassen} lata} many {{volwassen} lat} other {{volwassen} roku}} lub więcej albo masz dziecko.',
	'U huurt een huis of flat.': 'Mieszkasz w wynajętym domu lub mieszkaniu.',
	'Voor deze woning is er geen huurtoeslag.': 'Na to mieszkanie nie ma dodatku do czynszu ([[huurtoeslag]]).',
	'Voor een kamer is er alleen huurtoeslag in een woonvorm die is aangewezen. Vraag het uw verhuurder.':
		'Na pokój jest dodatek do czynszu ([[huurtoeslag]]) tylko wtedy, gdy to miejsce jest do tego wyznaczone ([[woonvorm die is aangewezen]]). Zapytaj właściciela mieszkania.',
	'Uw kale huur is {kaleHuur}. Uw inkomen in dit hele jaar is {toetsingsinkomen}. Dat past bij huurtoeslag.':
		'Twój czynsz podstawowy ([[kale huur]]) wynosi {kaleHuur}. Twój dochód w całym tym roku wynosi {toetsingsinkomen}. To pasuje do dodatku do czynszu ([[huurtoeslag]]).',
	'Uw huur is te laag of uw inkomen te hoog. Uw inkomen in dit hele jaar is {toetsingsinkomen}.':
		'Twój czynsz jest za niski albo twój dochód za wysoki. Twój dochód w całym tym roku wynosi {toetsingsinkomen}.',
	'Wij weten uw huur, uw inkomen van dit jaar of uw huisgenoten nog niet.':
		'Nie znamy jeszcze twojego czynszu, twojego dochodu w tym roku lub osób, które z tobą mieszkają.',
	'Uw spaargeld is {vermogenVoorToeslagen}. De grens is {vermogensgrensToeslag}.':
		'Twoje oszczędności wynoszą {vermogenVoorToeslagen}. Limit to {vermogensgrensToeslag}.',
	'Uw spaargeld is {vermogenVoorToeslagen}. Dat is te veel. De grens op 1 januari is {vermogensgrensToeslag}. Had u die dag minder dan de grens? Dan hebt u misschien toch recht.':
		'Twoje oszczędności wynoszą {vermogenVoorToeslagen}. To za dużo. Limit w dniu 1 stycznia to {vermogensgrensToeslag}. Było tego dnia mniej niż limit? Wtedy być może jednak masz prawo.',
	'Wij weten niet hoeveel spaargeld u had op 1 januari. De grens is {vermogensgrensToeslag}.':
		'Nie wiemy, ile wynosiły twoje oszczędności w dniu 1 stycznia. Limit to {vermogensgrensToeslag}.',
	'Er woont nog iemand bij u. Het inkomen van die persoon telt ook mee.':
		'Mieszka z tobą jeszcze ktoś. Dochód tej osoby też się liczy.',
	'Er wonen geen andere volwassenen bij u, voor zover wij weten.':
		'Nie mieszkają z tobą inne osoby dorosłe, o ile wiemy.',
	'Wij weten nog niet of er andere volwassenen bij u wonen.':
		'Nie wiemy jeszcze, czy mieszkają z tobą inne osoby dorosłe.',
	'Woont er een volwassene bij u die u niet hebt genoemd? Dan is het bedrag anders, of krijgt u niets.':
		'Mieszka z tobą osoba dorosła, której nie ma w twoich odpowiedziach? Wtedy kwota jest inna albo nic nie dostaniesz.',
	'U hebt een huurcontract nodig. Iedereen in huis moet op dit adres staan bij de gemeente.':
		'Potrzebujesz umowy najmu ([[huurcontract]]). Wszyscy w domu muszą być zameldowani w gminie pod tym adresem.',
	'Bent u jonger dan 21 jaar en hebt u een handicap? Dan kan het meer zijn.':
		'Masz mniej niż 21 lat i masz niepełnosprawność? Wtedy może to być więcej.',
	'Wij nemen uw partner als toeslagpartner. Soms is dat anders. Dienst Toeslagen weet dat.':
		'Twojego partnera lub twoją partnerkę liczymy jako partnera do dodatków ([[toeslagpartner]]). Czasem jest inaczej. Wie to [[Dienst Toeslagen]].',
	'Wij vragen niet naar verblijf. Woont u hier zonder verblijfsvergunning? Vraag dan eerst hulp.':
		'Nie pytamy o prawo pobytu. Mieszkasz tu bez zezwolenia na pobyt ([[verblijfsvergunning]])? Najpierw poproś o pomoc.',
	'U betaalt alleen terug wat u te veel kreeg. Een klein bedrag vragen zij niet terug. Na het jaar telt uw echte inkomen. Geef een ander inkomen of huishouden daarom meteen door.':
		'Zwracasz tylko to, co wypłacono za dużo. Małej kwoty nie musisz zwracać. Po zakończeniu roku liczy się twój prawdziwy dochód. Dlatego od razu zgłoś, jeśli zmieni się twój dochód lub to, z kim mieszkasz.',
	'Maak de proefberekening van Dienst Toeslagen. Daar hoeft u niet voor in te loggen.':
		'Zrób próbne obliczenie ([[proefberekening]]) na stronie [[Dienst Toeslagen]]. Nie musisz się do tego logować.',
	'Vraag de toeslag aan bij Dienst Toeslagen. U hebt DigiD nodig.':
		'Złóż wniosek o dodatek ([[toeslag]]) w [[Dienst Toeslagen]]. Potrzebujesz [[DigiD]].',
	'Lukt het niet? Bel de gemeente. Vraag wie u helpt.': 'Nie udaje się? Zadzwoń do gminy. Zapytaj, kto ci pomoże.',
	'Dan kunnen de maanden van {jaar} die voorbij zijn ook meetellen. Vraagt u eerder aan? Dan komt het geld ook eerder.':
		'Jeśli złożysz wniosek na czas, mogą się liczyć także te miesiące roku {jaar}, które już minęły. Złożysz wniosek wcześniej? Wtedy pieniądze też przyjdą wcześniej.',
	'Kon u dit in {jaar} ook al krijgen? Dan bent u misschien nog op tijd.':
		'Te pieniądze należały ci się już w roku {jaar}? Wtedy być może jeszcze zdążysz.',
	'Geld om van te leven, voor ouderen na de WW': 'Pieniądze na życie dla starszych osób po zasiłku [[WW]]',
	'Stopte uw WW, en bent u bijna bij de AOW? Dan vult de gemeente uw inkomen aan.':
		'Twój zasiłek dla bezrobotnych ([[WW]]) się skończył i niedługo masz emeryturę państwową ([[AOW]])? Wtedy gmina uzupełnia twój dochód.',
	'De gemeente rekent het bedrag uit. Dat gaat met uw inkomen waar de belasting nog niet af is.':
		'Gmina oblicza kwotę. Bierze do tego twój dochód przed odjęciem podatku.',
	'U of uw partner is oud genoeg, en heeft nog geen AOW.':
		'Ty lub twój partner lub partnerka ma odpowiedni wiek i nie ma jeszcze emerytury państwowej ([[AOW]]).',
	'Niemand van u heeft de leeftijd voor deze hulp.': 'Nikt z was nie ma wieku potrzebnego do tej pomocy.',
	'Het hangt af van uw geboortejaar of dat van uw partner.':
		'To zależy od roku urodzenia: twojego lub partnera albo partnerki.',
	'U krijgt geen bijstand.': 'Nie dostajesz zasiłku socjalnego ([[bijstand]]).',
	'U krijgt bijstand. De gemeente heeft dit dan al bekeken.':
		'Dostajesz zasiłek socjalny ([[bijstand]]). Wtedy gmina już to sprawdziła.',
	'Wij weten nog niet of u bijstand krijgt.': 'Nie wiemy jeszcze, czy dostajesz zasiłek socjalny ([[bijstand]]).',
	'Uw inkomen is {gezamenlijkInkomen}. Dat kan laag genoeg zijn.':
		'Twój dochód wynosi {gezamenlijkInkomen}. To może być wystarczająco nisko.',
	'Uw inkomen is {gezamenlijkInkomen}. Dat is zeker te hoog voor deze hulp.':
		'Twój dochód wynosi {gezamenlijkInkomen}. To na pewno za dużo dla tej pomocy.',
	'Wij weten niet zeker of uw inkomen laag genoeg is.': 'Nie wiemy na pewno, czy twój dochód jest wystarczająco niski.',
	'U kreeg eerder WW of een uitkering van de WIA.':
		'Wcześniej wypłacano ci zasiłek dla bezrobotnych ([[WW]]) lub świadczenie [[WIA]].',
	'U kreeg eerder geen WW en geen uitkering van de WIA.':
		'Wcześniej nie wypłacano ci ani zasiłku dla bezrobotnych ([[WW]]), ani świadczenia [[WIA]].',
	'Het is voor wie op latere leeftijd WW kreeg, tot het einde. Of een uitkering van de WIA die stopte.':
		'To jest dla osób, które w starszym wieku dostawały zasiłek dla bezrobotnych ([[WW]]), aż do końca. Albo świadczenie [[WIA]], które się skończyło.',
	'Uw inkomen zonder aftrek van belasting is laag genoeg.':
		'Twój dochód przed odjęciem podatku jest wystarczająco niski.',
	'Uw inkomen zonder aftrek van belasting is te hoog.': 'Twój dochód przed odjęciem podatku jest za wysoki.',
	'Het gaat om uw inkomen waar de belasting nog niet af is. Dat weten wij niet.':
		'Chodzi o twój dochód przed odjęciem podatku. Tego nie wiemy.',
	'Had u een eigen bedrijf en stopt u? Vraag de gemeente dan naar IOAZ.':
		'Kończysz prowadzenie własnej firmy? Zapytaj wtedy gminę o [[IOAZ]].',
	'Bel de gemeente. Vraag naar IOAW.': 'Zadzwoń do gminy. Zapytaj o [[IOAW]].',
	'Doe dat meteen als uw WW stopt. Het geld begint op de dag dat u zich meldt.':
		'Zrób to od razu, gdy kończy się twój zasiłek dla bezrobotnych ([[WW]]). Pieniądze dostajesz od dnia, w którym się zgłosisz.',
	'Wat u terecht kreeg, mag u houden. Verandert uw inkomen of huishouden? Geef dat meteen door. Dan krijgt u niet te veel.':
		'Pieniądze, które ci się należały, możesz zatrzymać. Zmieni się twój dochód lub to, z kim mieszkasz? Zgłoś to od razu. Wtedy nie dostaniesz za dużo.',
	'Geld voor elk kind': 'Pieniądze na każde dziecko',
	'Hebt u een kind dat jonger is dan 18 jaar? Dan krijgt u kinderbijslag. Uw inkomen maakt niet uit.':
		'Masz dziecko, które ma mniej niż 18 lat? Wtedy dostajesz zasiłek rodzinny ([[kinderbijslag]]). Twój dochód nie ma znaczenia.',
	'Dit is voor al uw kinderen samen. De SVB betaalt elke drie maanden.':
		'To kwota na wszystkie twoje dzieci razem. [[SVB]] wypłaca pieniądze co trzy miesiące.',
	'U hebt een kind dat bij u woont.': 'Masz dziecko, które mieszka z tobą.',
	'U hebt geen kind dat bij u woont. Betaalt u voor een kind dat ergens anders woont? Vraag het de SVB.':
		'Nie masz dziecka, które mieszka z tobą. Płacisz na dziecko, które mieszka gdzie indziej? Zapytaj [[SVB]].',
	'Wij weten nog niet of u kinderen hebt.': 'Nie wiemy jeszcze, czy masz dzieci.',
	'Een kind van 16 of 17 jaar zit niet op school. De SVB kijkt of u dan toch kinderbijslag krijgt.':
		'Dziecko w wieku 16 lub 17 lat nie chodzi do szkoły. [[SVB]] sprawdza, czy mimo to dostaniesz zasiłek rodzinny ([[kinderbijslag]]).',
	'Een kind van 16 of 17 jaar moet naar school gaan.': 'Dziecko w wieku 16 lub 17 lat musi chodzić do szkoły.',
	'Wij weten nog niet of elk kind van 16 of 17 jaar naar school gaat.':
		'Nie wiemy jeszcze, czy każde dziecko w wieku 16 lub 17 lat chodzi do szkoły.',
	'Wij vragen niet naar verblijf. De SVB kijkt daar wel naar.':
		'Nie pytamy o prawo pobytu. [[SVB]] jednak to sprawdza.',
	'Woont uw kind ook bij de andere ouder? Dan krijgt één van u de kinderbijslag, of u deelt die.':
		'Twoje dziecko mieszka też u drugiego rodzica? Wtedy zasiłek rodzinny ([[kinderbijslag]]) dostaje jedno z was albo dzielicie się nim.',
	'Heeft uw kind veel zorg nodig, of woont het ergens anders? Dan kan het dubbel zijn.':
		'Twoje dziecko potrzebuje dużo opieki albo mieszka gdzie indziej? Wtedy kwota może być podwójna.',
	'Wat u terecht kreeg, mag u houden. Uw inkomen maakt niet uit. Verhuist uw kind of stopt het met school? Geef dat meteen door.':
		'Pieniądze, które ci się należały, możesz zatrzymać. Twój dochód nie ma znaczenia. Twoje dziecko się przeprowadza lub przestaje chodzić do szkoły? Zgłoś to od razu.',
	'Vraag kinderbijslag aan bij de SVB. U hebt DigiD nodig.':
		'Złóż wniosek o zasiłek rodzinny ([[kinderbijslag]]) w [[SVB]]. Potrzebujesz [[DigiD]].',
	'Had u op {vanaf} al recht op kinderbijslag? Dan kan die vanaf dan ingaan. Wie langer wacht, krijgt minder terug.':
		'Zasiłek rodzinny ([[kinderbijslag]]) należał ci się już w dniu {vanaf}? Wtedy możesz go dostać od tego dnia. Kto czeka dłużej, dostaje mniej wstecz.',
	'Geld voor de kinderopvang': 'Pieniądze na opiekę nad dzieckiem',
	'Werkt u en gaat uw kind naar de opvang? Dan betaalt het Rijk een groot deel.':
		'Pracujesz, a twoje dziecko chodzi do żłobka, świetlicy lub dziennego opiekuna ([[kinderopvang]])? Wtedy państwo ([[Rijk]]) płaci dużą część.',
	'Is uw inkomen lager? Dan krijgt u meer. Een hoge uurprijs telt niet helemaal mee.':
		'Twój dochód jest niższy? Wtedy dostajesz więcej. Wysoka cena za godzinę nie liczy się w całości.',
	'Uw kind gaat naar de opvang.':
		'Twoje dziecko chodzi do żłobka, świetlicy lub dziennego opiekuna ([[kinderopvang]]).',
	'U hebt geen kind dat naar de opvang gaat.':
		'Nie masz dziecka, które chodzi do żłobka, świetlicy lub dziennego opiekuna ([[kinderopvang]]).',
	'Wij weten nog niet of uw kind naar de opvang gaat.':
		'Nie wiemy jeszcze, czy twoje dziecko chodzi do żłobka, świetlicy lub dziennego opiekuna ([[kinderopvang]]).',
	'U werkt. Hebt u een partner? Dan werkt die ook.': 'Pracujesz. Masz partnera lub partnerkę? Ta osoba też pracuje.',
	'U werkt niet, of uw partner werkt niet.': 'Nie pracujesz albo nie pracuje twój partner lub twoja partnerka.',
	'Voor deze toeslag moet u werken, leren of een traject volgen. Ook uw partner.':
		'Do tego dodatku ([[toeslag]]) musisz pracować, uczyć się lub być w programie ([[traject]]). Twój partner lub twoja partnerka też.',
	'De opvang moet in het landelijke register staan.':
		'Miejsce opieki nad dziećmi ([[kinderopvang]]) musi być wpisane do krajowego rejestru ([[landelijke register]]).',
	'Gaat uw kind naar de middelbare school? Dan is er geen toeslag meer.':
		'Twoje dziecko chodzi do szkoły średniej ([[middelbare school]])? Wtedy nie ma już dodatku.',
	'Wacht niet te lang. U krijgt de toeslag hoogstens {maandenTerug} maanden terug.':
		'Nie czekaj za długo. Dodatek ([[toeslag]]) dostaniesz wstecz najwyżej za {maandenTerug, plural, one {{maandenTerug} miesiąc} few {{maandenTerug} miesiące} many {{maandenTerug} miesięcy} other {{maandenTerug} miesiąca}}.',
	'Ging uw kind op {vanaf} al naar de opvang? Dan kan de toeslag vanaf dan ingaan. Wie langer wacht, krijgt minder terug.':
		'Twoje dziecko już w dniu {vanaf} chodziło do żłobka, świetlicy lub dziennego opiekuna ([[opvang]])? Wtedy dodatek ([[toeslag]]) możesz dostać od tego dnia. Kto czeka dłużej, dostaje mniej wstecz.',
	'Extra geld voor uw kinderen': 'Dodatkowe pieniądze na dzieci',
	'Hebt u kinderen en geen hoog inkomen? Dan krijgt u extra geld naast de kinderbijslag.':
		'Masz dzieci i twój dochód nie jest wysoki? Wtedy dostajesz dodatkowe pieniądze oprócz zasiłku rodzinnego ([[kinderbijslag]]).',
	'Dit is voor al uw kinderen samen. Hebt u geen partner? Dan krijgt u meer.':
		'To kwota na wszystkie twoje dzieci razem. Nie masz partnera ani partnerki? Wtedy dostajesz więcej.',
	'U hebt geen kind dat bij u woont.': 'Nie masz dziecka, które mieszka z tobą.',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is laag genoeg voor kindgebonden budget.':
		'Twój dochód w całym tym roku wynosi {toetsingsinkomen}, przed podatkiem. To wystarczająco nisko dla dodatku na dzieci ([[kindgebonden budget]]).',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is te hoog voor kindgebonden budget.':
		'Twój dochód w całym tym roku wynosi {toetsingsinkomen}, przed podatkiem. To za dużo dla dodatku na dzieci ([[kindgebonden budget]]).',
	'Wij weten uw inkomen van dit hele jaar nog niet. Het staat op uw jaaropgave.':
		'Nie znamy jeszcze twojego dochodu w całym tym roku. Jest na rocznym zestawieniu dochodów ([[jaaropgave]]).',
	'U krijgt dit alleen als u ook kinderbijslag krijgt. Krijgt uw ex die? Dan krijgt uw ex dit ook.':
		'Dostajesz to tylko wtedy, gdy dostajesz też zasiłek rodzinny ([[kinderbijslag]]). Dostaje go twój były partner lub twoja była partnerka? Wtedy ta osoba dostaje też te pieniądze.',
	'Krijgt u al een toeslag? Dan komt dit geld vaak vanzelf.':
		'Dostajesz już jakiś dodatek ([[toeslag]])? Wtedy te pieniądze często przychodzą bez wniosku.',
	'Extra geld voor studenten die door ziekte niet kunnen werken':
		'Dodatkowe pieniądze dla osób, które się uczą ([[studenten]]) i z powodu choroby nie mogą pracować',
	'Kunt u door ziekte of een handicap niet werken naast uw studie? Dan krijgt u elke maand geld.':
		'Z powodu choroby lub niepełnosprawności nie możesz łączyć nauki z pracą? Wtedy co miesiąc dostajesz pieniądze.',
	'Dit is het minste wat u krijgt. De gemeente mag meer geven.': 'To najmniej, ile dostaniesz. Gmina może dać więcej.',
	'U bent student.': 'Studiujesz lub chodzisz do szkoły zawodowej ([[student]]).',
	'U bent geen student.': 'Nie studiujesz i nie chodzisz do szkoły zawodowej ([[student]]).',
	'Wij weten nog niet of u student bent.':
		'Nie wiemy jeszcze, czy studiujesz lub chodzisz do szkoły zawodowej ([[student]]).',
	'U of uw partner heeft nog geen AOW.':
		'Ty lub twój partner lub partnerka nie ma jeszcze emerytury państwowej ([[AOW]]).',
	'U hebt de AOW-leeftijd.': 'Jesteś w holenderskim wieku emerytalnym ([[AOW-leeftijd]]).',
	'U krijgt geld van DUO voor uw studie.': 'Dostajesz pieniądze z [[DUO]] na naukę.',
	'U krijgt geen geld van DUO voor uw studie.': 'Nie dostajesz pieniędzy z [[DUO]] na naukę.',
	'Wij weten niet of u geld van DUO kunt krijgen voor uw studie.':
		'Nie wiemy, czy możesz dostać pieniądze z [[DUO]] na naukę.',
	'U of iemand in uw gezin is lang ziek of heeft een handicap.':
		'Ty lub ktoś w twojej rodzinie długo choruje lub ma niepełnosprawność.',
	'U bent niet lang ziek en u hebt geen handicap.': 'Nie chorujesz długo i nie masz niepełnosprawności.',
	'Wij weten niet of u lang ziek bent of een handicap hebt.':
		'Nie wiemy, czy długo chorujesz lub masz niepełnosprawność.',
	'U krijgt geen Wajong.': 'Nie dostajesz [[Wajong]].',
	'U krijgt Wajong.': 'Dostajesz [[Wajong]].',
	'Misschien krijgt u Wajong. Met Wajong krijgt u deze toeslag niet.':
		'Być może dostajesz [[Wajong]]. Z [[Wajong]] nie dostaniesz tego dodatku.',
	'U of uw partner werkt. De gemeente kijkt of u zelf kunt werken naast uw studie.':
		'Ty lub twój partner lub partnerka pracuje. Gmina sprawdza, czy ty możesz łączyć naukę z pracą.',
	'U werkt niet naast uw studie.': 'Nie łączysz nauki z pracą.',
	'Wij weten nog niet of u werkt naast uw studie.': 'Nie wiemy jeszcze, czy łączysz naukę z pracą.',
	'Bent u zelf ziek? Alleen dan is deze toeslag voor u.':
		'Czy to ty chorujesz? Tylko wtedy ten dodatek jest dla ciebie.',
	'U woont niet met een partner of kinderen.': 'Nie mieszkasz z partnerem, partnerką ani dziećmi.',
	'Wij weten nog niet wie er in uw gezin ziek is.': 'Nie wiemy jeszcze, kto w twojej rodzinie choruje.',
	'De gemeente kijkt of u door uw ziekte of handicap niet kunt werken. Soms vraagt zij een arts om advies.':
		'Gmina sprawdza, czy z powodu choroby lub niepełnosprawności nie możesz pracować. Czasem prosi lekarza o opinię.',
	'Bel de gemeente. Vraag naar de studietoeslag.': 'Zadzwoń do gminy. Zapytaj o dodatek do nauki ([[studietoeslag]]).',
	'Zeg dat u geld van DUO krijgt.': 'Powiedz, że dostajesz pieniądze z [[DUO]].',
	'Elk jaar een bedrag extra bij WIA, WAO of Wajong': 'Dodatkowa kwota co roku przy [[WIA]], [[WAO]] lub [[Wajong]]',
	'Krijgt u WIA, WAO of Wajong? Dan betaalt UWV u één keer per jaar een extra bedrag.':
		'Dostajesz [[WIA]], [[WAO]] lub [[Wajong]]? Wtedy [[UWV]] raz w roku wypłaca ci dodatkową kwotę.',
	'Dit krijgt u één keer per jaar, in de zomer. Het telt niet mee voor andere hulp.':
		'Dostajesz to raz w roku, latem. Ta kwota nie liczy się przy innej pomocy.',
	'U krijgt een uitkering bij ziekte.': 'Dostajesz świadczenie ([[uitkering]]) z powodu choroby.',
	'U krijgt geen uitkering bij ziekte.': 'Nie dostajesz świadczenia ([[uitkering]]) z powodu choroby.',
	'Wij weten uw leeftijd of die van uw partner nog niet.':
		'Nie znamy jeszcze wieku: twojego lub twojego partnera albo partnerki.',
	'U krijgt WIA, WAO of Wajong.': 'Dostajesz [[WIA]], [[WAO]] lub [[Wajong]].',
	'U krijgt een uitkering van de Ziektewet. Dan krijgt u dit bedrag niet.':
		'Dostajesz zasiłek chorobowy ([[Ziektewet]]). Wtedy nie dostaniesz tej kwoty.',
	'Het is voor wie WIA, WAO of Wajong krijgt.': 'To jest dla osób, które dostają [[WIA]], [[WAO]] lub [[Wajong]].',
	'U had de uitkering op de eerste dag van juli.': 'Twoje świadczenie ([[uitkering]]) obejmowało pierwszy dzień lipca.',
	'U had de uitkering niet op de eerste dag van juli.':
		'Twoje świadczenie ([[uitkering]]) nie obejmowało pierwszego dnia lipca.',
	'U moet de uitkering hebben op de eerste dag van juli. UWV kijkt ook hoe ziek u bent.':
		'Musisz mieć świadczenie ([[uitkering]]) w pierwszym dniu lipca. [[UWV]] sprawdza też, jak poważna jest twoja choroba.',
	'U hoeft niets te doen. UWV betaalt het zelf, in juli, augustus of september.':
		'Nie musisz nic robić. [[UWV]] wypłaca to bez wniosku, w lipcu, sierpniu lub wrześniu.',
	'Kreeg u niets? Vraag het aan UWV. Of bel de gemeente om hulp.':
		'Nic nie przyszło? Zapytaj [[UWV]]. Albo zadzwoń do gminy po pomoc.',
	'U hoeft dit nooit terug te betalen. Zo staat het in de wet.':
		'Nigdy nie musisz tego zwracać. Tak jest zapisane w ustawie.',
	'Extra geld bij uw uitkering van UWV': 'Dodatkowe pieniądze do twojego świadczenia z [[UWV]]',
	'Krijgt u WW of een uitkering bij ziekte, en is dat weinig? Dan vult UWV uw inkomen aan.':
		'Dostajesz zasiłek dla bezrobotnych ([[WW]]) lub świadczenie ([[uitkering]]) z powodu choroby i jest ono niskie? Wtedy [[UWV]] uzupełnia twój dochód.',
	'UWV rekent het bedrag uit. Dat gaat met uw inkomen waar de belasting nog niet af is.':
		'[[UWV]] oblicza kwotę. Bierze do tego twój dochód przed odjęciem podatku.',
	'U krijgt WW, een uitkering bij ziekte, of loon terwijl er iemand ziek is.':
		'Dostajesz zasiłek dla bezrobotnych ([[WW]]), świadczenie ([[uitkering]]) z powodu choroby albo wynagrodzenie w czasie, gdy ktoś choruje.',
	'U krijgt geen WW, geen uitkering bij ziekte en geen loon bij ziekte.':
		'Nie dostajesz zasiłku dla bezrobotnych ([[WW]]), świadczenia ([[uitkering]]) z powodu choroby ani wynagrodzenia w czasie choroby.',
	'Wij weten nog niet waar uw geld vandaan komt, of dat er iemand ziek is.':
		'Nie wiemy jeszcze, skąd masz pieniądze albo czy ktoś choruje.',
	'U of uw partner is {volwassen} jaar of ouder.':
		'Ty lub twój partner lub partnerka ma {volwassen, plural, one {{volwassen} rok} few {{volwassen} lata} many {{volwassen} lat} other {{volwassen} roku}} lub więcej.',
	'Niemand van u is {volwassen} jaar of ouder.':
		'Nikt z was nie ma {volwassen, plural, one {{volwassen} roku} few {{volwassen} lat} many {{volwassen} lat} other {{volwassen} roku}} lub więcej.',
	'Uw inkomen is {gezamenlijkInkomen}. Dat is zeker te hoog voor deze toeslag.':
		'Twój dochód wynosi {gezamenlijkInkomen}. To na pewno za dużo dla tego dodatku.',
	'U hebt geen partner, of uw partner is geen reden voor een nee.':
		'Nie masz partnera ani partnerki albo twój partner lub twoja partnerka nie jest powodem odmowy.',
	'U en uw partner zijn te jong. En u hebt geen kind jonger dan {kindJonger} jaar.':
		'Ty i twój partner lub partnerka jesteście w zbyt młodym wieku. I nie masz dziecka, które ma mniej niż {kindJonger, plural, one {{kindJonger} rok} few {{kindJonger} lata} many {{kindJonger} lat} other {{kindJonger} roku}}.',
	'Het hangt af van de leeftijd van uw partner en uw kinderen.':
		'To zależy od wieku partnera lub partnerki i wieku dzieci.',
	'Bent u jonger dan {eenentwintig} jaar en woont u bij uw ouders? Dan krijgt u deze toeslag niet.':
		'Masz mniej niż {eenentwintig, plural, one {{eenentwintig} rok} few {{eenentwintig} lata} many {{eenentwintig} lat} other {{eenentwintig} roku}} i mieszkasz z rodzicami? Wtedy nie dostaniesz tego dodatku.',
	'Verdiende u vroeger minder dan het minimumloon? Dan is de toeslag lager.':
		'Twoje dawne zarobki były niższe niż płaca minimalna ([[minimumloon]])? Wtedy dodatek jest niższy.',
	'Vraag de toeslag aan bij UWV, bijvoorbeeld op de website.':
		'Złóż wniosek o dodatek ([[toeslag]]) w [[UWV]], na przykład na stronie internetowej.',
	'Wacht daar niet te lang mee.': 'Nie czekaj z tym za długo.',
	'U kunt dit hoogstens {maanden} maanden terug krijgen. Wacht daarom niet te lang.':
		'Możesz dostać to wstecz najwyżej za {maanden, plural, one {{maanden} miesiąc} few {{maanden} miesiące} many {{maanden} miesięcy} other {{maanden} miesiąca}}. Dlatego nie czekaj za długo.',
	'Geld voor uw zorgverzekering': 'Pieniądze na ubezpieczenie zdrowotne',
	'Is uw inkomen niet hoog? Dan betaalt het Rijk mee aan uw zorgverzekering.':
		'Twój dochód nie jest wysoki? Wtedy państwo ([[Rijk]]) dopłaca do twojego ubezpieczenia zdrowotnego ([[zorgverzekering]]).',
	'Hebt u een partner? Dan is dit voor u samen.': 'Masz partnera lub partnerkę? Wtedy to jest dla was razem.',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is laag genoeg voor zorgtoeslag.':
		'Twój dochód w całym tym roku wynosi {toetsingsinkomen}, przed podatkiem. To wystarczająco nisko dla dodatku do ubezpieczenia zdrowotnego ([[zorgtoeslag]]).',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is te hoog voor zorgtoeslag.':
		'Twój dochód w całym tym roku wynosi {toetsingsinkomen}, przed podatkiem. To za dużo dla dodatku do ubezpieczenia zdrowotnego ([[zorgtoeslag]]).',
	'U moet een Nederlandse zorgverzekering hebben. Heeft uw partner die niet? Dan is het de helft.':
		'Musisz mieć holenderskie ubezpieczenie zdrowotne ([[zorgverzekering]]). Twój partner lub twoja partnerka go nie ma? Wtedy jest to połowa.',
	'Heeft één van u de AOW-leeftijd? Dan helpt de SVB u samen, met AIO.':
		'Jedno z was jest w holenderskim wieku emerytalnym ([[AOW-leeftijd]])? Wtedy [[SVB]] pomaga wam razem, przez [[AIO]].',
	'Een partner die niet studeert, kan zelf recht hebben. Daar zeggen wij misschien.':
		'Partner lub partnerka może mieć własne prawo, jeśli nie studiuje i nie chodzi do szkoły zawodowej. Wtedy mówimy „być może”.',
	'Wie jonger is dan 18 jaar en een kind heeft, telt als volwassen (Awir art. 10 lid 2).':
		'Osoba, która ma mniej niż 18 lat i ma dziecko, liczy się jako dorosła ([[Awir]] art. 10 ust. 2).',
	'Een huis of flat die u huurt, heeft een eigen voordeur, keuken en wc, zo nemen wij aan. Een kamer telt alleen in een woonvorm die Dienst Toeslagen heeft aangewezen.':
		'Zakładamy, że wynajmowany dom lub mieszkanie ma własne drzwi wejściowe, kuchnię i toaletę. Pokój liczy się tylko w miejscu, które wyznaczył urząd [[Dienst Toeslagen]].',
	'Bij bijstand en AIO is het vermogen al bekeken. Dat is dan ook laag genoeg voor een toeslag.':
		'Przy zasiłku socjalnym ([[bijstand]]) i [[AIO]] majątek jest już sprawdzony. Jest wtedy też wystarczająco niski dla dodatku ([[toeslag]]).',
	'Wij schatten uw inkomen over het hele jaar. Wij nemen aan dat u elke maand ongeveer evenveel krijgt, van één werkgever of uitkering en met loonheffingskorting.':
		'Szacujemy twój dochód z całego roku. Zakładamy, że co miesiąc dostajesz mniej więcej tyle samo, od jednego pracodawcy lub z jednego świadczenia, i że masz ulgę w podatku od zarobków ([[loonheffingskorting]]).',
	'De wet vraagt een geboortejaar. Wij kennen alleen uw leeftijd. Daarom is één leeftijd onzeker.':
		'Ustawa pyta o rok urodzenia. My znamy tylko twój wiek. Dlatego przy jednym wieku nie ma pewności.',
	'IOAW gaat voor bijstand. Bij wie bijstand krijgt, is dit dus al bekeken.':
		'[[IOAW]] ma pierwszeństwo przed zasiłkiem socjalnym ([[bijstand]]). U osób, które dostają zasiłek socjalny, jest to więc już sprawdzone.',
	'Tot de middelbare school is er toeslag. Een kind van 11, 12 of 13 jaar kan op beide scholen zitten. Daarom vragen wij het dan. Is een kind jonger of ouder? Dan nemen wij het aan.':
		'Dodatek jest do początku szkoły średniej ([[middelbare school]]). Dziecko w wieku 11, 12 lub 13 lat może chodzić do jednej lub drugiej szkoły. Dlatego wtedy o to pytamy. Dziecko jest młodsze lub starsze? Wtedy przyjmujemy szkołę według wieku.',
	'Werken is: loon hebben of een eigen bedrijf. Wie een opleiding of een traject doet, of net stopte met werken, kan ook recht hebben.':
		'Praca to: wynagrodzenie lub własna firma. Kto się uczy, jest w programie ([[traject]]) lub niedawno przestał pracować, też może mieć prawo.',
	'Wie de AOW-leeftijd heeft, krijgt geen geld van DUO voor een studie, zo nemen wij aan.':
		'Zakładamy, że osoba w holenderskim wieku emerytalnym ([[AOW-leeftijd]]) nie dostaje pieniędzy z [[DUO]] na naukę.',
	'Wie geld van DUO krijgt, heeft studiefinanciering. Zonder geld van DUO weten wij het niet.':
		'Kto dostaje pieniądze z [[DUO]], ma finansowanie nauki ([[studiefinanciering]]). Bez pieniędzy z [[DUO]] nie wiemy tego.',
	'De wet vraagt dat u door een beperking niet naast de studie kunt werken. Wij vragen alleen of er ziekte is.':
		'Warunek w ustawie: z powodu ograniczenia ([[beperking]]) nie możesz łączyć nauki z pracą. My pytamy tylko, czy jest choroba.',
	'De uitkering stopt bij de AOW. Wie na 1 juli AOW kreeg, kreeg dit bedrag al vanzelf.':
		'Świadczenie ([[uitkering]]) kończy się, gdy zaczyna się emerytura państwowa ([[AOW]]). Kto ma [[AOW]] od dnia po 1 lipca, już dostał tę kwotę bez wniosku.',
	'Wij lazen de regel in de WIA. Die van de WAO en de Wajong zeggen hetzelfde, zo nemen wij aan.':
		'Przeczytaliśmy zasadę w ustawie [[WIA]]. Zakładamy, że ustawy [[WAO]] i [[Wajong]] mówią to samo.',
	'Ook bij loon van een werkgever tijdens ziekte kan UWV een toeslag geven. Wij vragen alleen of iemand lang ziek is.':
		'[[UWV]] może dać dodatek ([[toeslag]]) także przy wynagrodzeniu od pracodawcy w czasie choroby. My pytamy tylko, czy ktoś długo choruje.',
	'Wij weten niet wie van u beiden de uitkering krijgt. Is één van u oud genoeg, dan kan het.':
		'Nie wiemy, które z was dostaje świadczenie ([[uitkering]]). Jeśli jedno z was ma odpowiedni wiek, jest to możliwe.',
	'Wij kijken deze regels nu na. Bel de gemeente. Zij weten hoe het zit.':
		'Sprawdzamy teraz te zasady. Zadzwoń do gminy. Tam wiedzą, jak to jest.',
	'Wij noemen nu geen bedrag.': 'Nie podajemy teraz kwoty.',
	'Bel de gemeente. Vraag of dit voor u is.': 'Zadzwoń do gminy. Zapytaj, czy to jest dla ciebie.',
	'Bel de gemeente. Zij weten wie u kan helpen.': 'Zadzwoń do gminy. Tam wiedzą, kto może ci pomóc.',
	'Geld voor bijzondere kosten': 'Pieniądze na specjalne koszty',
	'Voor kosten die u niet kunt betalen. Koop nog niets: vraag het eerst aan.':
		'Na koszty, których nie możesz zapłacić. Nic jeszcze nie kupuj: najpierw złóż wniosek.',
	'Hoeveel u krijgt, hangt af van de kosten. De gemeente rekent uit wat u zelf kunt betalen.':
		'Ile dostaniesz, zależy od kosztów. Gmina oblicza, ile możesz zapłacić z własnych pieniędzy.',
	'De gemeente kijkt of de kosten echt nodig zijn. En of iemand anders ze kan betalen.':
		'Gmina sprawdza, czy koszty są naprawdę konieczne. I czy może je zapłacić ktoś inny.',
	'Koop nog niets. Vraag de hulp eerst aan.': 'Nic jeszcze nie kupuj. Najpierw złóż wniosek o pomoc.',
	'Bel de gemeente.': 'Zadzwoń do gminy.',
	'Vraag dit aan voordat u iets koopt of laat doen. Is het al gekocht? Bel toch: soms kan het nog.':
		'Złóż wniosek, zanim coś kupisz lub zlecisz. Coś jest już kupione? Mimo to zadzwoń: czasem jest to jeszcze możliwe.',
	'Een gift hoeft u niet terug te betalen. Soms is het een lening. Dat staat in de brief. Verandert uw inkomen? Geef dat meteen door.':
		'Darowizny ([[gift]]) nie musisz zwracać. Czasem jest to pożyczka ([[lening]]). Jest to napisane w liście. Zmieni się twój dochód? Zgłoś to od razu.',
	'Wij weten nog niet waar u woont.': 'Nie wiemy jeszcze, gdzie mieszkasz.',
	'U hebt kosten die u niet kunt betalen.': 'Masz koszty, których nie możesz zapłacić.',
	'U hebt nu geen bijzondere kosten.': 'Nie masz teraz specjalnych kosztów.',
	'Wij weten nog niet of u bijzondere kosten hebt.': 'Nie wiemy jeszcze, czy masz specjalne koszty.',
	'Een gratis pas met korting op sport, cultuur en cursussen. Met de pas krijgt u ook andere hulp.':
		'Bezpłatna karta ze zniżką na sport, kulturę i kursy. Z kartą dostajesz też inną pomoc.',
	'De pas is gratis. U krijgt er geen geld mee, maar korting.':
		'Karta jest bezpłatna. Nie dostajesz z nią pieniędzy, tylko zniżkę.',
	'Krijgt u bijstand? Dan krijgt u de pas vaak vanzelf.':
		'Dostajesz zasiłek socjalny ([[bijstand]])? Wtedy często dostajesz kartę bez wniosku.',
	'Lukt het niet? Bel de gemeente. Vraag naar team Minima.':
		'Nie udaje się? Zadzwoń do gminy. Zapytaj o [[team Minima]].',
	'U krijgt hulp en geen geld. U hoeft dus niets terug te betalen. Verandert uw inkomen? Zeg dat bij de volgende aanvraag.':
		'Dostajesz pomoc, a nie pieniądze. Więc nie musisz nic zwracać. Zmieni się twój dochód? Powiedz to przy następnym wniosku.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. De grens is {inkomensgrens}.':
		'Twój dochód bez dodatku wakacyjnego ([[vakantiegeld]]) wynosi {gezamenlijkInkomen}. Limit to {inkomensgrens}.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog. De grens is {inkomensgrens}.':
		'Twój dochód bez dodatku wakacyjnego ([[vakantiegeld]]) wynosi {gezamenlijkInkomen}. To za dużo. Limit to {inkomensgrens}.',
	'Wij weten niet zeker of uw inkomen laag genoeg is. De grens is {inkomensgrens}.':
		'Nie wiemy na pewno, czy twój dochód jest wystarczająco niski. Limit to {inkomensgrens}.',
	'Uw uitkering is onder de grens. Uw inkomen hoeven wij niet te weten.':
		'Twoje świadczenie ([[uitkering]]) jest poniżej limitu. Nie musimy znać twojego dochodu.',
	'Een opleiding staat deze pas niet in de weg.':
		'Nauka w szkole, na studiach lub na kursie nie przeszkadza w dostaniu tej karty.',
	'U studeert met geld van DUO. Dan krijgt u de pas niet.':
		'Uczysz się i dostajesz pieniądze z [[DUO]]. Wtedy nie dostaniesz karty.',
	'Wij weten nog niet of u studeert met geld van DUO.':
		'Nie wiemy jeszcze, czy uczysz się i dostajesz pieniądze z [[DUO]].',
	'U of uw partner is jonger dan {eenentwintig} jaar. Wij weten niet welke grens dan geldt.':
		'Ty lub twój partner lub partnerka ma mniej niż {eenentwintig, plural, one {{eenentwintig} rok} few {{eenentwintig} lata} many {{eenentwintig} lat} other {{eenentwintig} roku}}. Nie wiemy, jaki limit wtedy obowiązuje.',
	'Niemand is jonger dan {eenentwintig} jaar.':
		'Nikt nie ma mniej niż {eenentwintig, plural, one {{eenentwintig} rok} few {{eenentwintig} lata} many {{eenentwintig} lat} other {{eenentwintig} roku}}.',
	'Wij weten nog niet of iemand jonger is dan {eenentwintig} jaar.':
		'Nie wiemy jeszcze, czy ktoś ma mniej niż {eenentwintig, plural, one {{eenentwintig} rok} few {{eenentwintig} lata} many {{eenentwintig} lat} other {{eenentwintig} roku}}.',
	'Kloppen uw antwoorden bij de aanvraag? Dan mag u het geld houden. Geef dus alles eerlijk op.':
		'Twoje odpowiedzi we wniosku są prawdziwe? Wtedy możesz zatrzymać pieniądze. Dlatego podaj wszystko uczciwie.',
	'U hebt een kind op de basisschool of de middelbare school.':
		'Masz dziecko w szkole podstawowej ([[basisschool]]) lub średniej ([[middelbare school]]).',
	'U hebt geen kind op de basisschool of de middelbare school.':
		'Nie masz dziecka w szkole podstawowej ([[basisschool]]) ani średniej ([[middelbare school]]).',
	'Wij weten nog niet of u een kind op school hebt.': 'Nie wiemy jeszcze, czy masz dziecko w szkole.',
	'Uw kind heeft bijles nodig.': 'Twoje dziecko potrzebuje korepetycji ([[bijles]]).',
	'Uw kind heeft geen bijles nodig.': 'Twoje dziecko nie potrzebuje korepetycji ([[bijles]]).',
	'Het kan als uw kind bijles nodig heeft. De school kan dat zeggen.':
		'To jest możliwe, jeśli twoje dziecko potrzebuje korepetycji ([[bijles]]). Może to powiedzieć szkoła.',
	'Extra geld bij lang weinig inkomen': 'Dodatkowe pieniądze dla osób, które długo mają niski dochód',
	'Een bedrag per jaar dat u zelf mag besteden.': 'Roczna kwota, którą możesz wydać na to, co chcesz.',
	'Wij vonden geen bedrag. Vraag de gemeente hoeveel het is.': 'Nie znaleźliśmy kwoty. Zapytaj gminę, ile to jest.',
	'De gemeente kijkt of u snel meer kunt gaan verdienen. Dat kunnen wij niet weten.':
		'Gmina sprawdza, czy możesz szybko zacząć więcej zarabiać. Tego nie możemy wiedzieć.',
	'U of uw partner is {eenentwintig} jaar of ouder en heeft nog geen AOW.':
		'Ty lub twój partner lub partnerka ma {eenentwintig, plural, one {{eenentwintig} rok} few {{eenentwintig} lata} many {{eenentwintig} lat} other {{eenentwintig} roku}} lub więcej i nie ma jeszcze emerytury państwowej ([[AOW]]).',
	'Deze hulp is vanaf {eenentwintig} jaar, tot de AOW-leeftijd.':
		'Ta pomoc jest od {eenentwintig, plural, one {{eenentwintig} roku} few {{eenentwintig} lat} many {{eenentwintig} lat} other {{eenentwintig} roku}} do holenderskiego wieku emerytalnego ([[AOW-leeftijd]]).',
	'Wij weten nog niet of u of uw partner de goede leeftijd heeft.':
		'Nie wiemy jeszcze, czy ty lub twój partner lub partnerka ma odpowiedni wiek.',
	'U hebt al {referteperiode} jaar of langer weinig geld.':
		'Masz mało pieniędzy już od {referteperiode, plural, one {{referteperiode} roku} few {{referteperiode} lat} many {{referteperiode} lat} other {{referteperiode} roku}} lub dłużej.',
	'U hebt nog geen {referteperiode} jaar weinig geld.':
		'Czas, w którym masz mało pieniędzy, nie trwa jeszcze {referteperiode, plural, one {{referteperiode} roku} few {{referteperiode} lat} many {{referteperiode} lat} other {{referteperiode} roku}}.',
	'Wij weten nog niet of u al {referteperiode} jaar weinig geld hebt.':
		'Nie wiemy jeszcze, czy masz mało pieniędzy już od {referteperiode, plural, one {{referteperiode} roku} few {{referteperiode} lat} many {{referteperiode} lat} other {{referteperiode} roku}}.',
	'U kreeg deze toeslag het afgelopen jaar niet.': 'W ciągu ostatniego roku ten dodatek nie był ci wypłacony.',
	'U kreeg deze toeslag het afgelopen jaar al.': 'W ciągu ostatniego roku ten dodatek był ci już wypłacony.',
	'Wij weten nog niet of u de toeslag het afgelopen jaar al kreeg.':
		'Nie wiemy jeszcze, czy w ciągu ostatniego roku ten dodatek był ci już wypłacony.',
	'Eén van u is te jong of heeft AOW. De gemeente kijkt wat u dan krijgt.':
		'Jedno z was jest za młode lub ma emeryturę państwową ([[AOW]]). Gmina sprawdza, co wtedy dostaniesz.',
	'U hebt allebei de goede leeftijd.': 'I ty, i twój partner lub twoja partnerka macie odpowiedni wiek.',
	'U bent student. De gemeente kijkt of u later meer gaat verdienen.':
		'Studiujesz lub chodzisz do szkoły zawodowej ([[student]]). Gmina sprawdza, czy później będziesz więcej zarabiać.',
	'Sport, muziek of cultuur voor uw kind': 'Sport, muzyka lub kultura dla twojego dziecka',
	'De club of de les wordt voor uw kind betaald. Ook kleding of een instrument kan.':
		'Klub lub lekcje twojego dziecka będą opłacone. Możliwe jest też ubranie lub instrument.',
	'Dit is het hoogste bedrag voor al uw kinderen samen. Het geld gaat naar de club.':
		'To najwyższa kwota na wszystkie twoje dzieci razem. Pieniądze idą do klubu.',
	'U kunt dit niet zelf aanvragen. Iemand anders doet dat voor u.':
		'Nie możesz złożyć tego wniosku samodzielnie. Robi to za ciebie ktoś inny.',
	'Vraag het op school, bij het wijkteam of bij de huisarts.':
		'Zapytaj w szkole, w dzielnicowym zespole pomocy ([[wijkteam]]) lub u lekarza rodzinnego ([[huisarts]]).',
	'Weet u niet wie u kan helpen? Bel de gemeente.': 'Nie wiesz, kto może ci pomóc? Zadzwoń do gminy.',
	'school, het wijkteam of de huisarts':
		'szkoła, dzielnicowy zespół pomocy ([[wijkteam]]) lub lekarz rodzinny ([[huisarts]])',
	'U hebt een kind van {vanafVier} jaar of ouder.':
		'Masz dziecko, które ma {vanafVier, plural, one {{vanafVier} rok} few {{vanafVier} lata} many {{vanafVier} lat} other {{vanafVier} roku}} lub więcej.',
	'U hebt geen kinderen.': 'Nie masz dzieci.',
	'Wij weten niet zeker of uw kind oud genoeg is. Vanaf {vanafVier} jaar kan het.':
		'Nie wiemy na pewno, czy twoje dziecko jest wystarczająco duże. To jest możliwe od {vanafVier, plural, one {{vanafVier} roku} few {{vanafVier} lat} many {{vanafVier} lat} other {{vanafVier} roku}}.',
	'Wij weten niet hoeveel spaargeld u mag hebben. De gemeente weet dat wel.':
		'Nie wiemy, ile możesz mieć oszczędności. Gmina to wie.',
	'Minder belasting betalen aan de gemeente': 'Niższy podatek dla gminy',
	'Kunt u de aanslag niet betalen? Dan hoeft u soms minder of niets te betalen.':
		'Nie możesz zapłacić podatku ([[aanslag]])? Wtedy czasem możesz zapłacić mniej albo nie musisz płacić nic.',
	'Het gaat om het deel van de aanslag dat u niet hoeft te betalen. Vul uw aanslag in, dan rekenen wij het uit.':
		'Chodzi o tę część podatku ([[aanslag]]), której nie musisz płacić. Wpisz kwotę z decyzji o podatku, wtedy to obliczymy.',
	'Niet elke belasting kan wegvallen. De gemeente weet welke wel.':
		'Nie każdy podatek można umorzyć. Gmina wie, który można.',
	'Hebt u een tweede huis of aandelen? Die tellen ook mee.': 'Masz drugi dom lub akcje? One też się liczą.',
	'Betaalt u een belastingschuld af? Dan kan er meer wegvallen.':
		'Spłacasz dług podatkowy? Wtedy można umorzyć więcej.',
	'Kon u eerder wel betalen? Dan kan de gemeente nee zeggen.':
		'Wcześniej było cię stać na zapłatę? Wtedy gmina może powiedzieć „nie”.',
	'Hebt u al betaald? Vraag het dan binnen {termijnNaBetalen} maanden aan.':
		'Podatek jest już zapłacony? Złóż wniosek w ciągu {termijnNaBetalen, plural, one {{termijnNaBetalen} miesiąca} few {{termijnNaBetalen} miesięcy} many {{termijnNaBetalen} miesięcy} other {{termijnNaBetalen} miesiąca}}.',
	'Kijk op de brief met uw aanslag. Daar staat hoe u kwijtschelding vraagt.':
		'Spójrz na list z decyzją o podatku ([[aanslag]]). Jest tam napisane, jak poprosić o umorzenie podatku ([[kwijtschelding]]).',
	'Vraag het aan bij Cocensus. Zij innen de belasting voor de gemeente.':
		'Złóż wniosek w [[Cocensus]]. Oni pobierają podatek dla gminy.',
	'Lukt het niet? Bel de gemeente.': 'Nie udaje się? Zadzwoń do gminy.',
	Cocensus: '[[Cocensus]]',
	'Hebt u al betaald? Vraag het dan aan binnen {maanden} maanden na het betalen.':
		'Podatek jest już zapłacony? Złóż wniosek w ciągu {maanden, plural, one {{maanden} miesiąca} few {{maanden} miesięcy} many {{maanden} miesięcy} other {{maanden} miesiąca}} po zapłaceniu.',
	'Wat u niet hoeft te betalen, hoeft u later ook niet te betalen. Geef wel alles eerlijk op.':
		'Czego teraz nie musisz płacić, tego nie musisz płacić także później. Ale podaj wszystko uczciwie.',
	'De aanslag is niet voor een bedrijf.': 'Decyzja o podatku ([[aanslag]]) nie jest dla firmy.',
	'De aanslag is voor een bedrijf. Dan krijgt u geen kwijtschelding.':
		'Decyzja o podatku ([[aanslag]]) jest dla firmy. Wtedy nie dostaniesz umorzenia podatku ([[kwijtschelding]]).',
	'Wij weten nog niet of de aanslag voor een bedrijf is.':
		'Nie wiemy jeszcze, czy decyzja o podatku ([[aanslag]]) jest dla firmy.',
	'Van de aanslag hoeft u waarschijnlijk {kwijtTeSchelden} niet te betalen.':
		'Prawdopodobnie nie musisz płacić tej części podatku ([[aanslag]]): {kwijtTeSchelden}.',
	'U kunt de aanslag waarschijnlijk zelf betalen. Wij keken naar inkomen, spaargeld en auto.':
		'Prawdopodobnie możesz zapłacić podatek ([[aanslag]]) z własnych pieniędzy. Patrzyliśmy na dochód, oszczędności i samochód.',
	'Wij weten niet zeker of u de aanslag zelf kunt betalen. De gemeente kiest zelf hoe streng de berekening is. Vraag het altijd aan.':
		'Nie wiemy na pewno, czy możesz zapłacić podatek ([[aanslag]]) z własnych pieniędzy. Gmina sama wybiera, jak surowo liczy. Zawsze złóż wniosek.',
	'U krijgt geld van DUO. Een studielening telt niet mee als spaargeld. Vraag het daarom altijd aan.':
		'Dostajesz pieniądze z [[DUO]]. Pożyczka na naukę ([[studielening]]) nie liczy się jako oszczędności. Dlatego zawsze złóż wniosek.',
	'U krijgt geen geld van DUO.': 'Nie dostajesz pieniędzy z [[DUO]].',
	'U hebt een eigen bedrijf. De gemeente kijkt of u kwijtschelding kunt krijgen.':
		'Masz własną firmę. Gmina sprawdza, czy możesz dostać umorzenie podatku ([[kwijtschelding]]).',
	'Minder belasting betalen aan het waterschap': 'Niższy podatek dla urzędu wodnego',
	'Niet elke belasting kan wegvallen. Het waterschap weet welke wel.':
		'Nie każdy podatek można umorzyć. Urząd wodny ([[waterschap]]) wie, który można.',
	'Kon u eerder wel betalen? Dan kan het waterschap nee zeggen.':
		'Wcześniej było cię stać na zapłatę? Wtedy urząd wodny ([[waterschap]]) może powiedzieć „nie”.',
	'Bel BSGR, of ga naar hun website. Zij innen de belasting van het waterschap.':
		'Zadzwoń do [[BSGR]] lub wejdź na ich stronę internetową. Oni pobierają podatek dla urzędu wodnego ([[waterschap]]).',
	'Vraag kwijtschelding aan. Dat is een andere aanvraag dan bij de gemeente.':
		'Złóż wniosek o umorzenie podatku ([[kwijtschelding]]). To inny wniosek niż w gminie.',
	'Stuur alles op wat BSGR vraagt. Anders krijgt u een nee.':
		'Wyślij wszystko, o co prosi [[BSGR]]. Inaczej dostaniesz odmowę.',
	'Een bewijs van uw inkomen.': 'Dowód twojego dochodu.',
	'Afschriften van al uw rekeningen, van de laatste twee maanden.':
		'Wyciągi ze wszystkich twoich kont, z ostatnich dwóch miesięcy.',
	'Een brief waarop staat hoe uw huur is opgebouwd.': 'List, w którym jest napisane, z czego składa się twój czynsz.',
	'De polis van uw zorgverzekering.': 'Polisa twojego ubezpieczenia zdrowotnego ([[zorgpolis]]).',
	'Brieven over uw toeslagen en de kosten van kinderopvang.':
		'Listy o twoich dodatkach ([[toeslagen]]) i o kosztach opieki nad dziećmi ([[kinderopvang]]).',
	'Hebt u een auto nodig? Een bewijs daarvan.': 'Potrzebujesz samochodu? Dowód na to.',
	BSGR: '[[BSGR]]',
	'Wij weten niet zeker of u de aanslag zelf kunt betalen. Het waterschap kiest zelf hoe streng de berekening is. Vraag het altijd aan.':
		'Nie wiemy na pewno, czy możesz zapłacić podatek ([[aanslag]]) z własnych pieniędzy. Urząd wodny ([[waterschap]]) sam wybiera, jak surowo liczy. Zawsze złóż wniosek.',
	'U hebt een koophuis. Het waterschap kijkt hoeveel uw huis waard is.':
		'Masz własne mieszkanie lub dom ([[koophuis]]). Urząd wodny ([[waterschap]]) sprawdza, ile jest warte.',
	'U hebt een eigen bedrijf. Het waterschap kijkt of u kwijtschelding kunt krijgen.':
		'Masz własną firmę. Urząd wodny ([[waterschap]]) sprawdza, czy możesz dostać umorzenie podatku ([[kwijtschelding]]).',
	'Geld voor school': 'Pieniądze na szkołę',
	'Voor kosten van de school van uw kind.': 'Na koszty szkoły twojego dziecka.',
	'U moet kinderbijslag krijgen voor uw kind. Dat vroegen wij niet.':
		'Musisz dostawać zasiłek rodzinny ([[kinderbijslag]]) na swoje dziecko. O to nie pytaliśmy.',
	'Heeft uw kind al een diploma van havo, vwo of mbo? Dan krijgt u dit misschien niet.':
		'Twoje dziecko ma już dyplom [[havo]], [[vwo]] lub [[mbo]]? Wtedy być może tego nie dostaniesz.',
	'Vraag het elk schooljaar opnieuw aan.': 'Składaj wniosek od nowa w każdym roku szkolnym.',
	'Overstappen kan niet altijd. Vraag de verzekeraar wanneer het kan.':
		'Nie zawsze można zmienić ubezpieczenie. Zapytaj ubezpieczyciela, kiedy można.',
	'gezondverzekerd.nl': '[[gezondverzekerd.nl]]',
	'Wat u zelf kunt doen': 'Co możesz zrobić samodzielnie',
	'Vraag iemand die u vertrouwt om te helpen. Samen is het vaak makkelijker.':
		'Poproś o pomoc kogoś, komu ufasz. Razem jest często łatwiej.',
	'Bel wie geld van u krijgt. Vraag of u in delen mag betalen. Vraag de gemeente naar een cursus over geld in uw buurt.':
		'Zadzwoń do tych, którym musisz zapłacić. Zapytaj, czy możesz płacić w ratach. Zapytaj gminę, czy w twojej okolicy jest kurs o pieniądzach.',
	'Familie, vrienden of buren willen vaak best helpen. Begin met een kleine vraag.':
		'Rodzina, znajomi lub sąsiedzi często chętnie pomogą. Zacznij od małej prośby.',
	'Bellen zonder uw naam te zeggen': 'Rozmowa telefoniczna bez podawania nazwiska',
	'Geldfit denkt gratis met u mee over geld. U hoeft niet te zeggen wie u bent.':
		'[[Geldfit]] bezpłatnie doradza w sprawach pieniędzy. Nie musisz mówić, kim jesteś.',
	'Hulp als er geen eten is': 'Pomoc, gdy nie ma jedzenia',
	'De voedselbank helpt mensen die geen geld hebben voor eten.':
		'Bank żywności ([[voedselbank]]) pomaga osobom, które nie mają pieniędzy na jedzenie.',
	'Zeg dat u geen geld hebt voor eten. Vraag hoe u bij de voedselbank komt.':
		'Powiedz, że nie masz pieniędzy na jedzenie. Zapytaj, jak dostać pomoc z banku żywności ([[voedselbank]]).',
	'De gemeente of een hulpverlener meldt u aan bij de voedselbank.':
		'Gmina lub osoba, która pomaga ci zawodowo ([[hulpverlener]]), zgłasza cię do banku żywności ([[voedselbank]]).',
	'Daarna haalt u eten op bij de voedselbank.': 'Potem odbierasz jedzenie w banku żywności ([[voedselbank]]).',
	'De ouderenbond': 'Związek seniorów ([[ouderenbond]])',
	'Vrijwilligers van een ouderenbond komen langs of helpen met iets kleins. Vraag de gemeente welke ouderenbond bij u in de buurt is.':
		'Wolontariusze ze związku seniorów ([[ouderenbond]]) odwiedzają cię lub pomagają w małych sprawach. Zapytaj gminę, jaki związek jest w twojej okolicy.',
	'Hulp met post en rekeningen': 'Pomoc z pocztą i rachunkami',
	'Een vrijwilliger van Humanitas ordent samen met u uw papieren. Ligt er post die u niet opende? Dat geeft niet. Vraag de gemeente hoe u deze hulp krijgt.':
		'Wolontariusz z [[Humanitas]] razem z tobą porządkuje twoje dokumenty. Leżą u ciebie nieotwarte listy? To nic złego. Zapytaj gminę, jak dostać tę pomoc.',
	'Een maatje bij geldzorgen': 'Osoba do pomocy przy kłopotach z pieniędzmi',
	'Een vrijwilliger van SchuldHulpMaatje helpt u overzicht te krijgen. De vrijwilliger kreeg daar een opleiding voor. Vraag de gemeente hoe u een maatje krijgt.':
		'Wolontariusz z [[SchuldHulpMaatje]] pomaga ci uporządkować sprawy pieniężne. Ma do tego szkolenie. Zapytaj gminę, jak dostać taką osobę do pomocy ([[maatje]]).',
	'Een geldcoach': 'Doradca w sprawach pieniędzy ([[geldcoach]])',
	'Een geldcoach helpt u uw geld op orde te krijgen. De coach kijkt ook welk geld u misloopt. Vraag de gemeente naar BooM.':
		'Doradca w sprawach pieniędzy ([[geldcoach]]) pomaga ci uporządkować pieniądze. Sprawdza też, jakie pieniądze cię omijają. Zapytaj gminę o [[BooM]].',
	'Leergeld, voor kinderen op school': '[[Leergeld]], dla dzieci w szkole',
	'Stichting Leergeld helpt kinderen om mee te doen. Bijvoorbeeld met een fiets of een schoolreis. De stichting kijkt zelf of u deze hulp krijgt.':
		'Fundacja [[Stichting Leergeld]] pomaga dzieciom brać udział w zajęciach. Na przykład daje rower lub wycieczkę szkolną. Fundacja sama sprawdza, czy dostaniesz tę pomoc.',
	'Nederlands leren, lezen en schrijven': 'Nauka niderlandzkiego, czytania i pisania',
	'Vraag de gemeente waar u Nederlands, lezen of schrijven kunt leren.':
		'Zapytaj gminę, gdzie możesz uczyć się niderlandzkiego, czytania lub pisania.',
	'Hulp bij werk zoeken': 'Pomoc w szukaniu pracy',
	'De gemeente helpt u bij het zoeken naar werk. Vraag wat er voor u kan.':
		'Gmina pomaga ci szukać pracy. Zapytaj, co jest możliwe dla ciebie.',
	'Krijgt u geld van het UWV? Vraag dan ook het UWV om hulp bij werk.':
		'Dostajesz pieniądze z [[UWV]]? Poproś wtedy także [[UWV]] o pomoc w sprawie pracy.',
	'Hulp voor ondernemers': 'Pomoc dla przedsiębiorców',
	'Over Rood helpt ondernemers met geldzorgen. De gemeente heeft soms ook geld voor ondernemers. Vraag haar naar de Bbz.':
		'[[Over Rood]] pomaga przedsiębiorcom z kłopotami z pieniędzmi. Gmina też ma czasem pieniądze dla przedsiębiorców. Zapytaj ją o [[Bbz]].',
	'De gemeente kan zelf contact met u zoeken': 'Gmina może sama się z tobą skontaktować',
	'Betaalt u huur, energie, water of zorgverzekering te laat? Dan kan de gemeente u een gesprek aanbieden. Dat is om te helpen. U mag ook zelf bellen.':
		'Płacisz za późno czynsz, energię, wodę lub ubezpieczenie zdrowotne ([[zorgverzekering]])? Wtedy gmina może zaproponować ci rozmowę. To jest po to, żeby pomóc. Możesz też zadzwonić z własnej inicjatywy.',
	'Iemand die gratis met u meedenkt': 'Ktoś, kto bezpłatnie pomyśli razem z tobą',
	'Dit heet onafhankelijke cliëntondersteuning. Iemand helpt u bij vragen over geld en hulp. Ook bij formulieren en gesprekken. Dit is gratis. Uw belang staat voorop.':
		'To się nazywa niezależna pomoc doradcy ([[onafhankelijke cliëntondersteuning]]). Ktoś pomaga ci przy pytaniach o pieniądze i pomoc. Także przy formularzach i rozmowach. To jest bezpłatne. Najważniejsze jest twoje dobro.',
	'Bel de gemeente. Vraag naar onafhankelijke cliëntondersteuning.':
		'Zadzwoń do gminy. Zapytaj o niezależną pomoc doradcy ([[onafhankelijke cliëntondersteuning]]).',
	'Het wijkteam': 'Dzielnicowy zespół pomocy ([[wijkteam]])',
	'Hulp bij geldzorgen': 'Pomoc przy kłopotach z pieniędzmi',
	'Hulp bij geldzorgen is gratis. Wachten maakt het moeilijker. Het eerste gesprek is binnen {termijnGesprek} weken.':
		'Pomoc przy kłopotach z pieniędzmi jest bezpłatna. Gdy czekasz, robi się trudniej. Pierwsza rozmowa jest w ciągu {termijnGesprek, plural, one {{termijnGesprek} tygodnia} few {{termijnGesprek} tygodni} many {{termijnGesprek} tygodni} other {{termijnGesprek} tygodnia}}.',
	'Zeg wat er aan de hand is. De gemeente hoort binnen {termijnBedreiging} werkdagen met u te praten. Hebt u een brief gekregen? Houd die bij de hand.':
		'Powiedz, co się dzieje. Gmina powinna porozmawiać z tobą w ciągu {termijnBedreiging, plural, one {{termijnBedreiging} dnia roboczego} few {{termijnBedreiging} dni roboczych} many {{termijnBedreiging} dni roboczych} other {{termijnBedreiging} dnia roboczego}}. Masz w tej sprawie list? Trzymaj go pod ręką.',
	'Zeg dat er een deurwaarder is. Houd de brief bij de hand. U hoeft niet alleen te bellen. Het eerste gesprek is binnen {termijnGesprek} weken.':
		'Powiedz, że jest komornik ([[deurwaarder]]). Trzymaj list pod ręką. Nie musisz dzwonić w pojedynkę. Pierwsza rozmowa jest w ciągu {termijnGesprek, plural, one {{termijnGesprek} tygodnia} few {{termijnGesprek} tygodni} many {{termijnGesprek} tygodni} other {{termijnGesprek} tygodnia}}.',
	'U krijgt al hulp bij schulden. Vraag uw hulpverlener om deze lijst te bekijken.':
		'Dostajesz już pomoc przy długach ([[schulden]]). Poproś osobę, która pomaga ci zawodowo ([[hulpverlener]]), żeby spojrzała na tę listę.',
	'U bent jong. Ook dan kunt u deze hulp vragen. Vraag dan ook naar NewFuture.':
		'Jesteś młodą osobą. Także wtedy możesz poprosić o tę pomoc. Zapytaj też o [[NewFuture]].',
	'U hoeft ons niets te vertellen. De hulp is er ook voor u.':
		'Nie musisz nam nic mówić. Ta pomoc jest też dla ciebie.',
	'In het eerste gesprek vertelt u wat er aan de hand is.': 'W pierwszej rozmowie opowiadasz, co się dzieje.',
	'De gemeente maakt met u een plan en praat met wie geld van u krijgt.':
		'Gmina robi z tobą plan i rozmawia z tymi, którym musisz zapłacić.',
	'NewFuture, voor jongeren': '[[NewFuture]], dla młodych',
	'NewFuture is er voor jongeren tot en met {leeftijdNewfuture} jaar met schulden. U maakt met een coach een plan voor later. De gemeente kan uw schulden overnemen.':
		'[[NewFuture]] jest dla młodych osób do {leeftijdNewfuture, plural, one {{leeftijdNewfuture} roku} few {{leeftijdNewfuture} lat} many {{leeftijdNewfuture} lat} other {{leeftijdNewfuture} roku}} włącznie, które mają długi ([[schulden]]). Z doradcą robisz plan na przyszłość. Gmina może przejąć twoje długi.',
	'Cursus Grip op geld': 'Kurs [[Grip op geld]]',
	'In deze cursus leert u omgaan met geld. De cursus hoort bij de hulp bij geldzorgen. Vraag ernaar.':
		'Na tym kursie uczysz się, jak obchodzić się z pieniędzmi. Kurs należy do pomocy przy kłopotach z pieniędzmi. Zapytaj o niego.',
	'Iemand die tijdelijk uw geld beheert': 'Ktoś, kto czasowo zarządza twoimi pieniędzmi',
	'Dit heet budgetbeheer. De gemeente regelt dit, ook als er nog geen plan voor uw schulden is.':
		'To się nazywa zarządzanie budżetem ([[budgetbeheer]]). Załatwia to gmina, także wtedy, gdy nie ma jeszcze planu dla twoich długów.',
	Noodfondsen: 'Fundusze na nagłe potrzeby ([[noodfondsen]])',
	'Een hulpverlener kan geld vragen bij het Fonds Urgente Noden. Het Comité Bijzondere Hulp geeft soms geld of spullen.':
		'Osoba, która pomaga ci zawodowo ([[hulpverlener]]), może poprosić o pieniądze fundusz [[Fonds Urgente Noden]]. [[Comité Bijzondere Hulp]] czasem daje pieniądze lub rzeczy.',
	'Bel de gemeente. Vraag om een plek om te slapen. Haarlem regelt de opvang voor de hele regio. Vraag ook om een adres voor uw post. Dat heet een briefadres.':
		'Zadzwoń do gminy. Poproś o miejsce do spania. [[Haarlem]] organizuje noclegi dla całego regionu. Poproś też o adres dla twojej poczty. To się nazywa adres do listów ([[briefadres]]).',
	'Een slaapplek en een adres': 'Miejsce do spania i adres',
	'Bel de gemeente. Vraag om een plek om te slapen. Haarlem regelt de opvang voor de hele regio. Vraag ook om een adres voor uw post.':
		'Zadzwoń do gminy. Poproś o miejsce do spania. [[Haarlem]] organizuje noclegi dla całego regionu. Poproś też o adres dla twojej poczty.',
	'Lukt wassen of aankleden niet meer? Wacht daar niet mee. Bel ook uw huisarts.':
		'Mycie się lub ubieranie już się nie udaje? Nie czekaj z tym. Zadzwoń też do swojego lekarza rodzinnego ([[huisarts]]).',
	'Hulp thuis van de gemeente': 'Pomoc w domu od gminy',
	'Lukt iets thuis niet meer alleen? Vertel het de gemeente. Dat heet een melding voor de Wmo.':
		'Z czymś w domu nie dajesz już rady samodzielnie? Powiedz to gminie. To się nazywa zgłoszenie ([[melding]]) do [[Wmo]].',
	'De gemeente bekijkt met u wat u nodig hebt.': 'Gmina razem z tobą sprawdza, czego potrzebujesz.',
	'Dat duurt hoogstens {termijnOnderzoek} weken.':
		'To trwa najwyżej {termijnOnderzoek, plural, one {{termijnOnderzoek} tydzień} few {{termijnOnderzoek} tygodnie} many {{termijnOnderzoek} tygodni} other {{termijnOnderzoek} tygodnia}}.',
	'Een cliëntondersteuner kan u daarbij gratis helpen.':
		'Doradca ([[cliëntondersteuner]]) może ci w tym bezpłatnie pomóc.',
	'Voor de hulp betaalt u soms een eigen bijdrage.': 'Za pomoc czasem płacisz opłatę własną ([[eigen bijdrage]]).',
	'Vervoer met RegioRijder': 'Transport z [[RegioRijder]]',
	'RegioRijder is een taxi die u deelt met anderen. U betaalt per rit. De gemeente moet het eerst goedvinden. Vraag haar daarom om een gesprek over vervoer.':
		'[[RegioRijder]] to taksówka, którą jedziesz razem z innymi. Płacisz za każdy przejazd. Najpierw gmina musi się zgodzić. Dlatego poproś ją o rozmowę o transporcie.',
	'BSGR, voor het waterschap Rijnland': '[[BSGR]], dla urzędu wodnego ([[waterschap]]) [[Rijnland]]',
	'Website van BSGR': 'Strona internetowa [[BSGR]]',
	'Voedselbank Haarlem. Een hulpverlener meldt u aan':
		'Bank żywności [[Voedselbank Haarlem]]. Zgłasza cię osoba, która pomaga ci zawodowo ([[hulpverlener]])',
	'Pagina over geld voor school': 'Strona o pieniądzach na szkołę',
	Gezondverzekerd: '[[Gezondverzekerd]]',
	'Pagina over hulp bij geldzorgen': 'Strona o pomocy przy kłopotach z pieniędzmi',
	'Website van NewFuture': 'Strona internetowa [[NewFuture]]',
	'Geldfit, als de gemeente dicht is. Gratis, en zonder uw naam te geven':
		'[[Geldfit]], gdy gmina jest zamknięta. Bezpłatnie i bez podawania nazwiska',
	'Veilig Thuis, als u thuis niet veilig bent. Gratis, alle dagen en alle uren. Direct gevaar? Bel 112':
		'[[Veilig Thuis]], jeśli w domu nie jest bezpiecznie. Bezpłatnie, codziennie o każdej porze. Nagłe niebezpieczeństwo? Zadzwoń pod 112',
	'Over Rood, voor ondernemers met geldzorgen': '[[Over Rood]], dla przedsiębiorców z kłopotami z pieniędzmi',
	RegioRijder: '[[RegioRijder]]',
	'Website van RegioRijder': 'Strona internetowa [[RegioRijder]]',
	'Proefberekening van Dienst Toeslagen': 'Próbne obliczenie ([[proefberekening]]) [[Dienst Toeslagen]]',
	'Website van Dienst Toeslagen': 'Strona internetowa [[Dienst Toeslagen]]',
	'De Belastingtelefoon, ook voor toeslagen. Gratis':
		'Telefon podatkowy ([[Belastingtelefoon]]), także w sprawie dodatków ([[toeslagen]]). Bezpłatnie',
	'Website van de SVB': 'Strona internetowa [[SVB]]',
	'Website van UWV': 'Strona internetowa [[UWV]]',
	'Wie bijstand, IOAW, IOAZ of AIO krijgt, krijgt de pas vanzelf. Daar vragen wij niet naar inkomen of spaargeld.':
		'Kto dostaje zasiłek socjalny ([[bijstand]]), [[IOAW]], [[IOAZ]] lub [[AIO]], dostaje kartę bez wniosku. Wtedy nie pytamy o dochód ani oszczędności.',
	'Een student met kinderen krijgt de pas wel.':
		'Osoba z dziećmi, która studiuje lub chodzi do szkoły zawodowej ([[student]]), dostaje jednak kartę.',
	'Een kind van 5 tot en met 15 jaar gaat naar school, zo nemen wij aan. Bij 4, 16 en 17 jaar vragen wij het.':
		'Zakładamy, że dziecko w wieku od 5 do 15 lat włącznie chodzi do szkoły. Przy wieku 4, 16 i 17 lat pytamy o to.',
	'Wie bijstand of AIO krijgt, heeft een inkomen onder de grens. Daar vragen wij niet naar.':
		'Kto dostaje zasiłek socjalny ([[bijstand]]) lub [[AIO]], ma dochód poniżej limitu. O to nie pytamy.',
	'Bij bijstand en AIO is het vermogen al bekeken. Daar vragen wij niet naar.':
		'Przy zasiłku socjalnym ([[bijstand]]) i [[AIO]] majątek jest już sprawdzony. O to nie pytamy.',
	'Een student verdient na de studie vaak meer. De gemeente kijkt daarnaar.':
		'Osoba, która studiuje lub chodzi do szkoły zawodowej ([[student]]), po nauce często zarabia więcej. Gmina na to patrzy.',
	'De bronnen zeggen niet allemaal hetzelfde over jonge kinderen. Daar zeggen wij misschien.':
		'Nie wszystkie źródła mówią to samo o małych dzieciach. Wtedy mówimy „być może”.',
	'Wie de pas kan krijgen, kan ook hierheen. Zonder pas kijkt het fonds per geval. Bij geldzorgen zeggen wij dan misschien.':
		'Kto może dostać kartę, może też zgłosić się tutaj. Bez karty fundusz sprawdza każdy przypadek osobno. Przy kłopotach z pieniędzmi mówimy wtedy „być może”.',
	'Zonder pas vonden wij geen regel voor spaargeld. Boven de grens van de pas zeggen wij misschien.':
		'Dla osób bez karty nie znaleźliśmy zasady o oszczędnościach. Powyżej limitu karty mówimy „być może”.',
	'U krijgt binnen {beslistermijn} weken een brief.':
		'W ciągu {beslistermijn, plural, one {{beslistermijn} tygodnia} few {{beslistermijn} tygodni} many {{beslistermijn} tygodni} other {{beslistermijn} tygodnia}} dostaniesz list.',
};

export default teksten;
