import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Extra geld als één van u geld verdient': 'مال إضافي إذا كان واحد منكما فقط لديه دخل',
	'Voor paren met één inkomen, die door belasting en toeslagen te weinig overhouden.':
		'لمن لديهم شريك حياة ودخل واحد، ويبقى لهم مال أقل مما يكفي بسبب الضريبة والإعانات ([[toeslagen]]).',
	'Wij vonden geen bedrag. De gemeente rekent het uit.': 'لم نجد مبلغًا. البلدية تحسبه.',
	'Wij kijken niet naar uw belasting en uw toeslagen. De gemeente doet dat wel.':
		'نحن لا ننظر إلى ضريبتك وإعاناتك ([[toeslagen]]). البلدية تنظر إليها.',
	'Vraag naar hulp voor alleenverdieners.': 'اسأل عن المساعدة لصاحب الدخل الوحيد ([[alleenverdieners]]).',
	'U woont in Haarlemmermeer.': 'سكنك في [[Haarlemmermeer]].',
	'U woont niet in Haarlemmermeer.': 'سكنك ليس في [[Haarlemmermeer]].',
	'U hebt een partner.': 'لديك شريك حياة.',
	'U hebt geen partner.': 'ليس لديك شريك حياة.',
	'Wij weten nog niet of u een partner hebt.': 'لا نعرف بعد هل لديك شريك حياة.',
	'U krijgt bijstand. Dan speelt dit niet.': 'أنت تحصل على المساعدة الاجتماعية ([[bijstand]]). لذلك لا ينطبق هذا عليك.',
	'Eén van u beiden heeft inkomen.': 'واحد منكما لديه دخل.',
	'U hebt allebei inkomen.': 'أنتما الاثنان لديكما دخل.',
	'Wij weten niet of één van u beiden inkomen heeft.': 'لا نعرف هل واحد منكما لديه دخل.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is niet veel meer dan het minimum.':
		'دخلك بدون بدل العطلة: {gezamenlijkInkomen}. هذا ليس أكثر بكثير من الحد الأدنى.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog voor deze hulp.':
		'دخلك بدون بدل العطلة: {gezamenlijkInkomen}. هذا أعلى من اللازم لهذه المساعدة.',
	'Bijles voor uw kind': 'دروس تقوية لطفلك',
	'Uw kind krijgt hulp bij het leren.': 'يحصل طفلك على مساعدة في التعلم.',
	'U krijgt geen geld, maar bijles. Hoeveel uur, vonden wij niet.':
		'لا تحصل على مال، بل على دروس تقوية. لم نجد كم ساعة هي.',
	'Er kan een wachtlijst zijn. Vraag dat als u het aanvraagt.':
		'يمكن أن تكون هناك قائمة انتظار. اسأل عن ذلك عندما تقدّم الطلب.',
	'Ga naar de website van de gemeente.': 'اذهب إلى موقع البلدية.',
	'Log in met DigiD. Hebt u een partner? Die logt ook in.':
		'سجّل الدخول بواسطة [[DigiD]]. هل لديك شريك حياة؟ هو أيضًا يسجّل الدخول.',
	'Vul het formulier in.': 'املأ الاستمارة.',
	'Lukt het niet? Bel de gemeente. Of vraag hulp bij MeerWaarde of Humanitas.':
		'هل تجد صعوبة؟ اتصل بالبلدية. أو اطلب المساعدة من [[MeerWaarde]] أو [[Humanitas]].',
	'U hebt een kind op school.': 'لديك طفل في المدرسة.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog. De hoogste grens is {inkomensgrensEenDeel}.':
		'دخلك بدون بدل العطلة: {gezamenlijkInkomen}. هذا أعلى من اللازم. أعلى حد: {inkomensgrensEenDeel}.',
	'De bronnen noemen als grens {inkomensgrens}. Daartussen krijgt u misschien een deel.':
		'المصادر تذكر هذا الحد: {inkomensgrens}. إذا كان دخلك بين المبلغين، فربما تحصل على جزء.',
	'Uw inkomen is boven de grens. Misschien krijgt u een deel. Hoeveel weten wij niet.':
		'دخلك فوق الحد. ربما تحصل على جزء. لا نعرف كم.',
	'Uw inkomen is niet boven de grens.': 'دخلك ليس فوق الحد.',
	'Wij weten niet zeker of u alles krijgt of een deel.': 'لسنا متأكدين إن كنت تحصل على الكل أو على جزء.',
	'Wij vonden niet hoe de gemeente rekent. Wij noemen daarom geen bedrag.':
		'لم نجد كيف تحسب البلدية. لذلك لا نذكر مبلغًا.',
	'Goedkopere zorgverzekering': 'تأمين صحي أرخص',
	'De gemeente betaalt mee aan uw zorgverzekering. U kunt zich ook verzekeren voor het eigen risico.':
		'تدفع البلدية جزءًا من تأمينك الصحي ([[zorgverzekering]]). يمكنك أيضًا أن تأخذ تأمينًا للمبلغ الذي تدفعه من جيبك ([[eigen risico]]).',
	'Dit is de korting op uw premie. Hoeveel hangt af van het pakket dat u kiest.':
		'هذا هو التخفيض على قسط تأمينك ([[premie]]). المبلغ يتوقف على الباقة التي تختارها.',
	'Hebt u een schuld bij uw zorgverzekeraar? Dan kunt u soms niet overstappen.':
		'هل عليك دين عند شركة تأمينك الصحي؟ في هذه الحالة لا يمكنك أحيانًا الانتقال إلى تأمين آخر.',
	'Ga naar gezondverzekerd.nl.': 'اذهب إلى [[gezondverzekerd.nl]].',
	'Kies uw gemeente.': 'اختر بلديتك.',
	'Vul het formulier in. Of bel de gemeente voor hulp.': 'املأ الاستمارة. أو اتصل بالبلدية للمساعدة.',
	'Is uw inkomen hoogstens {inkomensgrens}? Dan krijgt u alles. Tot {inkomensgrensEenDeel} krijgt u misschien een deel.':
		'هل دخلك على الأكثر {inkomensgrens}؟ في هذه الحالة تحصل على الكل. حتى {inkomensgrensEenDeel} ربما تحصل على جزء.',
	'U bent student. Deze hulp is niet voor studenten.': 'أنت طالب أو طالبة. هذه المساعدة ليست للطلاب.',
	'Geld om mee te doen': 'مال للمشاركة في المجتمع',
	'Een bijdrage voor sport, cultuur of een club.': 'مساهمة مالية للرياضة أو الثقافة أو نادٍ.',
	'U bent student. Wij weten niet of deze hulp ook voor studenten is.':
		'أنت طالب أو طالبة. لا نعرف هل هذه المساعدة للطلاب أيضًا.',
	'U krijgt het één keer per jaar. U hoeft het niet terug te betalen.':
		'تحصل عليه مرة واحدة في السنة. لا يلزمك أن تعيده.',
	'Een laptop voor school': 'حاسوب محمول للمدرسة',
	'Uw kind krijgt een laptop voor school.': 'يحصل طفلك على حاسوب محمول للمدرسة.',
	'U krijgt geen geld, maar een laptop.': 'لا تحصل على مال، بل على حاسوب محمول.',
	'Kreeg uw kind al eerder een laptop? Vraag dan of het nog een keer kan.':
		'هل حصل طفلك من قبل على حاسوب محمول؟ اسأل إذن هل هذا ممكن مرة أخرى.',
	'U hebt een kind van {jongsteLaptop} tot en met {oudsteLaptop} jaar op school.':
		'لديك طفل في المدرسة عمره من {jongsteLaptop} إلى {oudsteLaptop, plural, zero {{oudsteLaptop} سنة} one {{oudsteLaptop} سنة} two {سنتين ({oudsteLaptop})} few {{oudsteLaptop} سنوات} many {{oudsteLaptop} سنة} other {{oudsteLaptop} سنة}} (بما فيها {oudsteLaptop}).',
	'U hebt geen kind van {jongsteLaptop} tot en met {oudsteLaptop} jaar op school.':
		'ليس لديك طفل في المدرسة عمره من {jongsteLaptop} إلى {oudsteLaptop, plural, zero {{oudsteLaptop} سنة} one {{oudsteLaptop} سنة} two {سنتين ({oudsteLaptop})} few {{oudsteLaptop} سنوات} many {{oudsteLaptop} سنة} other {{oudsteLaptop} سنة}} (بما فيها {oudsteLaptop}).',
	'Goedkopere peuteropvang': 'حضانة أرخص للأطفال الصغار',
	'Uw kind kan een paar keer per week naar de peuteropvang. De gemeente betaalt mee.':
		'يمكن لطفلك أن يذهب بضع مرات في الأسبوع إلى حضانة الأطفال الصغار ([[peuteropvang]]). تدفع البلدية جزءًا.',
	'De gemeente betaalt de opvang zelf. Het gaat om hoogstens {dagdelen} dagdelen per week.':
		'تدفع البلدية للحضانة مباشرة. عدد الفترات في الأسبوع على الأكثر: {dagdelen}. كل فترة نصف يوم.',
	'Krijgt u kinderopvangtoeslag? Dan geldt deze hulp niet.':
		'هل تحصل على إعانة حضانة الأطفال ([[kinderopvangtoeslag]])؟ في هذه الحالة لا تنطبق هذه المساعدة.',
	'Er moet een plek vrij zijn.': 'يجب أن يكون هناك مكان شاغر.',
	'U betaalt zelf een deel. Dat hangt af van uw inkomen.': 'تدفع جزءًا بنفسك. هذا يتوقف على دخلك.',
	'Is er iets anders aan de hand, bijvoorbeeld ziekte? Vraag de gemeente naar hulp bij de opvang.':
		'هل هناك أمر آخر، مثلًا مرض؟ اسأل البلدية عن مساعدة في الحضانة.',
	'Bel een peuteropvang bij u in de buurt. Vraag naar een plek met subsidie.':
		'اتصل بحضانة للأطفال الصغار ([[peuteropvang]]) قريبة منك. اسأل عن مكان مدعوم ([[subsidie]]).',
	'de peuteropvang': 'حضانة الأطفال الصغار ([[peuteropvang]])',
	'U hebt een kind van {jongstePeuter} jaar of ouder, dat nog geen {geenPeuterMeer} jaar is.':
		'لديك طفل عمره {jongstePeuter, plural, zero {{jongstePeuter} سنة} one {{jongstePeuter} سنة} two {سنتان ({jongstePeuter})} few {{jongstePeuter} سنوات} many {{jongstePeuter} سنة} other {{jongstePeuter} سنة}} أو أكثر، ولم يبلغ بعد {geenPeuterMeer, plural, zero {{geenPeuterMeer} سنة} one {{geenPeuterMeer} سنة} two {سنتين ({geenPeuterMeer})} few {{geenPeuterMeer} سنوات} many {{geenPeuterMeer} سنة} other {{geenPeuterMeer} سنة}}.',
	'U hebt geen kind in de leeftijd van een peuter.': 'ليس لديك طفل في عمر حضانة الأطفال الصغار.',
	'Wij weten nog niet hoe oud uw kinderen zijn.': 'لا نعرف بعد أعمار أطفالك.',
	'U of uw partner heeft geen werk. Dan is er geen kinderopvangtoeslag.':
		'أنت أو شريك حياتك ليس لديه عمل. لذلك لا توجد إعانة حضانة الأطفال ([[kinderopvangtoeslag]]).',
	'U werkt allebei.': 'أنتما الاثنان لديكما عمل.',
	'Werkt u, of werkt u allebei? Dan kan het alleen als het consultatiebureau zegt dat uw kind extra hulp nodig heeft. Of als u een traject naar werk volgt.':
		'هل تعمل أنت، أو هل تعملان أنتما الاثنان؟ في هذه الحالة هذا ممكن فقط إذا قال مركز صحة الأطفال ([[consultatiebureau]]) إن طفلك يحتاج إلى مساعدة إضافية. أو إذا كنت تشارك في برنامج نحو العمل ([[traject]]).',
	'Voor bijvoorbeeld schoolspullen, sportkleren of de ouderbijdrage.':
		'مثلًا لأدوات المدرسة أو ملابس الرياضة أو مساهمة الوالدين ([[ouderbijdrage]]).',
	'Dit is voor al uw kinderen op school samen.': 'هذا لكل أطفالك في المدرسة معًا.',
	'De club of de les wordt voor uw kind betaald.': 'يُدفع ثمن النادي أو الدرس لطفلك.',
	'Dit is het hoogste bedrag voor al uw kinderen samen. Voor muziekles is het meer dan voor sport.':
		'هذا أعلى مبلغ لكل أطفالك معًا. لدروس الموسيقى يكون المبلغ أكثر من الرياضة.',
	'Bij het Jeugdfonds vraagt iemand anders het aan, bijvoorbeeld van school. Wij weten niet welke weg nu geldt.':
		'عند صندوق الشباب ([[Jeugdfonds]]) يقدّم شخص آخر الطلب، مثلًا من المدرسة. لا نعرف أي طريقة هي الصحيحة الآن.',
	'Vraag op school of er iemand is die dit voor u aanvraagt.': 'اسأل في المدرسة هل هناك شخص يقدّم هذا الطلب من أجلك.',
	'Of ga naar de website van de gemeente. Log in met DigiD.': 'أو اذهب إلى موقع البلدية. سجّل الدخول بواسطة [[DigiD]].',
	'Vraagt u het bij de gemeente? Dan krijgt u binnen {beslistermijn} weken een brief.':
		'هل تقدّم الطلب عند البلدية؟ في هذه الحالة تصلك رسالة خلال {beslistermijn, plural, zero {{beslistermijn} أسبوع} one {{beslistermijn} أسبوع} two {أسبوعين ({beslistermijn})} few {{beslistermijn} أسابيع} many {{beslistermijn} أسبوعًا} other {{beslistermijn} أسبوع}}.',
	'U hebt een kind van {jongsteSporter} jaar of ouder.':
		'لديك طفل عمره {jongsteSporter, plural, zero {{jongsteSporter} سنة} one {{jongsteSporter} سنة} two {سنتان ({jongsteSporter})} few {{jongsteSporter} سنوات} many {{jongsteSporter} سنة} other {{jongsteSporter} سنة}} أو أكثر.',
	'U hebt geen kind van {jongsteSporter} jaar of ouder.':
		'ليس لديك طفل عمره {jongsteSporter, plural, zero {{jongsteSporter} سنة} one {{jongsteSporter} سنة} two {سنتان ({jongsteSporter})} few {{jongsteSporter} سنوات} many {{jongsteSporter} سنة} other {{jongsteSporter} سنة}} أو أكثر.',
	'MeerWaarde: hulp bij geld, brieven en zorgen': '[[MeerWaarde]]: مساعدة في المال والرسائل والهموم',
	'Bij MeerWaarde krijgt u gratis hulp. Er werken sociaal raadslieden, maatschappelijk werkers en adviseurs voor ouderen.':
		'عند [[MeerWaarde]] تحصل على مساعدة مجانية. يعمل هناك مستشارون اجتماعيون ([[sociaal raadslieden]]) وعاملون اجتماعيون ([[maatschappelijk werkers]]) ومستشارون لكبار السن.',
	'Haarlemmermeer voor Elkaar': '[[Haarlemmermeer voor Elkaar]]',
	'Hier vindt u vrijwilligers en maatjes die graag helpen. U kunt bellen of op de website kijken.':
		'هنا تجد متطوعين ومرافقين ([[maatjes]]) يسعدهم أن يساعدوا. يمكنك أن تتصل أو تنظر في الموقع.',
	'De sociaal makelaar': 'الوسيط الاجتماعي',
	'De sociaal makelaar zoekt met u iets wat bij u past in de buurt. Uw huisarts kan u daar ook naartoe sturen.':
		'الوسيط الاجتماعي ([[sociaal makelaar]]) يبحث معك عن شيء يناسبك في الحي. يمكن أيضًا لطبيب أسرتك ([[huisarts]]) أن يرسلك إليه.',
	'Vraag eerst hulp aan bij de gemeente.': 'اطلب المساعدة أولًا من البلدية.',
	'Daarna kunt u ook bij Leergeld zelf iets vragen.': 'بعد ذلك يمكنك أيضًا أن تطلب شيئًا بنفسك من [[Leergeld]].',
	'Bij een Taalpunt of het Taalhuis kunt u terecht met vragen over taal. Vraag de gemeente welk Taalpunt dichtbij is.':
		'عند [[Taalpunt]] أو [[Taalhuis]] يمكنك أن تسأل عن أمور اللغة. اسأل البلدية أي [[Taalpunt]] قريب منك.',
	'U kunt ook terecht bij MEE en MeerWaarde. Hun telefoonnummer vonden wij niet. Vraag het de gemeente.':
		'يمكنك أيضًا أن تذهب إلى [[MEE]] و[[MeerWaarde]]. لم نجد رقم هاتفهم. اسأل البلدية.',
	'Een Pluspunt bij u in de buurt': '[[Pluspunt]] قريب منك',
	'Bij een Pluspunt kunt u elke vraag stellen. Vraag de gemeente welk Pluspunt dichtbij is.':
		'عند [[Pluspunt]] يمكنك أن تطرح كل سؤال. اسأل البلدية أي [[Pluspunt]] قريب منك.',
	'Het Meer-team': '[[Meer-team]]',
	'Is er veel tegelijk aan de hand? Dan kan een hulpverlener het Meer-team erbij halen.':
		'هل هناك أمور كثيرة معًا؟ في هذه الحالة يمكن لشخص يقدّم لك المساعدة أن يشرك [[Meer-team]].',
	'U bent jong. Ook dan kunt u deze hulp vragen.': 'أنت في سن الشباب. يمكنك مع ذلك طلب هذه المساعدة.',
	'Hebt u een eigen bedrijf? Vraag de gemeente ook naar hulp voor ondernemers.':
		'هل لديك شركة أو عمل خاص؟ اسأل البلدية أيضًا عن مساعدة لمن لديهم شركة أو عمل خاص.',
	'In dat gesprek doet u ook de aanvraag.': 'في تلك المقابلة تقدّم الطلب أيضًا.',
	'Binnen {beslistermijnSchuldhulp} weken daarna krijgt u een besluit.':
		'بعد ذلك خلال {beslistermijnSchuldhulp, plural, zero {{beslistermijnSchuldhulp} أسبوع} one {{beslistermijnSchuldhulp} أسبوع} two {أسبوعين ({beslistermijnSchuldhulp})} few {{beslistermijnSchuldhulp} أسابيع} many {{beslistermijnSchuldhulp} أسبوعًا} other {{beslistermijnSchuldhulp} أسبوع}} يصلك قرار ([[besluit]]).',
	'Pagina over de belastingen van de gemeente': 'صفحة عن ضرائب البلدية',
	'Gemeente Haarlemmermeer': 'بلدية [[Haarlemmermeer]]',
	'Postadres van de gemeente Haarlemmermeer': 'العنوان البريدي لبلدية [[Haarlemmermeer]]',
	'Website van de gemeente': 'موقع البلدية',
	'Voedselbank Haarlemmermeer': 'بنك الطعام [[Voedselbank Haarlemmermeer]]',
	'Mail naar Voedselbank Haarlemmermeer': 'بريد إلكتروني إلى [[Voedselbank Haarlemmermeer]]',
	'Eten ophalen in Hoofddorp, Voedseldepot, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 10.00 tot 13.00 uur':
		'أخذ الطعام في [[Hoofddorp]]، [[Voedseldepot]]، فقط بعد التسجيل. اسأل أولًا هل هذا ما زال صحيحًا. مفتوح يوم الجمعة من الساعة 10.00 إلى الساعة 13.00',
	'Eten ophalen in Badhoevedorp, Het Dorpshuis, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 9.00 tot 9.30 uur':
		'أخذ الطعام في [[Badhoevedorp]]، [[Het Dorpshuis]]، فقط بعد التسجيل. اسأل أولًا هل هذا ما زال صحيحًا. مفتوح يوم الجمعة من الساعة 9.00 إلى الساعة 9.30',
	'Eten ophalen in Zwanenburg en Halfweg, Protestantse Kerk, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 9.00 tot 9.45 uur':
		'أخذ الطعام في [[Zwanenburg]] و[[Halfweg]]، [[Protestantse Kerk]]، فقط بعد التسجيل. اسأل أولًا هل هذا ما زال صحيحًا. مفتوح يوم الجمعة من الساعة 9.00 إلى الساعة 9.45',
	'Eten ophalen in Spaarndam, Dorpscentrum, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op donderdag van 15.30 tot 16.30 uur':
		'أخذ الطعام في [[Spaarndam]]، [[Dorpscentrum]]، فقط بعد التسجيل. اسأل أولًا هل هذا ما زال صحيحًا. مفتوح يوم الخميس من الساعة 15.30 إلى الساعة 16.30',
	'Eten ophalen in Vijfhuizen, Dorpshuis d’Oude Waterwolf, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 10.30 tot 11.30 uur':
		'أخذ الطعام في [[Vijfhuizen]]، [[Dorpshuis d’Oude Waterwolf]]، فقط بعد التسجيل. اسأل أولًا هل هذا ما زال صحيحًا. مفتوح يوم الجمعة من الساعة 10.30 إلى الساعة 11.30',
	'Eten ophalen in Nieuw-Vennep, Gebouw De Rank, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 8.00 tot 10.00 uur':
		'أخذ الطعام في [[Nieuw-Vennep]]، [[Gebouw De Rank]]، فقط بعد التسجيل. اسأل أولًا هل هذا ما زال صحيحًا. مفتوح يوم الجمعة من الساعة 8.00 إلى الساعة 10.00',
	'Eten ophalen in Lisserbroek, Dorpshuis De Meerkoet, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op donderdag van 15.30 tot 16.30 uur':
		'أخذ الطعام في [[Lisserbroek]]، [[Dorpshuis De Meerkoet]]، فقط بعد التسجيل. اسأل أولًا هل هذا ما زال صحيحًا. مفتوح يوم الخميس من الساعة 15.30 إلى الساعة 16.30',
	'Eten ophalen in Rijsenhout, Ontmoetingskerk, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 8.30 tot 9.30 uur':
		'أخذ الطعام في [[Rijsenhout]]، [[Ontmoetingskerk]]، فقط بعد التسجيل. اسأل أولًا هل هذا ما زال صحيحًا. مفتوح يوم الجمعة من الساعة 8.30 إلى الساعة 9.30',
	'Stichting Leergeld Haarlemmermeer': '[[Stichting Leergeld Haarlemmermeer]]',
	'Website van Haarlemmermeer voor Elkaar': 'موقع [[Haarlemmermeer voor Elkaar]]',
	'Mail naar Haarlemmermeer voor Elkaar': 'بريد إلكتروني إلى [[Haarlemmermeer voor Elkaar]]',
	'MeerWaarde. Vraag de gemeente of dit adres nog klopt': '[[MeerWaarde]]. اسأل البلدية هل هذا العنوان ما زال صحيحًا',
	'Taalhuis. Vraag de gemeente of dit nog klopt': '[[Taalhuis]]. اسأل البلدية هل هذا ما زال صحيحًا',
	'de knop Bereken uw recht op de website van de gemeente. Die heet net als deze test, maar het is iets anders':
		'الزر [[Bereken uw recht]] في موقع البلدية. اسمه مثل اسم هذا الاختبار، لكنه شيء آخر',
	'Onze keuze: wie bijstand of AIO krijgt, is al aangevuld tot de norm.':
		'اختيارنا: من يحصل على المساعدة الاجتماعية ([[bijstand]]) أو الدعم الإضافي لكبار السن ([[AIO]]) تم إكمال دخله بالفعل حتى المبلغ المعياري ([[norm]]).',
	'Onze keuze: één van beiden heeft geen inkomen. De bron zegt alleen: alleenverdieners.':
		'اختيارنا: واحد من الاثنين ليس لديه دخل. المصدر يقول فقط: [[alleenverdieners]].',
	'De bron noemt geen grens. Het is voor paren rond het minimum. Wij nemen de hoogste grens die de gemeente noemt.':
		'المصدر لا يذكر حدًّا. هذا لمن لديهم شريك حياة ودخلهم حول الحد الأدنى. نأخذ أعلى حد تذكره البلدية.',
	'Boven de grens stopt de hulp niet in één keer: misschien krijgt iemand een deel. Boven de hoogste grens die een bron noemt, zeggen wij nee.':
		'فوق الحد لا تتوقف المساعدة دفعة واحدة: ربما يحصل الشخص على جزء. فوق أعلى حد يذكره مصدر نقول: لا.',
	'Wij vonden geen regel voor spaargeld. Onder de grens van de bijstand zeggen wij ja. Daarboven weten wij het niet.':
		'لم نجد قاعدة للمدخرات. تحت حد المساعدة الاجتماعية ([[bijstand]]) نقول: نعم. فوقه لا نعرف.',
	'Wij vonden geen regel voor studenten. Daar zeggen wij misschien.': 'لم نجد قاعدة للطلاب. هنا نقول: ربما.',
	'Werken beide ouders? Dan kan het nog met een indicatie van het consultatiebureau. Of bij een traject naar werk.':
		'هل الأب والأم لديهما عمل؟ في هذه الحالة لا يزال هذا ممكنًا مع توصية ([[indicatie]]) من مركز صحة الأطفال ([[consultatiebureau]]). أو مع برنامج نحو العمل ([[traject]]).',
};

export default teksten;
