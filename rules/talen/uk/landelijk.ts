import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Extra geld naast uw AOW': 'Додаткові гроші до вашої державної пенсії ([[AOW]])',
	'Hebt u AOW en toch te weinig geld? Dan vult de SVB uw inkomen aan.':
		'Ви отримуєте державну пенсію ([[AOW]]), але грошей усе одно замало? Тоді [[SVB]] доплачує до вашого доходу.',
	'Dit is netto. De vakantietoeslag zit erbij.':
		'Це сума після податків ([[netto]]). Гроші на відпустку ([[vakantietoeslag]]) уже в ній.',
	'U of uw partner heeft de AOW-leeftijd.': 'Ви або ваш партнер досягли пенсійного віку ([[AOW-leeftijd]]).',
	'Niemand van u heeft de AOW-leeftijd.': 'Ніхто з вас не досяг пенсійного віку ([[AOW-leeftijd]]).',
	'Wij weten nog niet of u of uw partner de AOW-leeftijd heeft.':
		'Ми ще не знаємо, чи ви або ваш партнер досягли пенсійного віку ([[AOW-leeftijd]]).',
	'Uw inkomen met vakantiegeld is {inkomenMetVakantiegeld}. De norm is {bijstandsnorm}.':
		'Ваш дохід із грошима на відпустку ([[vakantiegeld]]): {inkomenMetVakantiegeld}. Норма: {bijstandsnorm}.',
	'Uw inkomen met vakantiegeld is {inkomenMetVakantiegeld}. Dat is te hoog. De norm is {bijstandsnorm}.':
		'Ваш дохід із грошима на відпустку ([[vakantiegeld]]): {inkomenMetVakantiegeld}. Це забагато. Норма: {bijstandsnorm}.',
	'Wij weten niet zeker of uw inkomen laag genoeg is. De norm is {bijstandsnorm}.':
		'Ми не знаємо напевно, чи ваш дохід достатньо низький. Норма: {bijstandsnorm}.',
	'U krijgt deze uitkering al.': 'Ви вже отримуєте цю соціальну виплату ([[uitkering]]).',
	'Uw spaargeld is {vermogen}. De grens is {vermogensgrens}.':
		'Ваші заощадження ([[spaargeld]]): {vermogen}. Межа: {vermogensgrens}.',
	'Uw spaargeld is {vermogen}. Dat is te veel. De grens is {vermogensgrens}.':
		'Ваші заощадження ([[spaargeld]]): {vermogen}. Це забагато. Межа: {vermogensgrens}.',
	'Wij weten niet zeker of uw spaargeld laag genoeg is. De grens is {vermogensgrens}.':
		'Ми не знаємо напевно, чи ваші заощадження ([[spaargeld]]) достатньо малі. Межа: {vermogensgrens}.',
	'Uw spaargeld is al bekeken bij uw uitkering.':
		'Ваші заощадження вже перевірили, коли вам давали соціальну виплату ([[uitkering]]).',
	'U woont in een instelling. Dan gelden andere regels.':
		'Ви живете в закладі догляду ([[instelling]]). Тоді діють інші правила.',
	'U woont niet in een instelling.': 'Ви не живете в закладі догляду ([[instelling]]).',
	'Wij weten nog niet hoe u woont.': 'Ми ще не знаємо, яке у вас житло.',
	'U hebt geen vast adres. De gemeente kijkt dan wie u kan helpen.':
		'У вас немає постійної адреси. Тоді муніципалітет ([[gemeente]]) дивиться, хто може вам допомогти.',
	'U hebt een vast adres.': 'У вас є постійна адреса.',
	'Wij weten nog niet of u een vast adres hebt.': 'Ми ще не знаємо, чи є у вас постійна адреса.',
	'U hebt een koophuis. De gemeente kijkt hoeveel uw huis waard is.':
		'У вас власне житло ([[koophuis]]). Муніципалітет дивиться, скільки коштує ваше житло.',
	'U hebt geen koophuis.': 'У вас немає власного житла ([[koophuis]]).',
	'Wij weten nog niet of u een koophuis hebt.': 'Ми ще не знаємо, чи є у вас власне житло ([[koophuis]]).',
	'U hebt een eigen bedrijf. De gemeente rekent uw winst zelf uit.':
		'У вас власний бізнес. Муніципалітет сам рахує ваш прибуток.',
	'U hebt geen eigen bedrijf.': 'У вас немає власного бізнесу.',
	'Wij weten nog niet waar uw geld vandaan komt.': 'Ми ще не знаємо, звідки ви отримуєте гроші.',
	'Uw partner is jonger dan {volwassen} jaar. Dan gelden andere regels.':
		'Вашому партнеру менше ніж {volwassen, plural, one {{volwassen} рік} few {{volwassen} роки} many {{volwassen} років} other {{volwassen} року}}. Тоді діють інші правила.',
	'Uw partner is {volwassen} jaar of ouder.':
		'Вашому партнеру {volwassen, plural, one {{volwassen} рік} few {{volwassen} роки} many {{volwassen} років} other {{volwassen} року}} або більше.',
	'Wij weten de leeftijd van uw partner nog niet.': 'Ми ще не знаємо віку вашого партнера.',
	'Wij vragen niet naar uw verblijfsvergunning. De gemeente kijkt daar wel naar.':
		'Ми не питаємо про ваш дозвіл на проживання ([[verblijfsvergunning]]). Але муніципалітет на нього дивиться.',
	'Werkt u? Dan mag u soms een deel van uw loon houden. Zonder besluit daarover tellen wij al uw loon mee.':
		'Ви працюєте? Тоді іноді вам дозволяють залишити собі частину зарплати. Якщо рішення ([[besluit]]) про це немає, ми рахуємо всю вашу зарплату.',
	'Een premie of een gift telt soms niet mee. Ook een ouder of zieke die werkt, mag soms wat houden. Dat rekenden wij niet mee.':
		'Премія або подарунок іноді не враховуються. Мати, батько або хвора людина, які працюють, теж іноді можуть залишити собі частину грошей. Цього ми не врахували.',
	'De SVB geeft de AIO. Vraag de SVB om het formulier.':
		'Доплату до пенсії ([[AIO]]) дає [[SVB]]. Попросіть форму в [[SVB]].',
	'Lukt het niet? Bel de gemeente om hulp.': 'Не виходить? Зателефонуйте до муніципалітету ([[gemeente]]) по допомогу.',
	'Soms telt het tot {maanden} maanden terug. De SVB beslist. Wacht daarom niet.':
		'Іноді гроші дають і за минулий час: до {maanden, plural, one {{maanden} місяця} few {{maanden} місяців} many {{maanden} місяців} other {{maanden} місяця}} назад. Це вирішує [[SVB]]. Тому не чекайте.',
	'Meestal hoeft u niets terug te betalen. Verandert uw inkomen, spaargeld of huishouden? Geef dat meteen door. Krijgt u later geld over dezelfde tijd? Dan moet soms een deel terug.':
		'Зазвичай вам нічого не треба повертати. Змінилися ваш дохід, заощадження або те, з ким ви живете? Одразу повідомте про це. Ви пізніше отримали гроші за той самий час? Тоді іноді треба повернути частину.',
	'Geld om van te leven': 'Гроші на життя',
	'Hebt u te weinig geld om van te leven? Dan vult de gemeente uw inkomen aan.':
		'У вас замало грошей на життя? Тоді муніципалітет доплачує до вашого доходу.',
	'U bent {volwassen} jaar of ouder.':
		'Вам {volwassen, plural, one {{volwassen} рік} few {{volwassen} роки} many {{volwassen} років} other {{volwassen} року}} або більше.',
	'U bent jonger dan {volwassen} jaar.':
		'Вам менше ніж {volwassen, plural, one {{volwassen} рік} few {{volwassen} роки} many {{volwassen} років} other {{volwassen} року}}.',
	'Wij weten uw leeftijd nog niet.': 'Ми ще не знаємо вашого віку.',
	'U hebt nog niet de AOW-leeftijd.': 'Ви ще не досягли пенсійного віку ([[AOW-leeftijd]]).',
	'U of uw partner heeft de AOW-leeftijd. Dan helpt de SVB met AIO.':
		'Ви або ваш партнер досягли пенсійного віку ([[AOW-leeftijd]]). Тоді допомагає [[SVB]]: це доплата до пенсії ([[AIO]]).',
	'Uw spaargeld is {vermogen}. Dat is te veel. De grens is {vermogensgrens}. Vraag de gemeente ook naar IOAW en IOAZ. Daar gelden andere regels.':
		'Ваші заощадження ([[spaargeld]]): {vermogen}. Це забагато. Межа: {vermogensgrens}. Запитайте в муніципалітеті також про [[IOAW]] і [[IOAZ]]. Там діють інші правила.',
	'Een opleiding staat deze hulp niet in de weg.': 'Навчання не заважає отримати цю допомогу.',
	'U studeert met geld van DUO. Daarvan moet u leven.':
		'Ви навчаєтеся і отримуєте гроші від [[DUO]]. Ви маєте жити на них.',
	'Wij weten nog niet of u kunt leven van geld van DUO.': 'Ми ще не знаємо, чи можете ви жити на гроші від [[DUO]].',
	'Bent u jonger dan {zevenentwintig} jaar? Dan moet u meestal eerst {zoektermijn} weken werk of een opleiding zoeken.':
		'Вам менше ніж {zevenentwintig, plural, one {{zevenentwintig} рік} few {{zevenentwintig} роки} many {{zevenentwintig} років} other {{zevenentwintig} року}}? Тоді зазвичай ви маєте спочатку шукати роботу або навчання протягом {zoektermijn, plural, one {{zoektermijn} тижня} few {{zoektermijn} тижнів} many {{zoektermijn} тижнів} other {{zoektermijn} тижня}}.',
	'Het loon van uw kinderen telt niet mee.': 'Зарплата ваших дітей не враховується.',
	'Betaalt u geen huur, of stopte u net met school? Dan kan het bedrag lager zijn.':
		'Ви не платите за оренду або щойно перестали вчитися? Тоді сума може бути меншою.',
	'Bent u jonger dan {eenentwintig} jaar? Dan betalen uw ouders soms mee. Kan dat niet, dan kan het bedrag hoger zijn.':
		'Вам менше ніж {eenentwintig, plural, one {{eenentwintig} рік} few {{eenentwintig} роки} many {{eenentwintig} років} other {{eenentwintig} року}}? Тоді іноді частину платять ваші батьки. Якщо це неможливо, сума може бути більшою.',
	'Bel de gemeente of ga langs.': 'Зателефонуйте до муніципалітету ([[gemeente]]) або прийдіть туди.',
	'Zeg dat u bijstand wilt aanvragen.': 'Скажіть, що хочете подати заяву на соціальну допомогу ([[bijstand]]).',
	'Vraag om hulp met het formulier.': 'Попросіть допомогти з формою.',
	'Soms telt het tot {maanden} maanden terug. De gemeente beslist. Wacht daarom niet.':
		'Іноді гроші дають і за минулий час: до {maanden, plural, one {{maanden} місяця} few {{maanden} місяців} many {{maanden} місяців} other {{maanden} місяця}} назад. Це вирішує муніципалітет. Тому не чекайте.',
	'Geld voor uw huur': 'Гроші на оренду житла',
	'Huurt u een huis of flat en is uw inkomen niet hoog? Dan betaalt het Rijk mee aan de huur.':
		'Ви орендуєте будинок або квартиру, і ваш дохід невисокий? Тоді держава ([[Rijk]]) оплачує частину оренди.',
	'Is uw huur hoog? Dan telt een deel van de huur niet mee. U krijgt dan toch huurtoeslag.':
		'У вас висока плата за оренду? Тоді частина цієї плати не враховується. Доплату на оренду ([[huurtoeslag]]) ви все одно отримаєте.',
	'U huurt.': 'Ви орендуєте житло.',
	'U huurt geen huis, flat of kamer.': 'Ви не орендуєте ні будинку, ні квартири, ні кімнати.',
	'U bent {volwassen} jaar of ouder, of u hebt een kind.':
		'Вам {volwassen, plural, one {{volwassen} рік} few {{volwassen} роки} many {{volwassen} років} other {{volwassen} року}} або більше, або у вас є дитина.',
	'U huurt een huis of flat.': 'Ви орендуєте будинок або квартиру.',
	'Voor deze woning is er geen huurtoeslag.': 'На це житло доплати на оренду ([[huurtoeslag]]) немає.',
	'Voor een kamer is er alleen huurtoeslag in een woonvorm die is aangewezen. Vraag het uw verhuurder.':
		'На кімнату доплату на оренду ([[huurtoeslag]]) дають лише в житлі, яке для цього офіційно визначили. Запитайте в того, хто здає вам житло.',
	'Uw kale huur is {kaleHuur}. Uw inkomen in dit hele jaar is {toetsingsinkomen}. Dat past bij huurtoeslag.':
		'Ваша базова орендна плата ([[kale huur]]): {kaleHuur}. Ваш дохід за весь цей рік: {toetsingsinkomen}. Це підходить для доплати на оренду ([[huurtoeslag]]).',
	'Uw huur is te laag of uw inkomen te hoog. Uw inkomen in dit hele jaar is {toetsingsinkomen}.':
		'Ваша плата за оренду занизька або дохід зависокий. Ваш дохід за весь цей рік: {toetsingsinkomen}.',
	'Wij weten uw huur, uw inkomen van dit jaar of uw huisgenoten nog niet.':
		'Ми ще не знаємо, яка у вас плата за оренду, який у вас дохід за цей рік або хто живе разом із вами.',
	'Uw spaargeld is {vermogenVoorToeslagen}. De grens is {vermogensgrensToeslag}.':
		'Ваші заощадження ([[spaargeld]]): {vermogenVoorToeslagen}. Межа: {vermogensgrensToeslag}.',
	'Uw spaargeld is {vermogenVoorToeslagen}. Dat is te veel. De grens op 1 januari is {vermogensgrensToeslag}. Had u die dag minder dan de grens? Dan hebt u misschien toch recht.':
		'Ваші заощадження ([[spaargeld]]): {vermogenVoorToeslagen}. Це забагато. Межа на 1 січня: {vermogensgrensToeslag}. Того дня у вас було менше, ніж ця межа? Тоді, можливо, ви все-таки маєте право.',
	'Wij weten niet hoeveel spaargeld u had op 1 januari. De grens is {vermogensgrensToeslag}.':
		'Ми не знаємо, скільки заощаджень ([[spaargeld]]) було у вас на 1 січня. Межа: {vermogensgrensToeslag}.',
	'Er woont nog iemand bij u. Het inkomen van die persoon telt ook mee.':
		'Із вами живе ще хтось. Дохід цієї людини теж враховується.',
	'Er wonen geen andere volwassenen bij u, voor zover wij weten.':
		'Наскільки ми знаємо, інші дорослі з вами не живуть.',
	'Wij weten nog niet of er andere volwassenen bij u wonen.': 'Ми ще не знаємо, чи живуть із вами інші дорослі.',
	'Woont er een volwassene bij u die u niet hebt genoemd? Dan is het bedrag anders, of krijgt u niets.':
		'Із вами живе хтось дорослий, кого ви не назвали? Тоді сума інша або ви нічого не отримаєте.',
	'U hebt een huurcontract nodig. Iedereen in huis moet op dit adres staan bij de gemeente.':
		'Вам потрібен договір оренди ([[huurcontract]]). Усі, хто живе у вашому житлі, мають бути зареєстровані за цією адресою в муніципалітеті ([[gemeente]]).',
	'Bent u jonger dan 21 jaar en hebt u een handicap? Dan kan het meer zijn.':
		'Вам менше ніж 21 рік і у вас є інвалідність чи інше обмеження здоров’я? Тоді сума може бути більшою.',
	'Wij nemen uw partner als toeslagpartner. Soms is dat anders. Dienst Toeslagen weet dat.':
		'Ми вважаємо вашого партнера партнером для доплат ([[toeslagpartner]]). Іноді це не так. Це знає державна служба доплат ([[Dienst Toeslagen]]).',
	'Wij vragen niet naar verblijf. Woont u hier zonder verblijfsvergunning? Vraag dan eerst hulp.':
		'Ми не питаємо про право на проживання. Ви живете тут без дозволу на проживання ([[verblijfsvergunning]])? Тоді спочатку попросіть про допомогу.',
	'U betaalt alleen terug wat u te veel kreeg. Een klein bedrag vragen zij niet terug. Na het jaar telt uw echte inkomen. Geef een ander inkomen of huishouden daarom meteen door.':
		'Ви повертаєте лише ті гроші, які отримали зайво. Невелику суму назад не вимагають. Після закінчення року враховують ваш справжній дохід. Тому одразу повідомляйте, якщо змінився ваш дохід або те, з ким ви живете.',
	'Maak de proefberekening van Dienst Toeslagen. Daar hoeft u niet voor in te loggen.':
		'Зробіть пробний розрахунок ([[proefberekening]]) на сайті державної служби доплат ([[Dienst Toeslagen]]). Для цього не треба входити в систему.',
	'Vraag de toeslag aan bij Dienst Toeslagen. U hebt DigiD nodig.':
		'Подайте заяву на доплату ([[toeslag]]) до державної служби доплат ([[Dienst Toeslagen]]). Вам потрібен [[DigiD]].',
	'Lukt het niet? Bel de gemeente. Vraag wie u helpt.':
		'Не виходить? Зателефонуйте до муніципалітету ([[gemeente]]). Запитайте, хто вам допоможе.',
	'Dan kunnen de maanden van {jaar} die voorbij zijn ook meetellen. Vraagt u eerder aan? Dan komt het geld ook eerder.':
		'Тоді можуть зарахувати й місяці {jaar} року, які вже минули. Подасте заяву раніше? Тоді й гроші прийдуть раніше.',
	'Kon u dit in {jaar} ook al krijgen? Dan bent u misschien nog op tijd.':
		'Ви могли отримувати це вже у {jaar} році? Тоді, можливо, ви ще встигаєте.',
	'Geld om van te leven, voor ouderen na de WW': 'Гроші на життя для старших людей після виплати з безробіття',
	'Stopte uw WW, en bent u bijna bij de AOW? Dan vult de gemeente uw inkomen aan.':
		'Ваша виплата з безробіття ([[WW]]) закінчилася, а до державної пенсії ([[AOW]]) вже недалеко? Тоді муніципалітет доплачує до вашого доходу.',
	'De gemeente rekent het bedrag uit. Dat gaat met uw inkomen waar de belasting nog niet af is.':
		'Суму рахує муніципалітет. Він бере ваш дохід, з якого ще не забрали податок.',
	'U of uw partner is oud genoeg, en heeft nog geen AOW.':
		'Ви або ваш партнер маєте потрібний вік і ще не отримуєте державної пенсії ([[AOW]]).',
	'Niemand van u heeft de leeftijd voor deze hulp.': 'Ніхто з вас не має потрібного віку для цієї допомоги.',
	'Het hangt af van uw geboortejaar of dat van uw partner.':
		'Це залежить від вашого року народження або року народження вашого партнера.',
	'U krijgt geen bijstand.': 'Ви не отримуєте соціальної допомоги ([[bijstand]]).',
	'U krijgt bijstand. De gemeente heeft dit dan al bekeken.':
		'Ви отримуєте соціальну допомогу ([[bijstand]]). Тоді муніципалітет це вже перевірив.',
	'Wij weten nog niet of u bijstand krijgt.': 'Ми ще не знаємо, чи отримуєте ви соціальну допомогу ([[bijstand]]).',
	'Uw inkomen is {gezamenlijkInkomen}. Dat kan laag genoeg zijn.':
		'Ваш дохід: {gezamenlijkInkomen}. Він може бути достатньо низьким.',
	'Uw inkomen is {gezamenlijkInkomen}. Dat is zeker te hoog voor deze hulp.':
		'Ваш дохід: {gezamenlijkInkomen}. Це точно забагато для цієї допомоги.',
	'Wij weten niet zeker of uw inkomen laag genoeg is.': 'Ми не знаємо напевно, чи ваш дохід достатньо низький.',
	'U kreeg eerder WW of een uitkering van de WIA.':
		'Раніше ви отримували виплату з безробіття ([[WW]]) або виплату через довгу хворобу ([[WIA]]).',
	'U kreeg eerder geen WW en geen uitkering van de WIA.':
		'Раніше ви не отримували ні виплати з безробіття ([[WW]]), ні виплати через довгу хворобу ([[WIA]]).',
	'Het is voor wie op latere leeftijd WW kreeg, tot het einde. Of een uitkering van de WIA die stopte.':
		'Це для тих, хто в старшому віці отримував виплату з безробіття ([[WW]]) до самого кінця. Або виплату через довгу хворобу ([[WIA]]), яка припинилася.',
	'Uw inkomen zonder aftrek van belasting is laag genoeg.': 'Ваш дохід без вирахування податку достатньо низький.',
	'Uw inkomen zonder aftrek van belasting is te hoog.': 'Ваш дохід без вирахування податку зависокий.',
	'Het gaat om uw inkomen waar de belasting nog niet af is. Dat weten wij niet.':
		'Ідеться про ваш дохід, з якого ще не забрали податок. Цього ми не знаємо.',
	'Had u een eigen bedrijf en stopt u? Vraag de gemeente dan naar IOAZ.':
		'У вас був власний бізнес, і ви його закриваєте? Тоді запитайте в муніципалітеті про [[IOAZ]].',
	'Bel de gemeente. Vraag naar IOAW.': 'Зателефонуйте до муніципалітету ([[gemeente]]). Запитайте про [[IOAW]].',
	'Doe dat meteen als uw WW stopt. Het geld begint op de dag dat u zich meldt.':
		'Зробіть це одразу, коли закінчиться ваша виплата з безробіття ([[WW]]). Гроші дають від того дня, коли ви звернулися.',
	'Wat u terecht kreeg, mag u houden. Verandert uw inkomen of huishouden? Geef dat meteen door. Dan krijgt u niet te veel.':
		'Те, що ви отримали за правилами, ви можете залишити собі. Змінилися ваш дохід або те, з ким ви живете? Одразу повідомте про це. Тоді ви не отримаєте забагато.',
	'Geld voor elk kind': 'Гроші на кожну дитину',
	'Hebt u een kind dat jonger is dan 18 jaar? Dan krijgt u kinderbijslag. Uw inkomen maakt niet uit.':
		'У вас є дитина, якій менше ніж 18 років? Тоді ви отримуєте допомогу на дитину ([[kinderbijslag]]). Ваш дохід не має значення.',
	'Dit is voor al uw kinderen samen. De SVB betaalt elke drie maanden.':
		'Це на всіх ваших дітей разом. [[SVB]] платить кожні три місяці.',
	'U hebt een kind dat bij u woont.': 'У вас є дитина, яка живе з вами.',
	'U hebt geen kind dat bij u woont. Betaalt u voor een kind dat ergens anders woont? Vraag het de SVB.':
		'У вас немає дитини, яка живе з вами. Ви платите за дитину, яка живе в іншому місці? Запитайте в [[SVB]].',
	'Wij weten nog niet of u kinderen hebt.': 'Ми ще не знаємо, чи є у вас діти.',
	'Een kind van 16 of 17 jaar zit niet op school. De SVB kijkt of u dan toch kinderbijslag krijgt.':
		'Дитина 16 або 17 років не ходить до школи. [[SVB]] дивиться, чи ви тоді все-таки отримаєте допомогу на дитину ([[kinderbijslag]]).',
	'Een kind van 16 of 17 jaar moet naar school gaan.': 'Дитина 16 або 17 років має ходити до школи.',
	'Wij weten nog niet of elk kind van 16 of 17 jaar naar school gaat.':
		'Ми ще не знаємо, чи кожна дитина 16 або 17 років ходить до школи.',
	'Wij vragen niet naar verblijf. De SVB kijkt daar wel naar.':
		'Ми не питаємо про право на проживання. Але [[SVB]] на нього дивиться.',
	'Woont uw kind ook bij de andere ouder? Dan krijgt één van u de kinderbijslag, of u deelt die.':
		'Ваша дитина живе також з іншим із батьків? Тоді допомогу на дитину ([[kinderbijslag]]) отримує один із вас, або ви її ділите.',
	'Heeft uw kind veel zorg nodig, of woont het ergens anders? Dan kan het dubbel zijn.':
		'Ваша дитина потребує багато догляду або живе в іншому місці? Тоді сума може бути подвійною.',
	'Wat u terecht kreeg, mag u houden. Uw inkomen maakt niet uit. Verhuist uw kind of stopt het met school? Geef dat meteen door.':
		'Те, що ви отримали за правилами, ви можете залишити собі. Ваш дохід не має значення. Ваша дитина переїжджає або перестає ходити до школи? Одразу повідомте про це.',
	'Vraag kinderbijslag aan bij de SVB. U hebt DigiD nodig.':
		'Подайте заяву на допомогу на дитину ([[kinderbijslag]]) до [[SVB]]. Вам потрібен [[DigiD]].',
	'Had u op {vanaf} al recht op kinderbijslag? Dan kan die vanaf dan ingaan. Wie langer wacht, krijgt minder terug.':
		'Ви вже мали право на допомогу на дитину ([[kinderbijslag]]) в цей день: {vanaf}? Тоді її можуть нарахувати з того дня. Хто чекає довше, отримає менше за минулий час.',
	'Geld voor de kinderopvang': 'Гроші на денний догляд за дітьми',
	'Werkt u en gaat uw kind naar de opvang? Dan betaalt het Rijk een groot deel.':
		'Ви працюєте, і ваша дитина відвідує денний догляд ([[opvang]])? Тоді держава ([[Rijk]]) оплачує велику частину.',
	'Is uw inkomen lager? Dan krijgt u meer. Een hoge uurprijs telt niet helemaal mee.':
		'Ваш дохід нижчий? Тоді ви отримаєте більше. Висока ціна за годину враховується не повністю.',
	'Uw kind gaat naar de opvang.': 'Ваша дитина відвідує денний догляд ([[opvang]]).',
	'U hebt geen kind dat naar de opvang gaat.': 'У вас немає дитини, яка відвідує денний догляд ([[opvang]]).',
	'Wij weten nog niet of uw kind naar de opvang gaat.':
		'Ми ще не знаємо, чи відвідує ваша дитина денний догляд ([[opvang]]).',
	'U werkt. Hebt u een partner? Dan werkt die ook.': 'Ви працюєте. Якщо у вас є партнер, то він теж працює.',
	'U werkt niet, of uw partner werkt niet.': 'Ви не працюєте, або ваш партнер не працює.',
	'Voor deze toeslag moet u werken, leren of een traject volgen. Ook uw partner.':
		'Для цієї доплати ви маєте працювати, вчитися або проходити програму ([[traject]]), наприклад підготовку до роботи. Ваш партнер теж.',
	'De opvang moet in het landelijke register staan.':
		'Заклад денного догляду або няня має бути в державному реєстрі ([[landelijke register]]).',
	'Gaat uw kind naar de middelbare school? Dan is er geen toeslag meer.':
		'Ваша дитина ходить до середньої школи ([[middelbare school]])? Тоді доплати вже немає.',
	'Wacht niet te lang. U krijgt de toeslag hoogstens {maandenTerug} maanden terug.':
		'Не чекайте надто довго. За минулий час доплату дають щонайбільше за {maandenTerug, plural, one {{maandenTerug} місяць} few {{maandenTerug} місяці} many {{maandenTerug} місяців} other {{maandenTerug} місяця}}.',
	'Ging uw kind op {vanaf} al naar de opvang? Dan kan de toeslag vanaf dan ingaan. Wie langer wacht, krijgt minder terug.':
		'Ваша дитина вже відвідувала денний догляд ([[opvang]]) в цей день: {vanaf}? Тоді доплату можуть нарахувати з того дня. Хто чекає довше, отримає менше за минулий час.',
	'Extra geld voor uw kinderen': 'Додаткові гроші на ваших дітей',
	'Hebt u kinderen en geen hoog inkomen? Dan krijgt u extra geld naast de kinderbijslag.':
		'У вас є діти, а дохід невисокий? Тоді ви отримуєте додаткові гроші на додачу до допомоги на дитину ([[kinderbijslag]]).',
	'Dit is voor al uw kinderen samen. Hebt u geen partner? Dan krijgt u meer.':
		'Це на всіх ваших дітей разом. У вас немає партнера? Тоді ви отримаєте більше.',
	'U hebt geen kind dat bij u woont.': 'У вас немає дитини, яка живе з вами.',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is laag genoeg voor kindgebonden budget.':
		'Ваш дохід за весь цей рік: {toetsingsinkomen}, до податків. Він достатньо низький, щоб отримати додаткові гроші на дітей ([[kindgebonden budget]]).',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is te hoog voor kindgebonden budget.':
		'Ваш дохід за весь цей рік: {toetsingsinkomen}, до податків. Він зависокий, щоб отримати додаткові гроші на дітей ([[kindgebonden budget]]).',
	'Wij weten uw inkomen van dit hele jaar nog niet. Het staat op uw jaaropgave.':
		'Ми ще не знаємо вашого доходу за весь цей рік. Він є в річній довідці про дохід ([[jaaropgave]]).',
	'U krijgt dit alleen als u ook kinderbijslag krijgt. Krijgt uw ex die? Dan krijgt uw ex dit ook.':
		'Ви отримаєте це, лише якщо отримуєте також допомогу на дитину ([[kinderbijslag]]). Її отримує інший із батьків, з яким ви розлучилися? Тоді й ці гроші отримує ця людина.',
	'Krijgt u al een toeslag? Dan komt dit geld vaak vanzelf.':
		'Ви вже отримуєте якусь доплату ([[toeslag]])? Тоді ці гроші часто приходять самі.',
	'Extra geld voor studenten die door ziekte niet kunnen werken':
		'Додаткові гроші для студентів, які через хворобу не можуть працювати',
	'Kunt u door ziekte of een handicap niet werken naast uw studie? Dan krijgt u elke maand geld.':
		'Через хворобу, інвалідність чи інше обмеження здоров’я ви не можете працювати під час навчання? Тоді ви щомісяця отримуєте гроші.',
	'Dit is het minste wat u krijgt. De gemeente mag meer geven.':
		'Це найменша сума, яку ви отримаєте. Муніципалітет може дати більше.',
	'U bent student.': 'Ви студент або студентка.',
	'U bent geen student.': 'Ви не студент і не студентка.',
	'Wij weten nog niet of u student bent.': 'Ми ще не знаємо, чи ви студент або студентка.',
	'U of uw partner heeft nog geen AOW.': 'Ви або ваш партнер ще не отримуєте державної пенсії ([[AOW]]).',
	'U hebt de AOW-leeftijd.': 'Ви досягли пенсійного віку ([[AOW-leeftijd]]).',
	'U krijgt geld van DUO voor uw studie.': 'Ви отримуєте гроші від [[DUO]] на навчання.',
	'U krijgt geen geld van DUO voor uw studie.': 'Ви не отримуєте грошей від [[DUO]] на навчання.',
	'Wij weten niet of u geld van DUO kunt krijgen voor uw studie.':
		'Ми не знаємо, чи можете ви отримувати гроші від [[DUO]] на навчання.',
	'U of iemand in uw gezin is lang ziek of heeft een handicap.':
		'Ви або хтось у вашій сім’ї довго хворіє, має інвалідність чи інше обмеження здоров’я.',
	'U bent niet lang ziek en u hebt geen handicap.':
		'Ви не хворієте довго, і у вас немає інвалідності чи іншого обмеження здоров’я.',
	'Wij weten niet of u lang ziek bent of een handicap hebt.':
		'Ми не знаємо, чи ви довго хворієте, чи маєте інвалідність або інше обмеження здоров’я.',
	'U krijgt geen Wajong.': 'Ви не отримуєте [[Wajong]].',
	'U krijgt Wajong.': 'Ви отримуєте [[Wajong]].',
	'Misschien krijgt u Wajong. Met Wajong krijgt u deze toeslag niet.':
		'Можливо, ви отримуєте [[Wajong]]. Із [[Wajong]] ви цієї доплати не отримаєте.',
	'U of uw partner werkt. De gemeente kijkt of u zelf kunt werken naast uw studie.':
		'Ви або ваш партнер працюєте. Муніципалітет дивиться, чи можете ви самі працювати під час навчання.',
	'U werkt niet naast uw studie.': 'Ви не працюєте під час навчання.',
	'Wij weten nog niet of u werkt naast uw studie.': 'Ми ще не знаємо, чи працюєте ви під час навчання.',
	'Bent u zelf ziek? Alleen dan is deze toeslag voor u.': 'Хворієте саме ви? Лише тоді ця доплата — для вас.',
	'U woont niet met een partner of kinderen.': 'Ви не живете ні з партнером, ні з дітьми.',
	'Wij weten nog niet wie er in uw gezin ziek is.': 'Ми ще не знаємо, хто у вашій сім’ї хворіє.',
	'De gemeente kijkt of u door uw ziekte of handicap niet kunt werken. Soms vraagt zij een arts om advies.':
		'Муніципалітет дивиться, чи ви не можете працювати через хворобу, інвалідність чи інше обмеження здоров’я. Іноді він просить поради в лікаря.',
	'Bel de gemeente. Vraag naar de studietoeslag.':
		'Зателефонуйте до муніципалітету ([[gemeente]]). Запитайте про доплату для студентів ([[studietoeslag]]).',
	'Zeg dat u geld van DUO krijgt.': 'Скажіть, що отримуєте гроші від [[DUO]].',
	'Elk jaar een bedrag extra bij WIA, WAO of Wajong': 'Щороку додаткова сума до [[WIA]], [[WAO]] або [[Wajong]]',
	'Krijgt u WIA, WAO of Wajong? Dan betaalt UWV u één keer per jaar een extra bedrag.':
		'Ви отримуєте [[WIA]], [[WAO]] або [[Wajong]]? Тоді [[UWV]] один раз на рік платить вам додаткову суму.',
	'Dit krijgt u één keer per jaar, in de zomer. Het telt niet mee voor andere hulp.':
		'Ви отримуєте це один раз на рік, улітку. Для іншої допомоги це не враховується.',
	'U krijgt een uitkering bij ziekte.': 'Ви отримуєте виплату через хворобу.',
	'U krijgt geen uitkering bij ziekte.': 'Ви не отримуєте виплати через хворобу.',
	'Wij weten uw leeftijd of die van uw partner nog niet.': 'Ми ще не знаємо вашого віку або віку вашого партнера.',
	'U krijgt WIA, WAO of Wajong.': 'Ви отримуєте [[WIA]], [[WAO]] або [[Wajong]].',
	'U krijgt een uitkering van de Ziektewet. Dan krijgt u dit bedrag niet.':
		'Ви отримуєте виплату під час хвороби ([[Ziektewet]]). Тоді ви не отримаєте цієї суми.',
	'Het is voor wie WIA, WAO of Wajong krijgt.': 'Це для тих, хто отримує [[WIA]], [[WAO]] або [[Wajong]].',
	'U had de uitkering op de eerste dag van juli.': 'У перший день липня ви мали цю виплату.',
	'U had de uitkering niet op de eerste dag van juli.': 'У перший день липня ви не мали цієї виплати.',
	'U moet de uitkering hebben op de eerste dag van juli. UWV kijkt ook hoe ziek u bent.':
		'Ви повинні мати цю виплату в перший день липня. [[UWV]] дивиться також, наскільки ви хворі.',
	'U hoeft niets te doen. UWV betaalt het zelf, in juli, augustus of september.':
		'Вам не треба нічого робити. [[UWV]] платить це сам, у липні, серпні або вересні.',
	'Kreeg u niets? Vraag het aan UWV. Of bel de gemeente om hulp.':
		'Ви нічого не отримали? Запитайте в [[UWV]]. Або зателефонуйте до муніципалітету ([[gemeente]]) по допомогу.',
	'U hoeft dit nooit terug te betalen. Zo staat het in de wet.':
		'Вам ніколи не треба цього повертати. Так написано в законі.',
	'Extra geld bij uw uitkering van UWV': 'Додаткові гроші до вашої виплати від [[UWV]]',
	'Krijgt u WW of een uitkering bij ziekte, en is dat weinig? Dan vult UWV uw inkomen aan.':
		'Ви отримуєте виплату з безробіття ([[WW]]) або виплату через хворобу, і цього мало? Тоді [[UWV]] доплачує до вашого доходу.',
	'UWV rekent het bedrag uit. Dat gaat met uw inkomen waar de belasting nog niet af is.':
		'Суму рахує [[UWV]]. Він бере ваш дохід, з якого ще не забрали податок.',
	'U krijgt WW, een uitkering bij ziekte, of loon terwijl er iemand ziek is.':
		'Ви отримуєте виплату з безробіття ([[WW]]) або виплату через хворобу. Або ви отримуєте зарплату, а хтось (ви чи людина з вашої сім’ї) хворіє.',
	'U krijgt geen WW, geen uitkering bij ziekte en geen loon bij ziekte.':
		'Ви не отримуєте ні виплати з безробіття ([[WW]]), ні виплати через хворобу, ні зарплати під час хвороби.',
	'Wij weten nog niet waar uw geld vandaan komt, of dat er iemand ziek is.':
		'Ми ще не знаємо, звідки ви отримуєте гроші, або не знаємо, чи хтось хворіє.',
	'U of uw partner is {volwassen} jaar of ouder.':
		'Вам або вашому партнеру {volwassen, plural, one {{volwassen} рік} few {{volwassen} роки} many {{volwassen} років} other {{volwassen} року}} або більше.',
	'Niemand van u is {volwassen} jaar of ouder.':
		'Нікому з вас іще немає {volwassen, plural, one {{volwassen} року} few {{volwassen} років} many {{volwassen} років} other {{volwassen} року}}.',
	'Uw inkomen is {gezamenlijkInkomen}. Dat is zeker te hoog voor deze toeslag.':
		'Ваш дохід: {gezamenlijkInkomen}. Це точно забагато для цієї доплати.',
	'U hebt geen partner, of uw partner is geen reden voor een nee.':
		'У вас немає партнера, або ваш партнер — не причина для відмови.',
	'U en uw partner zijn te jong. En u hebt geen kind jonger dan {kindJonger} jaar.':
		'Ви і ваш партнер замолоді. І у вас немає дитини, якій менше ніж {kindJonger, plural, one {{kindJonger} рік} few {{kindJonger} роки} many {{kindJonger} років} other {{kindJonger} року}}.',
	'Het hangt af van de leeftijd van uw partner en uw kinderen.': 'Це залежить від віку вашого партнера і ваших дітей.',
	'Bent u jonger dan {eenentwintig} jaar en woont u bij uw ouders? Dan krijgt u deze toeslag niet.':
		'Вам менше ніж {eenentwintig, plural, one {{eenentwintig} рік} few {{eenentwintig} роки} many {{eenentwintig} років} other {{eenentwintig} року}} і ви живете з батьками? Тоді ви не отримаєте цієї доплати.',
	'Verdiende u vroeger minder dan het minimumloon? Dan is de toeslag lager.':
		'Раніше ви заробляли менше, ніж мінімальна зарплата ([[minimumloon]])? Тоді доплата менша.',
	'Vraag de toeslag aan bij UWV, bijvoorbeeld op de website.':
		'Подайте заяву на доплату ([[toeslag]]) до [[UWV]], наприклад на сайті.',
	'Wacht daar niet te lang mee.': 'Не чекайте з цим надто довго.',
	'U kunt dit hoogstens {maanden} maanden terug krijgen. Wacht daarom niet te lang.':
		'За минулий час це можуть дати щонайбільше за {maanden, plural, one {{maanden} місяць} few {{maanden} місяці} many {{maanden} місяців} other {{maanden} місяця}}. Тому не чекайте надто довго.',
	'Geld voor uw zorgverzekering': 'Гроші на медичне страхування',
	'Is uw inkomen niet hoog? Dan betaalt het Rijk mee aan uw zorgverzekering.':
		'Ваш дохід невисокий? Тоді держава ([[Rijk]]) оплачує частину вашого медичного страхування ([[zorgverzekering]]).',
	'Hebt u een partner? Dan is dit voor u samen.': 'У вас є партнер? Тоді це сума для вас обох разом.',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is laag genoeg voor zorgtoeslag.':
		'Ваш дохід за весь цей рік: {toetsingsinkomen}, до податків. Він достатньо низький, щоб отримати доплату на медичне страхування ([[zorgtoeslag]]).',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is te hoog voor zorgtoeslag.':
		'Ваш дохід за весь цей рік: {toetsingsinkomen}, до податків. Він зависокий, щоб отримати доплату на медичне страхування ([[zorgtoeslag]]).',
	'U moet een Nederlandse zorgverzekering hebben. Heeft uw partner die niet? Dan is het de helft.':
		'Ви повинні мати нідерландське медичне страхування ([[zorgverzekering]]). Ваш партнер його не має? Тоді це половина суми.',
	'Heeft één van u de AOW-leeftijd? Dan helpt de SVB u samen, met AIO.':
		'Один із вас досяг пенсійного віку ([[AOW-leeftijd]])? Тоді вам обом разом допомагає [[SVB]]: це доплата до пенсії ([[AIO]]).',
	'Een partner die niet studeert, kan zelf recht hebben. Daar zeggen wij misschien.':
		'Партнер, який не навчається, може сам мати право. Тоді ми кажемо «можливо».',
	'Wie jonger is dan 18 jaar en een kind heeft, telt als volwassen (Awir art. 10 lid 2).':
		'Той, кому менше ніж 18 років і хто має дитину, вважається дорослим ([[Awir art. 10 lid 2]]).',
	'Een huis of flat die u huurt, heeft een eigen voordeur, keuken en wc, zo nemen wij aan. Een kamer telt alleen in een woonvorm die Dienst Toeslagen heeft aangewezen.':
		'Ми припускаємо, що будинок або квартира, яку ви орендуєте, має власні вхідні двері, кухню і туалет. Кімната рахується лише в житлі, яке для цього визначила державна служба доплат ([[Dienst Toeslagen]]).',
	'Bij bijstand en AIO is het vermogen al bekeken. Dat is dan ook laag genoeg voor een toeslag.':
		'Якщо людина отримує соціальну допомогу ([[bijstand]]) або доплату до пенсії ([[AIO]]), її майно вже перевірили. Отже, воно достатньо мале і для доплати ([[toeslag]]).',
	'Wij schatten uw inkomen over het hele jaar. Wij nemen aan dat u elke maand ongeveer evenveel krijgt, van één werkgever of uitkering en met loonheffingskorting.':
		'Ми приблизно оцінюємо ваш дохід за весь рік. Ми припускаємо, що ви щомісяця отримуєте приблизно однаково, від одного роботодавця або як одну соціальну виплату, і зі знижкою на податок ([[loonheffingskorting]]).',
	'De wet vraagt een geboortejaar. Wij kennen alleen uw leeftijd. Daarom is één leeftijd onzeker.':
		'У законі йдеться про рік народження. Ми знаємо лише ваш вік. Тому для одного віку ми не впевнені.',
	'IOAW gaat voor bijstand. Bij wie bijstand krijgt, is dit dus al bekeken.':
		'Спочатку перевіряють, чи людина може отримати [[IOAW]]. Лише потім дають соціальну допомогу ([[bijstand]]). Тому для тих, хто отримує соціальну допомогу, це вже перевірили.',
	'Tot de middelbare school is er toeslag. Een kind van 11, 12 of 13 jaar kan op beide scholen zitten. Daarom vragen wij het dan. Is een kind jonger of ouder? Dan nemen wij het aan.':
		'Доплату дають до середньої школи ([[middelbare school]]). Дитина 11, 12 або 13 років може ходити або до початкової, або до середньої школи. Тому тоді ми питаємо. Дитина молодша або старша? Тоді ми робимо висновок самі.',
	'Werken is: loon hebben of een eigen bedrijf. Wie een opleiding of een traject doet, of net stopte met werken, kan ook recht hebben.':
		'Працювати — це мати зарплату або власний бізнес. Той, хто навчається, проходить програму ([[traject]]), наприклад підготовку до роботи, або щойно перестав працювати, теж може мати право.',
	'Wie de AOW-leeftijd heeft, krijgt geen geld van DUO voor een studie, zo nemen wij aan.':
		'Ми припускаємо, що той, хто досяг пенсійного віку ([[AOW-leeftijd]]), не отримує грошей від [[DUO]] на навчання.',
	'Wie geld van DUO krijgt, heeft studiefinanciering. Zonder geld van DUO weten wij het niet.':
		'Хто отримує гроші від [[DUO]], той має фінансування навчання ([[studiefinanciering]]). Якщо грошей від [[DUO]] немає, ми цього не знаємо.',
	'De wet vraagt dat u door een beperking niet naast de studie kunt werken. Wij vragen alleen of er ziekte is.':
		'Закон вимагає, щоб ви не могли працювати під час навчання через обмеження здоров’я. Ми питаємо лише, чи є хвороба.',
	'De uitkering stopt bij de AOW. Wie na 1 juli AOW kreeg, kreeg dit bedrag al vanzelf.':
		'Виплата закінчується, коли починається державна пенсія ([[AOW]]). Хто почав отримувати [[AOW]] після 1 липня, той уже отримав цю суму автоматично.',
	'Wij lazen de regel in de WIA. Die van de WAO en de Wajong zeggen hetzelfde, zo nemen wij aan.':
		'Ми прочитали правило в законі [[WIA]]. Ми припускаємо, що правила [[WAO]] і [[Wajong]] кажуть те саме.',
	'Ook bij loon van een werkgever tijdens ziekte kan UWV een toeslag geven. Wij vragen alleen of iemand lang ziek is.':
		'[[UWV]] може дати доплату ([[toeslag]]) і тоді, коли роботодавець платить зарплату під час хвороби. Ми питаємо лише, чи хтось довго хворіє.',
	'Wij weten niet wie van u beiden de uitkering krijgt. Is één van u oud genoeg, dan kan het.':
		'Ми не знаємо, хто з вас двох отримує виплату. Якщо один із вас має потрібний вік, то це можливо.',
	'Wij kijken deze regels nu na. Bel de gemeente. Zij weten hoe het zit.':
		'Ми зараз перевіряємо ці правила. Зателефонуйте до муніципалітету ([[gemeente]]). Там знають, як є.',
	'Wij noemen nu geen bedrag.': 'Зараз ми не називаємо жодної суми.',
	'Bel de gemeente. Vraag of dit voor u is.':
		'Зателефонуйте до муніципалітету ([[gemeente]]). Запитайте, чи це для вас.',
	'Bel de gemeente. Zij weten wie u kan helpen.':
		'Зателефонуйте до муніципалітету ([[gemeente]]). Там знають, хто може вам допомогти.',
	'Geld voor bijzondere kosten': 'Гроші на особливі витрати',
	'Voor kosten die u niet kunt betalen. Koop nog niets: vraag het eerst aan.':
		'На витрати, які ви не можете оплатити. Поки що нічого не купуйте: спочатку подайте заяву.',
	'Hoeveel u krijgt, hangt af van de kosten. De gemeente rekent uit wat u zelf kunt betalen.':
		'Скільки ви отримаєте, залежить від витрат. Муніципалітет рахує, скільки ви можете оплатити самі.',
	'De gemeente kijkt of de kosten echt nodig zijn. En of iemand anders ze kan betalen.':
		'Муніципалітет дивиться, чи витрати справді необхідні. І чи може їх оплатити хтось інший.',
	'Koop nog niets. Vraag de hulp eerst aan.': 'Поки що нічого не купуйте. Спочатку подайте заяву на допомогу.',
	'Bel de gemeente.': 'Зателефонуйте до муніципалітету ([[gemeente]]).',
	'Vraag dit aan voordat u iets koopt of laat doen. Is het al gekocht? Bel toch: soms kan het nog.':
		'Подайте заяву до того, як щось купите або вам щось зроблять. Уже купили? Усе одно зателефонуйте: іноді це ще можливо.',
	'Een gift hoeft u niet terug te betalen. Soms is het een lening. Dat staat in de brief. Verandert uw inkomen? Geef dat meteen door.':
		'Безповоротну допомогу ([[gift]]) повертати не треба. Іноді це позика ([[lening]]). Про це написано в листі. Змінився ваш дохід? Одразу повідомте про це.',
	'Wij weten nog niet waar u woont.': 'Ми ще не знаємо, де ви живете.',
	'U hebt kosten die u niet kunt betalen.': 'У вас є витрати, які ви не можете оплатити.',
	'U hebt nu geen bijzondere kosten.': 'Зараз у вас немає особливих витрат.',
	'Wij weten nog niet of u bijzondere kosten hebt.': 'Ми ще не знаємо, чи є у вас особливі витрати.',
	'Een gratis pas met korting op sport, cultuur en cursussen. Met de pas krijgt u ook andere hulp.':
		'Безоплатна картка зі знижками на спорт, культуру і курси. З карткою ви отримаєте й іншу допомогу.',
	'De pas is gratis. U krijgt er geen geld mee, maar korting.': 'Картка безоплатна. Вона дає вам не гроші, а знижки.',
	'Krijgt u bijstand? Dan krijgt u de pas vaak vanzelf.':
		'Ви отримуєте соціальну допомогу ([[bijstand]])? Тоді ви часто отримуєте картку автоматично.',
	'Lukt het niet? Bel de gemeente. Vraag naar team Minima.':
		'Не виходить? Зателефонуйте до муніципалітету ([[gemeente]]). Запитайте про команду [[Minima]].',
	'U krijgt hulp en geen geld. U hoeft dus niets terug te betalen. Verandert uw inkomen? Zeg dat bij de volgende aanvraag.':
		'Ви отримуєте допомогу, а не гроші. Тому вам нічого не треба повертати. Змінився ваш дохід? Скажіть про це, коли наступного разу подаватимете заяву.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. De grens is {inkomensgrens}.':
		'Ваш дохід без грошей на відпустку ([[vakantiegeld]]): {gezamenlijkInkomen}. Межа: {inkomensgrens}.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog. De grens is {inkomensgrens}.':
		'Ваш дохід без грошей на відпустку ([[vakantiegeld]]): {gezamenlijkInkomen}. Це забагато. Межа: {inkomensgrens}.',
	'Wij weten niet zeker of uw inkomen laag genoeg is. De grens is {inkomensgrens}.':
		'Ми не знаємо напевно, чи ваш дохід достатньо низький. Межа: {inkomensgrens}.',
	'Uw uitkering is onder de grens. Uw inkomen hoeven wij niet te weten.':
		'Ваша соціальна виплата ([[uitkering]]) нижча за межу. Ваш дохід нам знати не треба.',
	'Een opleiding staat deze pas niet in de weg.': 'Навчання не заважає отримати цю картку.',
	'U studeert met geld van DUO. Dan krijgt u de pas niet.':
		'Ви навчаєтеся і отримуєте гроші від [[DUO]]. Тоді ви не отримаєте картки.',
	'Wij weten nog niet of u studeert met geld van DUO.': 'Ми ще не знаємо, чи навчаєтеся ви на гроші від [[DUO]].',
	'U of uw partner is jonger dan {eenentwintig} jaar. Wij weten niet welke grens dan geldt.':
		'Вам або вашому партнеру менше ніж {eenentwintig, plural, one {{eenentwintig} рік} few {{eenentwintig} роки} many {{eenentwintig} років} other {{eenentwintig} року}}. Ми не знаємо, яка межа тоді діє.',
	'Niemand is jonger dan {eenentwintig} jaar.':
		'Серед вас немає нікого, хто молодший за {eenentwintig, plural, one {{eenentwintig} рік} few {{eenentwintig} роки} many {{eenentwintig} років} other {{eenentwintig} року}}.',
	'Wij weten nog niet of iemand jonger is dan {eenentwintig} jaar.':
		'Ми ще не знаємо, чи комусь менше ніж {eenentwintig, plural, one {{eenentwintig} рік} few {{eenentwintig} роки} many {{eenentwintig} років} other {{eenentwintig} року}}.',
	'Kloppen uw antwoorden bij de aanvraag? Dan mag u het geld houden. Geef dus alles eerlijk op.':
		'Ваші відповіді в заяві правильні? Тоді гроші можна залишити собі. Тому чесно вказуйте все.',
	'U hebt een kind op de basisschool of de middelbare school.':
		'У вас є дитина в початковій ([[basisschool]]) або середній школі ([[middelbare school]]).',
	'U hebt geen kind op de basisschool of de middelbare school.':
		'У вас немає дитини в початковій ([[basisschool]]) або середній школі ([[middelbare school]]).',
	'Wij weten nog niet of u een kind op school hebt.': 'Ми ще не знаємо, чи є у вас дитина в школі.',
	'Uw kind heeft bijles nodig.': 'Вашій дитині потрібні додаткові уроки ([[bijles]]).',
	'Uw kind heeft geen bijles nodig.': 'Вашій дитині не потрібні додаткові уроки ([[bijles]]).',
	'Het kan als uw kind bijles nodig heeft. De school kan dat zeggen.':
		'Це можливо, якщо вашій дитині потрібні додаткові уроки ([[bijles]]). Про це може сказати школа.',
	'Extra geld bij lang weinig inkomen': 'Додаткові гроші, якщо дохід довго низький',
	'Een bedrag per jaar dat u zelf mag besteden.': 'Сума на рік, яку ви можете витратити, на що хочете.',
	'Wij vonden geen bedrag. Vraag de gemeente hoeveel het is.':
		'Ми не знайшли суми. Запитайте в муніципалітеті, скільки це.',
	'De gemeente kijkt of u snel meer kunt gaan verdienen. Dat kunnen wij niet weten.':
		'Муніципалітет дивиться, чи можете ви скоро почати більше заробляти. Цього ми не можемо знати.',
	'U of uw partner is {eenentwintig} jaar of ouder en heeft nog geen AOW.':
		'Вам або вашому партнеру {eenentwintig, plural, one {{eenentwintig} рік} few {{eenentwintig} роки} many {{eenentwintig} років} other {{eenentwintig} року}} або більше, і ця людина ще не отримує державної пенсії ([[AOW]]).',
	'Deze hulp is vanaf {eenentwintig} jaar, tot de AOW-leeftijd.':
		'Ця допомога — від {eenentwintig, plural, one {{eenentwintig} року} few {{eenentwintig} років} many {{eenentwintig} років} other {{eenentwintig} року}} і до пенсійного віку ([[AOW-leeftijd]]).',
	'Wij weten nog niet of u of uw partner de goede leeftijd heeft.':
		'Ми ще не знаємо, чи ви або ваш партнер маєте потрібний вік.',
	'U hebt al {referteperiode} jaar of langer weinig geld.':
		'Ви вже {referteperiode, plural, one {{referteperiode} рік} few {{referteperiode} роки} many {{referteperiode} років} other {{referteperiode} року}} або довше маєте мало грошей.',
	'U hebt nog geen {referteperiode} jaar weinig geld.':
		'У вас мало грошей, але це триває ще менше ніж {referteperiode, plural, one {{referteperiode} рік} few {{referteperiode} роки} many {{referteperiode} років} other {{referteperiode} року}}.',
	'Wij weten nog niet of u al {referteperiode} jaar weinig geld hebt.':
		'Ми ще не знаємо, чи ви вже {referteperiode, plural, one {{referteperiode} рік} few {{referteperiode} роки} many {{referteperiode} років} other {{referteperiode} року}} маєте мало грошей.',
	'U kreeg deze toeslag het afgelopen jaar niet.': 'Протягом останнього року ви не отримували цієї доплати.',
	'U kreeg deze toeslag het afgelopen jaar al.': 'Протягом останнього року ви вже отримали цю доплату.',
	'Wij weten nog niet of u de toeslag het afgelopen jaar al kreeg.':
		'Ми ще не знаємо, чи ви вже отримували цю доплату протягом останнього року.',
	'Eén van u is te jong of heeft AOW. De gemeente kijkt wat u dan krijgt.':
		'Один із вас замолодий або отримує державну пенсію ([[AOW]]). Муніципалітет дивиться, що ви тоді отримаєте.',
	'U hebt allebei de goede leeftijd.': 'Ви обоє маєте потрібний вік.',
	'U bent student. De gemeente kijkt of u later meer gaat verdienen.':
		'Ви студент або студентка. Муніципалітет дивиться, чи будете ви пізніше більше заробляти.',
	'Sport, muziek of cultuur voor uw kind': 'Спорт, музика або культура для вашої дитини',
	'De club of de les wordt voor uw kind betaald. Ook kleding of een instrument kan.':
		'За вашу дитину платять клубу або за уроки. Можуть оплатити й одяг або музичний інструмент.',
	'Dit is het hoogste bedrag voor al uw kinderen samen. Het geld gaat naar de club.':
		'Це найбільша сума на всіх ваших дітей разом. Гроші йдуть до клубу.',
	'U kunt dit niet zelf aanvragen. Iemand anders doet dat voor u.':
		'Ви не можете подати цю заяву самі. Її за вас подає хтось інший.',
	'Vraag het op school, bij het wijkteam of bij de huisarts.':
		'Запитайте в школі, у районній команді допомоги ([[wijkteam]]) або в сімейного лікаря ([[huisarts]]).',
	'Weet u niet wie u kan helpen? Bel de gemeente.':
		'Не знаєте, хто може вам допомогти? Зателефонуйте до муніципалітету ([[gemeente]]).',
	'school, het wijkteam of de huisarts':
		'школа, районна команда допомоги ([[wijkteam]]) або сімейний лікар ([[huisarts]])',
	'U hebt een kind van {vanafVier} jaar of ouder.':
		'У вас є дитина, якій {vanafVier, plural, one {{vanafVier} рік} few {{vanafVier} роки} many {{vanafVier} років} other {{vanafVier} року}} або більше.',
	'U hebt geen kinderen.': 'У вас немає дітей.',
	'Wij weten niet zeker of uw kind oud genoeg is. Vanaf {vanafVier} jaar kan het.':
		'Ми не знаємо напевно, чи ваша дитина вже має потрібний вік. Це можливо від {vanafVier, plural, one {{vanafVier} року} few {{vanafVier} років} many {{vanafVier} років} other {{vanafVier} року}}.',
	'Wij weten niet hoeveel spaargeld u mag hebben. De gemeente weet dat wel.':
		'Ми не знаємо, скільки заощаджень ([[spaargeld]]) вам дозволено мати. Муніципалітет це знає.',
	'Minder belasting betalen aan de gemeente': 'Платити менше податку муніципалітету',
	'Kunt u de aanslag niet betalen? Dan hoeft u soms minder of niets te betalen.':
		'Ви не можете заплатити за податковим повідомленням ([[aanslag]])? Тоді іноді можна платити менше або нічого.',
	'Het gaat om het deel van de aanslag dat u niet hoeft te betalen. Vul uw aanslag in, dan rekenen wij het uit.':
		'Ідеться про частину податку в повідомленні ([[aanslag]]), яку вам не треба платити. Впишіть суму з податкового повідомлення, тоді ми це порахуємо.',
	'Niet elke belasting kan wegvallen. De gemeente weet welke wel.':
		'Не кожен податок можуть списати. Муніципалітет знає, який можуть.',
	'Hebt u een tweede huis of aandelen? Die tellen ook mee.': 'У вас є друге житло або акції? Вони теж враховуються.',
	'Betaalt u een belastingschuld af? Dan kan er meer wegvallen.':
		'Ви виплачуєте податковий борг? Тоді можуть списати більше.',
	'Kon u eerder wel betalen? Dan kan de gemeente nee zeggen.':
		'Раніше ви могли заплатити? Тоді муніципалітет може відмовити.',
	'Hebt u al betaald? Vraag het dan binnen {termijnNaBetalen} maanden aan.':
		'Ви вже заплатили? Тоді подайте заяву протягом {termijnNaBetalen, plural, one {{termijnNaBetalen} місяця} few {{termijnNaBetalen} місяців} many {{termijnNaBetalen} місяців} other {{termijnNaBetalen} місяця}}.',
	'Kijk op de brief met uw aanslag. Daar staat hoe u kwijtschelding vraagt.':
		'Подивіться на лист із податковим повідомленням ([[aanslag]]). Там написано, як попросити про списання податку ([[kwijtschelding]]).',
	'Vraag het aan bij Cocensus. Zij innen de belasting voor de gemeente.':
		'Подайте заяву до [[Cocensus]]. Ця організація збирає податок для муніципалітету.',
	'Lukt het niet? Bel de gemeente.': 'Не виходить? Зателефонуйте до муніципалітету ([[gemeente]]).',
	Cocensus: '[[Cocensus]]',
	'Hebt u al betaald? Vraag het dan aan binnen {maanden} maanden na het betalen.':
		'Ви вже заплатили? Тоді подайте заяву протягом {maanden, plural, one {{maanden} місяця} few {{maanden} місяців} many {{maanden} місяців} other {{maanden} місяця}} після оплати.',
	'Wat u niet hoeft te betalen, hoeft u later ook niet te betalen. Geef wel alles eerlijk op.':
		'Те, що вам не треба платити зараз, не треба буде платити й пізніше. Але чесно вказуйте все.',
	'De aanslag is niet voor een bedrijf.': 'Податкове повідомлення ([[aanslag]]) — не для бізнесу.',
	'De aanslag is voor een bedrijf. Dan krijgt u geen kwijtschelding.':
		'Податкове повідомлення ([[aanslag]]) — для бізнесу. Тоді податок вам не спишуть.',
	'Wij weten nog niet of de aanslag voor een bedrijf is.':
		'Ми ще не знаємо, чи податкове повідомлення ([[aanslag]]) для бізнесу.',
	'Van de aanslag hoeft u waarschijnlijk {kwijtTeSchelden} niet te betalen.':
		'Швидше за все, цю частину податку з повідомлення ([[aanslag]]) вам не треба платити: {kwijtTeSchelden}.',
	'U kunt de aanslag waarschijnlijk zelf betalen. Wij keken naar inkomen, spaargeld en auto.':
		'Швидше за все, ви можете заплатити за податковим повідомленням ([[aanslag]]) самі. Ми подивилися на дохід, заощадження й авто.',
	'Wij weten niet zeker of u de aanslag zelf kunt betalen. De gemeente kiest zelf hoe streng de berekening is. Vraag het altijd aan.':
		'Ми не знаємо напевно, чи можете ви заплатити за податковим повідомленням ([[aanslag]]) самі. Муніципалітет сам вибирає, наскільки суворий розрахунок. Завжди подавайте заяву.',
	'U krijgt geld van DUO. Een studielening telt niet mee als spaargeld. Vraag het daarom altijd aan.':
		'Ви отримуєте гроші від [[DUO]]. Позика на навчання не вважається заощадженнями. Тому завжди подавайте заяву.',
	'U krijgt geen geld van DUO.': 'Ви не отримуєте грошей від [[DUO]].',
	'U hebt een eigen bedrijf. De gemeente kijkt of u kwijtschelding kunt krijgen.':
		'У вас власний бізнес. Муніципалітет дивиться, чи можуть вам списати податок ([[kwijtschelding]]).',
	'Minder belasting betalen aan het waterschap': 'Платити менше податку водному управлінню',
	'Niet elke belasting kan wegvallen. Het waterschap weet welke wel.':
		'Не кожен податок можуть списати. Водне управління ([[waterschap]]) знає, який можуть.',
	'Kon u eerder wel betalen? Dan kan het waterschap nee zeggen.':
		'Раніше ви могли заплатити? Тоді водне управління ([[waterschap]]) може відмовити.',
	'Bel BSGR, of ga naar hun website. Zij innen de belasting van het waterschap.':
		'Зателефонуйте до [[BSGR]] або зайдіть на їхній сайт. Ця організація збирає податок водного управління ([[waterschap]]).',
	'Vraag kwijtschelding aan. Dat is een andere aanvraag dan bij de gemeente.':
		'Подайте заяву на списання податку ([[kwijtschelding]]). Це інша заява, ніж у муніципалітеті.',
	'Stuur alles op wat BSGR vraagt. Anders krijgt u een nee.':
		'Надішліть усе, що просить [[BSGR]]. Інакше вам відмовлять.',
	'Een bewijs van uw inkomen.': 'Підтвердження вашого доходу.',
	'Afschriften van al uw rekeningen, van de laatste twee maanden.':
		'Виписки з усіх ваших рахунків за останні два місяці.',
	'Een brief waarop staat hoe uw huur is opgebouwd.':
		'Лист, у якому написано, з чого складається ваша плата за оренду.',
	'De polis van uw zorgverzekering.': 'Поліс вашого медичного страхування ([[polis]]).',
	'Brieven over uw toeslagen en de kosten van kinderopvang.':
		'Листи про ваші доплати ([[toeslagen]]) і витрати на денний догляд за дітьми ([[kinderopvang]]).',
	'Hebt u een auto nodig? Een bewijs daarvan.': 'Якщо вам потрібне авто: підтвердження цього.',
	BSGR: '[[BSGR]]',
	'Wij weten niet zeker of u de aanslag zelf kunt betalen. Het waterschap kiest zelf hoe streng de berekening is. Vraag het altijd aan.':
		'Ми не знаємо напевно, чи можете ви заплатити за податковим повідомленням ([[aanslag]]) самі. Водне управління ([[waterschap]]) само вибирає, наскільки суворий розрахунок. Завжди подавайте заяву.',
	'U hebt een koophuis. Het waterschap kijkt hoeveel uw huis waard is.':
		'У вас власне житло ([[koophuis]]). Водне управління ([[waterschap]]) дивиться, скільки коштує ваше житло.',
	'U hebt een eigen bedrijf. Het waterschap kijkt of u kwijtschelding kunt krijgen.':
		'У вас власний бізнес. Водне управління ([[waterschap]]) дивиться, чи можуть вам списати податок ([[kwijtschelding]]).',
	'Geld voor school': 'Гроші на школу',
	'Voor kosten van de school van uw kind.': 'На шкільні витрати вашої дитини.',
	'U moet kinderbijslag krijgen voor uw kind. Dat vroegen wij niet.':
		'Ви маєте отримувати допомогу на дитину ([[kinderbijslag]]). Про це ми не питали.',
	'Heeft uw kind al een diploma van havo, vwo of mbo? Dan krijgt u dit misschien niet.':
		'Ваша дитина вже має диплом [[havo]], [[vwo]] або [[mbo]]? Тоді, можливо, ви цього не отримаєте.',
	'Vraag het elk schooljaar opnieuw aan.': 'Подавайте заяву знову кожного навчального року.',
	'Overstappen kan niet altijd. Vraag de verzekeraar wanneer het kan.':
		'Перейти на інше медичне страхування можна не завжди. Запитайте в страхової компанії, коли це можливо.',
	'gezondverzekerd.nl': '[[gezondverzekerd.nl]]',
	'Wat u zelf kunt doen': 'Що ви можете зробити самі',
	'Vraag iemand die u vertrouwt om te helpen. Samen is het vaak makkelijker.':
		'Попросіть про допомогу людину, якій довіряєте. Разом часто легше.',
	'Bel wie geld van u krijgt. Vraag of u in delen mag betalen. Vraag de gemeente naar een cursus over geld in uw buurt.':
		'Зателефонуйте тим, кому ви винні гроші. Запитайте, чи можна платити частинами. Запитайте в муніципалітеті про курс у вашому районі: як поводитися з грошима.',
	'Familie, vrienden of buren willen vaak best helpen. Begin met een kleine vraag.':
		'Родичі, друзі або сусіди часто готові допомогти. Почніть із маленького прохання.',
	'Bellen zonder uw naam te zeggen': 'Зателефонувати, не називаючи свого імені',
	'Geldfit denkt gratis met u mee over geld. U hoeft niet te zeggen wie u bent.':
		'[[Geldfit]] безоплатно радить вам про гроші. Вам не треба казати, хто ви.',
	'Hulp als er geen eten is': 'Допомога, якщо немає їжі',
	'De voedselbank helpt mensen die geen geld hebben voor eten.':
		'Продовольчий банк ([[voedselbank]]) допомагає людям, у яких немає грошей на їжу.',
	'Zeg dat u geen geld hebt voor eten. Vraag hoe u bij de voedselbank komt.':
		'Скажіть, що у вас немає грошей на їжу. Запитайте, як звернутися до продовольчого банку ([[voedselbank]]).',
	'De gemeente of een hulpverlener meldt u aan bij de voedselbank.':
		'Муніципалітет або фахівець із допомоги ([[hulpverlener]]) реєструє вас у продовольчому банку ([[voedselbank]]).',
	'Daarna haalt u eten op bij de voedselbank.': 'Потім ви забираєте їжу в продовольчому банку ([[voedselbank]]).',
	'De ouderenbond': 'Спілка людей старшого віку',
	'Vrijwilligers van een ouderenbond komen langs of helpen met iets kleins. Vraag de gemeente welke ouderenbond bij u in de buurt is.':
		'Волонтери спілки людей старшого віку ([[ouderenbond]]) приходять у гості або допомагають із чимось невеликим. Запитайте в муніципалітеті, яка спілка є поблизу вас.',
	'Hulp met post en rekeningen': 'Допомога з листами й рахунками',
	'Een vrijwilliger van Humanitas ordent samen met u uw papieren. Ligt er post die u niet opende? Dat geeft niet. Vraag de gemeente hoe u deze hulp krijgt.':
		'Волонтер організації [[Humanitas]] разом із вами впорядковує ваші документи. Є листи, які ви не відкрили? Це не страшно. Запитайте в муніципалітеті, як отримати цю допомогу.',
	'Een maatje bij geldzorgen': 'Помічник-волонтер, якщо є грошові труднощі',
	'Een vrijwilliger van SchuldHulpMaatje helpt u overzicht te krijgen. De vrijwilliger kreeg daar een opleiding voor. Vraag de gemeente hoe u een maatje krijgt.':
		'Волонтер організації [[SchuldHulpMaatje]] допоможе вам зрозуміти, що у вас із грошима. Цього волонтера спеціально навчили. Запитайте в муніципалітеті, як отримати помічника-волонтера ([[maatje]]).',
	'Een geldcoach': 'Грошовий консультант',
	'Een geldcoach helpt u uw geld op orde te krijgen. De coach kijkt ook welk geld u misloopt. Vraag de gemeente naar BooM.':
		'Грошовий консультант ([[geldcoach]]) допоможе вам навести лад із грошима. Він дивиться також, які гроші ви не отримуєте, хоча могли б. Запитайте в муніципалітеті про [[BooM]].',
	'Leergeld, voor kinderen op school': '[[Leergeld]], для дітей, які ходять до школи',
	'Stichting Leergeld helpt kinderen om mee te doen. Bijvoorbeeld met een fiets of een schoolreis. De stichting kijkt zelf of u deze hulp krijgt.':
		'Фонд [[Leergeld]] допомагає дітям не залишатися осторонь. Наприклад, дає велосипед або оплачує шкільну поїздку. Фонд сам дивиться, чи отримаєте ви цю допомогу.',
	'Nederlands leren, lezen en schrijven': 'Вивчати нідерландську, читати й писати',
	'Vraag de gemeente waar u Nederlands, lezen of schrijven kunt leren.':
		'Запитайте в муніципалітеті, де можна вивчати нідерландську мову, вчитися читати або писати.',
	'Hulp bij werk zoeken': 'Допомога в пошуку роботи',
	'De gemeente helpt u bij het zoeken naar werk. Vraag wat er voor u kan.':
		'Муніципалітет допоможе вам шукати роботу. Запитайте, що можна зробити для вас.',
	'Krijgt u geld van het UWV? Vraag dan ook het UWV om hulp bij werk.':
		'Ви отримуєте гроші від [[UWV]]? Тоді попросіть також [[UWV]] допомогти з роботою.',
	'Hulp voor ondernemers': 'Допомога для підприємців',
	'Over Rood helpt ondernemers met geldzorgen. De gemeente heeft soms ook geld voor ondernemers. Vraag haar naar de Bbz.':
		'[[Over Rood]] допомагає підприємцям, у яких грошові труднощі. Муніципалітет іноді теж має гроші для підприємців. Запитайте там про [[Bbz]].',
	'De gemeente kan zelf contact met u zoeken': 'Муніципалітет може сам зв’язатися з вами',
	'Betaalt u huur, energie, water of zorgverzekering te laat? Dan kan de gemeente u een gesprek aanbieden. Dat is om te helpen. U mag ook zelf bellen.':
		'Ви із запізненням платите за оренду, енергію, воду або медичне страхування? Тоді муніципалітет може запропонувати вам розмову. Це для того, щоб допомогти. Ви можете також зателефонувати самі.',
	'Iemand die gratis met u meedenkt': 'Людина, яка безоплатно вам радить',
	'Dit heet onafhankelijke cliëntondersteuning. Iemand helpt u bij vragen over geld en hulp. Ook bij formulieren en gesprekken. Dit is gratis. Uw belang staat voorop.':
		'Це називається незалежна підтримка клієнта ([[onafhankelijke cliëntondersteuning]]). Хтось допомагає вам із питаннями про гроші й допомогу. А також із формами й розмовами. Це безоплатно. Ваші інтереси — на першому місці.',
	'Bel de gemeente. Vraag naar onafhankelijke cliëntondersteuning.':
		'Зателефонуйте до муніципалітету ([[gemeente]]). Запитайте про незалежну підтримку клієнта ([[onafhankelijke cliëntondersteuning]]).',
	'Het wijkteam': 'Районна команда допомоги',
	'Hulp bij geldzorgen': 'Допомога, якщо є грошові труднощі',
	'Hulp bij geldzorgen is gratis. Wachten maakt het moeilijker. Het eerste gesprek is binnen {termijnGesprek} weken.':
		'Допомога з грошовими труднощами безоплатна. Якщо чекати, буде важче. Перша розмова буде протягом {termijnGesprek, plural, one {{termijnGesprek} тижня} few {{termijnGesprek} тижнів} many {{termijnGesprek} тижнів} other {{termijnGesprek} тижня}}.',
	'Zeg wat er aan de hand is. De gemeente hoort binnen {termijnBedreiging} werkdagen met u te praten. Hebt u een brief gekregen? Houd die bij de hand.':
		'Скажіть, що сталося. Муніципалітет має поговорити з вами протягом {termijnBedreiging, plural, one {{termijnBedreiging} робочого дня} few {{termijnBedreiging} робочих днів} many {{termijnBedreiging} робочих днів} other {{termijnBedreiging} робочого дня}}. Ви отримали лист? Тримайте його під рукою.',
	'Zeg dat er een deurwaarder is. Houd de brief bij de hand. U hoeft niet alleen te bellen. Het eerste gesprek is binnen {termijnGesprek} weken.':
		'Скажіть, що є судовий виконавець ([[deurwaarder]]). Тримайте лист під рукою. Ви можете телефонувати разом із кимось. Перша розмова буде протягом {termijnGesprek, plural, one {{termijnGesprek} тижня} few {{termijnGesprek} тижнів} many {{termijnGesprek} тижнів} other {{termijnGesprek} тижня}}.',
	'U krijgt al hulp bij schulden. Vraag uw hulpverlener om deze lijst te bekijken.':
		'Вам уже допомагають із боргами. Попросіть вашого фахівця із допомоги ([[hulpverlener]]) подивитися цей список.',
	'U bent jong. Ook dan kunt u deze hulp vragen. Vraag dan ook naar NewFuture.':
		'Ви молоді. Ви все одно можете попросити про цю допомогу. Тоді запитайте також про [[NewFuture]].',
	'U hoeft ons niets te vertellen. De hulp is er ook voor u.':
		'Вам не треба нічого нам розповідати. Ця допомога є і для вас.',
	'In het eerste gesprek vertelt u wat er aan de hand is.': 'Під час першої розмови ви розповідаєте, що сталося.',
	'De gemeente maakt met u een plan en praat met wie geld van u krijgt.':
		'Муніципалітет складає разом із вами план і розмовляє з тими, кому ви винні гроші.',
	'NewFuture, voor jongeren': '[[NewFuture]], для молоді',
	'NewFuture is er voor jongeren tot en met {leeftijdNewfuture} jaar met schulden. U maakt met een coach een plan voor later. De gemeente kan uw schulden overnemen.':
		'[[NewFuture]] — для молоді до {leeftijdNewfuture, plural, one {{leeftijdNewfuture} року} few {{leeftijdNewfuture} років} many {{leeftijdNewfuture} років} other {{leeftijdNewfuture} року}} включно, яка має борги. Разом із наставником ви складаєте план на майбутнє. Муніципалітет може взяти ваші борги на себе.',
	'Cursus Grip op geld': 'Курс про те, як контролювати гроші',
	'In deze cursus leert u omgaan met geld. De cursus hoort bij de hulp bij geldzorgen. Vraag ernaar.':
		'На цьому курсі ви вчитеся давати раду грошам. Курс — частина допомоги з грошовими труднощами. Запитайте про нього.',
	'Iemand die tijdelijk uw geld beheert': 'Людина, яка тимчасово веде ваші гроші',
	'Dit heet budgetbeheer. De gemeente regelt dit, ook als er nog geen plan voor uw schulden is.':
		'Це називається управління бюджетом ([[budgetbeheer]]). Це організовує муніципалітет, навіть якщо ще немає плану щодо ваших боргів.',
	Noodfondsen: 'Фонди для термінових потреб',
	'Een hulpverlener kan geld vragen bij het Fonds Urgente Noden. Het Comité Bijzondere Hulp geeft soms geld of spullen.':
		'Фахівець із допомоги ([[hulpverlener]]) може попросити гроші в [[Fonds Urgente Noden]]. [[Comité Bijzondere Hulp]] іноді дає гроші або речі.',
	'Bel de gemeente. Vraag om een plek om te slapen. Haarlem regelt de opvang voor de hele regio. Vraag ook om een adres voor uw post. Dat heet een briefadres.':
		'Зателефонуйте до муніципалітету ([[gemeente]]). Попросіть місце, де спати. Муніципалітет [[Haarlem]] організовує притулок для всього регіону. Попросіть також адресу для вашої пошти. Це називається поштова адреса ([[briefadres]]).',
	'Een slaapplek en een adres': 'Місце, де спати, і адреса',
	'Bel de gemeente. Vraag om een plek om te slapen. Haarlem regelt de opvang voor de hele regio. Vraag ook om een adres voor uw post.':
		'Зателефонуйте до муніципалітету ([[gemeente]]). Попросіть місце, де спати. Муніципалітет [[Haarlem]] організовує притулок для всього регіону. Попросіть також адресу для вашої пошти.',
	'Lukt wassen of aankleden niet meer? Wacht daar niet mee. Bel ook uw huisarts.':
		'Більше не вдається помитися або одягнутися? Не чекайте з цим. Зателефонуйте також своєму сімейному лікарю ([[huisarts]]).',
	'Hulp thuis van de gemeente': 'Допомога вдома від муніципалітету',
	'Lukt iets thuis niet meer alleen? Vertel het de gemeente. Dat heet een melding voor de Wmo.':
		'Щось удома вже не вдається робити самостійно? Скажіть про це муніципалітету. Це називається повідомлення ([[melding]]) за законом [[Wmo]].',
	'De gemeente bekijkt met u wat u nodig hebt.': 'Муніципалітет разом із вами дивиться, що вам потрібно.',
	'Dat duurt hoogstens {termijnOnderzoek} weken.':
		'Це триває щонайбільше {termijnOnderzoek, plural, one {{termijnOnderzoek} тиждень} few {{termijnOnderzoek} тижні} many {{termijnOnderzoek} тижнів} other {{termijnOnderzoek} тижня}}.',
	'Een cliëntondersteuner kan u daarbij gratis helpen.':
		'З цим вам може безоплатно допомогти працівник підтримки клієнта ([[cliëntondersteuner]]).',
	'Voor de hulp betaalt u soms een eigen bijdrage.':
		'За допомогу ви іноді платите власний внесок ([[eigen bijdrage]]).',
	'Vervoer met RegioRijder': 'Поїздки з [[RegioRijder]]',
	'RegioRijder is een taxi die u deelt met anderen. U betaalt per rit. De gemeente moet het eerst goedvinden. Vraag haar daarom om een gesprek over vervoer.':
		'[[RegioRijder]] — це таксі, у якому ви їдете разом з іншими. Ви платите за поїздку. Муніципалітет має спочатку це дозволити. Тому попросіть там про розмову щодо поїздок.',
	'BSGR, voor het waterschap Rijnland': '[[BSGR]], для водного управління [[Rijnland]]',
	'Website van BSGR': 'Сайт [[BSGR]]',
	'Voedselbank Haarlem. Een hulpverlener meldt u aan':
		'Продовольчий банк [[Voedselbank Haarlem]]. Вас реєструє фахівець із допомоги ([[hulpverlener]])',
	'Pagina over geld voor school': 'Сторінка про гроші на школу',
	Gezondverzekerd: '[[Gezondverzekerd]]',
	'Pagina over hulp bij geldzorgen': 'Сторінка про допомогу з грошовими труднощами',
	'Website van NewFuture': 'Сайт [[NewFuture]]',
	'Geldfit, als de gemeente dicht is. Gratis, en zonder uw naam te geven':
		'[[Geldfit]], якщо муніципалітет зачинений. Безоплатно, ім’я називати не треба',
	'Veilig Thuis, als u thuis niet veilig bent. Gratis, alle dagen en alle uren. Direct gevaar? Bel 112':
		'[[Veilig Thuis]], якщо вдома небезпечно. Безоплатно, щодня в будь-який час. Небезпека просто зараз? Телефонуйте 112',
	'Over Rood, voor ondernemers met geldzorgen': '[[Over Rood]], для підприємців із грошовими труднощами',
	RegioRijder: '[[RegioRijder]]',
	'Website van RegioRijder': 'Сайт [[RegioRijder]]',
	'Proefberekening van Dienst Toeslagen':
		'Пробний розрахунок ([[proefberekening]]) державної служби доплат ([[Dienst Toeslagen]])',
	'Website van Dienst Toeslagen': 'Сайт державної служби доплат ([[Dienst Toeslagen]])',
	'De Belastingtelefoon, ook voor toeslagen. Gratis':
		'Податковий телефон ([[Belastingtelefoon]]), також щодо доплат ([[toeslagen]]). Безоплатно',
	'Website van de SVB': 'Сайт [[SVB]]',
	'Website van UWV': 'Сайт [[UWV]]',
	'Wie bijstand, IOAW, IOAZ of AIO krijgt, krijgt de pas vanzelf. Daar vragen wij niet naar inkomen of spaargeld.':
		'Хто отримує соціальну допомогу ([[bijstand]]), [[IOAW]], [[IOAZ]] або [[AIO]], отримує картку автоматично. Тоді ми не питаємо про дохід або заощадження.',
	'Een student met kinderen krijgt de pas wel.': 'Студент із дітьми отримує картку.',
	'Een kind van 5 tot en met 15 jaar gaat naar school, zo nemen wij aan. Bij 4, 16 en 17 jaar vragen wij het.':
		'Ми припускаємо, що дитина від 5 до 15 років включно ходить до школи. Якщо дитині 4, 16 або 17 років, ми питаємо.',
	'Wie bijstand of AIO krijgt, heeft een inkomen onder de grens. Daar vragen wij niet naar.':
		'У того, хто отримує соціальну допомогу ([[bijstand]]) або доплату до пенсії ([[AIO]]), дохід нижчий за межу. Тоді ми про це не питаємо.',
	'Bij bijstand en AIO is het vermogen al bekeken. Daar vragen wij niet naar.':
		'Якщо людина отримує соціальну допомогу ([[bijstand]]) або доплату до пенсії ([[AIO]]), її майно вже перевірили. Тоді ми про це не питаємо.',
	'Een student verdient na de studie vaak meer. De gemeente kijkt daarnaar.':
		'Після навчання студент часто заробляє більше. Муніципалітет на це дивиться.',
	'De bronnen zeggen niet allemaal hetzelfde over jonge kinderen. Daar zeggen wij misschien.':
		'Не всі джерела кажуть те саме про малих дітей. Тоді ми кажемо «можливо».',
	'Wie de pas kan krijgen, kan ook hierheen. Zonder pas kijkt het fonds per geval. Bij geldzorgen zeggen wij dan misschien.':
		'Хто може отримати картку, може звернутися й сюди. Без картки фонд дивиться кожен випадок окремо. Якщо є грошові труднощі, ми тоді кажемо «можливо».',
	'Zonder pas vonden wij geen regel voor spaargeld. Boven de grens van de pas zeggen wij misschien.':
		'Для людей без картки ми не знайшли правила про заощадження. Якщо заощадження вищі за межу для картки, ми кажемо «можливо».',
	'U krijgt binnen {beslistermijn} weken een brief.':
		'Ви отримаєте лист протягом {beslistermijn, plural, one {{beslistermijn} тижня} few {{beslistermijn} тижнів} many {{beslistermijn} тижнів} other {{beslistermijn} тижня}}.',
};

export default teksten;
