import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Dit is een schatting: uw kosten min wat u zelf kunt betalen. Wij rekenen met een oude regel. De gemeente beslist.':
		'To jest oszacowanie: twoje koszty minus to, co możesz zapłacić z własnych pieniędzy. Liczymy według starej zasady. Decyduje gmina.',
	'Is uw inkomen niet hoger dan de grens van de ZandvoortPas? Dan hoeft u van uw inkomen niets zelf te betalen. Daarboven betaalt u een deel.':
		'Twój dochód nie jest wyższy niż limit karty [[ZandvoortPas]]? Wtedy nie musisz nic płacić ze swojego dochodu. Powyżej płacisz część.',
	'Hebt u de rekening al? Bij een advocaat mag die {rekeningAdvocaat} weken oud zijn. De kosten zijn dan hoogstens {kostenAdvocaat} maanden oud. Bij zorg mag de rekening {rekeningZorg} jaar oud zijn.':
		'Masz już rachunek? Rachunek od adwokata ([[advocaat]]) może być sprzed {rekeningAdvocaat, plural, one {{rekeningAdvocaat} tygodnia} few {{rekeningAdvocaat} tygodni} many {{rekeningAdvocaat} tygodni} other {{rekeningAdvocaat} tygodnia}}. Koszty są wtedy sprzed najwyżej {kostenAdvocaat, plural, one {{kostenAdvocaat} miesiąca} few {{kostenAdvocaat} miesięcy} many {{kostenAdvocaat} miesięcy} other {{kostenAdvocaat} miesiąca}}. Rachunek za leczenie ([[zorg]]) może być sprzed {rekeningZorg, plural, one {{rekeningZorg} roku} few {{rekeningZorg} lat} many {{rekeningZorg} lat} other {{rekeningZorg} roku}}.',
	'Soms krijgt u het geld als lening. Dan betaalt u het later terug.':
		'Czasem dostajesz pieniądze jako pożyczkę ([[lening]]). Wtedy później je zwracasz.',
	'Bel de gemeente. Vraag naar de afdeling Werk en Inkomen.': 'Zadzwoń do gminy. Zapytaj o dział [[Werk en Inkomen]].',
	'Of ga naar het sociaal wijkteam. Zij helpen met het formulier.':
		'Albo idź do dzielnicowego zespołu pomocy ([[sociaal wijkteam]]). Tam pomogą z formularzem.',
	'U woont in Zandvoort.': 'Mieszkasz w [[Zandvoort]].',
	'U woont niet in Zandvoort.': 'Nie mieszkasz w [[Zandvoort]].',
	'Uw spaargeld is hoger dan de grens van de ZandvoortPas. Dan betaalt u meer zelf. Hoeveel weten wij niet.':
		'Twoje oszczędności są wyższe niż limit karty [[ZandvoortPas]]. Wtedy płacisz więcej z własnych pieniędzy. Ile, tego nie wiemy.',
	'Uw spaargeld is niet hoger dan de grens van de ZandvoortPas.':
		'Twoje oszczędności nie są wyższe niż limit karty [[ZandvoortPas]].',
	'Wij weten nog niet hoeveel spaargeld u hebt.': 'Nie wiemy jeszcze, ile masz oszczędności.',
	'U betaalt zelf ongeveer {draagkracht} per jaar mee. Dat is een schatting.':
		'Z własnych pieniędzy dopłacasz około {draagkracht} rocznie. To jest oszacowanie.',
	'U hoeft waarschijnlijk niets zelf te betalen.': 'Prawdopodobnie nie musisz nic płacić z własnych pieniędzy.',
	'Wij weten nog niet hoeveel u zelf kunt betalen.': 'Nie wiemy jeszcze, ile możesz zapłacić z własnych pieniędzy.',
	'Vraag het aan op de website van de gemeente. Log in met DigiD.':
		'Złóż wniosek na stronie internetowej gminy. Zaloguj się przez [[DigiD]].',
	'Dat kan samen met de ZandvoortPas of het geld voor school.':
		'Możesz to zrobić razem z wnioskiem o kartę [[ZandvoortPas]] lub o pieniądze na szkołę.',
	'Hebt u geen ZandvoortPas? Dan kijkt het Jeugdfonds naar uw situatie. Vraag het dus altijd.':
		'Nie masz karty [[ZandvoortPas]]? Wtedy fundusz [[Jeugdfonds]] patrzy na twoją sytuację. Dlatego zawsze poproś o tę pomoc.',
	'Hebt u een ZandvoortPas? Geef dan het nummer van de pas.': 'Masz kartę [[ZandvoortPas]]? Podaj numer karty.',
	'Kijk op de brief met uw aanslag. Daar staat wie de belasting int.':
		'Spójrz na list z decyzją o podatku ([[aanslag]]). Jest tam napisane, kto pobiera podatek.',
	'Vraag daar kwijtschelding aan.': 'Tam złóż wniosek o umorzenie podatku ([[kwijtschelding]]).',
	'Weet u niet waar? Bel de gemeente.': 'Nie wiesz gdzie? Zadzwoń do gminy.',
	'wie de belasting int': 'urząd lub firma, która pobiera podatek',
	'Ga naar de website van de gemeente. Log in met DigiD.':
		'Wejdź na stronę internetową gminy. Zaloguj się przez [[DigiD]].',
	'Vraag het elk schooljaar opnieuw aan. Bewaar uw bonnen.':
		'Składaj wniosek od nowa w każdym roku szkolnym. Zachowaj paragony.',
	'Korting en extra hulp met de ZandvoortPas': 'Zniżka i dodatkowa pomoc z kartą [[ZandvoortPas]]',
	'Vraag de pas aan op de website. Log in met DigiD.':
		'Złóż wniosek o kartę na stronie internetowej. Zaloguj się przez [[DigiD]].',
	'Het wijkteam helpt als er veel tegelijk speelt. U hebt geen brief of besluit nodig. In Zandvoort doet Stichting Pluspunt dit.':
		'Dzielnicowy zespół pomocy ([[wijkteam]]) pomaga, gdy jest dużo spraw naraz. Nie potrzebujesz listu ani decyzji ([[besluit]]). W [[Zandvoort]] robi to [[Stichting Pluspunt]].',
	'Ook als zzp’er kunt u deze hulp vragen.':
		'O tę pomoc możesz poprosić także jako osoba z jednoosobową firmą ([[zzp’er]]).',
	'De gemeente Haarlem doet dit werk voor Zandvoort.': 'Tę pracę dla [[Zandvoort]] wykonuje gmina [[Haarlem]].',
	'U kunt ook eerst met het wijkteam praten.':
		'Możesz też najpierw porozmawiać z dzielnicowym zespołem pomocy ([[wijkteam]]).',
	'Gemeente Zandvoort': 'Gmina [[Zandvoort]]',
	'Balie van de gemeente Haarlem, ook voor Zandvoort. Neem uw brief mee. Open op werkdagen van 9.00 tot 16.00 uur':
		'Okienko gminy [[Haarlem]], także dla [[Zandvoort]]. Weź ze sobą list. Otwarte w dni robocze od 9.00 do 16.00',
	'Pagina over de ZandvoortPas': 'Strona o karcie [[ZandvoortPas]]',
	'Wijksteunpunt van Pluspunt. Hier zit ook het wijkteam. Vraag de gemeente of dit nog klopt':
		'Punkt pomocy ([[wijksteunpunt]]) organizacji [[Pluspunt]]. Jest tu też dzielnicowy zespół pomocy ([[wijkteam]]). Zapytaj gminę, czy to jest nadal aktualne',
	'het formulier op de website van de gemeente': 'formularz na stronie internetowej gminy',
	'Wie de pas kan krijgen, betaalt niets zelf. Bij de pas hoort ook een grens voor spaargeld.':
		'Kto może dostać kartę, nie płaci nic z własnych pieniędzy. Do karty należy też limit oszczędności.',
	'Van de regel van 2020 lazen wij het begin. Of hij later is veranderd, weten wij niet.':
		'Z zasady z roku 2020 przeczytaliśmy początek. Nie wiemy, czy później została zmieniona.',
};

export default teksten;
