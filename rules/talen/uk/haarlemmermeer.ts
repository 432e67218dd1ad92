import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Extra geld als één van u geld verdient': 'Додаткові гроші, якщо гроші заробляє лише один із вас',
	'Voor paren met één inkomen, die door belasting en toeslagen te weinig overhouden.':
		'Для пар з одним доходом, у яких через податки й доплати ([[toeslagen]]) залишається замало грошей.',
	'Wij vonden geen bedrag. De gemeente rekent het uit.': 'Ми не знайшли суми. Її рахує муніципалітет.',
	'Wij kijken niet naar uw belasting en uw toeslagen. De gemeente doet dat wel.':
		'Ми не дивимося на ваші податки й доплати ([[toeslagen]]). А муніципалітет дивиться.',
	'Vraag naar hulp voor alleenverdieners.':
		'Запитайте про допомогу для сімей з одним заробітком ([[alleenverdieners]]).',
	'U woont in Haarlemmermeer.': 'Ви живете в [[Haarlemmermeer]].',
	'U woont niet in Haarlemmermeer.': 'Ви не живете в [[Haarlemmermeer]].',
	'U hebt een partner.': 'У вас є партнер.',
	'U hebt geen partner.': 'У вас немає партнера.',
	'Wij weten nog niet of u een partner hebt.': 'Ми ще не знаємо, чи є у вас партнер.',
	'U krijgt bijstand. Dan speelt dit niet.':
		'Ви отримуєте соціальну допомогу ([[bijstand]]). Тоді цієї проблеми у вас немає.',
	'Eén van u beiden heeft inkomen.': 'Лише один із вас двох має дохід.',
	'U hebt allebei inkomen.': 'Ви обоє маєте дохід.',
	'Wij weten niet of één van u beiden inkomen heeft.': 'Ми не знаємо, чи дохід має лише один із вас двох.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is niet veel meer dan het minimum.':
		'Ваш дохід без грошей на відпустку ([[vakantiegeld]]): {gezamenlijkInkomen}. Це не набагато більше, ніж мінімум.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog voor deze hulp.':
		'Ваш дохід без грошей на відпустку ([[vakantiegeld]]): {gezamenlijkInkomen}. Це забагато для цієї допомоги.',
	'Bijles voor uw kind': 'Додаткові уроки для вашої дитини',
	'Uw kind krijgt hulp bij het leren.': 'Вашій дитині допомагають учитися.',
	'U krijgt geen geld, maar bijles. Hoeveel uur, vonden wij niet.':
		'Ви отримаєте не гроші, а додаткові уроки ([[bijles]]). Скільки годин — ми не знайшли.',
	'Er kan een wachtlijst zijn. Vraag dat als u het aanvraagt.':
		'Може бути список очікування ([[wachtlijst]]). Запитайте про це, коли подаватимете заяву.',
	'Ga naar de website van de gemeente.': 'Зайдіть на сайт муніципалітету.',
	'Log in met DigiD. Hebt u een partner? Die logt ook in.':
		'Увійдіть через [[DigiD]]. У вас є партнер? Він теж має увійти.',
	'Vul het formulier in.': 'Заповніть форму.',
	'Lukt het niet? Bel de gemeente. Of vraag hulp bij MeerWaarde of Humanitas.':
		'Не виходить? Зателефонуйте до муніципалітету ([[gemeente]]). Або попросіть допомоги в [[MeerWaarde]] чи [[Humanitas]].',
	'U hebt een kind op school.': 'У вас є дитина, яка ходить до школи.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog. De hoogste grens is {inkomensgrensEenDeel}.':
		'Ваш дохід без грошей на відпустку ([[vakantiegeld]]): {gezamenlijkInkomen}. Це забагато. Найвища межа: {inkomensgrensEenDeel}.',
	'De bronnen noemen als grens {inkomensgrens}. Daartussen krijgt u misschien een deel.':
		'Джерела називають таку межу: {inkomensgrens}. Якщо ваш дохід — між найнижчою і найвищою межею, ви, можливо, отримаєте частину.',
	'Uw inkomen is boven de grens. Misschien krijgt u een deel. Hoeveel weten wij niet.':
		'Ваш дохід вищий за межу. Можливо, ви отримаєте частину. Скільки — ми не знаємо.',
	'Uw inkomen is niet boven de grens.': 'Ваш дохід не вищий за межу.',
	'Wij weten niet zeker of u alles krijgt of een deel.': 'Ми не знаємо напевно, чи отримаєте ви все або частину.',
	'Wij vonden niet hoe de gemeente rekent. Wij noemen daarom geen bedrag.':
		'Ми не знайшли, як рахує муніципалітет. Тому ми не називаємо суми.',
	'Goedkopere zorgverzekering': 'Дешевше медичне страхування',
	'De gemeente betaalt mee aan uw zorgverzekering. U kunt zich ook verzekeren voor het eigen risico.':
		'Муніципалітет оплачує частину вашого медичного страхування ([[zorgverzekering]]). Ви можете застрахувати й власну частину витрат на лікування ([[eigen risico]]).',
	'Dit is de korting op uw premie. Hoeveel hangt af van het pakket dat u kiest.':
		'Це знижка на вашу плату за страхування ([[premie]]). Скільки — залежить від пакета, який ви виберете.',
	'Hebt u een schuld bij uw zorgverzekeraar? Dan kunt u soms niet overstappen.':
		'У вас є борг перед страховою компанією ([[zorgverzekeraar]])? Тоді іноді ви не можете перейти на інше медичне страхування.',
	'Ga naar gezondverzekerd.nl.': 'Зайдіть на [[gezondverzekerd.nl]].',
	'Kies uw gemeente.': 'Виберіть ваш муніципалітет.',
	'Vul het formulier in. Of bel de gemeente voor hulp.':
		'Заповніть форму. Або зателефонуйте до муніципалітету ([[gemeente]]) по допомогу.',
	'Is uw inkomen hoogstens {inkomensgrens}? Dan krijgt u alles. Tot {inkomensgrensEenDeel} krijgt u misschien een deel.':
		'Найбільший дохід, з яким ви отримаєте все: {inkomensgrens}. Якщо дохід більший, ви, можливо, отримаєте частину. Це до такої межі: {inkomensgrensEenDeel}.',
	'U bent student. Deze hulp is niet voor studenten.': 'Ви студент або студентка. Ця допомога — не для студентів.',
	'Geld om mee te doen': 'Гроші, щоб брати участь у житті суспільства',
	'Een bijdrage voor sport, cultuur of een club.': 'Гроші на спорт, культуру або клуб.',
	'U bent student. Wij weten niet of deze hulp ook voor studenten is.':
		'Ви студент або студентка. Ми не знаємо, чи ця допомога є також для студентів.',
	'U krijgt het één keer per jaar. U hoeft het niet terug te betalen.':
		'Ви отримуєте це один раз на рік. Повертати це не треба.',
	'Een laptop voor school': 'Ноутбук для школи',
	'Uw kind krijgt een laptop voor school.': 'Ваша дитина отримає ноутбук для школи.',
	'U krijgt geen geld, maar een laptop.': 'Ви отримаєте не гроші, а ноутбук.',
	'Kreeg uw kind al eerder een laptop? Vraag dan of het nog een keer kan.':
		'Ваша дитина вже отримувала ноутбук раніше? Тоді запитайте, чи можна ще раз.',
	'U hebt een kind van {jongsteLaptop} tot en met {oudsteLaptop} jaar op school.':
		'У вас є дитина віком від {jongsteLaptop} до {oudsteLaptop, plural, one {{oudsteLaptop} року} few {{oudsteLaptop} років} many {{oudsteLaptop} років} other {{oudsteLaptop} року}} включно, яка ходить до школи.',
	'U hebt geen kind van {jongsteLaptop} tot en met {oudsteLaptop} jaar op school.':
		'У вас немає дитини віком від {jongsteLaptop} до {oudsteLaptop, plural, one {{oudsteLaptop} року} few {{oudsteLaptop} років} many {{oudsteLaptop} років} other {{oudsteLaptop} року}} включно, яка ходить до школи.',
	'Goedkopere peuteropvang': 'Дешевша група для малюків',
	'Uw kind kan een paar keer per week naar de peuteropvang. De gemeente betaalt mee.':
		'Ваша дитина може кілька разів на тиждень ходити до групи для малюків ([[peuteropvang]]). Муніципалітет оплачує частину.',
	'De gemeente betaalt de opvang zelf. Het gaat om hoogstens {dagdelen} dagdelen per week.':
		'Муніципалітет сам платить за цей догляд. Це щонайбільше {dagdelen, plural, one {{dagdelen} половина дня} few {{dagdelen} половини дня} many {{dagdelen} половин дня} other {{dagdelen} половини дня}} на тиждень ([[dagdelen]]). Половина дня — це ранок або час після обіду.',
	'Krijgt u kinderopvangtoeslag? Dan geldt deze hulp niet.':
		'Ви отримуєте доплату на денний догляд ([[kinderopvangtoeslag]])? Тоді ця допомога не діє.',
	'Er moet een plek vrij zijn.': 'Має бути вільне місце.',
	'U betaalt zelf een deel. Dat hangt af van uw inkomen.': 'Ви самі платите частину. Вона залежить від вашого доходу.',
	'Is er iets anders aan de hand, bijvoorbeeld ziekte? Vraag de gemeente naar hulp bij de opvang.':
		'У вас інша ситуація, наприклад хвороба? Запитайте в муніципалітеті про допомогу з денним доглядом ([[opvang]]).',
	'Bel een peuteropvang bij u in de buurt. Vraag naar een plek met subsidie.':
		'Зателефонуйте до групи для малюків ([[peuteropvang]]) поблизу вас. Запитайте про місце із субсидією ([[subsidie]]).',
	'de peuteropvang': 'група для малюків ([[peuteropvang]])',
	'U hebt een kind van {jongstePeuter} jaar of ouder, dat nog geen {geenPeuterMeer} jaar is.':
		'У вас є дитина, якій {jongstePeuter, plural, one {{jongstePeuter} рік} few {{jongstePeuter} роки} many {{jongstePeuter} років} other {{jongstePeuter} року}} або більше, але ще немає {geenPeuterMeer, plural, one {{geenPeuterMeer} року} few {{geenPeuterMeer} років} many {{geenPeuterMeer} років} other {{geenPeuterMeer} року}}.',
	'U hebt geen kind in de leeftijd van een peuter.':
		'У вас немає дитини того віку, для якого є група для малюків ([[peuteropvang]]).',
	'Wij weten nog niet hoe oud uw kinderen zijn.': 'Ми ще не знаємо, скільки років вашим дітям.',
	'U of uw partner heeft geen werk. Dan is er geen kinderopvangtoeslag.':
		'У вас або у вашого партнера немає роботи. Тоді доплати на денний догляд ([[kinderopvangtoeslag]]) немає.',
	'U werkt allebei.': 'Ви обоє працюєте.',
	'Werkt u, of werkt u allebei? Dan kan het alleen als het consultatiebureau zegt dat uw kind extra hulp nodig heeft. Of als u een traject naar werk volgt.':
		'Ви працюєте, або ви обоє працюєте? Тоді це можливо, лише якщо дитяча консультація ([[consultatiebureau]]) каже, що вашій дитині потрібна додаткова допомога. Або якщо ви проходите програму підготовки до роботи ([[traject]]).',
	'Voor bijvoorbeeld schoolspullen, sportkleren of de ouderbijdrage.':
		'Наприклад, на шкільні речі, спортивний одяг або батьківський внесок у школі ([[ouderbijdrage]]).',
	'Dit is voor al uw kinderen op school samen.': 'Це на всіх ваших дітей у школі разом.',
	'De club of de les wordt voor uw kind betaald.': 'За вашу дитину платять клубу або за уроки.',
	'Dit is het hoogste bedrag voor al uw kinderen samen. Voor muziekles is het meer dan voor sport.':
		'Це найбільша сума на всіх ваших дітей разом. На уроки музики дають більше, ніж на спорт.',
	'Bij het Jeugdfonds vraagt iemand anders het aan, bijvoorbeeld van school. Wij weten niet welke weg nu geldt.':
		'У фонді [[Jeugdfonds]] заяву подає хтось інший, наприклад зі школи. Ми не знаємо, який спосіб зараз діє.',
	'Vraag op school of er iemand is die dit voor u aanvraagt.':
		'Запитайте в школі, чи є хтось, хто подасть цю заяву за вас.',
	'Of ga naar de website van de gemeente. Log in met DigiD.':
		'Або зайдіть на сайт муніципалітету. Увійдіть через [[DigiD]].',
	'Vraagt u het bij de gemeente? Dan krijgt u binnen {beslistermijn} weken een brief.':
		'Ви подаєте заяву до муніципалітету? Тоді ви отримаєте лист протягом {beslistermijn, plural, one {{beslistermijn} тижня} few {{beslistermijn} тижнів} many {{beslistermijn} тижнів} other {{beslistermijn} тижня}}.',
	'U hebt een kind van {jongsteSporter} jaar of ouder.':
		'У вас є дитина, якій {jongsteSporter, plural, one {{jongsteSporter} рік} few {{jongsteSporter} роки} many {{jongsteSporter} років} other {{jongsteSporter} року}} або більше.',
	'U hebt geen kind van {jongsteSporter} jaar of ouder.':
		'У вас немає дитини, якій {jongsteSporter, plural, one {{jongsteSporter} рік} few {{jongsteSporter} роки} many {{jongsteSporter} років} other {{jongsteSporter} року}} або більше.',
	'MeerWaarde: hulp bij geld, brieven en zorgen': '[[MeerWaarde]]: допомога з грошима, листами й труднощами',
	'Bij MeerWaarde krijgt u gratis hulp. Er werken sociaal raadslieden, maatschappelijk werkers en adviseurs voor ouderen.':
		'У [[MeerWaarde]] ви отримаєте безоплатну допомогу. Там працюють соціальні радники ([[sociaal raadslieden]]), соціальні працівники ([[maatschappelijk werkers]]) і консультанти для людей старшого віку.',
	'Haarlemmermeer voor Elkaar': '[[Haarlemmermeer voor Elkaar]]',
	'Hier vindt u vrijwilligers en maatjes die graag helpen. U kunt bellen of op de website kijken.':
		'Тут ви знайдете волонтерів і помічників ([[maatjes]]), які радо допоможуть. Ви можете зателефонувати або подивитися на сайті.',
	'De sociaal makelaar': 'Соціальний посередник',
	'De sociaal makelaar zoekt met u iets wat bij u past in de buurt. Uw huisarts kan u daar ook naartoe sturen.':
		'Соціальний посередник ([[sociaal makelaar]]) разом із вами шукає в районі те, що вам підходить. Вас може направити туди також ваш сімейний лікар ([[huisarts]]).',
	'Vraag eerst hulp aan bij de gemeente.': 'Спочатку подайте заяву на допомогу до муніципалітету.',
	'Daarna kunt u ook bij Leergeld zelf iets vragen.':
		'Після цього ви можете й самі попросити про щось у фонді [[Leergeld]].',
	'Bij een Taalpunt of het Taalhuis kunt u terecht met vragen over taal. Vraag de gemeente welk Taalpunt dichtbij is.':
		'У мовний пункт ([[Taalpunt]]) або мовний дім ([[Taalhuis]]) можна прийти з питаннями про мову. Запитайте в муніципалітеті, який [[Taalpunt]] поблизу.',
	'U kunt ook terecht bij MEE en MeerWaarde. Hun telefoonnummer vonden wij niet. Vraag het de gemeente.':
		'Ви можете звернутися також до [[MEE]] і [[MeerWaarde]]. Їхнього номера телефону ми не знайшли. Запитайте в муніципалітеті.',
	'Een Pluspunt bij u in de buurt': '[[Pluspunt]] поблизу вас',
	'Bij een Pluspunt kunt u elke vraag stellen. Vraag de gemeente welk Pluspunt dichtbij is.':
		'У [[Pluspunt]] можна прийти з будь-яким питанням. Запитайте в муніципалітеті, який [[Pluspunt]] поблизу.',
	'Het Meer-team': 'Команда [[Meer-team]]',
	'Is er veel tegelijk aan de hand? Dan kan een hulpverlener het Meer-team erbij halen.':
		'У вас багато проблем одночасно? Тоді фахівець із допомоги ([[hulpverlener]]) може залучити [[Meer-team]].',
	'U bent jong. Ook dan kunt u deze hulp vragen.': 'Ви молоді. Ви все одно можете попросити про цю допомогу.',
	'Hebt u een eigen bedrijf? Vraag de gemeente ook naar hulp voor ondernemers.':
		'У вас власний бізнес? Запитайте в муніципалітеті також про допомогу для підприємців.',
	'In dat gesprek doet u ook de aanvraag.': 'Під час цієї розмови ви також подаєте заяву.',
	'Binnen {beslistermijnSchuldhulp} weken daarna krijgt u een besluit.':
		'Протягом {beslistermijnSchuldhulp, plural, one {{beslistermijnSchuldhulp} тижня} few {{beslistermijnSchuldhulp} тижнів} many {{beslistermijnSchuldhulp} тижнів} other {{beslistermijnSchuldhulp} тижня}} після цього ви отримаєте рішення ([[besluit]]).',
	'Pagina over de belastingen van de gemeente': 'Сторінка про податки муніципалітету',
	'Gemeente Haarlemmermeer': 'Муніципалітет [[Haarlemmermeer]]',
	'Postadres van de gemeente Haarlemmermeer': 'Поштова адреса муніципалітету [[Haarlemmermeer]]',
	'Website van de gemeente': 'Сайт муніципалітету',
	'Voedselbank Haarlemmermeer': 'Продовольчий банк [[Voedselbank Haarlemmermeer]]',
	'Mail naar Voedselbank Haarlemmermeer': 'Електронний лист до [[Voedselbank Haarlemmermeer]]',
	'Eten ophalen in Hoofddorp, Voedseldepot, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 10.00 tot 13.00 uur':
		'Забрати їжу: [[Hoofddorp]], [[Voedseldepot]], лише якщо ви зареєстровані. Спочатку запитайте, чи це ще так. Відчинено в п’ятницю від 10.00 до 13.00',
	'Eten ophalen in Badhoevedorp, Het Dorpshuis, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 9.00 tot 9.30 uur':
		'Забрати їжу: [[Badhoevedorp]], [[Het Dorpshuis]], лише якщо ви зареєстровані. Спочатку запитайте, чи це ще так. Відчинено в п’ятницю від 9.00 до 9.30',
	'Eten ophalen in Zwanenburg en Halfweg, Protestantse Kerk, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 9.00 tot 9.45 uur':
		'Забрати їжу: [[Zwanenburg]] і [[Halfweg]], [[Protestantse Kerk]], лише якщо ви зареєстровані. Спочатку запитайте, чи це ще так. Відчинено в п’ятницю від 9.00 до 9.45',
	'Eten ophalen in Spaarndam, Dorpscentrum, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op donderdag van 15.30 tot 16.30 uur':
		'Забрати їжу: [[Spaarndam]], [[Dorpscentrum]], лише якщо ви зареєстровані. Спочатку запитайте, чи це ще так. Відчинено в четвер від 15.30 до 16.30',
	'Eten ophalen in Vijfhuizen, Dorpshuis d’Oude Waterwolf, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 10.30 tot 11.30 uur':
		'Забрати їжу: [[Vijfhuizen]], [[Dorpshuis d’Oude Waterwolf]], лише якщо ви зареєстровані. Спочатку запитайте, чи це ще так. Відчинено в п’ятницю від 10.30 до 11.30',
	'Eten ophalen in Nieuw-Vennep, Gebouw De Rank, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 8.00 tot 10.00 uur':
		'Забрати їжу: [[Nieuw-Vennep]], [[Gebouw De Rank]], лише якщо ви зареєстровані. Спочатку запитайте, чи це ще так. Відчинено в п’ятницю від 8.00 до 10.00',
	'Eten ophalen in Lisserbroek, Dorpshuis De Meerkoet, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op donderdag van 15.30 tot 16.30 uur':
		'Забрати їжу: [[Lisserbroek]], [[Dorpshuis De Meerkoet]], лише якщо ви зареєстровані. Спочатку запитайте, чи це ще так. Відчинено в четвер від 15.30 до 16.30',
	'Eten ophalen in Rijsenhout, Ontmoetingskerk, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 8.30 tot 9.30 uur':
		'Забрати їжу: [[Rijsenhout]], [[Ontmoetingskerk]], лише якщо ви зареєстровані. Спочатку запитайте, чи це ще так. Відчинено в п’ятницю від 8.30 до 9.30',
	'Stichting Leergeld Haarlemmermeer': 'Фонд [[Stichting Leergeld Haarlemmermeer]]',
	'Website van Haarlemmermeer voor Elkaar': 'Сайт [[Haarlemmermeer voor Elkaar]]',
	'Mail naar Haarlemmermeer voor Elkaar': 'Електронний лист до [[Haarlemmermeer voor Elkaar]]',
	'MeerWaarde. Vraag de gemeente of dit adres nog klopt':
		'[[MeerWaarde]]. Запитайте в муніципалітеті, чи ця адреса ще правильна',
	'Taalhuis. Vraag de gemeente of dit nog klopt': 'Мовний дім ([[Taalhuis]]). Запитайте в муніципалітеті, чи це ще так',
	'de knop Bereken uw recht op de website van de gemeente. Die heet net als deze test, maar het is iets anders':
		'кнопка [[Bereken uw recht]] на сайті муніципалітету. Вона називається так само, як цей тест, але це щось інше',
	'Onze keuze: wie bijstand of AIO krijgt, is al aangevuld tot de norm.':
		'Наш вибір: тому, хто отримує соціальну допомогу ([[bijstand]]) або доплату до пенсії ([[AIO]]), вже доплачують до норми.',
	'Onze keuze: één van beiden heeft geen inkomen. De bron zegt alleen: alleenverdieners.':
		'Наш вибір: один із двох не має доходу. Джерело каже лише: сім’ї з одним заробітком ([[alleenverdieners]]).',
	'De bron noemt geen grens. Het is voor paren rond het minimum. Wij nemen de hoogste grens die de gemeente noemt.':
		'Джерело не називає межі. Це для пар, чий дохід близький до мінімуму. Ми беремо найвищу межу, яку називає муніципалітет.',
	'Boven de grens stopt de hulp niet in één keer: misschien krijgt iemand een deel. Boven de hoogste grens die een bron noemt, zeggen wij nee.':
		'Вище межі допомога не припиняється різко: можливо, людина отримає частину. Вище найвищої межі, яку називає джерело, ми кажемо «ні».',
	'Wij vonden geen regel voor spaargeld. Onder de grens van de bijstand zeggen wij ja. Daarboven weten wij het niet.':
		'Ми не знайшли правила про заощадження ([[spaargeld]]). Нижче межі для соціальної допомоги ([[bijstand]]) ми кажемо «так». Вище ми не знаємо.',
	'Wij vonden geen regel voor studenten. Daar zeggen wij misschien.':
		'Ми не знайшли правила для студентів. Тоді ми кажемо «можливо».',
	'Werken beide ouders? Dan kan het nog met een indicatie van het consultatiebureau. Of bij een traject naar werk.':
		'Обоє батьків працюють? Тоді це ще можливо з направленням ([[indicatie]]) від дитячої консультації ([[consultatiebureau]]). Або якщо є програма підготовки до роботи ([[traject]]).',
};

export default teksten;
