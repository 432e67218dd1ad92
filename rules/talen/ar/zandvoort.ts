import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Dit is een schatting: uw kosten min wat u zelf kunt betalen. Wij rekenen met een oude regel. De gemeente beslist.':
		'هذا تقدير: تكاليفك ناقص ما يمكنك دفعه بنفسك. نحسب بقاعدة قديمة. البلدية تقرر.',
	'Is uw inkomen niet hoger dan de grens van de ZandvoortPas? Dan hoeft u van uw inkomen niets zelf te betalen. Daarboven betaalt u een deel.':
		'إذا لم يكن دخلك أعلى من حد [[ZandvoortPas]]، لا يلزمك أن تدفع شيئًا بنفسك من دخلك. فوق الحد تدفع جزءًا.',
	'Hebt u de rekening al? Bij een advocaat mag die {rekeningAdvocaat} weken oud zijn. De kosten zijn dan hoogstens {kostenAdvocaat} maanden oud. Bij zorg mag de rekening {rekeningZorg} jaar oud zijn.':
		'هل لديك الفاتورة بالفعل؟ عند محامٍ يُسمح أن يكون عمر الفاتورة حتى {rekeningAdvocaat, plural, zero {{rekeningAdvocaat} أسبوع} one {{rekeningAdvocaat} أسبوع} two {أسبوعين ({rekeningAdvocaat})} few {{rekeningAdvocaat} أسابيع} many {{rekeningAdvocaat} أسبوعًا} other {{rekeningAdvocaat} أسبوع}}. والتكاليف في هذه الحالة عمرها على الأكثر {kostenAdvocaat, plural, zero {{kostenAdvocaat} شهر} one {{kostenAdvocaat} شهر} two {شهران ({kostenAdvocaat})} few {{kostenAdvocaat} أشهر} many {{kostenAdvocaat} شهرًا} other {{kostenAdvocaat} شهر}}. عند الرعاية الصحية يُسمح أن يكون عمر الفاتورة حتى {rekeningZorg, plural, zero {{rekeningZorg} سنة} one {{rekeningZorg} سنة} two {سنتين ({rekeningZorg})} few {{rekeningZorg} سنوات} many {{rekeningZorg} سنة} other {{rekeningZorg} سنة}}.',
	'Soms krijgt u het geld als lening. Dan betaalt u het later terug.':
		'أحيانًا تحصل على المال كقرض. في هذه الحالة تعيده لاحقًا.',
	'Bel de gemeente. Vraag naar de afdeling Werk en Inkomen.':
		'اتصل بالبلدية. اسأل عن قسم العمل والدخل ([[Werk en Inkomen]]).',
	'Of ga naar het sociaal wijkteam. Zij helpen met het formulier.':
		'أو اذهب إلى فريق الحي الاجتماعي ([[sociaal wijkteam]]). هم يساعدون في الاستمارة.',
	'U woont in Zandvoort.': 'سكنك في [[Zandvoort]].',
	'U woont niet in Zandvoort.': 'سكنك ليس في [[Zandvoort]].',
	'Uw spaargeld is hoger dan de grens van de ZandvoortPas. Dan betaalt u meer zelf. Hoeveel weten wij niet.':
		'مدخراتك أعلى من حد [[ZandvoortPas]]. لذلك تدفع أكثر بنفسك. لا نعرف كم.',
	'Uw spaargeld is niet hoger dan de grens van de ZandvoortPas.': 'مدخراتك ليست أعلى من حد [[ZandvoortPas]].',
	'Wij weten nog niet hoeveel spaargeld u hebt.': 'لا نعرف بعد كم لديك من المدخرات.',
	'U betaalt zelf ongeveer {draagkracht} per jaar mee. Dat is een schatting.':
		'تدفع بنفسك في السنة تقريبًا: {draagkracht}. هذا تقدير.',
	'U hoeft waarschijnlijk niets zelf te betalen.': 'على الأرجح لا يلزمك أن تدفع شيئًا بنفسك.',
	'Wij weten nog niet hoeveel u zelf kunt betalen.': 'لا نعرف بعد كم يمكنك أن تدفع بنفسك.',
	'Vraag het aan op de website van de gemeente. Log in met DigiD.':
		'قدّم الطلب في موقع البلدية. سجّل الدخول بواسطة [[DigiD]].',
	'Dat kan samen met de ZandvoortPas of het geld voor school.': 'هذا ممكن مع طلب [[ZandvoortPas]] أو مال المدرسة.',
	'Hebt u geen ZandvoortPas? Dan kijkt het Jeugdfonds naar uw situatie. Vraag het dus altijd.':
		'ليست لديك [[ZandvoortPas]]؟ في هذه الحالة ينظر صندوق الشباب ([[Jeugdfonds]]) إلى وضعك. لذلك اسأل عن ذلك دائمًا.',
	'Hebt u een ZandvoortPas? Geef dan het nummer van de pas.': 'لديك [[ZandvoortPas]]؟ أعطِ إذن رقم البطاقة.',
	'Kijk op de brief met uw aanslag. Daar staat wie de belasting int.':
		'انظر في رسالة إشعار الضريبة ([[aanslag]]). مكتوب فيها من يحصّل الضريبة.',
	'Vraag daar kwijtschelding aan.': 'اطلب هناك الإعفاء من الضريبة ([[kwijtschelding]]).',
	'Weet u niet waar? Bel de gemeente.': 'لا تعرف أين؟ اتصل بالبلدية.',
	'wie de belasting int': 'الجهة التي تحصّل الضريبة',
	'Ga naar de website van de gemeente. Log in met DigiD.': 'اذهب إلى موقع البلدية. سجّل الدخول بواسطة [[DigiD]].',
	'Vraag het elk schooljaar opnieuw aan. Bewaar uw bonnen.': 'قدّم الطلب من جديد كل سنة دراسية. احتفظ بإيصالاتك.',
	'Korting en extra hulp met de ZandvoortPas': 'تخفيض ومساعدة إضافية مع [[ZandvoortPas]]',
	'Vraag de pas aan op de website. Log in met DigiD.': 'اطلب البطاقة في الموقع. سجّل الدخول بواسطة [[DigiD]].',
	'Het wijkteam helpt als er veel tegelijk speelt. U hebt geen brief of besluit nodig. In Zandvoort doet Stichting Pluspunt dit.':
		'فريق الحي ([[wijkteam]]) يساعد إذا كانت هناك أمور كثيرة معًا. لا يلزمك رسالة أو قرار. في [[Zandvoort]] تفعل [[Stichting Pluspunt]] هذا.',
	'Ook als zzp’er kunt u deze hulp vragen.': 'يمكنك طلب هذه المساعدة حتى لو كنت تعمل لحسابك الخاص ([[zzp’er]]).',
	'De gemeente Haarlem doet dit werk voor Zandvoort.': 'تقوم بلدية [[Haarlem]] بهذا العمل من أجل [[Zandvoort]].',
	'U kunt ook eerst met het wijkteam praten.': 'يمكنك أيضًا أن تتحدث أولًا مع فريق الحي ([[wijkteam]]).',
	'Gemeente Zandvoort': 'بلدية [[Zandvoort]]',
	'Balie van de gemeente Haarlem, ook voor Zandvoort. Neem uw brief mee. Open op werkdagen van 9.00 tot 16.00 uur':
		'مكتب الاستقبال في بلدية [[Haarlem]]، من أجل [[Zandvoort]] أيضًا. أحضر رسالتك معك. مفتوح في أيام العمل من الساعة 9.00 إلى الساعة 16.00',
	'Pagina over de ZandvoortPas': 'صفحة عن [[ZandvoortPas]]',
	'Wijksteunpunt van Pluspunt. Hier zit ook het wijkteam. Vraag de gemeente of dit nog klopt':
		'مركز دعم الحي ([[Wijksteunpunt]]) من [[Pluspunt]]. هنا أيضًا فريق الحي ([[wijkteam]]). اسأل البلدية هل هذا ما زال صحيحًا',
	'het formulier op de website van de gemeente': 'الاستمارة في موقع البلدية',
	'Wie de pas kan krijgen, betaalt niets zelf. Bij de pas hoort ook een grens voor spaargeld.':
		'من يمكنه الحصول على البطاقة لا يدفع شيئًا بنفسه. للبطاقة أيضًا حد للمدخرات.',
	'Van de regel van 2020 lazen wij het begin. Of hij later is veranderd, weten wij niet.':
		'من قاعدة سنة 2020 قرأنا البداية. لا نعرف هل تغيّرت لاحقًا.',
};

export default teksten;
