import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Wij vonden alleen oude regels. Toen was er een grens voor inkomen en spaargeld. Wie meer had, kreeg soms een deel.':
		'Ми знайшли лише старі правила. Тоді була межа для доходу і заощаджень. Хто мав більше, іноді отримував частину.',
	'Vraag om het formulier voor bijzondere bijstand.':
		'Попросіть форму на спеціальну соціальну допомогу ([[bijzondere bijstand]]).',
	'U woont in Haarlem.': 'Ви живете в [[Haarlem]].',
	'U woont niet in Haarlem.': 'Ви не живете в [[Haarlem]].',
	'Korting en extra hulp met de HaarlemPas': 'Знижки й додаткова допомога з [[HaarlemPas]]',
	'Vraag de pas aan op de website van de gemeente.': 'Подайте заяву на картку на сайті муніципалітету.',
	'Bijles of hulp bij huiswerk': 'Додаткові уроки або допомога з домашнім завданням',
	'Heeft uw kind bijles nodig? Dan betaalt de gemeente mee.':
		'Вашій дитині потрібні додаткові уроки ([[bijles]])? Тоді муніципалітет оплачує частину.',
	'U krijgt terug wat u betaalt, tot dit bedrag. Per lesuur is het hoogstens {hoogstePerLesuur}.':
		'Вам повертають те, що ви платите, до цієї суми. За одну годину уроку це щонайбільше: {hoogstePerLesuur}.',
	'De school moet opschrijven dat uw kind deze hulp nodig heeft.':
		'Школа має написати, що вашій дитині потрібна ця допомога.',
	'Vraag de school om een brief. Daarin staat dat uw kind hulp nodig heeft.':
		'Попросіть у школі лист. У ньому має бути написано, що вашій дитині потрібна допомога.',
	'Vraag een offerte of een rekening van de bijles.':
		'Попросіть пропозицію ціни ([[offerte]]) або рахунок за додаткові уроки ([[bijles]]).',
	'Vraag het geld aan op de website van de gemeente.': 'Подайте заяву на гроші на сайті муніципалітету.',
	'Uw paspoort, ID-kaart of verblijfsvergunning, en die van uw partner. Voorkant en achterkant. Geen rijbewijs.':
		'Ваш паспорт, посвідчення особи ([[ID-kaart]]) або дозвіл на проживання ([[verblijfsvergunning]]), а також документ вашого партнера. Передній і зворотний бік. Не водійське посвідчення.',
	'Uw bankpas of een bankafschrift.': 'Ваша банківська картка або виписка з банку.',
	'De brief van de school.': 'Лист зі школи.',
	'Een kopie van de uitslag van de Cito-toets.': 'Копія результату тесту [[Cito-toets]].',
	'De offerte of de rekening van de bijles.':
		'Пропозиція ціни ([[offerte]]) або рахунок за додаткові уроки ([[bijles]]).',
	'Een gratis ID-kaart': 'Безоплатне посвідчення особи',
	'Is uw ID-kaart bijna niet meer geldig? Met de HaarlemPas is een nieuwe gratis.':
		'Ваше посвідчення особи ([[ID-kaart]]) скоро перестане діяти? З [[HaarlemPas]] нове — безоплатне.',
	'U krijgt geen geld, maar een ID-kaart. De foto betaalt u zelf.':
		'Ви отримаєте не гроші, а посвідчення особи ([[ID-kaart]]). За фото ви платите самі.',
	'Hebt u nog geen HaarlemPas? Vraag die eerst aan.': 'У вас ще немає [[HaarlemPas]]? Спочатку подайте заяву на неї.',
	'Bel de gemeente. Maak een afspraak bij de publiekshal.':
		'Зателефонуйте до муніципалітету ([[gemeente]]). Запишіться на прийом у залі обслуговування ([[publiekshal]]).',
	'Neem uw HaarlemPas en een pasfoto mee.': 'Візьміть із собою вашу [[HaarlemPas]] і фото на документи.',
	'Uw HaarlemPas.': 'Ваша [[HaarlemPas]].',
	'Een pasfoto.': 'Фото на документи.',
	'de publiekshal van de gemeente': 'зал обслуговування муніципалітету ([[publiekshal]])',
	'U bent geen Nederlander.': 'Ви не маєте нідерландського громадянства.',
	'U bent Nederlander.': 'Ви маєте нідерландське громадянство.',
	'Het is voor Nederlanders. Het kan als u geen ID-kaart of paspoort hebt. Of als die bijna niet meer geldig is.':
		'Це для громадян Нідерландів. Це можливо, якщо у вас немає посвідчення особи ([[ID-kaart]]) або паспорта. Або якщо документ скоро перестане діяти.',
	'Bel de gemeente. Vraag naar team Minima.':
		'Зателефонуйте до муніципалітету ([[gemeente]]). Запитайте про команду [[Minima]].',
	'Vraag om het formulier voor de inkomenstoeslag.': 'Попросіть форму на доплату до доходу ([[inkomenstoeslag]]).',
	'Hebt u geen HaarlemPas? Dan kijkt het Jeugdfonds naar uw situatie. Vraag het dus altijd.':
		'У вас немає [[HaarlemPas]]? Тоді фонд [[Jeugdfonds]] дивиться на вашу ситуацію. Тому запитуйте завжди.',
	'Hebt u een HaarlemPas? Geef dan het nummer van de pas.': 'У вас є [[HaarlemPas]]? Тоді назвіть номер картки.',
	'Het duurt ongeveer {duurInWeken} weken.':
		'Це триває приблизно {duurInWeken, plural, one {{duurInWeken} тиждень} few {{duurInWeken} тижні} many {{duurInWeken} тижнів} other {{duurInWeken} тижня}}.',
	'Dit is voor al uw kinderen op school samen. Voor een kind in de brugklas is het meer.':
		'Це на всіх ваших дітей у школі разом. На дитину в першому класі середньої школи ([[brugklas]]) дають більше.',
	'Hebt u de HaarlemPas? Dan krijgt u misschien vanzelf een formulier.':
		'У вас є [[HaarlemPas]]? Тоді, можливо, вам автоматично надішлють форму.',
	'Geen formulier? Vraag het aan op de website van de gemeente.': 'Немає форми? Подайте заяву на сайті муніципалітету.',
	'Doe dat elk schooljaar, vóór {aanvragenVoorDag} juli. Bewaar uw bonnen.':
		'Робіть це кожного навчального року, раніше ніж {aanvragenVoorDag} липня. Зберігайте чеки.',
	'Betaalt u geen gemeentebelasting? Neem dan de brief daarover mee.':
		'Ви не платите податку муніципалітету? Тоді візьміть із собою лист про це.',
	'Hebt u die brief niet en ook geen HaarlemPas? Neem dan mee: uw laatste loonstrook of brief over uw uitkering.':
		'У вас немає цього листа і немає [[HaarlemPas]]? Тоді візьміть із собою останній розрахунковий лист ([[loonstrook]]) або лист про вашу соціальну виплату ([[uitkering]]).',
	'Bankafschriften van al uw rekeningen. Ook van uw partner en kinderen.':
		'Виписки з усіх ваших рахунків. Також із рахунків вашого партнера і дітей.',
	'Papieren van uw auto, boot, caravan of beleggingen.':
		'Документи на ваше авто, човен, житловий причіп або інвестиції.',
	'De brief over geld dat u terugkrijgt van de belasting.': 'Лист про гроші, які вам повертають із податків.',
	'Zorgverzekering zonder eigen risico': 'Медичне страхування без власної частини витрат',
	'Met de HaarlemPas kunt u deze verzekering kiezen. U betaalt dan geen eigen risico.':
		'З [[HaarlemPas]] ви можете вибрати це страхування. Тоді ви не платите власної частини витрат на лікування ([[eigen risico]]).',
	'U krijgt geen geld. Hoeveel de premie is, weet de verzekeraar.':
		'Грошей ви не отримаєте. Скільки коштує страхування, знає страхова компанія.',
	'Wij vonden niet welke verzekeraars nu meedoen. Kijk op gezondverzekerd.nl.':
		'Ми не знайшли, які страхові компанії зараз беруть участь. Подивіться на [[gezondverzekerd.nl]].',
	'Ga naar gezondverzekerd.nl. Kies uw gemeente.': 'Зайдіть на [[gezondverzekerd.nl]]. Виберіть ваш муніципалітет.',
	'Buuv: mensen in de buurt helpen elkaar': '[[Buuv]]: люди в районі допомагають одне одному',
	'Op Buuv vraagt u hulp bij iets kleins. U kunt er ook iemand vinden om iets mee te doen.':
		'На [[Buuv]] ви просите про допомогу з чимось невеликим. Там можна також знайти людину, щоб робити щось разом.',
	'Sociaal raadslieden en adviseurs voor ouderen kunnen dit ook doen. De gemeente weet waar zij zitten.':
		'Це можуть робити також соціальні радники ([[sociaal raadslieden]]) і консультанти для людей старшого віку. Муніципалітет знає, де їх знайти.',
	'Het wijkteam helpt als er veel tegelijk speelt. U hebt geen brief of besluit nodig. In Haarlem doet Buurts dit, in de Huizen van de Buurt.':
		'Районна команда допомоги ([[wijkteam]]) допомагає, якщо у вас багато проблем одночасно. Лист або рішення ([[besluit]]) не потрібні. У [[Haarlem]] це робить [[Buurts]], у будинках [[Huizen van de Buurt]].',
	'Ook met een eigen bedrijf kunt u deze hulp vragen.':
		'Ви можете попросити про цю допомогу, навіть якщо у вас власний бізнес.',
	'U beslist zelf of u daarna hulp aanvraagt.': 'Ви самі вирішуєте, чи подавати потім заяву на допомогу.',
	'Na afloop vraagt de gemeente nog hoe het met u gaat.': 'Після завершення муніципалітет ще запитає, як у вас справи.',
	'023 Steunfonds': '[[023 Steunfonds]]',
	'Dit fonds zoekt een oplossing op maat bij schulden. Een hulpverlener vraagt dit aan. Vraag de gemeente eerst of het fonds er nog is.':
		'Цей фонд шукає вихід, який підходить саме вам, якщо є борги. Заяву подає фахівець із допомоги ([[hulpverlener]]). Спочатку запитайте в муніципалітеті, чи фонд іще існує.',
	'Cocensus, voor de belastingen van Haarlem': '[[Cocensus]], для податків муніципалітету [[Haarlem]]',
	'Gemeente Haarlem': 'Муніципалітет [[Haarlem]]',
	'Postadres van de gemeente Haarlem. Vraag de gemeente of dit nog klopt':
		'Поштова адреса муніципалітету [[Haarlem]]. Запитайте в муніципалітеті, чи вона ще правильна',
	'Balie van de gemeente Haarlem. Neem uw brief mee. Open op werkdagen van 9.00 tot 16.00 uur':
		'Стійка прийому муніципалітету [[Haarlem]]. Візьміть із собою свій лист. Відчинено в робочі дні від 9.00 до 16.00',
	'Pagina over de HaarlemPas': 'Сторінка про [[HaarlemPas]]',
	'Pagina over bijles en hulp bij huiswerk': 'Сторінка про додаткові уроки й допомогу з домашнім завданням',
	'Stem in de Stad. Vraag de gemeente of dit adres nog klopt':
		'[[Stem in de Stad]]. Запитайте в муніципалітеті, чи ця адреса ще правильна',
	'Buurts in het Broederhuis. Vraag de gemeente of dit nog klopt, en welk Huis van de Buurt dichtbij is':
		'[[Buurts]] у [[Broederhuis]]. Запитайте в муніципалітеті, чи це ще так і який [[Huis van de Buurt]] поблизу',
	'Website van Buuv': 'Сайт [[Buuv]]',
	'Wij vragen niet naar nationaliteit en niet naar de datum op de ID-kaart.':
		'Ми не питаємо ні про громадянство, ні про дату на посвідченні особи ([[ID-kaart]]).',
};

export default teksten;
