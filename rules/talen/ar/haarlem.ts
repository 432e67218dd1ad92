import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Wij vonden alleen oude regels. Toen was er een grens voor inkomen en spaargeld. Wie meer had, kreeg soms een deel.':
		'وجدنا قواعد قديمة فقط. كان هناك وقتها حد للدخل والمدخرات. من كان لديه أكثر حصل أحيانًا على جزء.',
	'Vraag om het formulier voor bijzondere bijstand.':
		'اطلب استمارة المساعدة الاجتماعية الخاصة ([[bijzondere bijstand]]).',
	'U woont in Haarlem.': 'سكنك في [[Haarlem]].',
	'U woont niet in Haarlem.': 'سكنك ليس في [[Haarlem]].',
	'Korting en extra hulp met de HaarlemPas': 'تخفيض ومساعدة إضافية مع [[HaarlemPas]]',
	'Vraag de pas aan op de website van de gemeente.': 'اطلب البطاقة في موقع البلدية.',
	'Bijles of hulp bij huiswerk': 'دروس تقوية أو مساعدة في الواجبات المدرسية',
	'Heeft uw kind bijles nodig? Dan betaalt de gemeente mee.':
		'هل يحتاج طفلك إلى دروس تقوية؟ في هذه الحالة تدفع البلدية جزءًا.',
	'U krijgt terug wat u betaalt, tot dit bedrag. Per lesuur is het hoogstens {hoogstePerLesuur}.':
		'يعود إليك ما تدفعه، حتى هذا المبلغ. لكل ساعة درس على الأكثر: {hoogstePerLesuur}.',
	'De school moet opschrijven dat uw kind deze hulp nodig heeft.':
		'يجب أن تكتب المدرسة أن طفلك يحتاج إلى هذه المساعدة.',
	'Vraag de school om een brief. Daarin staat dat uw kind hulp nodig heeft.':
		'اطلب من المدرسة رسالة. مكتوب فيها أن طفلك يحتاج إلى مساعدة.',
	'Vraag een offerte of een rekening van de bijles.': 'اطلب عرض سعر أو فاتورة لدروس التقوية.',
	'Vraag het geld aan op de website van de gemeente.': 'اطلب المال في موقع البلدية.',
	'Uw paspoort, ID-kaart of verblijfsvergunning, en die van uw partner. Voorkant en achterkant. Geen rijbewijs.':
		'جواز سفرك أو بطاقة هويتك أو تصريح إقامتك ([[verblijfsvergunning]])، ومثلها لشريك حياتك. الوجه والخلف. رخصة القيادة غير مقبولة.',
	'Uw bankpas of een bankafschrift.': 'بطاقتك البنكية أو كشف حساب من البنك.',
	'De brief van de school.': 'الرسالة من المدرسة.',
	'Een kopie van de uitslag van de Cito-toets.': 'نسخة من نتيجة اختبار [[Cito]].',
	'De offerte of de rekening van de bijles.': 'عرض السعر أو الفاتورة لدروس التقوية.',
	'Een gratis ID-kaart': 'بطاقة هوية مجانية',
	'Is uw ID-kaart bijna niet meer geldig? Met de HaarlemPas is een nieuwe gratis.':
		'هل ستنتهي صلاحية بطاقة هويتك قريبًا؟ مع [[HaarlemPas]] تكون البطاقة الجديدة مجانية.',
	'U krijgt geen geld, maar een ID-kaart. De foto betaalt u zelf.':
		'لا تحصل على مال، بل على بطاقة هوية. تدفع ثمن الصورة بنفسك.',
	'Hebt u nog geen HaarlemPas? Vraag die eerst aan.': 'ليست لديك بعد [[HaarlemPas]]؟ اطلبها أولًا.',
	'Bel de gemeente. Maak een afspraak bij de publiekshal.':
		'اتصل بالبلدية. خذ موعدًا في قاعة الجمهور ([[publiekshal]]).',
	'Neem uw HaarlemPas en een pasfoto mee.': 'أحضر معك [[HaarlemPas]] وصورة شخصية.',
	'Uw HaarlemPas.': 'بطاقة [[HaarlemPas]] الخاصة بك.',
	'Een pasfoto.': 'صورة شخصية.',
	'de publiekshal van de gemeente': 'قاعة الجمهور ([[publiekshal]]) في البلدية',
	'U bent geen Nederlander.': 'ليست لديك الجنسية الهولندية.',
	'U bent Nederlander.': 'لديك الجنسية الهولندية.',
	'Het is voor Nederlanders. Het kan als u geen ID-kaart of paspoort hebt. Of als die bijna niet meer geldig is.':
		'هذا لمن لديهم الجنسية الهولندية. هذا ممكن إذا لم تكن لديك بطاقة هوية أو جواز سفر. أو إذا كانت الصلاحية ستنتهي قريبًا.',
	'Bel de gemeente. Vraag naar team Minima.': 'اتصل بالبلدية. اسأل عن فريق [[Minima]].',
	'Vraag om het formulier voor de inkomenstoeslag.': 'اطلب استمارة إعانة الدخل ([[inkomenstoeslag]]).',
	'Hebt u geen HaarlemPas? Dan kijkt het Jeugdfonds naar uw situatie. Vraag het dus altijd.':
		'ليست لديك [[HaarlemPas]]؟ في هذه الحالة ينظر صندوق الشباب ([[Jeugdfonds]]) إلى وضعك. لذلك اسأل عن ذلك دائمًا.',
	'Hebt u een HaarlemPas? Geef dan het nummer van de pas.': 'لديك [[HaarlemPas]]؟ أعطِ إذن رقم البطاقة.',
	'Het duurt ongeveer {duurInWeken} weken.':
		'هذا يستغرق تقريبًا {duurInWeken, plural, zero {{duurInWeken} أسبوع} one {{duurInWeken} أسبوع} two {أسبوعين ({duurInWeken})} few {{duurInWeken} أسابيع} many {{duurInWeken} أسبوعًا} other {{duurInWeken} أسبوع}}.',
	'Dit is voor al uw kinderen op school samen. Voor een kind in de brugklas is het meer.':
		'هذا لكل أطفالك في المدرسة معًا. للطفل في السنة الأولى من المدرسة الإعدادية ([[brugklas]]) يكون المبلغ أكثر.',
	'Hebt u de HaarlemPas? Dan krijgt u misschien vanzelf een formulier.':
		'هل لديك [[HaarlemPas]]؟ في هذه الحالة ربما تصلك استمارة تلقائيًا.',
	'Geen formulier? Vraag het aan op de website van de gemeente.': 'لم تصلك استمارة؟ قدّم الطلب في موقع البلدية.',
	'Doe dat elk schooljaar, vóór {aanvragenVoorDag} juli. Bewaar uw bonnen.':
		'افعل ذلك كل سنة دراسية، قبل {aanvragenVoorDag} يوليو. احتفظ بإيصالاتك.',
	'Betaalt u geen gemeentebelasting? Neem dan de brief daarover mee.':
		'إذا كنت لا تدفع ضريبة البلدية، فأحضر معك الرسالة عن ذلك.',
	'Hebt u die brief niet en ook geen HaarlemPas? Neem dan mee: uw laatste loonstrook of brief over uw uitkering.':
		'ليست لديك هذه الرسالة ولا [[HaarlemPas]]؟ أحضر إذن معك: آخر كشف راتب ([[loonstrook]]) أو رسالة عن مخصصاتك ([[uitkering]]).',
	'Bankafschriften van al uw rekeningen. Ook van uw partner en kinderen.':
		'كشوف كل حساباتك في البنك. وكشوف شريك حياتك وأطفالك أيضًا.',
	'Papieren van uw auto, boot, caravan of beleggingen.': 'أوراق سيارتك أو قاربك أو كرفانك أو استثماراتك.',
	'De brief over geld dat u terugkrijgt van de belasting.': 'الرسالة عن المال الذي يعود إليك من الضريبة.',
	'Zorgverzekering zonder eigen risico': 'تأمين صحي بدون مبلغ تدفعه من جيبك',
	'Met de HaarlemPas kunt u deze verzekering kiezen. U betaalt dan geen eigen risico.':
		'مع [[HaarlemPas]] يمكنك اختيار هذا التأمين. في هذه الحالة لا تدفع أي مبلغ من جيبك ([[eigen risico]]).',
	'U krijgt geen geld. Hoeveel de premie is, weet de verzekeraar.':
		'لا تحصل على مال. شركة التأمين تعرف كم هو قسط التأمين ([[premie]]).',
	'Wij vonden niet welke verzekeraars nu meedoen. Kijk op gezondverzekerd.nl.':
		'لم نجد معلومات عن شركات التأمين التي تشارك الآن. انظر في [[gezondverzekerd.nl]].',
	'Ga naar gezondverzekerd.nl. Kies uw gemeente.': 'اذهب إلى [[gezondverzekerd.nl]]. اختر بلديتك.',
	'Buuv: mensen in de buurt helpen elkaar': '[[Buuv]]: أهل الحي يساعدون بعضهم',
	'Op Buuv vraagt u hulp bij iets kleins. U kunt er ook iemand vinden om iets mee te doen.':
		'في [[Buuv]] تطلب مساعدة في شيء صغير. يمكنك أن تجد هناك أيضًا شخصًا تفعل معه شيئًا.',
	'Sociaal raadslieden en adviseurs voor ouderen kunnen dit ook doen. De gemeente weet waar zij zitten.':
		'يمكن أيضًا للمستشارين الاجتماعيين ([[sociaal raadslieden]]) ومستشاري كبار السن أن يفعلوا هذا. البلدية تعرف أين هم.',
	'Het wijkteam helpt als er veel tegelijk speelt. U hebt geen brief of besluit nodig. In Haarlem doet Buurts dit, in de Huizen van de Buurt.':
		'فريق الحي ([[wijkteam]]) يساعد إذا كانت هناك أمور كثيرة معًا. لا يلزمك رسالة أو قرار. في [[Haarlem]] تفعل [[Buurts]] هذا، في [[Huizen van de Buurt]].',
	'Ook met een eigen bedrijf kunt u deze hulp vragen.': 'يمكنك طلب هذه المساعدة حتى لو كان لديك شركة أو عمل خاص.',
	'U beslist zelf of u daarna hulp aanvraagt.': 'أنت تقرر بنفسك هل تطلب المساعدة بعد ذلك.',
	'Na afloop vraagt de gemeente nog hoe het met u gaat.': 'بعد النهاية تسأل البلدية كيف حالك.',
	'023 Steunfonds': '[[023 Steunfonds]]',
	'Dit fonds zoekt een oplossing op maat bij schulden. Een hulpverlener vraagt dit aan. Vraag de gemeente eerst of het fonds er nog is.':
		'يبحث هذا الصندوق عن حل حسب حالتك عند الديون. شخص يقدّم لك المساعدة هو من يطلب هذا. اسأل البلدية أولًا هل الصندوق ما زال موجودًا.',
	'Cocensus, voor de belastingen van Haarlem': '[[Cocensus]]، لضرائب [[Haarlem]]',
	'Gemeente Haarlem': 'بلدية [[Haarlem]]',
	'Postadres van de gemeente Haarlem. Vraag de gemeente of dit nog klopt':
		'العنوان البريدي لبلدية [[Haarlem]]. اسأل البلدية هل هذا ما زال صحيحًا',
	'Balie van de gemeente Haarlem. Neem uw brief mee. Open op werkdagen van 9.00 tot 16.00 uur':
		'مكتب الاستقبال في بلدية [[Haarlem]]. أحضر رسالتك معك. مفتوح في أيام العمل من الساعة 9.00 إلى الساعة 16.00',
	'Pagina over de HaarlemPas': 'صفحة عن [[HaarlemPas]]',
	'Pagina over bijles en hulp bij huiswerk': 'صفحة عن دروس التقوية والمساعدة في الواجبات المدرسية',
	'Stem in de Stad. Vraag de gemeente of dit adres nog klopt':
		'[[Stem in de Stad]]. اسأل البلدية هل هذا العنوان ما زال صحيحًا',
	'Buurts in het Broederhuis. Vraag de gemeente of dit nog klopt, en welk Huis van de Buurt dichtbij is':
		'[[Buurts]] في [[Broederhuis]]. اسأل البلدية هل هذا ما زال صحيحًا، وأي بيت للحي ([[Huis van de Buurt]]) قريب منك',
	'Website van Buuv': 'موقع [[Buuv]]',
	'Wij vragen niet naar nationaliteit en niet naar de datum op de ID-kaart.':
		'نحن لا نسأل عن الجنسية ولا عن التاريخ على بطاقة الهوية.',
};

export default teksten;
