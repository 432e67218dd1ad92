import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Extra geld naast uw AOW': 'مال إضافي بجانب معاش الشيخوخة',
	'Hebt u AOW en toch te weinig geld? Dan vult de SVB uw inkomen aan.':
		'هل لديك معاش الشيخوخة ([[AOW]]) ومع ذلك مالك أقل مما يكفي؟ في هذه الحالة تكمّل [[SVB]] دخلك.',
	'Dit is netto. De vakantietoeslag zit erbij.':
		'هذا المبلغ بعد خصم الضريبة ([[netto]]). بدل العطلة ([[vakantietoeslag]]) داخل فيه.',
	'U of uw partner heeft de AOW-leeftijd.': 'أنت أو شريك حياتك في سن معاش الشيخوخة ([[AOW]]).',
	'Niemand van u heeft de AOW-leeftijd.': 'لا أحد منكما في سن معاش الشيخوخة ([[AOW]]).',
	'Wij weten nog niet of u of uw partner de AOW-leeftijd heeft.':
		'لا نعرف بعد هل أنت أو شريك حياتك في سن معاش الشيخوخة ([[AOW]]).',
	'Uw inkomen met vakantiegeld is {inkomenMetVakantiegeld}. De norm is {bijstandsnorm}.':
		'دخلك مع بدل العطلة: {inkomenMetVakantiegeld}. المبلغ المعياري ([[norm]]): {bijstandsnorm}.',
	'Uw inkomen met vakantiegeld is {inkomenMetVakantiegeld}. Dat is te hoog. De norm is {bijstandsnorm}.':
		'دخلك مع بدل العطلة: {inkomenMetVakantiegeld}. هذا أعلى من اللازم. المبلغ المعياري ([[norm]]): {bijstandsnorm}.',
	'Wij weten niet zeker of uw inkomen laag genoeg is. De norm is {bijstandsnorm}.':
		'لسنا متأكدين إن كان دخلك منخفضًا بما يكفي. المبلغ المعياري ([[norm]]): {bijstandsnorm}.',
	'U krijgt deze uitkering al.': 'أنت تحصل بالفعل على هذه المخصصات ([[uitkering]]).',
	'Uw spaargeld is {vermogen}. De grens is {vermogensgrens}.': 'مدخراتك: {vermogen}. الحد: {vermogensgrens}.',
	'Uw spaargeld is {vermogen}. Dat is te veel. De grens is {vermogensgrens}.':
		'مدخراتك: {vermogen}. هذا أكثر من اللازم. الحد: {vermogensgrens}.',
	'Wij weten niet zeker of uw spaargeld laag genoeg is. De grens is {vermogensgrens}.':
		'لسنا متأكدين إن كانت مدخراتك منخفضة بما يكفي. الحد: {vermogensgrens}.',
	'Uw spaargeld is al bekeken bij uw uitkering.': 'تم النظر في مدخراتك عند طلب مخصصاتك ([[uitkering]]).',
	'U woont in een instelling. Dan gelden andere regels.': 'سكنك في مؤسسة رعاية ([[instelling]]). لذلك توجد قواعد أخرى.',
	'U woont niet in een instelling.': 'سكنك ليس في مؤسسة رعاية ([[instelling]]).',
	'Wij weten nog niet hoe u woont.': 'لا نعرف بعد نوع سكنك.',
	'U hebt geen vast adres. De gemeente kijkt dan wie u kan helpen.':
		'ليس لديك عنوان ثابت. تبحث البلدية عمّن يمكنه مساعدتك.',
	'U hebt een vast adres.': 'لديك عنوان ثابت.',
	'Wij weten nog niet of u een vast adres hebt.': 'لا نعرف بعد هل لديك عنوان ثابت.',
	'U hebt een koophuis. De gemeente kijkt hoeveel uw huis waard is.':
		'لديك بيت ملك ([[koophuis]]). تنظر البلدية كم قيمة بيتك.',
	'U hebt geen koophuis.': 'ليس لديك بيت ملك ([[koophuis]]).',
	'Wij weten nog niet of u een koophuis hebt.': 'لا نعرف بعد هل لديك بيت ملك ([[koophuis]]).',
	'U hebt een eigen bedrijf. De gemeente rekent uw winst zelf uit.':
		'لديك شركة أو عمل خاص. تحسب البلدية أرباحك بنفسها.',
	'U hebt geen eigen bedrijf.': 'ليس لديك شركة أو عمل خاص.',
	'Wij weten nog niet waar uw geld vandaan komt.': 'لا نعرف بعد من أين يأتي مالك.',
	'Uw partner is jonger dan {volwassen} jaar. Dan gelden andere regels.':
		'عمر شريك حياتك أقل من {volwassen, plural, zero {{volwassen} سنة} one {{volwassen} سنة} two {سنتين ({volwassen})} few {{volwassen} سنوات} many {{volwassen} سنة} other {{volwassen} سنة}}. لذلك توجد قواعد أخرى.',
	'Uw partner is {volwassen} jaar of ouder.':
		'عمر شريك حياتك {volwassen, plural, zero {{volwassen} سنة} one {{volwassen} سنة} two {سنتان ({volwassen})} few {{volwassen} سنوات} many {{volwassen} سنة} other {{volwassen} سنة}} أو أكثر.',
	'Wij weten de leeftijd van uw partner nog niet.': 'لا نعرف بعد عمر شريك حياتك.',
	'Wij vragen niet naar uw verblijfsvergunning. De gemeente kijkt daar wel naar.':
		'نحن لا نسأل عن تصريح إقامتك ([[verblijfsvergunning]]). لكن البلدية تنظر فيه.',
	'Werkt u? Dan mag u soms een deel van uw loon houden. Zonder besluit daarover tellen wij al uw loon mee.':
		'هل لديك عمل؟ أحيانًا يمكنك إذن الاحتفاظ بجزء من راتبك. بدون قرار ([[besluit]]) بذلك نحسب كل راتبك.',
	'Een premie of een gift telt soms niet mee. Ook een ouder of zieke die werkt, mag soms wat houden. Dat rekenden wij niet mee.':
		'أحيانًا لا تُحسب مكافأة أو هدية مالية. وأحيانًا يمكن أيضًا لأب أو أم أو مريض لديه عمل أن يحتفظ ببعض المال. نحن لم نحسب ذلك.',
	'De SVB geeft de AIO. Vraag de SVB om het formulier.':
		'تدفع [[SVB]] الدعم الإضافي لكبار السن ([[AIO]]). اطلب الاستمارة من [[SVB]].',
	'Lukt het niet? Bel de gemeente om hulp.': 'هل تجد صعوبة؟ اتصل بالبلدية للمساعدة.',
	'Soms telt het tot {maanden} maanden terug. De SVB beslist. Wacht daarom niet.':
		'أحيانًا يُحسب المال عن مدة سابقة تصل إلى {maanden, plural, zero {{maanden} شهر} one {{maanden} شهر} two {شهرين ({maanden})} few {{maanden} أشهر} many {{maanden} شهرًا} other {{maanden} شهر}}. تقرر [[SVB]] ذلك. لذلك لا تنتظر.',
	'Meestal hoeft u niets terug te betalen. Verandert uw inkomen, spaargeld of huishouden? Geef dat meteen door. Krijgt u later geld over dezelfde tijd? Dan moet soms een deel terug.':
		'في معظم الأحيان لا يلزمك أن تعيد شيئًا. هل يتغير دخلك أو مدخراتك أو من يسكن معك؟ أبلغ عن ذلك فورًا. هل تحصل لاحقًا على مال عن الفترة نفسها؟ أحيانًا يجب عندئذ إعادة جزء.',
	'Geld om van te leven': 'مال للمعيشة',
	'Hebt u te weinig geld om van te leven? Dan vult de gemeente uw inkomen aan.':
		'هل لديك مال أقل مما يكفي للمعيشة؟ في هذه الحالة تكمّل البلدية دخلك.',
	'U bent {volwassen} jaar of ouder.':
		'عمرك {volwassen, plural, zero {{volwassen} سنة} one {{volwassen} سنة} two {سنتان ({volwassen})} few {{volwassen} سنوات} many {{volwassen} سنة} other {{volwassen} سنة}} أو أكثر.',
	'U bent jonger dan {volwassen} jaar.':
		'عمرك أقل من {volwassen, plural, zero {{volwassen} سنة} one {{volwassen} سنة} two {سنتين ({volwassen})} few {{volwassen} سنوات} many {{volwassen} سنة} other {{volwassen} سنة}}.',
	'Wij weten uw leeftijd nog niet.': 'لا نعرف عمرك بعد.',
	'U hebt nog niet de AOW-leeftijd.': 'لم تصل بعد إلى سن معاش الشيخوخة ([[AOW]]).',
	'U of uw partner heeft de AOW-leeftijd. Dan helpt de SVB met AIO.':
		'أنت أو شريك حياتك في سن معاش الشيخوخة ([[AOW]]). لذلك تساعد [[SVB]] بالدعم الإضافي لكبار السن ([[AIO]]).',
	'Uw spaargeld is {vermogen}. Dat is te veel. De grens is {vermogensgrens}. Vraag de gemeente ook naar IOAW en IOAZ. Daar gelden andere regels.':
		'مدخراتك: {vermogen}. هذا أكثر من اللازم. الحد: {vermogensgrens}. اسأل البلدية أيضًا عن [[IOAW]] و[[IOAZ]]. لهما قواعد أخرى.',
	'Een opleiding staat deze hulp niet in de weg.': 'الدراسة لا تمنع هذه المساعدة.',
	'U studeert met geld van DUO. Daarvan moet u leven.': 'أنت تدرس بمال من [[DUO]]. عليك أن تعيش من هذا المال.',
	'Wij weten nog niet of u kunt leven van geld van DUO.': 'لا نعرف بعد هل يمكنك أن تعيش من مال [[DUO]].',
	'Bent u jonger dan {zevenentwintig} jaar? Dan moet u meestal eerst {zoektermijn} weken werk of een opleiding zoeken.':
		'هل عمرك أقل من {zevenentwintig, plural, zero {{zevenentwintig} سنة} one {{zevenentwintig} سنة} two {سنتين ({zevenentwintig})} few {{zevenentwintig} سنوات} many {{zevenentwintig} سنة} other {{zevenentwintig} سنة}}؟ في معظم الأحيان عليك إذن أن تبحث أولًا عن عمل أو دراسة لمدة {zoektermijn, plural, zero {{zoektermijn} أسبوع} one {{zoektermijn} أسبوع} two {أسبوعين ({zoektermijn})} few {{zoektermijn} أسابيع} many {{zoektermijn} أسبوعًا} other {{zoektermijn} أسبوع}}.',
	'Het loon van uw kinderen telt niet mee.': 'راتب أطفالك لا يُحسب.',
	'Betaalt u geen huur, of stopte u net met school? Dan kan het bedrag lager zijn.':
		'إذا كنت لا تدفع إيجارًا، أو تركت المدرسة قبل وقت قصير، فيمكن أن يكون المبلغ أقل.',
	'Bent u jonger dan {eenentwintig} jaar? Dan betalen uw ouders soms mee. Kan dat niet, dan kan het bedrag hoger zijn.':
		'هل عمرك أقل من {eenentwintig, plural, zero {{eenentwintig} سنة} one {{eenentwintig} سنة} two {سنتين ({eenentwintig})} few {{eenentwintig} سنوات} many {{eenentwintig} سنة} other {{eenentwintig} سنة}}؟ أحيانًا يدفع والداك إذن جزءًا. إذا كان ذلك غير ممكن، فيمكن أن يكون المبلغ أعلى.',
	'Bel de gemeente of ga langs.': 'اتصل بالبلدية أو اذهب إليها.',
	'Zeg dat u bijstand wilt aanvragen.': 'قل إنك تريد طلب المساعدة الاجتماعية ([[bijstand]]).',
	'Vraag om hulp met het formulier.': 'اطلب مساعدة في ملء الاستمارة.',
	'Soms telt het tot {maanden} maanden terug. De gemeente beslist. Wacht daarom niet.':
		'أحيانًا يُحسب المال عن مدة سابقة تصل إلى {maanden, plural, zero {{maanden} شهر} one {{maanden} شهر} two {شهرين ({maanden})} few {{maanden} أشهر} many {{maanden} شهرًا} other {{maanden} شهر}}. تقرر البلدية ذلك. لذلك لا تنتظر.',
	'Geld voor uw huur': 'مال لإيجارك',
	'Huurt u een huis of flat en is uw inkomen niet hoog? Dan betaalt het Rijk mee aan de huur.':
		'هل تستأجر بيتًا أو شقة ودخلك ليس مرتفعًا؟ في هذه الحالة تدفع الدولة ([[het Rijk]]) جزءًا من الإيجار.',
	'Is uw huur hoog? Dan telt een deel van de huur niet mee. U krijgt dan toch huurtoeslag.':
		'هل إيجارك مرتفع؟ في هذه الحالة لا يُحسب جزء من الإيجار. ومع ذلك تحصل على إعانة الإيجار ([[huurtoeslag]]).',
	'U huurt.': 'سكنك بالإيجار.',
	'U huurt geen huis, flat of kamer.': 'أنت لا تستأجر بيتًا أو شقة أو غرفة.',
	'U bent {volwassen} jaar of ouder, of u hebt een kind.':
		'عمرك {volwassen, plural, zero {{volwassen} سنة} one {{volwassen} سنة} two {سنتان ({volwassen})} few {{volwassen} سنوات} many {{volwassen} سنة} other {{volwassen} سنة}} أو أكثر، أو لديك طفل.',
	'U huurt een huis of flat.': 'أنت تستأجر بيتًا أو شقة.',
	'Voor deze woning is er geen huurtoeslag.': 'لا توجد إعانة إيجار ([[huurtoeslag]]) لهذا المسكن.',
	'Voor een kamer is er alleen huurtoeslag in een woonvorm die is aangewezen. Vraag het uw verhuurder.':
		'للغرفة توجد إعانة الإيجار ([[huurtoeslag]]) فقط في نوع سكن محدد رسميًا لذلك. اسأل المؤجّر.',
	'Uw kale huur is {kaleHuur}. Uw inkomen in dit hele jaar is {toetsingsinkomen}. Dat past bij huurtoeslag.':
		'إيجارك الأساسي ([[kale huur]]): {kaleHuur}. دخلك في هذه السنة كلها: {toetsingsinkomen}. هذا يناسب إعانة الإيجار ([[huurtoeslag]]).',
	'Uw huur is te laag of uw inkomen te hoog. Uw inkomen in dit hele jaar is {toetsingsinkomen}.':
		'إيجارك أقل من اللازم أو دخلك أعلى من اللازم. دخلك في هذه السنة كلها: {toetsingsinkomen}.',
	'Wij weten uw huur, uw inkomen van dit jaar of uw huisgenoten nog niet.':
		'لا نعرف بعد إيجارك، أو دخلك لهذه السنة، أو من يسكن معك.',
	'Uw spaargeld is {vermogenVoorToeslagen}. De grens is {vermogensgrensToeslag}.':
		'مدخراتك: {vermogenVoorToeslagen}. الحد: {vermogensgrensToeslag}.',
	'Uw spaargeld is {vermogenVoorToeslagen}. Dat is te veel. De grens op 1 januari is {vermogensgrensToeslag}. Had u die dag minder dan de grens? Dan hebt u misschien toch recht.':
		'مدخراتك: {vermogenVoorToeslagen}. هذا أكثر من اللازم. الحد في 1 يناير: {vermogensgrensToeslag}. هل كان لديك في ذلك اليوم أقل من الحد؟ في هذه الحالة ربما لك الحق مع ذلك.',
	'Wij weten niet hoeveel spaargeld u had op 1 januari. De grens is {vermogensgrensToeslag}.':
		'لا نعرف كم كان لديك من المدخرات في 1 يناير. الحد: {vermogensgrensToeslag}.',
	'Er woont nog iemand bij u. Het inkomen van die persoon telt ook mee.': 'يسكن عندك شخص آخر. دخل هذا الشخص يُحسب أيضًا.',
	'Er wonen geen andere volwassenen bij u, voor zover wij weten.': 'لا يسكن عندك بالغون آخرون، حسب ما نعرف.',
	'Wij weten nog niet of er andere volwassenen bij u wonen.': 'لا نعرف بعد هل يسكن عندك بالغون آخرون.',
	'Woont er een volwassene bij u die u niet hebt genoemd? Dan is het bedrag anders, of krijgt u niets.':
		'هل يسكن عندك شخص بالغ لم تذكره؟ في هذه الحالة يكون المبلغ مختلفًا، أو لا تحصل على شيء.',
	'U hebt een huurcontract nodig. Iedereen in huis moet op dit adres staan bij de gemeente.':
		'يلزمك عقد إيجار. كل من في البيت يجب أن يكون مسجّلًا على هذا العنوان عند البلدية.',
	'Bent u jonger dan 21 jaar en hebt u een handicap? Dan kan het meer zijn.':
		'هل عمرك أقل من 21 سنة ولديك إعاقة؟ في هذه الحالة يمكن أن يكون المبلغ أكثر.',
	'Wij nemen uw partner als toeslagpartner. Soms is dat anders. Dienst Toeslagen weet dat.':
		'نعتبر شريك حياتك شريكًا في الإعانات ([[toeslagpartner]]). أحيانًا يكون الأمر مختلفًا. دائرة الإعانات ([[Dienst Toeslagen]]) تعرف ذلك.',
	'Wij vragen niet naar verblijf. Woont u hier zonder verblijfsvergunning? Vraag dan eerst hulp.':
		'نحن لا نسأل عن الإقامة. هل تسكن هنا بدون تصريح إقامة ([[verblijfsvergunning]])؟ اطلب إذن المساعدة أولًا.',
	'U betaalt alleen terug wat u te veel kreeg. Een klein bedrag vragen zij niet terug. Na het jaar telt uw echte inkomen. Geef een ander inkomen of huishouden daarom meteen door.':
		'تعيد فقط ما حصلت عليه زيادة. لا يُطلب منك أن تعيد مبلغًا صغيرًا. بعد نهاية السنة يُحسب دخلك الحقيقي. لذلك أبلغ فورًا إذا تغيّر دخلك أو من يسكن معك.',
	'Maak de proefberekening van Dienst Toeslagen. Daar hoeft u niet voor in te loggen.':
		'قم بالحساب التجريبي ([[proefberekening]]) في موقع دائرة الإعانات ([[Dienst Toeslagen]]). لا يلزمك تسجيل الدخول لذلك.',
	'Vraag de toeslag aan bij Dienst Toeslagen. U hebt DigiD nodig.':
		'اطلب الإعانة ([[toeslag]]) من دائرة الإعانات ([[Dienst Toeslagen]]). يلزمك [[DigiD]].',
	'Lukt het niet? Bel de gemeente. Vraag wie u helpt.': 'هل تجد صعوبة؟ اتصل بالبلدية. اسأل من يساعدك.',
	'Dan kunnen de maanden van {jaar} die voorbij zijn ook meetellen. Vraagt u eerder aan? Dan komt het geld ook eerder.':
		'عندئذ يمكن أن تُحسب أيضًا الأشهر التي مضت من سنة {jaar}. هل تقدّم الطلب أبكر؟ في هذه الحالة يأتي المال أبكر أيضًا.',
	'Kon u dit in {jaar} ook al krijgen? Dan bent u misschien nog op tijd.':
		'هل كان يمكنك الحصول على هذا في سنة {jaar} أيضًا؟ في هذه الحالة ربما لا يزال لديك وقت.',
	'Geld om van te leven, voor ouderen na de WW': 'مال للمعيشة، للأكبر سنًّا بعد مخصصات البطالة',
	'Stopte uw WW, en bent u bijna bij de AOW? Dan vult de gemeente uw inkomen aan.':
		'هل توقفت مخصصات البطالة ([[WW]])، وأنت قريب من سن معاش الشيخوخة ([[AOW]])؟ في هذه الحالة تكمّل البلدية دخلك.',
	'De gemeente rekent het bedrag uit. Dat gaat met uw inkomen waar de belasting nog niet af is.':
		'تحسب البلدية المبلغ. تحسبه من دخلك قبل خصم الضريبة.',
	'U of uw partner is oud genoeg, en heeft nog geen AOW.':
		'أنت أو شريك حياتك في السن المناسبة، ولم يصل بعد إلى معاش الشيخوخة ([[AOW]]).',
	'Niemand van u heeft de leeftijd voor deze hulp.': 'لا أحد منكما في السن المناسبة لهذه المساعدة.',
	'Het hangt af van uw geboortejaar of dat van uw partner.': 'هذا يتوقف على سنة ميلادك أو سنة ميلاد شريك حياتك.',
	'U krijgt geen bijstand.': 'أنت لا تحصل على المساعدة الاجتماعية ([[bijstand]]).',
	'U krijgt bijstand. De gemeente heeft dit dan al bekeken.':
		'أنت تحصل على المساعدة الاجتماعية ([[bijstand]]). لذلك نظرت البلدية في هذا من قبل.',
	'Wij weten nog niet of u bijstand krijgt.': 'لا نعرف بعد هل تحصل على المساعدة الاجتماعية ([[bijstand]]).',
	'Uw inkomen is {gezamenlijkInkomen}. Dat kan laag genoeg zijn.':
		'دخلك: {gezamenlijkInkomen}. يمكن أن يكون هذا منخفضًا بما يكفي.',
	'Uw inkomen is {gezamenlijkInkomen}. Dat is zeker te hoog voor deze hulp.':
		'دخلك: {gezamenlijkInkomen}. هذا بالتأكيد أعلى من اللازم لهذه المساعدة.',
	'Wij weten niet zeker of uw inkomen laag genoeg is.': 'لسنا متأكدين إن كان دخلك منخفضًا بما يكفي.',
	'U kreeg eerder WW of een uitkering van de WIA.': 'حصلت من قبل على مخصصات البطالة ([[WW]]) أو على مخصصات [[WIA]].',
	'U kreeg eerder geen WW en geen uitkering van de WIA.':
		'لم تحصل من قبل على مخصصات البطالة ([[WW]]) ولا على مخصصات [[WIA]].',
	'Het is voor wie op latere leeftijd WW kreeg, tot het einde. Of een uitkering van de WIA die stopte.':
		'هذا لمن حصل في سن متأخرة على مخصصات البطالة ([[WW]]) حتى نهايتها. أو على مخصصات [[WIA]] ثم توقفت.',
	'Uw inkomen zonder aftrek van belasting is laag genoeg.': 'دخلك قبل خصم الضريبة منخفض بما يكفي.',
	'Uw inkomen zonder aftrek van belasting is te hoog.': 'دخلك قبل خصم الضريبة أعلى من اللازم.',
	'Het gaat om uw inkomen waar de belasting nog niet af is. Dat weten wij niet.':
		'المقصود هو دخلك قبل خصم الضريبة. نحن لا نعرف ذلك.',
	'Had u een eigen bedrijf en stopt u? Vraag de gemeente dan naar IOAZ.':
		'هل كان لديك شركة أو عمل خاص وستتوقف عنه؟ اسأل البلدية إذن عن [[IOAZ]].',
	'Bel de gemeente. Vraag naar IOAW.': 'اتصل بالبلدية. اسأل عن [[IOAW]].',
	'Doe dat meteen als uw WW stopt. Het geld begint op de dag dat u zich meldt.':
		'افعل ذلك فورًا عندما تتوقف مخصصات البطالة ([[WW]]). يبدأ المال من اليوم الذي تتواصل فيه مع البلدية من أجل ذلك.',
	'Wat u terecht kreeg, mag u houden. Verandert uw inkomen of huishouden? Geef dat meteen door. Dan krijgt u niet te veel.':
		'ما حصلت عليه بحق يبقى لك. هل يتغير دخلك أو من يسكن معك؟ أبلغ عن ذلك فورًا. هكذا لا تحصل على أكثر مما لك.',
	'Geld voor elk kind': 'مال لكل طفل',
	'Hebt u een kind dat jonger is dan 18 jaar? Dan krijgt u kinderbijslag. Uw inkomen maakt niet uit.':
		'هل لديك طفل عمره أقل من 18 سنة؟ في هذه الحالة تحصل على علاوة الأطفال ([[kinderbijslag]]). دخلك لا يؤثر في ذلك.',
	'Dit is voor al uw kinderen samen. De SVB betaalt elke drie maanden.':
		'هذا لكل أطفالك معًا. تدفع [[SVB]] كل ثلاثة أشهر.',
	'U hebt een kind dat bij u woont.': 'لديك طفل يسكن معك.',
	'U hebt geen kind dat bij u woont. Betaalt u voor een kind dat ergens anders woont? Vraag het de SVB.':
		'ليس لديك طفل يسكن معك. هل تدفع من أجل طفل يسكن في مكان آخر؟ اسأل [[SVB]].',
	'Wij weten nog niet of u kinderen hebt.': 'لا نعرف بعد هل لديك أطفال.',
	'Een kind van 16 of 17 jaar zit niet op school. De SVB kijkt of u dan toch kinderbijslag krijgt.':
		'لديك طفل عمره 16 أو 17 سنة وليس في المدرسة. تنظر [[SVB]] هل تحصل مع ذلك على علاوة الأطفال ([[kinderbijslag]]).',
	'Een kind van 16 of 17 jaar moet naar school gaan.': 'الطفل الذي عمره 16 أو 17 سنة يجب أن يذهب إلى المدرسة.',
	'Wij weten nog niet of elk kind van 16 of 17 jaar naar school gaat.':
		'لا نعرف بعد هل كل طفل عمره 16 أو 17 سنة يذهب إلى المدرسة.',
	'Wij vragen niet naar verblijf. De SVB kijkt daar wel naar.': 'نحن لا نسأل عن الإقامة. لكن [[SVB]] تنظر فيها.',
	'Woont uw kind ook bij de andere ouder? Dan krijgt één van u de kinderbijslag, of u deelt die.':
		'هل يسكن طفلك أيضًا عند الوالد الثاني (الأب أو الأم)؟ في هذه الحالة يحصل واحد منكما على علاوة الأطفال ([[kinderbijslag]])، أو تتقاسمانها.',
	'Heeft uw kind veel zorg nodig, of woont het ergens anders? Dan kan het dubbel zijn.':
		'هل يحتاج طفلك إلى رعاية كثيرة، أو هل يسكن في مكان آخر؟ في هذه الحالة يمكن أن يكون المبلغ مضاعفًا.',
	'Wat u terecht kreeg, mag u houden. Uw inkomen maakt niet uit. Verhuist uw kind of stopt het met school? Geef dat meteen door.':
		'ما حصلت عليه بحق يبقى لك. دخلك لا يؤثر في ذلك. هل ينتقل طفلك إلى بيت آخر أو يترك المدرسة؟ أبلغ عن ذلك فورًا.',
	'Vraag kinderbijslag aan bij de SVB. U hebt DigiD nodig.':
		'اطلب علاوة الأطفال ([[kinderbijslag]]) من [[SVB]]. يلزمك [[DigiD]].',
	'Had u op {vanaf} al recht op kinderbijslag? Dan kan die vanaf dan ingaan. Wie langer wacht, krijgt minder terug.':
		'هل كان لك الحق في علاوة الأطفال ([[kinderbijslag]]) في {vanaf}؟ في هذه الحالة يمكن أن تبدأ من ذلك اليوم. من ينتظر مدة أطول يحصل على مال أقل عن المدة السابقة.',
	'Geld voor de kinderopvang': 'مال لحضانة الأطفال',
	'Werkt u en gaat uw kind naar de opvang? Dan betaalt het Rijk een groot deel.':
		'هل لديك عمل ويذهب طفلك إلى الحضانة؟ في هذه الحالة تدفع الدولة ([[het Rijk]]) جزءًا كبيرًا.',
	'Is uw inkomen lager? Dan krijgt u meer. Een hoge uurprijs telt niet helemaal mee.':
		'هل دخلك أقل؟ في هذه الحالة تحصل على مال أكثر. سعر الساعة المرتفع لا يُحسب كله.',
	'Uw kind gaat naar de opvang.': 'طفلك يذهب إلى الحضانة.',
	'U hebt geen kind dat naar de opvang gaat.': 'ليس لديك طفل يذهب إلى الحضانة.',
	'Wij weten nog niet of uw kind naar de opvang gaat.': 'لا نعرف بعد هل يذهب طفلك إلى الحضانة.',
	'U werkt. Hebt u een partner? Dan werkt die ook.': 'لديك عمل. هل لديك شريك حياة؟ في هذه الحالة هو أيضًا لديه عمل.',
	'U werkt niet, of uw partner werkt niet.': 'ليس لديك عمل، أو ليس لدى شريك حياتك عمل.',
	'Voor deze toeslag moet u werken, leren of een traject volgen. Ook uw partner.':
		'لهذه الإعانة ([[toeslag]]) يجب أن تعمل أو تدرس أو تشارك في برنامج نحو العمل ([[traject]]). وشريك حياتك أيضًا.',
	'De opvang moet in het landelijke register staan.': 'يجب أن تكون الحضانة مسجّلة في السجل الوطني.',
	'Gaat uw kind naar de middelbare school? Dan is er geen toeslag meer.':
		'هل يذهب طفلك إلى المدرسة الإعدادية أو الثانوية ([[middelbare school]])؟ في هذه الحالة لم تعد هناك إعانة.',
	'Wacht niet te lang. U krijgt de toeslag hoogstens {maandenTerug} maanden terug.':
		'لا تنتظر طويلًا. تحصل على الإعانة ([[toeslag]]) عن مدة سابقة هي على الأكثر {maandenTerug, plural, zero {{maandenTerug} شهر} one {{maandenTerug} شهر} two {شهران ({maandenTerug})} few {{maandenTerug} أشهر} many {{maandenTerug} شهرًا} other {{maandenTerug} شهر}}.',
	'Ging uw kind op {vanaf} al naar de opvang? Dan kan de toeslag vanaf dan ingaan. Wie langer wacht, krijgt minder terug.':
		'هل كان طفلك يذهب إلى الحضانة في {vanaf}؟ في هذه الحالة يمكن أن تبدأ الإعانة ([[toeslag]]) من ذلك اليوم. من ينتظر مدة أطول يحصل على مال أقل عن المدة السابقة.',
	'Extra geld voor uw kinderen': 'مال إضافي لأطفالك',
	'Hebt u kinderen en geen hoog inkomen? Dan krijgt u extra geld naast de kinderbijslag.':
		'هل لديك أطفال ودخلك ليس مرتفعًا؟ في هذه الحالة تحصل على مال إضافي بجانب علاوة الأطفال ([[kinderbijslag]]).',
	'Dit is voor al uw kinderen samen. Hebt u geen partner? Dan krijgt u meer.':
		'هذا لكل أطفالك معًا. إذا لم يكن لديك شريك حياة، تحصل على مبلغ أكثر.',
	'U hebt geen kind dat bij u woont.': 'ليس لديك طفل يسكن معك.',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is laag genoeg voor kindgebonden budget.':
		'دخلك في هذه السنة كلها: {toetsingsinkomen}، قبل خصم الضريبة. هذا منخفض بما يكفي للمبلغ الإضافي للأطفال ([[kindgebonden budget]]).',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is te hoog voor kindgebonden budget.':
		'دخلك في هذه السنة كلها: {toetsingsinkomen}، قبل خصم الضريبة. هذا أعلى من اللازم للمبلغ الإضافي للأطفال ([[kindgebonden budget]]).',
	'Wij weten uw inkomen van dit hele jaar nog niet. Het staat op uw jaaropgave.':
		'لا نعرف بعد دخلك لهذه السنة كلها. هو مكتوب في كشف دخلك السنوي ([[jaaropgave]]).',
	'U krijgt dit alleen als u ook kinderbijslag krijgt. Krijgt uw ex die? Dan krijgt uw ex dit ook.':
		'تحصل على هذا فقط إذا كنت تحصل أيضًا على علاوة الأطفال ([[kinderbijslag]]). هل يحصل عليها شريك حياتك السابق؟ في هذه الحالة يحصل هو على هذا أيضًا.',
	'Krijgt u al een toeslag? Dan komt dit geld vaak vanzelf.':
		'هل تحصل بالفعل على إعانة ([[toeslag]])؟ في هذه الحالة كثيرًا ما يأتي هذا المال تلقائيًا.',
	'Extra geld voor studenten die door ziekte niet kunnen werken': 'مال إضافي للطلاب الذين لا يستطيعون العمل بسبب المرض',
	'Kunt u door ziekte of een handicap niet werken naast uw studie? Dan krijgt u elke maand geld.':
		'إذا كنت لا تستطيع العمل بجانب دراستك بسبب مرض أو إعاقة، تحصل على مال كل شهر.',
	'Dit is het minste wat u krijgt. De gemeente mag meer geven.': 'هذا أقل مبلغ تحصل عليه. يمكن للبلدية أن تعطي أكثر.',
	'U bent student.': 'أنت طالب أو طالبة.',
	'U bent geen student.': 'أنت لست طالبًا ولا طالبة.',
	'Wij weten nog niet of u student bent.': 'لا نعرف بعد هل أنت طالب أو طالبة.',
	'U of uw partner heeft nog geen AOW.': 'أنت أو شريك حياتك ليس لديه بعد معاش الشيخوخة ([[AOW]]).',
	'U hebt de AOW-leeftijd.': 'أنت في سن معاش الشيخوخة ([[AOW]]).',
	'U krijgt geld van DUO voor uw studie.': 'أنت تحصل على مال من [[DUO]] لدراستك.',
	'U krijgt geen geld van DUO voor uw studie.': 'أنت لا تحصل على مال من [[DUO]] لدراستك.',
	'Wij weten niet of u geld van DUO kunt krijgen voor uw studie.':
		'لا نعرف هل يمكنك الحصول على مال من [[DUO]] لدراستك.',
	'U of iemand in uw gezin is lang ziek of heeft een handicap.':
		'لديك، أو لدى شخص في أسرتك، مرض منذ مدة طويلة أو إعاقة.',
	'U bent niet lang ziek en u hebt geen handicap.': 'ليس لديك مرض منذ مدة طويلة وليس لديك إعاقة.',
	'Wij weten niet of u lang ziek bent of een handicap hebt.': 'لا نعرف هل لديك مرض منذ مدة طويلة أو إعاقة.',
	'U krijgt geen Wajong.': 'أنت لا تحصل على [[Wajong]].',
	'U krijgt Wajong.': 'أنت تحصل على [[Wajong]].',
	'Misschien krijgt u Wajong. Met Wajong krijgt u deze toeslag niet.':
		'ربما تحصل على [[Wajong]]. مع [[Wajong]] لا تحصل على هذه الإعانة ([[toeslag]]).',
	'U of uw partner werkt. De gemeente kijkt of u zelf kunt werken naast uw studie.':
		'أنت أو شريك حياتك لديه عمل. تنظر البلدية هل تستطيع أنت العمل بجانب دراستك.',
	'U werkt niet naast uw studie.': 'أنت لا تعمل بجانب دراستك.',
	'Wij weten nog niet of u werkt naast uw studie.': 'لا نعرف بعد هل تعمل بجانب دراستك.',
	'Bent u zelf ziek? Alleen dan is deze toeslag voor u.':
		'هل المرض لديك أنت؟ فقط عندئذ تكون هذه الإعانة ([[toeslag]]) لك.',
	'U woont niet met een partner of kinderen.': 'أنت لا تسكن مع شريك حياة أو أطفال.',
	'Wij weten nog niet wie er in uw gezin ziek is.': 'لا نعرف بعد من في أسرتك لديه مرض.',
	'De gemeente kijkt of u door uw ziekte of handicap niet kunt werken. Soms vraagt zij een arts om advies.':
		'تنظر البلدية هل يمنعك مرضك أو إعاقتك من العمل. أحيانًا تطلب رأي طبيب.',
	'Bel de gemeente. Vraag naar de studietoeslag.': 'اتصل بالبلدية. اسأل عن إعانة الدراسة ([[studietoeslag]]).',
	'Zeg dat u geld van DUO krijgt.': 'قل إنك تحصل على مال من [[DUO]].',
	'Elk jaar een bedrag extra bij WIA, WAO of Wajong': 'مبلغ إضافي كل سنة مع [[WIA]] أو [[WAO]] أو [[Wajong]]',
	'Krijgt u WIA, WAO of Wajong? Dan betaalt UWV u één keer per jaar een extra bedrag.':
		'هل تحصل على [[WIA]] أو [[WAO]] أو [[Wajong]]؟ في هذه الحالة تدفع لك [[UWV]] مبلغًا إضافيًا مرة واحدة في السنة.',
	'Dit krijgt u één keer per jaar, in de zomer. Het telt niet mee voor andere hulp.':
		'تحصل على هذا مرة واحدة في السنة، في الصيف. لا يُحسب عند المساعدات الأخرى.',
	'U krijgt een uitkering bij ziekte.': 'أنت تحصل على مخصصات بسبب المرض.',
	'U krijgt geen uitkering bij ziekte.': 'أنت لا تحصل على مخصصات بسبب المرض.',
	'Wij weten uw leeftijd of die van uw partner nog niet.': 'لا نعرف بعد عمرك أو عمر شريك حياتك.',
	'U krijgt WIA, WAO of Wajong.': 'أنت تحصل على [[WIA]] أو [[WAO]] أو [[Wajong]].',
	'U krijgt een uitkering van de Ziektewet. Dan krijgt u dit bedrag niet.':
		'أنت تحصل على مخصصات المرض ([[Ziektewet]]). لذلك لا تحصل على هذا المبلغ.',
	'Het is voor wie WIA, WAO of Wajong krijgt.': 'هذا لمن يحصل على [[WIA]] أو [[WAO]] أو [[Wajong]].',
	'U had de uitkering op de eerste dag van juli.': 'كانت لديك المخصصات ([[uitkering]]) في أول يوم من يوليو.',
	'U had de uitkering niet op de eerste dag van juli.': 'لم تكن لديك المخصصات ([[uitkering]]) في أول يوم من يوليو.',
	'U moet de uitkering hebben op de eerste dag van juli. UWV kijkt ook hoe ziek u bent.':
		'يجب أن تكون لديك المخصصات ([[uitkering]]) في أول يوم من يوليو. تنظر [[UWV]] أيضًا في درجة مرضك.',
	'U hoeft niets te doen. UWV betaalt het zelf, in juli, augustus of september.':
		'لا يلزمك أن تفعل شيئًا. تدفع [[UWV]] من نفسها، في يوليو أو أغسطس أو سبتمبر.',
	'Kreeg u niets? Vraag het aan UWV. Of bel de gemeente om hulp.':
		'إذا لم تحصل على شيء، فاسأل [[UWV]]. أو اتصل بالبلدية للمساعدة.',
	'U hoeft dit nooit terug te betalen. Zo staat het in de wet.': 'لا يلزمك أبدًا أن تعيد هذا المال. هكذا يقول القانون.',
	'Extra geld bij uw uitkering van UWV': 'مال إضافي مع مخصصاتك من [[UWV]]',
	'Krijgt u WW of een uitkering bij ziekte, en is dat weinig? Dan vult UWV uw inkomen aan.':
		'هل تحصل على مخصصات البطالة ([[WW]]) أو مخصصات بسبب المرض، وهي قليلة؟ في هذه الحالة تكمّل [[UWV]] دخلك.',
	'UWV rekent het bedrag uit. Dat gaat met uw inkomen waar de belasting nog niet af is.':
		'تحسب [[UWV]] المبلغ. تحسبه من دخلك قبل خصم الضريبة.',
	'U krijgt WW, een uitkering bij ziekte, of loon terwijl er iemand ziek is.':
		'أنت تحصل على مخصصات البطالة ([[WW]])، أو مخصصات بسبب المرض، أو راتب مع وجود شخص مريض.',
	'U krijgt geen WW, geen uitkering bij ziekte en geen loon bij ziekte.':
		'أنت لا تحصل على مخصصات البطالة ([[WW]])، ولا على مخصصات بسبب المرض، ولا على راتب أثناء المرض.',
	'Wij weten nog niet waar uw geld vandaan komt, of dat er iemand ziek is.':
		'لا نعرف بعد من أين يأتي مالك، أو هل هناك شخص مريض.',
	'U of uw partner is {volwassen} jaar of ouder.':
		'أنت أو شريك حياتك عمره {volwassen, plural, zero {{volwassen} سنة} one {{volwassen} سنة} two {سنتان ({volwassen})} few {{volwassen} سنوات} many {{volwassen} سنة} other {{volwassen} سنة}} أو أكثر.',
	'Niemand van u is {volwassen} jaar of ouder.':
		'لا أحد منكما عمره {volwassen, plural, zero {{volwassen} سنة} one {{volwassen} سنة} two {سنتان ({volwassen})} few {{volwassen} سنوات} many {{volwassen} سنة} other {{volwassen} سنة}} أو أكثر.',
	'Uw inkomen is {gezamenlijkInkomen}. Dat is zeker te hoog voor deze toeslag.':
		'دخلك: {gezamenlijkInkomen}. هذا بالتأكيد أعلى من اللازم لهذه الإعانة ([[toeslag]]).',
	'U hebt geen partner, of uw partner is geen reden voor een nee.':
		'ليس لديك شريك حياة، أو وجود شريك حياتك لا يمنع هذه المساعدة.',
	'U en uw partner zijn te jong. En u hebt geen kind jonger dan {kindJonger} jaar.':
		'أنت وشريك حياتك لم تبلغا السن المطلوبة. وليس لديك طفل عمره أقل من {kindJonger, plural, zero {{kindJonger} سنة} one {{kindJonger} سنة} two {سنتين ({kindJonger})} few {{kindJonger} سنوات} many {{kindJonger} سنة} other {{kindJonger} سنة}}.',
	'Het hangt af van de leeftijd van uw partner en uw kinderen.': 'هذا يتوقف على عمر شريك حياتك وأعمار أطفالك.',
	'Bent u jonger dan {eenentwintig} jaar en woont u bij uw ouders? Dan krijgt u deze toeslag niet.':
		'هل عمرك أقل من {eenentwintig, plural, zero {{eenentwintig} سنة} one {{eenentwintig} سنة} two {سنتين ({eenentwintig})} few {{eenentwintig} سنوات} many {{eenentwintig} سنة} other {{eenentwintig} سنة}} وتسكن عند والديك؟ في هذه الحالة لا تحصل على هذه الإعانة ([[toeslag]]).',
	'Verdiende u vroeger minder dan het minimumloon? Dan is de toeslag lager.':
		'هل كان دخلك من العمل في الماضي أقل من الحد الأدنى للأجور؟ في هذه الحالة تكون الإعانة ([[toeslag]]) أقل.',
	'Vraag de toeslag aan bij UWV, bijvoorbeeld op de website.':
		'اطلب الإعانة ([[toeslag]]) من [[UWV]]، مثلًا على الموقع.',
	'Wacht daar niet te lang mee.': 'لا تنتظر طويلًا في ذلك.',
	'U kunt dit hoogstens {maanden} maanden terug krijgen. Wacht daarom niet te lang.':
		'يمكنك الحصول على هذا عن مدة سابقة هي على الأكثر {maanden, plural, zero {{maanden} شهر} one {{maanden} شهر} two {شهران ({maanden})} few {{maanden} أشهر} many {{maanden} شهرًا} other {{maanden} شهر}}. لذلك لا تنتظر طويلًا.',
	'Geld voor uw zorgverzekering': 'مال لتأمينك الصحي',
	'Is uw inkomen niet hoog? Dan betaalt het Rijk mee aan uw zorgverzekering.':
		'إذا لم يكن دخلك مرتفعًا، تدفع الدولة ([[het Rijk]]) جزءًا من تأمينك الصحي.',
	'Hebt u een partner? Dan is dit voor u samen.': 'هل لديك شريك حياة؟ في هذه الحالة هذا لكما معًا.',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is laag genoeg voor zorgtoeslag.':
		'دخلك في هذه السنة كلها: {toetsingsinkomen}، قبل خصم الضريبة. هذا منخفض بما يكفي لإعانة التأمين الصحي ([[zorgtoeslag]]).',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is te hoog voor zorgtoeslag.':
		'دخلك في هذه السنة كلها: {toetsingsinkomen}، قبل خصم الضريبة. هذا أعلى من اللازم لإعانة التأمين الصحي ([[zorgtoeslag]]).',
	'U moet een Nederlandse zorgverzekering hebben. Heeft uw partner die niet? Dan is het de helft.':
		'يجب أن يكون لديك تأمين صحي هولندي ([[zorgverzekering]]). إذا لم يكن لدى شريك حياتك هذا التأمين، يكون المبلغ النصف.',
	'Heeft één van u de AOW-leeftijd? Dan helpt de SVB u samen, met AIO.':
		'هل واحد منكما في سن معاش الشيخوخة ([[AOW]])؟ في هذه الحالة تساعدكما [[SVB]] معًا، بالدعم الإضافي لكبار السن ([[AIO]]).',
	'Een partner die niet studeert, kan zelf recht hebben. Daar zeggen wij misschien.':
		'شريك الحياة الذي لا يدرس يمكن أن يكون له حق بنفسه. هنا نقول: ربما.',
	'Wie jonger is dan 18 jaar en een kind heeft, telt als volwassen (Awir art. 10 lid 2).':
		'من عمره أقل من 18 سنة ولديه طفل يُعتبر بالغًا ([[Awir art. 10 lid 2]]).',
	'Een huis of flat die u huurt, heeft een eigen voordeur, keuken en wc, zo nemen wij aan. Een kamer telt alleen in een woonvorm die Dienst Toeslagen heeft aangewezen.':
		'البيت أو الشقة التي تستأجرها لها باب خاص ومطبخ ومرحاض، هكذا نفترض. الغرفة تُحسب فقط في نوع سكن حددته دائرة الإعانات ([[Dienst Toeslagen]]).',
	'Bij bijstand en AIO is het vermogen al bekeken. Dat is dan ook laag genoeg voor een toeslag.':
		'مع المساعدة الاجتماعية ([[bijstand]]) والدعم الإضافي لكبار السن ([[AIO]]) تم النظر في الأموال والممتلكات من قبل. فهي إذن منخفضة بما يكفي أيضًا للإعانة ([[toeslag]]).',
	'Wij schatten uw inkomen over het hele jaar. Wij nemen aan dat u elke maand ongeveer evenveel krijgt, van één werkgever of uitkering en met loonheffingskorting.':
		'نحن نقدّر دخلك للسنة كلها. نفترض أنك تحصل كل شهر تقريبًا على المبلغ نفسه، من صاحب عمل واحد أو من مخصصات واحدة، ومع تخفيض ضريبة الأجر ([[loonheffingskorting]]).',
	'De wet vraagt een geboortejaar. Wij kennen alleen uw leeftijd. Daarom is één leeftijd onzeker.':
		'القانون يطلب سنة الميلاد. نحن نعرف عمرك فقط. لذلك هناك عمر واحد غير مؤكد.',
	'IOAW gaat voor bijstand. Bij wie bijstand krijgt, is dit dus al bekeken.':
		'[[IOAW]] تأتي قبل المساعدة الاجتماعية ([[bijstand]]). من يحصل على المساعدة الاجتماعية تم النظر في حالته من قبل.',
	'Tot de middelbare school is er toeslag. Een kind van 11, 12 of 13 jaar kan op beide scholen zitten. Daarom vragen wij het dan. Is een kind jonger of ouder? Dan nemen wij het aan.':
		'توجد إعانة ([[toeslag]]) إلى أن يبدأ الطفل المدرسة الإعدادية أو الثانوية ([[middelbare school]]). الطفل الذي عمره 11 أو 12 أو 13 سنة يمكن أن يكون في المدرسة الابتدائية أو في المدرسة التي بعدها. لذلك نسأل عن ذلك. إذا كان الطفل أصغر أو أكبر، فنحن نفترض في أي مدرسة هو.',
	'Werken is: loon hebben of een eigen bedrijf. Wie een opleiding of een traject doet, of net stopte met werken, kan ook recht hebben.':
		'العمل يعني: راتب، أو شركة أو عمل خاص. من لديه دراسة أو برنامج نحو العمل ([[traject]])، أو توقف عن العمل قبل وقت قصير، يمكن أن يكون له حق أيضًا.',
	'Wie de AOW-leeftijd heeft, krijgt geen geld van DUO voor een studie, zo nemen wij aan.':
		'من هو في سن معاش الشيخوخة ([[AOW]]) لا يحصل على مال من [[DUO]] للدراسة، هكذا نفترض.',
	'Wie geld van DUO krijgt, heeft studiefinanciering. Zonder geld van DUO weten wij het niet.':
		'من يحصل على مال من [[DUO]] لديه تمويل دراسة ([[studiefinanciering]]). بدون مال من [[DUO]] لا نعرف ذلك.',
	'De wet vraagt dat u door een beperking niet naast de studie kunt werken. Wij vragen alleen of er ziekte is.':
		'القانون يشترط أنك لا تستطيع العمل بجانب الدراسة بسبب قيد صحي. نحن نسأل فقط هل هناك مرض.',
	'De uitkering stopt bij de AOW. Wie na 1 juli AOW kreeg, kreeg dit bedrag al vanzelf.':
		'تتوقف المخصصات ([[uitkering]]) عند معاش الشيخوخة ([[AOW]]). من حصل على معاش الشيخوخة بعد 1 يوليو، حصل على هذا المبلغ تلقائيًا من قبل.',
	'Wij lazen de regel in de WIA. Die van de WAO en de Wajong zeggen hetzelfde, zo nemen wij aan.':
		'قرأنا القاعدة في [[WIA]]. قواعد [[WAO]] و[[Wajong]] تقول الشيء نفسه، هكذا نفترض.',
	'Ook bij loon van een werkgever tijdens ziekte kan UWV een toeslag geven. Wij vragen alleen of iemand lang ziek is.':
		'يمكن أن تعطي [[UWV]] إعانة ([[toeslag]]) أيضًا مع راتب من صاحب العمل أثناء المرض. نحن نسأل فقط هل هناك شخص لديه مرض منذ مدة طويلة.',
	'Wij weten niet wie van u beiden de uitkering krijgt. Is één van u oud genoeg, dan kan het.':
		'لا نعرف من منكما يحصل على المخصصات ([[uitkering]]). إذا كان واحد منكما في السن المناسبة، فهذا ممكن.',
	'Wij kijken deze regels nu na. Bel de gemeente. Zij weten hoe het zit.':
		'نحن نراجع هذه القواعد الآن. اتصل بالبلدية. هي تعرف الوضع.',
	'Wij noemen nu geen bedrag.': 'لا نذكر الآن مبلغًا.',
	'Bel de gemeente. Vraag of dit voor u is.': 'اتصل بالبلدية. اسأل هل هذا لك.',
	'Bel de gemeente. Zij weten wie u kan helpen.': 'اتصل بالبلدية. هي تعرف من يمكنه مساعدتك.',
	'Geld voor bijzondere kosten': 'مال لتكاليف خاصة',
	'Voor kosten die u niet kunt betalen. Koop nog niets: vraag het eerst aan.':
		'لتكاليف لا يمكنك دفعها. لا تشترِ شيئًا الآن: قدّم الطلب أولًا.',
	'Hoeveel u krijgt, hangt af van de kosten. De gemeente rekent uit wat u zelf kunt betalen.':
		'المبلغ الذي تحصل عليه يتوقف على التكاليف. تحسب البلدية ما يمكنك دفعه بنفسك.',
	'De gemeente kijkt of de kosten echt nodig zijn. En of iemand anders ze kan betalen.':
		'تنظر البلدية هل التكاليف ضرورية فعلًا. وهل يمكن لغيرك أن يدفعها.',
	'Koop nog niets. Vraag de hulp eerst aan.': 'لا تشترِ شيئًا الآن. اطلب المساعدة أولًا.',
	'Bel de gemeente.': 'اتصل بالبلدية.',
	'Vraag dit aan voordat u iets koopt of laat doen. Is het al gekocht? Bel toch: soms kan het nog.':
		'اطلب هذا قبل أن تشتري شيئًا أو تطلب من أحد أن يقوم بعمل. هل تم الشراء؟ اتصل مع ذلك: أحيانًا لا يزال ممكنًا.',
	'Een gift hoeft u niet terug te betalen. Soms is het een lening. Dat staat in de brief. Verandert uw inkomen? Geef dat meteen door.':
		'المنحة لا يلزمك أن تعيدها. أحيانًا يكون المال قرضًا. هذا مكتوب في الرسالة. هل يتغير دخلك؟ أبلغ عن ذلك فورًا.',
	'Wij weten nog niet waar u woont.': 'لا نعرف بعد مكان سكنك.',
	'U hebt kosten die u niet kunt betalen.': 'لديك تكاليف لا يمكنك دفعها.',
	'U hebt nu geen bijzondere kosten.': 'ليس لديك الآن تكاليف خاصة.',
	'Wij weten nog niet of u bijzondere kosten hebt.': 'لا نعرف بعد هل لديك تكاليف خاصة.',
	'Een gratis pas met korting op sport, cultuur en cursussen. Met de pas krijgt u ook andere hulp.':
		'بطاقة مجانية مع تخفيض على الرياضة والثقافة والدورات. مع البطاقة تحصل أيضًا على مساعدة أخرى.',
	'De pas is gratis. U krijgt er geen geld mee, maar korting.': 'البطاقة مجانية. لا تحصل بها على مال، بل على تخفيض.',
	'Krijgt u bijstand? Dan krijgt u de pas vaak vanzelf.':
		'هل تحصل على المساعدة الاجتماعية ([[bijstand]])؟ في هذه الحالة كثيرًا ما تحصل على البطاقة تلقائيًا.',
	'Lukt het niet? Bel de gemeente. Vraag naar team Minima.': 'هل تجد صعوبة؟ اتصل بالبلدية. اسأل عن فريق [[Minima]].',
	'U krijgt hulp en geen geld. U hoeft dus niets terug te betalen. Verandert uw inkomen? Zeg dat bij de volgende aanvraag.':
		'تحصل على مساعدة وليس على مال. لذلك لا يلزمك أن تعيد شيئًا. هل يتغير دخلك؟ قل ذلك في الطلب القادم.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. De grens is {inkomensgrens}.':
		'دخلك بدون بدل العطلة: {gezamenlijkInkomen}. الحد: {inkomensgrens}.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog. De grens is {inkomensgrens}.':
		'دخلك بدون بدل العطلة: {gezamenlijkInkomen}. هذا أعلى من اللازم. الحد: {inkomensgrens}.',
	'Wij weten niet zeker of uw inkomen laag genoeg is. De grens is {inkomensgrens}.':
		'لسنا متأكدين إن كان دخلك منخفضًا بما يكفي. الحد: {inkomensgrens}.',
	'Uw uitkering is onder de grens. Uw inkomen hoeven wij niet te weten.':
		'مخصصاتك ([[uitkering]]) أقل من الحد. لا يلزم أن نعرف دخلك.',
	'Een opleiding staat deze pas niet in de weg.': 'الدراسة لا تمنع هذه البطاقة.',
	'U studeert met geld van DUO. Dan krijgt u de pas niet.': 'أنت تدرس بمال من [[DUO]]. لذلك لا تحصل على البطاقة.',
	'Wij weten nog niet of u studeert met geld van DUO.': 'لا نعرف بعد هل تدرس بمال من [[DUO]].',
	'U of uw partner is jonger dan {eenentwintig} jaar. Wij weten niet welke grens dan geldt.':
		'أنت أو شريك حياتك عمره أقل من {eenentwintig, plural, zero {{eenentwintig} سنة} one {{eenentwintig} سنة} two {سنتين ({eenentwintig})} few {{eenentwintig} سنوات} many {{eenentwintig} سنة} other {{eenentwintig} سنة}}. لا نعرف ما الحد في هذه الحالة.',
	'Niemand is jonger dan {eenentwintig} jaar.':
		'لا أحد عمره أقل من {eenentwintig, plural, zero {{eenentwintig} سنة} one {{eenentwintig} سنة} two {سنتين ({eenentwintig})} few {{eenentwintig} سنوات} many {{eenentwintig} سنة} other {{eenentwintig} سنة}}.',
	'Wij weten nog niet of iemand jonger is dan {eenentwintig} jaar.':
		'لا نعرف بعد هل هناك شخص عمره أقل من {eenentwintig, plural, zero {{eenentwintig} سنة} one {{eenentwintig} سنة} two {سنتين ({eenentwintig})} few {{eenentwintig} سنوات} many {{eenentwintig} سنة} other {{eenentwintig} سنة}}.',
	'Kloppen uw antwoorden bij de aanvraag? Dan mag u het geld houden. Geef dus alles eerlijk op.':
		'هل إجاباتك في الطلب صحيحة؟ في هذه الحالة يمكنك الاحتفاظ بالمال. لذلك اذكر كل شيء بصدق.',
	'U hebt een kind op de basisschool of de middelbare school.':
		'لديك طفل في المدرسة الابتدائية ([[basisschool]]) أو في المدرسة الإعدادية أو الثانوية ([[middelbare school]]).',
	'U hebt geen kind op de basisschool of de middelbare school.':
		'ليس لديك طفل في المدرسة الابتدائية ([[basisschool]]) ولا في المدرسة الإعدادية أو الثانوية ([[middelbare school]]).',
	'Wij weten nog niet of u een kind op school hebt.': 'لا نعرف بعد هل لديك طفل في المدرسة.',
	'Uw kind heeft bijles nodig.': 'طفلك يحتاج إلى دروس تقوية.',
	'Uw kind heeft geen bijles nodig.': 'طفلك لا يحتاج إلى دروس تقوية.',
	'Het kan als uw kind bijles nodig heeft. De school kan dat zeggen.':
		'هذا ممكن إذا كان طفلك يحتاج إلى دروس تقوية. يمكن للمدرسة أن تقول ذلك.',
	'Extra geld bij lang weinig inkomen': 'مال إضافي لمن دخله منخفض منذ مدة طويلة',
	'Een bedrag per jaar dat u zelf mag besteden.': 'مبلغ كل سنة تنفقه كما تريد.',
	'Wij vonden geen bedrag. Vraag de gemeente hoeveel het is.': 'لم نجد مبلغًا. اسأل البلدية كم هو.',
	'De gemeente kijkt of u snel meer kunt gaan verdienen. Dat kunnen wij niet weten.':
		'تنظر البلدية هل يمكن أن يزيد دخلك من العمل قريبًا. هذا لا يمكننا أن نعرفه.',
	'U of uw partner is {eenentwintig} jaar of ouder en heeft nog geen AOW.':
		'أنت أو شريك حياتك عمره {eenentwintig, plural, zero {{eenentwintig} سنة} one {{eenentwintig} سنة} two {سنتان ({eenentwintig})} few {{eenentwintig} سنوات} many {{eenentwintig} سنة} other {{eenentwintig} سنة}} أو أكثر وليس لديه بعد معاش الشيخوخة ([[AOW]]).',
	'Deze hulp is vanaf {eenentwintig} jaar, tot de AOW-leeftijd.':
		'هذه المساعدة من عمر {eenentwintig, plural, zero {{eenentwintig} سنة} one {{eenentwintig} سنة} two {سنتين ({eenentwintig})} few {{eenentwintig} سنوات} many {{eenentwintig} سنة} other {{eenentwintig} سنة}} حتى سن معاش الشيخوخة ([[AOW]]).',
	'Wij weten nog niet of u of uw partner de goede leeftijd heeft.':
		'لا نعرف بعد هل أنت أو شريك حياتك في السن المناسبة.',
	'U hebt al {referteperiode} jaar of langer weinig geld.':
		'لديك مال قليل منذ {referteperiode, plural, zero {{referteperiode} سنة} one {{referteperiode} سنة} two {سنتين ({referteperiode})} few {{referteperiode} سنوات} many {{referteperiode} سنة} other {{referteperiode} سنة}} أو أكثر.',
	'U hebt nog geen {referteperiode} jaar weinig geld.':
		'المدة التي لديك فيها مال قليل أقل من {referteperiode, plural, zero {{referteperiode} سنة} one {{referteperiode} سنة} two {سنتين ({referteperiode})} few {{referteperiode} سنوات} many {{referteperiode} سنة} other {{referteperiode} سنة}}.',
	'Wij weten nog niet of u al {referteperiode} jaar weinig geld hebt.':
		'لا نعرف بعد هل لديك مال قليل منذ {referteperiode, plural, zero {{referteperiode} سنة} one {{referteperiode} سنة} two {سنتين ({referteperiode})} few {{referteperiode} سنوات} many {{referteperiode} سنة} other {{referteperiode} سنة}}.',
	'U kreeg deze toeslag het afgelopen jaar niet.': 'لم تحصل على هذه الإعانة ([[toeslag]]) في آخر 12 شهرًا.',
	'U kreeg deze toeslag het afgelopen jaar al.': 'حصلت على هذه الإعانة ([[toeslag]]) في آخر 12 شهرًا.',
	'Wij weten nog niet of u de toeslag het afgelopen jaar al kreeg.':
		'لا نعرف بعد هل حصلت على الإعانة ([[toeslag]]) في آخر 12 شهرًا.',
	'Eén van u is te jong of heeft AOW. De gemeente kijkt wat u dan krijgt.':
		'واحد منكما أصغر من السن المطلوبة أو لديه معاش الشيخوخة ([[AOW]]). تنظر البلدية ماذا تحصلان عليه عندئذ.',
	'U hebt allebei de goede leeftijd.': 'أنتما الاثنان في السن المناسبة.',
	'U bent student. De gemeente kijkt of u later meer gaat verdienen.':
		'أنت طالب أو طالبة. تنظر البلدية هل سيزيد دخلك لاحقًا.',
	'Sport, muziek of cultuur voor uw kind': 'رياضة أو موسيقى أو ثقافة لطفلك',
	'De club of de les wordt voor uw kind betaald. Ook kleding of een instrument kan.':
		'يُدفع ثمن النادي أو الدرس لطفلك. يمكن أيضًا دفع ثمن ملابس أو آلة موسيقية.',
	'Dit is het hoogste bedrag voor al uw kinderen samen. Het geld gaat naar de club.':
		'هذا أعلى مبلغ لكل أطفالك معًا. يذهب المال إلى النادي.',
	'U kunt dit niet zelf aanvragen. Iemand anders doet dat voor u.':
		'لا يمكنك أن تطلب هذا بنفسك. شخص آخر يقدّم الطلب من أجلك.',
	'Vraag het op school, bij het wijkteam of bij de huisarts.':
		'اسأل في المدرسة أو فريق الحي ([[wijkteam]]) أو طبيب الأسرة ([[huisarts]]).',
	'Weet u niet wie u kan helpen? Bel de gemeente.': 'لا تعرف من يمكنه مساعدتك؟ اتصل بالبلدية.',
	'school, het wijkteam of de huisarts': 'المدرسة أو فريق الحي ([[wijkteam]]) أو طبيب الأسرة ([[huisarts]])',
	'U hebt een kind van {vanafVier} jaar of ouder.':
		'لديك طفل عمره {vanafVier, plural, zero {{vanafVier} سنة} one {{vanafVier} سنة} two {سنتان ({vanafVier})} few {{vanafVier} سنوات} many {{vanafVier} سنة} other {{vanafVier} سنة}} أو أكثر.',
	'U hebt geen kinderen.': 'ليس لديك أطفال.',
	'Wij weten niet zeker of uw kind oud genoeg is. Vanaf {vanafVier} jaar kan het.':
		'لسنا متأكدين إن كان طفلك كبيرًا بما يكفي. هذا ممكن من عمر {vanafVier, plural, zero {{vanafVier} سنة} one {{vanafVier} سنة} two {سنتين ({vanafVier})} few {{vanafVier} سنوات} many {{vanafVier} سنة} other {{vanafVier} سنة}}.',
	'Wij weten niet hoeveel spaargeld u mag hebben. De gemeente weet dat wel.':
		'لا نعرف كم من المدخرات يُسمح لك بها. البلدية تعرف ذلك.',
	'Minder belasting betalen aan de gemeente': 'دفع ضريبة أقل للبلدية',
	'Kunt u de aanslag niet betalen? Dan hoeft u soms minder of niets te betalen.':
		'إذا كنت لا تستطيع دفع مبلغ إشعار الضريبة ([[aanslag]])، يمكنك أحيانًا أن تدفع أقل أو ألا تدفع شيئًا.',
	'Het gaat om het deel van de aanslag dat u niet hoeft te betalen. Vul uw aanslag in, dan rekenen wij het uit.':
		'المقصود هو الجزء من إشعار الضريبة ([[aanslag]]) الذي لا يلزمك أن تدفعه. اكتب مبلغ إشعارك، فنحسب ذلك.',
	'Niet elke belasting kan wegvallen. De gemeente weet welke wel.':
		'الإعفاء ليس ممكنًا لكل ضريبة. البلدية تعرف لأي ضريبة هو ممكن.',
	'Hebt u een tweede huis of aandelen? Die tellen ook mee.': 'هل لديك بيت ثانٍ أو أسهم؟ هذه تُحسب أيضًا.',
	'Betaalt u een belastingschuld af? Dan kan er meer wegvallen.':
		'هل تسدد دين ضريبة على دفعات؟ في هذه الحالة يمكن أن يكون مبلغ الإعفاء أكثر.',
	'Kon u eerder wel betalen? Dan kan de gemeente nee zeggen.':
		'هل كان بإمكانك أن تدفع هذه الضريبة في وقت سابق؟ في هذه الحالة يمكن أن تقول البلدية لا.',
	'Hebt u al betaald? Vraag het dan binnen {termijnNaBetalen} maanden aan.':
		'هل دفعت بالفعل؟ قدّم الطلب إذن خلال {termijnNaBetalen, plural, zero {{termijnNaBetalen} شهر} one {{termijnNaBetalen} شهر} two {شهرين ({termijnNaBetalen})} few {{termijnNaBetalen} أشهر} many {{termijnNaBetalen} شهرًا} other {{termijnNaBetalen} شهر}}.',
	'Kijk op de brief met uw aanslag. Daar staat hoe u kwijtschelding vraagt.':
		'انظر في رسالة إشعار الضريبة ([[aanslag]]). مكتوب فيها كيف تطلب الإعفاء من الضريبة ([[kwijtschelding]]).',
	'Vraag het aan bij Cocensus. Zij innen de belasting voor de gemeente.':
		'قدّم الطلب عند [[Cocensus]]. هم يحصّلون الضريبة للبلدية.',
	'Lukt het niet? Bel de gemeente.': 'هل تجد صعوبة؟ اتصل بالبلدية.',
	Cocensus: '[[Cocensus]]',
	'Hebt u al betaald? Vraag het dan aan binnen {maanden} maanden na het betalen.':
		'هل دفعت بالفعل؟ قدّم الطلب إذن خلال {maanden, plural, zero {{maanden} شهر} one {{maanden} شهر} two {شهرين ({maanden})} few {{maanden} أشهر} many {{maanden} شهرًا} other {{maanden} شهر}} بعد الدفع.',
	'Wat u niet hoeft te betalen, hoeft u later ook niet te betalen. Geef wel alles eerlijk op.':
		'ما لا يلزمك دفعه الآن لا يلزمك دفعه لاحقًا أيضًا. لكن اذكر كل شيء بصدق.',
	'De aanslag is niet voor een bedrijf.': 'إشعار الضريبة ([[aanslag]]) ليس لشركة.',
	'De aanslag is voor een bedrijf. Dan krijgt u geen kwijtschelding.':
		'إشعار الضريبة ([[aanslag]]) لشركة. لذلك لا تحصل على الإعفاء من الضريبة ([[kwijtschelding]]).',
	'Wij weten nog niet of de aanslag voor een bedrijf is.': 'لا نعرف بعد إن كان إشعار الضريبة ([[aanslag]]) لشركة.',
	'Van de aanslag hoeft u waarschijnlijk {kwijtTeSchelden} niet te betalen.':
		'من إشعار الضريبة ([[aanslag]]) لا يلزمك على الأرجح أن تدفع هذا المبلغ: {kwijtTeSchelden}.',
	'U kunt de aanslag waarschijnlijk zelf betalen. Wij keken naar inkomen, spaargeld en auto.':
		'يمكنك على الأرجح أن تدفع مبلغ إشعار الضريبة ([[aanslag]]) بنفسك. نظرنا إلى الدخل والمدخرات والسيارة.',
	'Wij weten niet zeker of u de aanslag zelf kunt betalen. De gemeente kiest zelf hoe streng de berekening is. Vraag het altijd aan.':
		'لسنا متأكدين إن كان يمكنك أن تدفع مبلغ إشعار الضريبة ([[aanslag]]) بنفسك. البلدية تختار بنفسها كم تكون صارمة في الحساب. قدّم الطلب دائمًا.',
	'U krijgt geld van DUO. Een studielening telt niet mee als spaargeld. Vraag het daarom altijd aan.':
		'أنت تحصل على مال من [[DUO]]. قرض الدراسة لا يُحسب من المدخرات. لذلك قدّم الطلب دائمًا.',
	'U krijgt geen geld van DUO.': 'أنت لا تحصل على مال من [[DUO]].',
	'U hebt een eigen bedrijf. De gemeente kijkt of u kwijtschelding kunt krijgen.':
		'لديك شركة أو عمل خاص. تنظر البلدية هل يمكنك الحصول على الإعفاء من الضريبة ([[kwijtschelding]]).',
	'Minder belasting betalen aan het waterschap': 'دفع ضريبة أقل لهيئة إدارة المياه',
	'Niet elke belasting kan wegvallen. Het waterschap weet welke wel.':
		'الإعفاء ليس ممكنًا لكل ضريبة. هيئة إدارة المياه ([[waterschap]]) تعرف لأي ضريبة هو ممكن.',
	'Kon u eerder wel betalen? Dan kan het waterschap nee zeggen.':
		'هل كان بإمكانك أن تدفع هذه الضريبة في وقت سابق؟ في هذه الحالة يمكن أن تقول هيئة إدارة المياه ([[waterschap]]) لا.',
	'Bel BSGR, of ga naar hun website. Zij innen de belasting van het waterschap.':
		'اتصل بـ [[BSGR]]، أو اذهب إلى موقعهم. هم يحصّلون ضريبة هيئة إدارة المياه ([[waterschap]]).',
	'Vraag kwijtschelding aan. Dat is een andere aanvraag dan bij de gemeente.':
		'اطلب الإعفاء من الضريبة ([[kwijtschelding]]). هذا طلب آخر غير طلب البلدية.',
	'Stuur alles op wat BSGR vraagt. Anders krijgt u een nee.': 'أرسل كل ما تطلبه [[BSGR]]. وإلا يكون الجواب لا.',
	'Een bewijs van uw inkomen.': 'إثبات لدخلك.',
	'Afschriften van al uw rekeningen, van de laatste twee maanden.': 'كشوف كل حساباتك في البنك، لآخر شهرين.',
	'Een brief waarop staat hoe uw huur is opgebouwd.': 'رسالة مكتوب فيها ممّ يتكوّن إيجارك.',
	'De polis van uw zorgverzekering.': 'وثيقة تأمينك الصحي ([[polis]]).',
	'Brieven over uw toeslagen en de kosten van kinderopvang.':
		'رسائل عن إعاناتك ([[toeslagen]]) وعن تكاليف حضانة الأطفال.',
	'Hebt u een auto nodig? Een bewijs daarvan.': 'هل تحتاج إلى سيارة؟ إثبات لذلك.',
	BSGR: '[[BSGR]]',
	'Wij weten niet zeker of u de aanslag zelf kunt betalen. Het waterschap kiest zelf hoe streng de berekening is. Vraag het altijd aan.':
		'لسنا متأكدين إن كان يمكنك أن تدفع مبلغ إشعار الضريبة ([[aanslag]]) بنفسك. هيئة إدارة المياه ([[waterschap]]) تختار بنفسها كم تكون صارمة في الحساب. قدّم الطلب دائمًا.',
	'U hebt een koophuis. Het waterschap kijkt hoeveel uw huis waard is.':
		'لديك بيت ملك ([[koophuis]]). تنظر هيئة إدارة المياه ([[waterschap]]) كم قيمة بيتك.',
	'U hebt een eigen bedrijf. Het waterschap kijkt of u kwijtschelding kunt krijgen.':
		'لديك شركة أو عمل خاص. تنظر هيئة إدارة المياه ([[waterschap]]) هل يمكنك الحصول على الإعفاء من الضريبة ([[kwijtschelding]]).',
	'Geld voor school': 'مال للمدرسة',
	'Voor kosten van de school van uw kind.': 'لتكاليف مدرسة طفلك.',
	'U moet kinderbijslag krijgen voor uw kind. Dat vroegen wij niet.':
		'يجب أن تحصل على علاوة الأطفال ([[kinderbijslag]]) لطفلك. نحن لم نسأل عن ذلك.',
	'Heeft uw kind al een diploma van havo, vwo of mbo? Dan krijgt u dit misschien niet.':
		'هل لدى طفلك بالفعل شهادة [[havo]] أو [[vwo]] أو [[mbo]]؟ في هذه الحالة ربما لا تحصل على هذا.',
	'Vraag het elk schooljaar opnieuw aan.': 'قدّم الطلب من جديد كل سنة دراسية.',
	'Overstappen kan niet altijd. Vraag de verzekeraar wanneer het kan.':
		'الانتقال إلى تأمين آخر ليس ممكنًا دائمًا. اسأل شركة التأمين متى يكون ممكنًا.',
	'gezondverzekerd.nl': '[[gezondverzekerd.nl]]',
	'Wat u zelf kunt doen': 'ما يمكنك أن تفعله بنفسك',
	'Vraag iemand die u vertrouwt om te helpen. Samen is het vaak makkelijker.':
		'اطلب المساعدة من شخص تثق به. معًا يكون الأمر أسهل في كثير من الأحيان.',
	'Bel wie geld van u krijgt. Vraag of u in delen mag betalen. Vraag de gemeente naar een cursus over geld in uw buurt.':
		'اتصل بمن لهم مال عليك. اسأل هل يمكنك أن تدفع على دفعات. اسأل البلدية عن دورة عن المال في حيّك.',
	'Familie, vrienden of buren willen vaak best helpen. Begin met een kleine vraag.':
		'كثيرًا ما تحب العائلة أو الأصدقاء أو الجيران أن يساعدوك. ابدأ بطلب صغير.',
	'Bellen zonder uw naam te zeggen': 'الاتصال بدون ذكر اسمك',
	'Geldfit denkt gratis met u mee over geld. U hoeft niet te zeggen wie u bent.':
		'يفكر معك [[Geldfit]] مجانًا في أمور المال. لا يلزمك أن تقول من أنت.',
	'Hulp als er geen eten is': 'مساعدة إذا لم يكن هناك طعام',
	'De voedselbank helpt mensen die geen geld hebben voor eten.':
		'بنك الطعام ([[voedselbank]]) يساعد من ليس لديهم مال للطعام.',
	'Zeg dat u geen geld hebt voor eten. Vraag hoe u bij de voedselbank komt.':
		'قل إنه ليس لديك مال للطعام. اسأل كيف تصل إلى بنك الطعام ([[voedselbank]]).',
	'De gemeente of een hulpverlener meldt u aan bij de voedselbank.':
		'البلدية أو شخص يقدّم المساعدة يسجّلك عند بنك الطعام ([[voedselbank]]).',
	'Daarna haalt u eten op bij de voedselbank.': 'بعد ذلك تأخذ الطعام من بنك الطعام ([[voedselbank]]).',
	'De ouderenbond': 'اتحاد كبار السن',
	'Vrijwilligers van een ouderenbond komen langs of helpen met iets kleins. Vraag de gemeente welke ouderenbond bij u in de buurt is.':
		'متطوعون من اتحاد كبار السن ([[ouderenbond]]) يزورونك أو يساعدون في شيء صغير. اسأل البلدية أي اتحاد قريب منك.',
	'Hulp met post en rekeningen': 'مساعدة في البريد والفواتير',
	'Een vrijwilliger van Humanitas ordent samen met u uw papieren. Ligt er post die u niet opende? Dat geeft niet. Vraag de gemeente hoe u deze hulp krijgt.':
		'متطوع من [[Humanitas]] يرتّب أوراقك معك. هل هناك رسائل لم تفتحها؟ لا بأس. اسأل البلدية كيف تحصل على هذه المساعدة.',
	'Een maatje bij geldzorgen': 'مرافق عند الهموم المالية',
	'Een vrijwilliger van SchuldHulpMaatje helpt u overzicht te krijgen. De vrijwilliger kreeg daar een opleiding voor. Vraag de gemeente hoe u een maatje krijgt.':
		'متطوع من [[SchuldHulpMaatje]] يساعدك في رؤية أمورك المالية بوضوح. تلقى المتطوع تدريبًا على ذلك. اسأل البلدية كيف تحصل على مرافق ([[maatje]]).',
	'Een geldcoach': 'مدرّب في أمور المال',
	'Een geldcoach helpt u uw geld op orde te krijgen. De coach kijkt ook welk geld u misloopt. Vraag de gemeente naar BooM.':
		'مدرّب المال ([[geldcoach]]) يساعدك في ترتيب أمورك المالية. يبحث المدرّب أيضًا عن المال الذي يفوتك. اسأل البلدية عن [[BooM]].',
	'Leergeld, voor kinderen op school': 'مساعدة لأطفال المدارس',
	'Stichting Leergeld helpt kinderen om mee te doen. Bijvoorbeeld met een fiets of een schoolreis. De stichting kijkt zelf of u deze hulp krijgt.':
		'مؤسسة [[Stichting Leergeld]] تساعد الأطفال في المشاركة مع الآخرين. مثلًا بدراجة أو رحلة مدرسية. تنظر المؤسسة بنفسها هل تحصل على هذه المساعدة.',
	'Nederlands leren, lezen en schrijven': 'تعلم الهولندية والقراءة والكتابة',
	'Vraag de gemeente waar u Nederlands, lezen of schrijven kunt leren.':
		'اسأل البلدية أين يمكنك تعلم الهولندية أو القراءة أو الكتابة.',
	'Hulp bij werk zoeken': 'مساعدة في البحث عن عمل',
	'De gemeente helpt u bij het zoeken naar werk. Vraag wat er voor u kan.':
		'تساعدك البلدية في البحث عن عمل. اسأل ما الممكن لك.',
	'Krijgt u geld van het UWV? Vraag dan ook het UWV om hulp bij werk.':
		'هل تحصل على مال من [[UWV]]؟ اطلب إذن من [[UWV]] أيضًا مساعدة في العمل.',
	'Hulp voor ondernemers': 'مساعدة لمن لديهم شركة أو عمل خاص',
	'Over Rood helpt ondernemers met geldzorgen. De gemeente heeft soms ook geld voor ondernemers. Vraag haar naar de Bbz.':
		'تساعد [[Over Rood]] من لديهم شركة أو عمل خاص وهموم مالية. لدى البلدية أحيانًا أيضًا مال لمن لديهم شركة أو عمل خاص. اسألها عن [[Bbz]].',
	'De gemeente kan zelf contact met u zoeken': 'يمكن للبلدية أن تتصل بك من نفسها',
	'Betaalt u huur, energie, water of zorgverzekering te laat? Dan kan de gemeente u een gesprek aanbieden. Dat is om te helpen. U mag ook zelf bellen.':
		'هل تتأخر في دفع الإيجار أو الطاقة أو الماء أو التأمين الصحي؟ في هذه الحالة يمكن للبلدية أن تعرض عليك مقابلة. هذا للمساعدة. يمكنك أيضًا أن تتصل بنفسك.',
	'Iemand die gratis met u meedenkt': 'شخص يفكر معك مجانًا',
	'Dit heet onafhankelijke cliëntondersteuning. Iemand helpt u bij vragen over geld en hulp. Ook bij formulieren en gesprekken. Dit is gratis. Uw belang staat voorop.':
		'هذا اسمه مساندة شخصية مستقلة ([[onafhankelijke cliëntondersteuning]]). شخص يساعدك في الأسئلة عن المال والمساعدة. وفي الاستمارات والمقابلات أيضًا. هذا مجاني. مصلحتك تأتي أولًا.',
	'Bel de gemeente. Vraag naar onafhankelijke cliëntondersteuning.':
		'اتصل بالبلدية. اسأل عن المساندة الشخصية المستقلة ([[onafhankelijke cliëntondersteuning]]).',
	'Het wijkteam': 'فريق الحي',
	'Hulp bij geldzorgen': 'مساعدة في الهموم المالية',
	'Hulp bij geldzorgen is gratis. Wachten maakt het moeilijker. Het eerste gesprek is binnen {termijnGesprek} weken.':
		'المساعدة في الهموم المالية مجانية. الانتظار يجعل الأمر أصعب. المقابلة الأولى خلال {termijnGesprek, plural, zero {{termijnGesprek} أسبوع} one {{termijnGesprek} أسبوع} two {أسبوعين ({termijnGesprek})} few {{termijnGesprek} أسابيع} many {{termijnGesprek} أسبوعًا} other {{termijnGesprek} أسبوع}}.',
	'Zeg wat er aan de hand is. De gemeente hoort binnen {termijnBedreiging} werkdagen met u te praten. Hebt u een brief gekregen? Houd die bij de hand.':
		'قل ما الذي يحدث. يجب على البلدية أن تتحدث معك خلال {termijnBedreiging, plural, zero {{termijnBedreiging} يوم عمل} one {{termijnBedreiging} يوم عمل} two {يومي عمل ({termijnBedreiging})} few {{termijnBedreiging} أيام عمل} many {{termijnBedreiging} يوم عمل} other {{termijnBedreiging} يوم عمل}}. هل وصلتك رسالة؟ ضعها بجانبك.',
	'Zeg dat er een deurwaarder is. Houd de brief bij de hand. U hoeft niet alleen te bellen. Het eerste gesprek is binnen {termijnGesprek} weken.':
		'قل إن هناك مأمور تنفيذ ([[deurwaarder]]). ضع الرسالة بجانبك. لا يلزمك أن تتصل وحدك. المقابلة الأولى خلال {termijnGesprek, plural, zero {{termijnGesprek} أسبوع} one {{termijnGesprek} أسبوع} two {أسبوعين ({termijnGesprek})} few {{termijnGesprek} أسابيع} many {{termijnGesprek} أسبوعًا} other {{termijnGesprek} أسبوع}}.',
	'U krijgt al hulp bij schulden. Vraag uw hulpverlener om deze lijst te bekijken.':
		'أنت تحصل بالفعل على مساعدة في الديون. اطلب ممن يساعدك أن ينظر في هذه القائمة.',
	'U bent jong. Ook dan kunt u deze hulp vragen. Vraag dan ook naar NewFuture.':
		'أنت في سن الشباب. يمكنك مع ذلك طلب هذه المساعدة. اسأل أيضًا عن [[NewFuture]].',
	'U hoeft ons niets te vertellen. De hulp is er ook voor u.': 'لا يلزمك أن تقول لنا شيئًا. المساعدة هي لك أيضًا.',
	'In het eerste gesprek vertelt u wat er aan de hand is.': 'في المقابلة الأولى تقول ما الذي يحدث.',
	'De gemeente maakt met u een plan en praat met wie geld van u krijgt.':
		'تضع البلدية معك خطة وتتحدث مع من لهم مال عليك.',
	'NewFuture, voor jongeren': '[[NewFuture]]، للشباب',
	'NewFuture is er voor jongeren tot en met {leeftijdNewfuture} jaar met schulden. U maakt met een coach een plan voor later. De gemeente kan uw schulden overnemen.':
		'[[NewFuture]] للشباب حتى عمر {leeftijdNewfuture, plural, zero {{leeftijdNewfuture} سنة} one {{leeftijdNewfuture} سنة} two {سنتين ({leeftijdNewfuture})} few {{leeftijdNewfuture} سنوات} many {{leeftijdNewfuture} سنة} other {{leeftijdNewfuture} سنة}} (بما فيه هذا العمر) الذين عليهم ديون. تضع مع مدرّب خطة للمستقبل. يمكن أن تنتقل ديونك إلى البلدية.',
	'Cursus Grip op geld': 'دورة للتحكم في المال',
	'In deze cursus leert u omgaan met geld. De cursus hoort bij de hulp bij geldzorgen. Vraag ernaar.':
		'في هذه الدورة تتعلم كيف تتعامل مع المال. الدورة جزء من المساعدة في الهموم المالية. اسأل عنها.',
	'Iemand die tijdelijk uw geld beheert': 'شخص يدير مالك لفترة مؤقتة',
	'Dit heet budgetbeheer. De gemeente regelt dit, ook als er nog geen plan voor uw schulden is.':
		'هذا اسمه إدارة الميزانية ([[budgetbeheer]]). ترتّب البلدية ذلك، حتى لو لم توجد بعد خطة لديونك.',
	Noodfondsen: 'صناديق الطوارئ',
	'Een hulpverlener kan geld vragen bij het Fonds Urgente Noden. Het Comité Bijzondere Hulp geeft soms geld of spullen.':
		'يمكن لشخص يقدّم لك المساعدة أن يطلب مالًا من [[Fonds Urgente Noden]]. تعطي [[Comité Bijzondere Hulp]] أحيانًا مالًا أو أغراضًا.',
	'Bel de gemeente. Vraag om een plek om te slapen. Haarlem regelt de opvang voor de hele regio. Vraag ook om een adres voor uw post. Dat heet een briefadres.':
		'اتصل بالبلدية. اطلب مكانًا للنوم. ترتّب [[Haarlem]] المأوى للمنطقة كلها. اطلب أيضًا عنوانًا لبريدك. هذا اسمه عنوان بريدي ([[briefadres]]).',
	'Een slaapplek en een adres': 'مكان للنوم وعنوان',
	'Bel de gemeente. Vraag om een plek om te slapen. Haarlem regelt de opvang voor de hele regio. Vraag ook om een adres voor uw post.':
		'اتصل بالبلدية. اطلب مكانًا للنوم. ترتّب [[Haarlem]] المأوى للمنطقة كلها. اطلب أيضًا عنوانًا لبريدك.',
	'Lukt wassen of aankleden niet meer? Wacht daar niet mee. Bel ook uw huisarts.':
		'لم تعد تقدر على الاستحمام أو لبس الملابس؟ لا تنتظر في ذلك. اتصل أيضًا بطبيب أسرتك ([[huisarts]]).',
	'Hulp thuis van de gemeente': 'مساعدة في البيت من البلدية',
	'Lukt iets thuis niet meer alleen? Vertel het de gemeente. Dat heet een melding voor de Wmo.':
		'هل هناك شيء في البيت لم تعد تقدر عليه وحدك؟ أخبر البلدية. هذا اسمه تبليغ ([[melding]]) من أجل [[Wmo]].',
	'De gemeente bekijkt met u wat u nodig hebt.': 'تنظر البلدية معك ما الذي تحتاجه.',
	'Dat duurt hoogstens {termijnOnderzoek} weken.':
		'هذا يستغرق على الأكثر {termijnOnderzoek, plural, zero {{termijnOnderzoek} أسبوع} one {{termijnOnderzoek} أسبوع} two {أسبوعين ({termijnOnderzoek})} few {{termijnOnderzoek} أسابيع} many {{termijnOnderzoek} أسبوعًا} other {{termijnOnderzoek} أسبوع}}.',
	'Een cliëntondersteuner kan u daarbij gratis helpen.':
		'يمكن لمساند شخصي ([[cliëntondersteuner]]) أن يساعدك مجانًا في ذلك.',
	'Voor de hulp betaalt u soms een eigen bijdrage.': 'للمساعدة تدفع أحيانًا مساهمة شخصية ([[eigen bijdrage]]).',
	'Vervoer met RegioRijder': 'مواصلات بسيارة أجرة مشتركة',
	'RegioRijder is een taxi die u deelt met anderen. U betaalt per rit. De gemeente moet het eerst goedvinden. Vraag haar daarom om een gesprek over vervoer.':
		'[[RegioRijder]] سيارة أجرة تتقاسمها مع آخرين. تدفع عن كل رحلة. يجب أن توافق البلدية أولًا. لذلك اطلب منها مقابلة عن المواصلات.',
	'BSGR, voor het waterschap Rijnland': '[[BSGR]]، لهيئة إدارة المياه ([[waterschap Rijnland]])',
	'Website van BSGR': 'موقع [[BSGR]]',
	'Voedselbank Haarlem. Een hulpverlener meldt u aan': 'بنك الطعام [[Voedselbank Haarlem]]. شخص يقدّم المساعدة يسجّلك',
	'Pagina over geld voor school': 'صفحة عن المال للمدرسة',
	Gezondverzekerd: '[[Gezondverzekerd]]',
	'Pagina over hulp bij geldzorgen': 'صفحة عن المساعدة في الهموم المالية',
	'Website van NewFuture': 'موقع [[NewFuture]]',
	'Geldfit, als de gemeente dicht is. Gratis, en zonder uw naam te geven':
		'[[Geldfit]]، إذا كانت البلدية مغلقة. مجانًا، وبدون ذكر اسمك',
	'Veilig Thuis, als u thuis niet veilig bent. Gratis, alle dagen en alle uren. Direct gevaar? Bel 112':
		'[[Veilig Thuis]]، إذا لم تكن بأمان في بيتك. مجانًا، كل الأيام وفي كل الساعات. خطر مباشر؟ اتصل بـ 112',
	'Over Rood, voor ondernemers met geldzorgen': '[[Over Rood]]، لمن لديهم شركة أو عمل خاص وهموم مالية',
	RegioRijder: '[[RegioRijder]]',
	'Website van RegioRijder': 'موقع [[RegioRijder]]',
	'Proefberekening van Dienst Toeslagen':
		'الحساب التجريبي ([[proefberekening]]) من دائرة الإعانات ([[Dienst Toeslagen]])',
	'Website van Dienst Toeslagen': 'موقع دائرة الإعانات ([[Dienst Toeslagen]])',
	'De Belastingtelefoon, ook voor toeslagen. Gratis': 'هاتف الضرائب ([[Belastingtelefoon]])، للإعانات أيضًا. مجانًا',
	'Website van de SVB': 'موقع [[SVB]]',
	'Website van UWV': 'موقع [[UWV]]',
	'Wie bijstand, IOAW, IOAZ of AIO krijgt, krijgt de pas vanzelf. Daar vragen wij niet naar inkomen of spaargeld.':
		'من يحصل على المساعدة الاجتماعية ([[bijstand]]) أو [[IOAW]] أو [[IOAZ]] أو الدعم الإضافي لكبار السن ([[AIO]]) يحصل على البطاقة تلقائيًا. هنا لا نسأل عن الدخل أو المدخرات.',
	'Een student met kinderen krijgt de pas wel.': 'الطالب الذي لديه أطفال يحصل على البطاقة.',
	'Een kind van 5 tot en met 15 jaar gaat naar school, zo nemen wij aan. Bij 4, 16 en 17 jaar vragen wij het.':
		'الطفل من عمر 5 إلى 15 سنة (بما فيها 15) يذهب إلى المدرسة، هكذا نفترض. عند عمر 4 و16 و17 سنة نسأل عن ذلك.',
	'Wie bijstand of AIO krijgt, heeft een inkomen onder de grens. Daar vragen wij niet naar.':
		'من يحصل على المساعدة الاجتماعية ([[bijstand]]) أو الدعم الإضافي لكبار السن ([[AIO]]) دخله أقل من الحد. هنا لا نسأل عن ذلك.',
	'Bij bijstand en AIO is het vermogen al bekeken. Daar vragen wij niet naar.':
		'مع المساعدة الاجتماعية ([[bijstand]]) والدعم الإضافي لكبار السن ([[AIO]]) تم النظر في الأموال والممتلكات من قبل. هنا لا نسأل عن ذلك.',
	'Een student verdient na de studie vaak meer. De gemeente kijkt daarnaar.':
		'الطالب كثيرًا ما يزيد دخله بعد الدراسة. البلدية تنظر في ذلك.',
	'De bronnen zeggen niet allemaal hetzelfde over jonge kinderen. Daar zeggen wij misschien.':
		'المصادر لا تقول كلها الشيء نفسه عن الأطفال الصغار. هنا نقول: ربما.',
	'Wie de pas kan krijgen, kan ook hierheen. Zonder pas kijkt het fonds per geval. Bij geldzorgen zeggen wij dan misschien.':
		'من يمكنه الحصول على البطاقة يمكنه أيضًا الطلب هنا. بدون بطاقة ينظر الصندوق في كل حالة. عند الهموم المالية نقول عندئذ: ربما.',
	'Zonder pas vonden wij geen regel voor spaargeld. Boven de grens van de pas zeggen wij misschien.':
		'بدون بطاقة لم نجد قاعدة للمدخرات. فوق حد البطاقة نقول: ربما.',
	'U krijgt binnen {beslistermijn} weken een brief.':
		'تصلك رسالة خلال {beslistermijn, plural, zero {{beslistermijn} أسبوع} one {{beslistermijn} أسبوع} two {أسبوعين ({beslistermijn})} few {{beslistermijn} أسابيع} many {{beslistermijn} أسبوعًا} other {{beslistermijn} أسبوع}}.',
};

export default teksten;
