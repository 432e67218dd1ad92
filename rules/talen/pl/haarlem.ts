import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Wij vonden alleen oude regels. Toen was er een grens voor inkomen en spaargeld. Wie meer had, kreeg soms een deel.':
		'Znaleźliśmy tylko stare zasady. Wtedy był limit dochodu i oszczędności. Kto miał więcej, czasem dostawał część.',
	'Vraag om het formulier voor bijzondere bijstand.':
		'Poproś o formularz wniosku o specjalny zasiłek socjalny ([[bijzondere bijstand]]).',
	'U woont in Haarlem.': 'Mieszkasz w [[Haarlem]].',
	'U woont niet in Haarlem.': 'Nie mieszkasz w [[Haarlem]].',
	'Korting en extra hulp met de HaarlemPas': 'Zniżka i dodatkowa pomoc z kartą [[HaarlemPas]]',
	'Vraag de pas aan op de website van de gemeente.': 'Złóż wniosek o kartę na stronie internetowej gminy.',
	'Bijles of hulp bij huiswerk': 'Korepetycje lub pomoc w odrabianiu lekcji',
	'Heeft uw kind bijles nodig? Dan betaalt de gemeente mee.':
		'Twoje dziecko potrzebuje korepetycji ([[bijles]])? Wtedy gmina dopłaca.',
	'U krijgt terug wat u betaalt, tot dit bedrag. Per lesuur is het hoogstens {hoogstePerLesuur}.':
		'Dostajesz zwrot tego, co płacisz, do tej kwoty. Za godzinę lekcji jest to najwyżej {hoogstePerLesuur}.',
	'De school moet opschrijven dat uw kind deze hulp nodig heeft.':
		'Szkoła musi napisać, że twoje dziecko potrzebuje tej pomocy.',
	'Vraag de school om een brief. Daarin staat dat uw kind hulp nodig heeft.':
		'Poproś szkołę o list. Ma być w nim napisane, że twoje dziecko potrzebuje pomocy.',
	'Vraag een offerte of een rekening van de bijles.':
		'Poproś o ofertę ([[offerte]]) lub rachunek za korepetycje ([[bijles]]).',
	'Vraag het geld aan op de website van de gemeente.': 'Złóż wniosek o pieniądze na stronie internetowej gminy.',
	'Uw paspoort, ID-kaart of verblijfsvergunning, en die van uw partner. Voorkant en achterkant. Geen rijbewijs.':
		'Twój paszport, dowód tożsamości ([[ID-kaart]]) lub zezwolenie na pobyt ([[verblijfsvergunning]]) oraz dokument twojego partnera lub twojej partnerki. Przód i tył. Prawo jazdy ([[rijbewijs]]) nie wystarczy.',
	'Uw bankpas of een bankafschrift.': 'Twoja karta bankowa lub wyciąg z konta.',
	'De brief van de school.': 'List ze szkoły.',
	'Een kopie van de uitslag van de Cito-toets.': 'Kopia wyniku testu Cito ([[Cito-toets]]).',
	'De offerte of de rekening van de bijles.': 'Oferta ([[offerte]]) lub rachunek za korepetycje ([[bijles]]).',
	'Een gratis ID-kaart': 'Bezpłatny dowód tożsamości ([[ID-kaart]])',
	'Is uw ID-kaart bijna niet meer geldig? Met de HaarlemPas is een nieuwe gratis.':
		'Twój dowód tożsamości ([[ID-kaart]]) niedługo traci ważność? Z kartą [[HaarlemPas]] nowy jest bezpłatny.',
	'U krijgt geen geld, maar een ID-kaart. De foto betaalt u zelf.':
		'Nie dostajesz pieniędzy, tylko dowód tożsamości ([[ID-kaart]]). Za zdjęcie płacisz z własnych pieniędzy.',
	'Hebt u nog geen HaarlemPas? Vraag die eerst aan.':
		'Nie masz jeszcze karty [[HaarlemPas]]? Najpierw złóż o nią wniosek.',
	'Bel de gemeente. Maak een afspraak bij de publiekshal.':
		'Zadzwoń do gminy. Umów się na wizytę w sali obsługi mieszkańców ([[publiekshal]]).',
	'Neem uw HaarlemPas en een pasfoto mee.': 'Weź ze sobą kartę [[HaarlemPas]] i zdjęcie paszportowe.',
	'Uw HaarlemPas.': 'Twoja karta [[HaarlemPas]].',
	'Een pasfoto.': 'Zdjęcie paszportowe.',
	'de publiekshal van de gemeente': 'sala obsługi mieszkańców ([[publiekshal]]) gminy',
	'U bent geen Nederlander.': 'Nie masz obywatelstwa holenderskiego.',
	'U bent Nederlander.': 'Masz obywatelstwo holenderskie.',
	'Het is voor Nederlanders. Het kan als u geen ID-kaart of paspoort hebt. Of als die bijna niet meer geldig is.':
		'To jest dla obywateli Holandii. Jest możliwe, jeśli nie masz dowodu tożsamości ([[ID-kaart]]) ani paszportu. Albo jeśli dokument niedługo traci ważność.',
	'Bel de gemeente. Vraag naar team Minima.': 'Zadzwoń do gminy. Zapytaj o [[team Minima]].',
	'Vraag om het formulier voor de inkomenstoeslag.':
		'Poproś o formularz wniosku o dodatek do dochodu ([[inkomenstoeslag]]).',
	'Hebt u geen HaarlemPas? Dan kijkt het Jeugdfonds naar uw situatie. Vraag het dus altijd.':
		'Nie masz karty [[HaarlemPas]]? Wtedy fundusz [[Jeugdfonds]] patrzy na twoją sytuację. Dlatego zawsze poproś o tę pomoc.',
	'Hebt u een HaarlemPas? Geef dan het nummer van de pas.': 'Masz kartę [[HaarlemPas]]? Podaj numer karty.',
	'Het duurt ongeveer {duurInWeken} weken.':
		'To trwa około {duurInWeken, plural, one {{duurInWeken} tygodnia} few {{duurInWeken} tygodni} many {{duurInWeken} tygodni} other {{duurInWeken} tygodnia}}.',
	'Dit is voor al uw kinderen op school samen. Voor een kind in de brugklas is het meer.':
		'To kwota na wszystkie twoje dzieci w szkole razem. Na dziecko w pierwszej klasie szkoły średniej ([[brugklas]]) jest więcej.',
	'Hebt u de HaarlemPas? Dan krijgt u misschien vanzelf een formulier.':
		'Masz kartę [[HaarlemPas]]? Wtedy być może dostaniesz formularz bez proszenia o niego.',
	'Geen formulier? Vraag het aan op de website van de gemeente.':
		'Nie ma formularza? Złóż wniosek na stronie internetowej gminy.',
	'Doe dat elk schooljaar, vóór {aanvragenVoorDag} juli. Bewaar uw bonnen.':
		'Rób to w każdym roku szkolnym, przed {aanvragenVoorDag} lipca. Zachowaj paragony.',
	'Betaalt u geen gemeentebelasting? Neem dan de brief daarover mee.':
		'Nie płacisz podatku gminnego ([[gemeentebelasting]])? Weź ze sobą list o tym.',
	'Hebt u die brief niet en ook geen HaarlemPas? Neem dan mee: uw laatste loonstrook of brief over uw uitkering.':
		'Nie masz tego listu ani karty [[HaarlemPas]]? Weź ze sobą: ostatni odcinek wypłaty ([[loonstrook]]) lub list o twoim świadczeniu ([[uitkering]]).',
	'Bankafschriften van al uw rekeningen. Ook van uw partner en kinderen.':
		'Wyciągi ze wszystkich twoich kont. Także kont partnera lub partnerki i dzieci.',
	'Papieren van uw auto, boot, caravan of beleggingen.':
		'Dokumenty twojego samochodu, łodzi, przyczepy kempingowej lub inwestycji.',
	'De brief over geld dat u terugkrijgt van de belasting.': 'List o pieniądzach, które dostajesz z powrotem z podatku.',
	'Zorgverzekering zonder eigen risico': 'Ubezpieczenie zdrowotne bez udziału własnego ([[eigen risico]])',
	'Met de HaarlemPas kunt u deze verzekering kiezen. U betaalt dan geen eigen risico.':
		'Z kartą [[HaarlemPas]] możesz wybrać to ubezpieczenie. Nie płacisz wtedy udziału własnego ([[eigen risico]]).',
	'U krijgt geen geld. Hoeveel de premie is, weet de verzekeraar.':
		'Nie dostajesz pieniędzy. Ile wynosi składka ([[premie]]), wie ubezpieczyciel.',
	'Wij vonden niet welke verzekeraars nu meedoen. Kijk op gezondverzekerd.nl.':
		'Nie znaleźliśmy informacji, którzy ubezpieczyciele teraz biorą udział. Sprawdź na [[gezondverzekerd.nl]].',
	'Ga naar gezondverzekerd.nl. Kies uw gemeente.': 'Wejdź na [[gezondverzekerd.nl]]. Wybierz swoją gminę.',
	'Buuv: mensen in de buurt helpen elkaar': '[[Buuv]]: ludzie w okolicy pomagają sobie nawzajem',
	'Op Buuv vraagt u hulp bij iets kleins. U kunt er ook iemand vinden om iets mee te doen.':
		'Na [[Buuv]] prosisz o pomoc w małej sprawie. Możesz tam też znaleźć kogoś, z kim coś zrobisz.',
	'Sociaal raadslieden en adviseurs voor ouderen kunnen dit ook doen. De gemeente weet waar zij zitten.':
		'Taką pomoc mogą dać też doradcy socjalni ([[sociaal raadslieden]]) i doradcy dla seniorów. Gmina wie, gdzie są.',
	'Het wijkteam helpt als er veel tegelijk speelt. U hebt geen brief of besluit nodig. In Haarlem doet Buurts dit, in de Huizen van de Buurt.':
		'Dzielnicowy zespół pomocy ([[wijkteam]]) pomaga, gdy jest dużo spraw naraz. Nie potrzebujesz listu ani decyzji ([[besluit]]). W [[Haarlem]] robi to organizacja [[Buurts]], w domach [[Huizen van de Buurt]].',
	'Ook met een eigen bedrijf kunt u deze hulp vragen.':
		'O tę pomoc możesz poprosić także wtedy, gdy masz własną firmę.',
	'U beslist zelf of u daarna hulp aanvraagt.': 'Ty decydujesz, czy potem złożysz wniosek o pomoc.',
	'Na afloop vraagt de gemeente nog hoe het met u gaat.': 'Po zakończeniu gmina jeszcze zapyta, jak sobie radzisz.',
	'023 Steunfonds': '[[023 Steunfonds]]',
	'Dit fonds zoekt een oplossing op maat bij schulden. Een hulpverlener vraagt dit aan. Vraag de gemeente eerst of het fonds er nog is.':
		'Ten fundusz szuka rozwiązania dopasowanego do ciebie, gdy masz długi ([[schulden]]). Wniosek składa osoba, która pomaga ci zawodowo ([[hulpverlener]]). Najpierw zapytaj gminę, czy fundusz jeszcze istnieje.',
	'Cocensus, voor de belastingen van Haarlem': '[[Cocensus]], dla podatków w [[Haarlem]]',
	'Gemeente Haarlem': 'Gmina [[Haarlem]]',
	'Postadres van de gemeente Haarlem. Vraag de gemeente of dit nog klopt':
		'Adres pocztowy gminy [[Haarlem]]. Zapytaj gminę, czy to jest nadal aktualne',
	'Balie van de gemeente Haarlem. Neem uw brief mee. Open op werkdagen van 9.00 tot 16.00 uur':
		'Okienko gminy [[Haarlem]]. Weź ze sobą list. Otwarte w dni robocze od 9.00 do 16.00',
	'Pagina over de HaarlemPas': 'Strona o karcie [[HaarlemPas]]',
	'Pagina over bijles en hulp bij huiswerk': 'Strona o korepetycjach i pomocy w odrabianiu lekcji',
	'Stem in de Stad. Vraag de gemeente of dit adres nog klopt':
		'[[Stem in de Stad]]. Zapytaj gminę, czy ten adres jest nadal aktualny',
	'Buurts in het Broederhuis. Vraag de gemeente of dit nog klopt, en welk Huis van de Buurt dichtbij is':
		'[[Buurts]] w [[Broederhuis]]. Zapytaj gminę, czy to jest nadal aktualne i który [[Huis van de Buurt]] jest blisko',
	'Website van Buuv': 'Strona internetowa [[Buuv]]',
	'Wij vragen niet naar nationaliteit en niet naar de datum op de ID-kaart.':
		'Nie pytamy o obywatelstwo ani o datę na dowodzie tożsamości ([[ID-kaart]]).',
};

export default teksten;
