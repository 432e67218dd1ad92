import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Dit is een schatting: uw kosten min wat u zelf kunt betalen. Wij rekenen met een oude regel. De gemeente beslist.':
		'Це приблизна оцінка: ваші витрати мінус те, що ви можете оплатити самі. Ми рахуємо за старим правилом. Вирішує муніципалітет.',
	'Is uw inkomen niet hoger dan de grens van de ZandvoortPas? Dan hoeft u van uw inkomen niets zelf te betalen. Daarboven betaalt u een deel.':
		'Ваш дохід не вищий за межу для [[ZandvoortPas]]? Тоді вам нічого не треба платити самим зі свого доходу. Якщо дохід вищий, ви платите частину.',
	'Hebt u de rekening al? Bij een advocaat mag die {rekeningAdvocaat} weken oud zijn. De kosten zijn dan hoogstens {kostenAdvocaat} maanden oud. Bij zorg mag de rekening {rekeningZorg} jaar oud zijn.':
		'У вас уже є рахунок? Рахунок від адвоката може бути не старшим за {rekeningAdvocaat, plural, one {{rekeningAdvocaat} тиждень} few {{rekeningAdvocaat} тижні} many {{rekeningAdvocaat} тижнів} other {{rekeningAdvocaat} тижня}}. Самі витрати тоді — не старші за {kostenAdvocaat, plural, one {{kostenAdvocaat} місяць} few {{kostenAdvocaat} місяці} many {{kostenAdvocaat} місяців} other {{kostenAdvocaat} місяця}}. Рахунок за лікування чи інші витрати на здоров’я може бути не старшим за {rekeningZorg, plural, one {{rekeningZorg} рік} few {{rekeningZorg} роки} many {{rekeningZorg} років} other {{rekeningZorg} року}}.',
	'Soms krijgt u het geld als lening. Dan betaalt u het later terug.':
		'Іноді ви отримуєте ці гроші як позику ([[lening]]). Тоді ви пізніше їх повертаєте.',
	'Bel de gemeente. Vraag naar de afdeling Werk en Inkomen.':
		'Зателефонуйте до муніципалітету ([[gemeente]]). Запитайте про відділ праці й доходів ([[Werk en Inkomen]]).',
	'Of ga naar het sociaal wijkteam. Zij helpen met het formulier.':
		'Або зверніться до районної команди допомоги ([[sociaal wijkteam]]). Там допоможуть із формою.',
	'U woont in Zandvoort.': 'Ви живете в [[Zandvoort]].',
	'U woont niet in Zandvoort.': 'Ви не живете в [[Zandvoort]].',
	'Uw spaargeld is hoger dan de grens van de ZandvoortPas. Dan betaalt u meer zelf. Hoeveel weten wij niet.':
		'Ваші заощадження ([[spaargeld]]) вищі за межу для [[ZandvoortPas]]. Тоді ви більше платите самі. Скільки — ми не знаємо.',
	'Uw spaargeld is niet hoger dan de grens van de ZandvoortPas.':
		'Ваші заощадження ([[spaargeld]]) не вищі за межу для [[ZandvoortPas]].',
	'Wij weten nog niet hoeveel spaargeld u hebt.': 'Ми ще не знаємо, скільки у вас заощаджень ([[spaargeld]]).',
	'U betaalt zelf ongeveer {draagkracht} per jaar mee. Dat is een schatting.':
		'Сума, яку ви приблизно платите самі за рік: {draagkracht}. Це приблизна оцінка.',
	'U hoeft waarschijnlijk niets zelf te betalen.': 'Швидше за все, вам нічого не треба платити самим.',
	'Wij weten nog niet hoeveel u zelf kunt betalen.': 'Ми ще не знаємо, скільки ви можете заплатити самі.',
	'Vraag het aan op de website van de gemeente. Log in met DigiD.':
		'Подайте заяву на сайті муніципалітету. Увійдіть через [[DigiD]].',
	'Dat kan samen met de ZandvoortPas of het geld voor school.':
		'Це можна зробити разом із заявою на [[ZandvoortPas]] або на гроші на школу.',
	'Hebt u geen ZandvoortPas? Dan kijkt het Jeugdfonds naar uw situatie. Vraag het dus altijd.':
		'У вас немає [[ZandvoortPas]]? Тоді фонд [[Jeugdfonds]] дивиться на вашу ситуацію. Тому запитуйте завжди.',
	'Hebt u een ZandvoortPas? Geef dan het nummer van de pas.': 'У вас є [[ZandvoortPas]]? Тоді назвіть номер картки.',
	'Kijk op de brief met uw aanslag. Daar staat wie de belasting int.':
		'Подивіться на лист із податковим повідомленням ([[aanslag]]). Там написано, хто збирає податок.',
	'Vraag daar kwijtschelding aan.': 'Подайте туди заяву на списання податку ([[kwijtschelding]]).',
	'Weet u niet waar? Bel de gemeente.': 'Не знаєте, куди? Зателефонуйте до муніципалітету ([[gemeente]]).',
	'wie de belasting int': 'установа, яка збирає податок',
	'Ga naar de website van de gemeente. Log in met DigiD.': 'Зайдіть на сайт муніципалітету. Увійдіть через [[DigiD]].',
	'Vraag het elk schooljaar opnieuw aan. Bewaar uw bonnen.':
		'Подавайте заяву знову кожного навчального року. Зберігайте чеки.',
	'Korting en extra hulp met de ZandvoortPas': 'Знижки й додаткова допомога з [[ZandvoortPas]]',
	'Vraag de pas aan op de website. Log in met DigiD.': 'Подайте заяву на картку на сайті. Увійдіть через [[DigiD]].',
	'Het wijkteam helpt als er veel tegelijk speelt. U hebt geen brief of besluit nodig. In Zandvoort doet Stichting Pluspunt dit.':
		'Районна команда допомоги ([[wijkteam]]) допомагає, якщо у вас багато проблем одночасно. Лист або рішення ([[besluit]]) не потрібні. У [[Zandvoort]] це робить організація [[Stichting Pluspunt]].',
	'Ook als zzp’er kunt u deze hulp vragen.':
		'Ви можете попросити про цю допомогу, навіть якщо працюєте на себе ([[zzp’er]]).',
	'De gemeente Haarlem doet dit werk voor Zandvoort.': 'Цю роботу для [[Zandvoort]] виконує муніципалітет [[Haarlem]].',
	'U kunt ook eerst met het wijkteam praten.':
		'Ви можете також спочатку поговорити з районною командою допомоги ([[wijkteam]]).',
	'Gemeente Zandvoort': 'Муніципалітет [[Zandvoort]]',
	'Balie van de gemeente Haarlem, ook voor Zandvoort. Neem uw brief mee. Open op werkdagen van 9.00 tot 16.00 uur':
		'Стійка прийому муніципалітету [[Haarlem]], також для [[Zandvoort]]. Візьміть із собою свій лист. Відчинено в робочі дні від 9.00 до 16.00',
	'Pagina over de ZandvoortPas': 'Сторінка про [[ZandvoortPas]]',
	'Wijksteunpunt van Pluspunt. Hier zit ook het wijkteam. Vraag de gemeente of dit nog klopt':
		'Районний центр підтримки ([[Wijksteunpunt]]) організації [[Pluspunt]]. Тут також районна команда допомоги ([[wijkteam]]). Запитайте в муніципалітеті, чи це ще так',
	'het formulier op de website van de gemeente': 'форма на сайті муніципалітету',
	'Wie de pas kan krijgen, betaalt niets zelf. Bij de pas hoort ook een grens voor spaargeld.':
		'Хто може отримати картку, нічого не платить сам. Для картки є також межа заощаджень ([[spaargeld]]).',
	'Van de regel van 2020 lazen wij het begin. Of hij later is veranderd, weten wij niet.':
		'Є правило, яке прийняли у 2020 році. Ми прочитали його початок. Чи це правило пізніше змінили, ми не знаємо.',
};

export default teksten;
