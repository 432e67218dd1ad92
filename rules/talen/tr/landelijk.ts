import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Extra geld naast uw AOW': '[[AOW]]’nizin yanında ek para',
	'Hebt u AOW en toch te weinig geld? Dan vult de SVB uw inkomen aan.':
		'[[AOW]] alıyorsunuz ama paranız yine de yetmiyor mu? O zaman [[SVB]] gelirinizi tamamlar.',
	'Dit is netto. De vakantietoeslag zit erbij.': 'Bu net tutardır. Tatil parası ([[vakantietoeslag]]) içindedir.',
	'U of uw partner heeft de AOW-leeftijd.': 'Siz veya eşiniz [[AOW]] yaşında.',
	'Niemand van u heeft de AOW-leeftijd.': 'Hiçbiriniz [[AOW]] yaşında değil.',
	'Wij weten nog niet of u of uw partner de AOW-leeftijd heeft.':
		'Sizin veya eşinizin [[AOW]] yaşında olup olmadığını henüz bilmiyoruz.',
	'Uw inkomen met vakantiegeld is {inkomenMetVakantiegeld}. De norm is {bijstandsnorm}.':
		'Tatil parası ([[vakantiegeld]]) ile birlikte geliriniz: {inkomenMetVakantiegeld}. Temel tutar ([[norm]]): {bijstandsnorm}.',
	'Uw inkomen met vakantiegeld is {inkomenMetVakantiegeld}. Dat is te hoog. De norm is {bijstandsnorm}.':
		'Tatil parası ([[vakantiegeld]]) ile birlikte geliriniz: {inkomenMetVakantiegeld}. Bu çok yüksek. Temel tutar ([[norm]]): {bijstandsnorm}.',
	'Wij weten niet zeker of uw inkomen laag genoeg is. De norm is {bijstandsnorm}.':
		'Gelirinizin yeterince düşük olup olmadığını kesin bilmiyoruz. Temel tutar ([[norm]]): {bijstandsnorm}.',
	'U krijgt deze uitkering al.': 'Bu ödeneği ([[uitkering]]) zaten alıyorsunuz.',
	'Uw spaargeld is {vermogen}. De grens is {vermogensgrens}.':
		'Birikiminiz ([[spaargeld]]): {vermogen}. Sınır: {vermogensgrens}.',
	'Uw spaargeld is {vermogen}. Dat is te veel. De grens is {vermogensgrens}.':
		'Birikiminiz ([[spaargeld]]): {vermogen}. Bu çok fazla. Sınır: {vermogensgrens}.',
	'Wij weten niet zeker of uw spaargeld laag genoeg is. De grens is {vermogensgrens}.':
		'Birikiminizin ([[spaargeld]]) yeterince az olup olmadığını kesin bilmiyoruz. Sınır: {vermogensgrens}.',
	'Uw spaargeld is al bekeken bij uw uitkering.': 'Ödeneğiniz ([[uitkering]]) için birikiminize zaten bakıldı.',
	'U woont in een instelling. Dan gelden andere regels.':
		'Bir bakım kurumunda ([[instelling]]) oturuyorsunuz. O zaman başka kurallar geçerlidir.',
	'U woont niet in een instelling.': 'Bir bakım kurumunda ([[instelling]]) oturmuyorsunuz.',
	'Wij weten nog niet hoe u woont.': 'Nasıl bir yerde oturduğunuzu henüz bilmiyoruz.',
	'U hebt geen vast adres. De gemeente kijkt dan wie u kan helpen.':
		'Sabit bir adresiniz yok. O zaman belediye size kimin yardım edebileceğine bakar.',
	'U hebt een vast adres.': 'Sabit bir adresiniz var.',
	'Wij weten nog niet of u een vast adres hebt.': 'Sabit bir adresiniz olup olmadığını henüz bilmiyoruz.',
	'U hebt een koophuis. De gemeente kijkt hoeveel uw huis waard is.':
		'Size ait bir evde ([[koophuis]]) oturuyorsunuz. Belediye evinizin ne kadar ettiğine bakar.',
	'U hebt geen koophuis.': 'Size ait bir evde ([[koophuis]]) oturmuyorsunuz.',
	'Wij weten nog niet of u een koophuis hebt.':
		'Size ait bir evde ([[koophuis]]) oturup oturmadığınızı henüz bilmiyoruz.',
	'U hebt een eigen bedrijf. De gemeente rekent uw winst zelf uit.':
		'Kendi işletmeniz var. Kârınızı belediye kendisi hesaplar.',
	'U hebt geen eigen bedrijf.': 'Kendi işletmeniz yok.',
	'Wij weten nog niet waar uw geld vandaan komt.': 'Paranızın nereden geldiğini henüz bilmiyoruz.',
	'Uw partner is jonger dan {volwassen} jaar. Dan gelden andere regels.':
		'Eşiniz {volwassen} yaşından küçük. O zaman başka kurallar geçerlidir.',
	'Uw partner is {volwassen} jaar of ouder.': 'Eşiniz {volwassen} yaşında veya daha büyük.',
	'Wij weten de leeftijd van uw partner nog niet.': 'Eşinizin yaşını henüz bilmiyoruz.',
	'Wij vragen niet naar uw verblijfsvergunning. De gemeente kijkt daar wel naar.':
		'Oturma izninizi ([[verblijfsvergunning]]) sormuyoruz. Ama belediye buna bakar.',
	'Werkt u? Dan mag u soms een deel van uw loon houden. Zonder besluit daarover tellen wij al uw loon mee.':
		'Çalışıyor musunuz? O zaman bazen maaşınızın bir bölümünü tutabilirsiniz. Bunun için bir karar ([[besluit]]) yoksa maaşınızın hepsini sayarız.',
	'Een premie of een gift telt soms niet mee. Ook een ouder of zieke die werkt, mag soms wat houden. Dat rekenden wij niet mee.':
		'Bir prim veya hediye bazen sayılmaz. Çalışan bir anne, baba veya hasta kişi de bazen bir miktarı tutabilir. Bunu hesaba katmadık.',
	'De SVB geeft de AIO. Vraag de SVB om het formulier.': '[[AIO]]’yu [[SVB]] verir. [[SVB]]’den formu isteyin.',
	'Lukt het niet? Bel de gemeente om hulp.': 'Yapamıyor musunuz? Yardım için belediyeyi arayın.',
	'Soms telt het tot {maanden} maanden terug. De SVB beslist. Wacht daarom niet.':
		'Bazen para geriye doğru da verilir, en fazla {maanden} ay için. Buna [[SVB]] karar verir. Bu yüzden beklemeyin.',
	'Meestal hoeft u niets terug te betalen. Verandert uw inkomen, spaargeld of huishouden? Geef dat meteen door. Krijgt u later geld over dezelfde tijd? Dan moet soms een deel terug.':
		'Çoğu zaman hiçbir şey geri ödemeniz gerekmez. Geliriniz, birikiminiz veya haneniz değişiyor mu? Bunu hemen bildirin. Aynı dönem için sonradan para mı alıyorsunuz? O zaman bazen bir bölümünü geri vermeniz gerekir.',
	'Geld om van te leven': 'Geçinmek için para',
	'Hebt u te weinig geld om van te leven? Dan vult de gemeente uw inkomen aan.':
		'Paranız geçinmeye yetmiyor mu? O zaman belediye gelirinizi tamamlar.',
	'U bent {volwassen} jaar of ouder.': '{volwassen} yaşındasınız veya daha büyüksünüz.',
	'U bent jonger dan {volwassen} jaar.': '{volwassen} yaşından küçüksünüz.',
	'Wij weten uw leeftijd nog niet.': 'Yaşınızı henüz bilmiyoruz.',
	'U hebt nog niet de AOW-leeftijd.': 'Henüz [[AOW]] yaşında değilsiniz.',
	'U of uw partner heeft de AOW-leeftijd. Dan helpt de SVB met AIO.':
		'Siz veya eşiniz [[AOW]] yaşında. O zaman [[SVB]] size [[AIO]] ile yardım eder.',
	'Uw spaargeld is {vermogen}. Dat is te veel. De grens is {vermogensgrens}. Vraag de gemeente ook naar IOAW en IOAZ. Daar gelden andere regels.':
		'Birikiminiz ([[spaargeld]]): {vermogen}. Bu çok fazla. Sınır: {vermogensgrens}. Belediyeye [[IOAW]] ve [[IOAZ]]’ı da sorun. Orada başka kurallar geçerlidir.',
	'Een opleiding staat deze hulp niet in de weg.': 'Bir eğitim bu yardıma engel değildir.',
	'U studeert met geld van DUO. Daarvan moet u leven.':
		'[[DUO]]’dan gelen parayla okuyorsunuz. Bu parayla geçinmeniz gerekir.',
	'Wij weten nog niet of u kunt leven van geld van DUO.':
		'[[DUO]]’dan gelen parayla geçinip geçinemeyeceğinizi henüz bilmiyoruz.',
	'Bent u jonger dan {zevenentwintig} jaar? Dan moet u meestal eerst {zoektermijn} weken werk of een opleiding zoeken.':
		'{zevenentwintig} yaşından küçük müsünüz? O zaman çoğu zaman önce {zoektermijn} hafta iş veya eğitim aramanız gerekir.',
	'Het loon van uw kinderen telt niet mee.': 'Çocuklarınızın maaşı sayılmaz.',
	'Betaalt u geen huur, of stopte u net met school? Dan kan het bedrag lager zijn.':
		'Kira ödemiyor musunuz veya okulu yeni mi bıraktınız? O zaman tutar daha düşük olabilir.',
	'Bent u jonger dan {eenentwintig} jaar? Dan betalen uw ouders soms mee. Kan dat niet, dan kan het bedrag hoger zijn.':
		'{eenentwintig} yaşından küçük müsünüz? O zaman anne babanız bazen katkı öder. Bu olamıyorsa tutar daha yüksek olabilir.',
	'Bel de gemeente of ga langs.': 'Belediyeyi arayın veya oraya gidin.',
	'Zeg dat u bijstand wilt aanvragen.': 'Sosyal yardım ([[bijstand]]) için başvurmak istediğinizi söyleyin.',
	'Vraag om hulp met het formulier.': 'Form için yardım isteyin.',
	'Soms telt het tot {maanden} maanden terug. De gemeente beslist. Wacht daarom niet.':
		'Bazen para geriye doğru da verilir, en fazla {maanden} ay için. Buna belediye karar verir. Bu yüzden beklemeyin.',
	'Geld voor uw huur': 'Kiranız için para',
	'Huurt u een huis of flat en is uw inkomen niet hoog? Dan betaalt het Rijk mee aan de huur.':
		'Bir ev veya daire kiralıyorsunuz ve geliriniz yüksek değil mi? O zaman devlet ([[Rijk]]) kiraya katkı öder.',
	'Is uw huur hoog? Dan telt een deel van de huur niet mee. U krijgt dan toch huurtoeslag.':
		'Kiranız yüksek mi? O zaman kiranın bir bölümü sayılmaz. Yine de kira yardımı ([[huurtoeslag]]) alırsınız.',
	'U huurt.': 'Kiracısınız.',
	'U huurt geen huis, flat of kamer.': 'Bir ev, daire veya oda kiralamıyorsunuz.',
	'U bent {volwassen} jaar of ouder, of u hebt een kind.':
		'{volwassen} yaşındasınız veya daha büyüksünüz ya da çocuğunuz var.',
	'U huurt een huis of flat.': 'Bir ev veya daire kiralıyorsunuz.',
	'Voor deze woning is er geen huurtoeslag.': 'Bu konut için kira yardımı ([[huurtoeslag]]) yok.',
	'Voor een kamer is er alleen huurtoeslag in een woonvorm die is aangewezen. Vraag het uw verhuurder.':
		'Bir oda için kira yardımı ([[huurtoeslag]]) yalnızca bunun için belirlenmiş bir konut türünde vardır. Bunu ev sahibinize sorun.',
	'Uw kale huur is {kaleHuur}. Uw inkomen in dit hele jaar is {toetsingsinkomen}. Dat past bij huurtoeslag.':
		'Giderler hariç kiranız ([[kale huur]]): {kaleHuur}. Bu yılın tamamındaki geliriniz: {toetsingsinkomen}. Bu, kira yardımına ([[huurtoeslag]]) uygundur.',
	'Uw huur is te laag of uw inkomen te hoog. Uw inkomen in dit hele jaar is {toetsingsinkomen}.':
		'Kiranız fazla düşük veya geliriniz fazla yüksek. Bu yılın tamamındaki geliriniz: {toetsingsinkomen}.',
	'Wij weten uw huur, uw inkomen van dit jaar of uw huisgenoten nog niet.':
		'Kiranızı, bu yılki gelirinizi veya sizinle oturan kişileri henüz bilmiyoruz.',
	'Uw spaargeld is {vermogenVoorToeslagen}. De grens is {vermogensgrensToeslag}.':
		'Birikiminiz ([[spaargeld]]): {vermogenVoorToeslagen}. Sınır: {vermogensgrensToeslag}.',
	'Uw spaargeld is {vermogenVoorToeslagen}. Dat is te veel. De grens op 1 januari is {vermogensgrensToeslag}. Had u die dag minder dan de grens? Dan hebt u misschien toch recht.':
		'Birikiminiz ([[spaargeld]]): {vermogenVoorToeslagen}. Bu çok fazla. 1 Ocak’taki sınır: {vermogensgrensToeslag}. O gün paranız sınırdan az mıydı? O zaman belki yine de hakkınız vardır.',
	'Wij weten niet hoeveel spaargeld u had op 1 januari. De grens is {vermogensgrensToeslag}.':
		'1 Ocak’ta ne kadar birikiminiz ([[spaargeld]]) olduğunu bilmiyoruz. Sınır: {vermogensgrensToeslag}.',
	'Er woont nog iemand bij u. Het inkomen van die persoon telt ook mee.':
		'Sizinle oturan biri daha var. O kişinin geliri de sayılır.',
	'Er wonen geen andere volwassenen bij u, voor zover wij weten.':
		'Bildiğimiz kadarıyla sizinle oturan başka yetişkin yok.',
	'Wij weten nog niet of er andere volwassenen bij u wonen.':
		'Sizinle başka yetişkinlerin oturup oturmadığını henüz bilmiyoruz.',
	'Woont er een volwassene bij u die u niet hebt genoemd? Dan is het bedrag anders, of krijgt u niets.':
		'Sizinle oturan ve söylemediğiniz bir yetişkin var mı? O zaman tutar farklıdır veya hiçbir şey almazsınız.',
	'U hebt een huurcontract nodig. Iedereen in huis moet op dit adres staan bij de gemeente.':
		'Bir kira sözleşmeniz ([[huurcontract]]) olması gerekir. Evdeki herkes belediyede bu adreste kayıtlı olmalıdır.',
	'Bent u jonger dan 21 jaar en hebt u een handicap? Dan kan het meer zijn.':
		'21 yaşından küçük müsünüz ve bir engeliniz mi var? O zaman tutar daha fazla olabilir.',
	'Wij nemen uw partner als toeslagpartner. Soms is dat anders. Dienst Toeslagen weet dat.':
		'Ek ödemelerde ([[toeslagen]]) eşinizi de hesaba katıyoruz ([[toeslagpartner]]). Bazen bu farklıdır. Bunu [[Dienst Toeslagen]] bilir.',
	'Wij vragen niet naar verblijf. Woont u hier zonder verblijfsvergunning? Vraag dan eerst hulp.':
		'Oturum durumunuzu sormuyoruz. Burada oturma izni ([[verblijfsvergunning]]) olmadan mı oturuyorsunuz? O zaman önce yardım isteyin.',
	'U betaalt alleen terug wat u te veel kreeg. Een klein bedrag vragen zij niet terug. Na het jaar telt uw echte inkomen. Geef een ander inkomen of huishouden daarom meteen door.':
		'Yalnızca fazla aldığınız parayı geri ödersiniz. Küçük bir tutarı geri istemezler. Yıl bitince gerçek geliriniz sayılır. Bu yüzden geliriniz veya haneniz değişirse bunu hemen bildirin.',
	'Maak de proefberekening van Dienst Toeslagen. Daar hoeft u niet voor in te loggen.':
		'[[Dienst Toeslagen]]’in deneme hesabını ([[proefberekening]]) yapın. Bunun için giriş yapmanız gerekmez.',
	'Vraag de toeslag aan bij Dienst Toeslagen. U hebt DigiD nodig.':
		'Ek ödeme ([[toeslag]]) için [[Dienst Toeslagen]]’e başvurun. [[DigiD]] gerekir.',
	'Lukt het niet? Bel de gemeente. Vraag wie u helpt.':
		'Yapamıyor musunuz? Belediyeyi arayın. Size kimin yardım edeceğini sorun.',
	'Dan kunnen de maanden van {jaar} die voorbij zijn ook meetellen. Vraagt u eerder aan? Dan komt het geld ook eerder.':
		'O zaman {jaar} yılının geçmiş ayları da sayılabilir. Daha erken başvurursanız para da daha erken gelir.',
	'Kon u dit in {jaar} ook al krijgen? Dan bent u misschien nog op tijd.':
		'Bunu {jaar} yılında da alabilir miydiniz? O zaman belki hâlâ geç değildir.',
	'Geld om van te leven, voor ouderen na de WW': 'İşsizlik ödeneğinden ([[WW]]) sonra yaşlılar için geçim parası',
	'Stopte uw WW, en bent u bijna bij de AOW? Dan vult de gemeente uw inkomen aan.':
		'İşsizlik ödeneğiniz ([[WW]]) bitti mi ve [[AOW]]’ye az mı kaldı? O zaman belediye gelirinizi tamamlar.',
	'De gemeente rekent het bedrag uit. Dat gaat met uw inkomen waar de belasting nog niet af is.':
		'Tutarı belediye hesaplar. Bunu, vergisi daha kesilmemiş gelirinizle yapar.',
	'U of uw partner is oud genoeg, en heeft nog geen AOW.': 'Siz veya eşiniz gereken yaşta ve henüz [[AOW]] almıyor.',
	'Niemand van u heeft de leeftijd voor deze hulp.': 'Hiçbiriniz bu yardım için gereken yaşta değil.',
	'Het hangt af van uw geboortejaar of dat van uw partner.': 'Bu, sizin veya eşinizin doğum yılına bağlı.',
	'U krijgt geen bijstand.': 'Sosyal yardım ([[bijstand]]) almıyorsunuz.',
	'U krijgt bijstand. De gemeente heeft dit dan al bekeken.':
		'Sosyal yardım ([[bijstand]]) alıyorsunuz. O zaman belediye buna zaten baktı.',
	'Wij weten nog niet of u bijstand krijgt.': 'Sosyal yardım ([[bijstand]]) alıp almadığınızı henüz bilmiyoruz.',
	'Uw inkomen is {gezamenlijkInkomen}. Dat kan laag genoeg zijn.':
		'Geliriniz: {gezamenlijkInkomen}. Bu yeterince düşük olabilir.',
	'Uw inkomen is {gezamenlijkInkomen}. Dat is zeker te hoog voor deze hulp.':
		'Geliriniz: {gezamenlijkInkomen}. Bu, bu yardım için kesinlikle çok yüksek.',
	'Wij weten niet zeker of uw inkomen laag genoeg is.': 'Gelirinizin yeterince düşük olup olmadığını kesin bilmiyoruz.',
	'U kreeg eerder WW of een uitkering van de WIA.':
		'Daha önce işsizlik ödeneği ([[WW]]) veya [[WIA]]’dan bir ödenek ([[uitkering]]) aldınız.',
	'U kreeg eerder geen WW en geen uitkering van de WIA.':
		'Daha önce işsizlik ödeneği ([[WW]]) almadınız. [[WIA]]’dan da bir ödenek ([[uitkering]]) almadınız.',
	'Het is voor wie op latere leeftijd WW kreeg, tot het einde. Of een uitkering van de WIA die stopte.':
		'Bu, ileri yaşta işsizlik ödeneği ([[WW]]) alan ve ödeneği süresi bitene kadar alan kişiler içindir. Veya [[WIA]]’dan aldığı ödenek ([[uitkering]]) biten kişiler içindir.',
	'Uw inkomen zonder aftrek van belasting is laag genoeg.': 'Vergi kesilmeden önceki geliriniz yeterince düşük.',
	'Uw inkomen zonder aftrek van belasting is te hoog.': 'Vergi kesilmeden önceki geliriniz fazla yüksek.',
	'Het gaat om uw inkomen waar de belasting nog niet af is. Dat weten wij niet.':
		'Burada vergisi daha kesilmemiş geliriniz önemlidir. Bunu bilmiyoruz.',
	'Had u een eigen bedrijf en stopt u? Vraag de gemeente dan naar IOAZ.':
		'Kendi işletmeniz vardı ve bırakıyor musunuz? O zaman belediyeye [[IOAZ]]’ı sorun.',
	'Bel de gemeente. Vraag naar IOAW.': 'Belediyeyi arayın. [[IOAW]]’yi sorun.',
	'Doe dat meteen als uw WW stopt. Het geld begint op de dag dat u zich meldt.':
		'Bunu işsizlik ödeneğiniz ([[WW]]) biter bitmez yapın. Para, bildirdiğiniz günden başlar.',
	'Wat u terecht kreeg, mag u houden. Verandert uw inkomen of huishouden? Geef dat meteen door. Dan krijgt u niet te veel.':
		'Hakkınız olarak aldığınız para sizde kalır. Geliriniz veya haneniz değişiyor mu? Bunu hemen bildirin. O zaman fazla para almazsınız.',
	'Geld voor elk kind': 'Her çocuk için para',
	'Hebt u een kind dat jonger is dan 18 jaar? Dan krijgt u kinderbijslag. Uw inkomen maakt niet uit.':
		'18 yaşından küçük bir çocuğunuz var mı? O zaman çocuk parası ([[kinderbijslag]]) alırsınız. Geliriniz önemli değildir.',
	'Dit is voor al uw kinderen samen. De SVB betaalt elke drie maanden.':
		'Bu, bütün çocuklarınız için birliktedir. [[SVB]] üç ayda bir öder.',
	'U hebt een kind dat bij u woont.': 'Sizinle oturan bir çocuğunuz var.',
	'U hebt geen kind dat bij u woont. Betaalt u voor een kind dat ergens anders woont? Vraag het de SVB.':
		'Sizinle oturan bir çocuğunuz yok. Başka bir yerde oturan bir çocuk için para mı ödüyorsunuz? Bunu [[SVB]]’ye sorun.',
	'Wij weten nog niet of u kinderen hebt.': 'Çocuğunuz olup olmadığını henüz bilmiyoruz.',
	'Een kind van 16 of 17 jaar zit niet op school. De SVB kijkt of u dan toch kinderbijslag krijgt.':
		'16 veya 17 yaşındaki bir çocuk okula gitmiyor. Yine de çocuk parası ([[kinderbijslag]]) alıp almayacağınıza [[SVB]] bakar.',
	'Een kind van 16 of 17 jaar moet naar school gaan.': '16 veya 17 yaşındaki bir çocuk okula gitmelidir.',
	'Wij weten nog niet of elk kind van 16 of 17 jaar naar school gaat.':
		'16 veya 17 yaşındaki her çocuğun okula gidip gitmediğini henüz bilmiyoruz.',
	'Wij vragen niet naar verblijf. De SVB kijkt daar wel naar.': 'Oturum durumunuzu sormuyoruz. Ama [[SVB]] buna bakar.',
	'Woont uw kind ook bij de andere ouder? Dan krijgt één van u de kinderbijslag, of u deelt die.':
		'Çocuğunuz, sizden ayrı oturan annesinin veya babasının yanında da mı kalıyor? O zaman çocuk parasını ([[kinderbijslag]]) biriniz alır veya paylaşırsınız.',
	'Heeft uw kind veel zorg nodig, of woont het ergens anders? Dan kan het dubbel zijn.':
		'Çocuğunuzun çok bakıma mı ihtiyacı var veya başka bir yerde mi oturuyor? O zaman iki katı olabilir.',
	'Wat u terecht kreeg, mag u houden. Uw inkomen maakt niet uit. Verhuist uw kind of stopt het met school? Geef dat meteen door.':
		'Hakkınız olarak aldığınız para sizde kalır. Geliriniz önemli değildir. Çocuğunuz taşınıyor mu veya okulu bırakıyor mu? Bunu hemen bildirin.',
	'Vraag kinderbijslag aan bij de SVB. U hebt DigiD nodig.':
		'Çocuk parası ([[kinderbijslag]]) için [[SVB]]’ye başvurun. [[DigiD]] gerekir.',
	'Had u op {vanaf} al recht op kinderbijslag? Dan kan die vanaf dan ingaan. Wie langer wacht, krijgt minder terug.':
		'{vanaf} tarihinde çocuk parasına ([[kinderbijslag]]) zaten hakkınız var mıydı? O zaman para o tarihten başlayabilir. Daha uzun bekleyen kişi geriye doğru daha az alır.',
	'Geld voor de kinderopvang': 'Çocuk bakımı (örneğin kreş) için para',
	'Werkt u en gaat uw kind naar de opvang? Dan betaalt het Rijk een groot deel.':
		'Çalışıyorsunuz ve çocuğunuz kreşe veya başka bir bakım yerine ([[opvang]]) mi gidiyor? O zaman devlet ([[Rijk]]) büyük bir bölümünü öder.',
	'Is uw inkomen lager? Dan krijgt u meer. Een hoge uurprijs telt niet helemaal mee.':
		'Geliriniz daha mı düşük? O zaman daha fazla alırsınız. Bakımın bir saatlik fiyatı yüksekse bu fiyatın tamamı sayılmaz.',
	'Uw kind gaat naar de opvang.': 'Çocuğunuz kreşe veya başka bir bakım yerine ([[opvang]]) gidiyor.',
	'U hebt geen kind dat naar de opvang gaat.':
		'Kreşe veya başka bir bakım yerine ([[opvang]]) giden bir çocuğunuz yok.',
	'Wij weten nog niet of uw kind naar de opvang gaat.':
		'Çocuğunuzun kreşe veya başka bir bakım yerine ([[opvang]]) gidip gitmediğini henüz bilmiyoruz.',
	'U werkt. Hebt u een partner? Dan werkt die ook.': 'Çalışıyorsunuz. Eşiniz varsa o da çalışıyor.',
	'U werkt niet, of uw partner werkt niet.': 'Siz çalışmıyorsunuz veya eşiniz çalışmıyor.',
	'Voor deze toeslag moet u werken, leren of een traject volgen. Ook uw partner.':
		'Bu ek ödeme ([[toeslag]]) için çalışmanız, okumanız veya bir programa ([[traject]]) katılmanız gerekir. Eşinizin de.',
	'De opvang moet in het landelijke register staan.':
		'Bakım yeri ülke çapındaki kayıt listesinde ([[landelijke register]]) olmalıdır.',
	'Gaat uw kind naar de middelbare school? Dan is er geen toeslag meer.':
		'Çocuğunuz ortaokul veya liseye ([[middelbare school]]) mi gidiyor? O zaman artık ek ödeme ([[toeslag]]) yok.',
	'Wacht niet te lang. U krijgt de toeslag hoogstens {maandenTerug} maanden terug.':
		'Çok uzun beklemeyin. Ek ödemeyi ([[toeslag]]) geriye doğru en fazla {maandenTerug} ay için alırsınız.',
	'Ging uw kind op {vanaf} al naar de opvang? Dan kan de toeslag vanaf dan ingaan. Wie langer wacht, krijgt minder terug.':
		'{vanaf} tarihinde çocuğunuz zaten kreşe veya başka bir bakım yerine ([[opvang]]) gidiyor muydu? O zaman ek ödeme ([[toeslag]]) o tarihten başlayabilir. Daha uzun bekleyen kişi geriye doğru daha az alır.',
	'Extra geld voor uw kinderen': 'Çocuklarınız için ek para',
	'Hebt u kinderen en geen hoog inkomen? Dan krijgt u extra geld naast de kinderbijslag.':
		'Çocuklarınız var ve geliriniz yüksek değil mi? O zaman çocuk parasının ([[kinderbijslag]]) yanında ek para alırsınız.',
	'Dit is voor al uw kinderen samen. Hebt u geen partner? Dan krijgt u meer.':
		'Bu, bütün çocuklarınız için birliktedir. Eşiniz yok mu? O zaman daha fazla alırsınız.',
	'U hebt geen kind dat bij u woont.': 'Sizinle oturan bir çocuğunuz yok.',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is laag genoeg voor kindgebonden budget.':
		'Bu yılın tamamındaki geliriniz, vergiden önce: {toetsingsinkomen}. Bu, çocuk ek ödemesi ([[kindgebonden budget]]) için yeterince düşük.',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is te hoog voor kindgebonden budget.':
		'Bu yılın tamamındaki geliriniz, vergiden önce: {toetsingsinkomen}. Bu, çocuk ek ödemesi ([[kindgebonden budget]]) için çok yüksek.',
	'Wij weten uw inkomen van dit hele jaar nog niet. Het staat op uw jaaropgave.':
		'Bu yılın tamamındaki gelirinizi henüz bilmiyoruz. Yıllık gelir belgenizde ([[jaaropgave]]) yazar.',
	'U krijgt dit alleen als u ook kinderbijslag krijgt. Krijgt uw ex die? Dan krijgt uw ex dit ook.':
		'Bunu yalnızca çocuk parası ([[kinderbijslag]]) da alıyorsanız alırsınız. Çocuk parasını eski eşiniz mi alıyor? O zaman bunu da eski eşiniz alır.',
	'Krijgt u al een toeslag? Dan komt dit geld vaak vanzelf.':
		'Zaten bir ek ödeme ([[toeslag]]) alıyor musunuz? O zaman bu para çoğu zaman kendiliğinden gelir.',
	'Extra geld voor studenten die door ziekte niet kunnen werken':
		'Hastalık yüzünden çalışamayan öğrenciler için ek para',
	'Kunt u door ziekte of een handicap niet werken naast uw studie? Dan krijgt u elke maand geld.':
		'Hastalık veya engel yüzünden eğitiminizin yanında çalışamıyor musunuz? O zaman her ay para alırsınız.',
	'Dit is het minste wat u krijgt. De gemeente mag meer geven.':
		'Bu, alacağınız en az tutardır. Belediye daha fazla verebilir.',
	'U bent student.': 'Öğrencisiniz ([[student]]).',
	'U bent geen student.': 'Öğrenci ([[student]]) değilsiniz.',
	'Wij weten nog niet of u student bent.': 'Öğrenci ([[student]]) olup olmadığınızı henüz bilmiyoruz.',
	'U of uw partner heeft nog geen AOW.': 'Siz henüz [[AOW]] almıyorsunuz veya eşiniz henüz [[AOW]] almıyor.',
	'U hebt de AOW-leeftijd.': '[[AOW]] yaşındasınız.',
	'U krijgt geld van DUO voor uw studie.': 'Eğitiminiz için [[DUO]]’dan para alıyorsunuz.',
	'U krijgt geen geld van DUO voor uw studie.': 'Eğitiminiz için [[DUO]]’dan para almıyorsunuz.',
	'Wij weten niet of u geld van DUO kunt krijgen voor uw studie.':
		'Eğitiminiz için [[DUO]]’dan para alıp alamayacağınızı bilmiyoruz.',
	'U of iemand in uw gezin is lang ziek of heeft een handicap.':
		'Siz veya ailenizden biri uzun süredir hasta veya engelli.',
	'U bent niet lang ziek en u hebt geen handicap.': 'Uzun süredir hasta değilsiniz ve bir engeliniz yok.',
	'Wij weten niet of u lang ziek bent of een handicap hebt.':
		'Uzun süredir hasta olup olmadığınızı veya bir engeliniz olup olmadığını bilmiyoruz.',
	'U krijgt geen Wajong.': '[[Wajong]] almıyorsunuz.',
	'U krijgt Wajong.': '[[Wajong]] alıyorsunuz.',
	'Misschien krijgt u Wajong. Met Wajong krijgt u deze toeslag niet.':
		'Belki [[Wajong]] alıyorsunuz. [[Wajong]] ile bu ek ödemeyi ([[toeslag]]) almazsınız.',
	'U of uw partner werkt. De gemeente kijkt of u zelf kunt werken naast uw studie.':
		'Siz veya eşiniz çalışıyor. Belediye, eğitiminizin yanında kendinizin çalışıp çalışamayacağınıza bakar.',
	'U werkt niet naast uw studie.': 'Eğitiminizin yanında çalışmıyorsunuz.',
	'Wij weten nog niet of u werkt naast uw studie.': 'Eğitiminizin yanında çalışıp çalışmadığınızı henüz bilmiyoruz.',
	'Bent u zelf ziek? Alleen dan is deze toeslag voor u.':
		'Hasta olan siz misiniz? Bu ek ödeme ([[toeslag]]) ancak o zaman sizin içindir.',
	'U woont niet met een partner of kinderen.': 'Bir eşle veya çocuklarla oturmuyorsunuz.',
	'Wij weten nog niet wie er in uw gezin ziek is.': 'Ailenizde kimin hasta olduğunu henüz bilmiyoruz.',
	'De gemeente kijkt of u door uw ziekte of handicap niet kunt werken. Soms vraagt zij een arts om advies.':
		'Belediye, hastalığınız veya engeliniz yüzünden çalışamaz durumda olup olmadığınıza bakar. Bazen bir doktordan görüş ister.',
	'Bel de gemeente. Vraag naar de studietoeslag.': 'Belediyeyi arayın. Eğitim ek ödemesini ([[studietoeslag]]) sorun.',
	'Zeg dat u geld van DUO krijgt.': '[[DUO]]’dan para aldığınızı söyleyin.',
	'Elk jaar een bedrag extra bij WIA, WAO of Wajong': '[[WIA]], [[WAO]] veya [[Wajong]] alanlara her yıl ek bir tutar',
	'Krijgt u WIA, WAO of Wajong? Dan betaalt UWV u één keer per jaar een extra bedrag.':
		'[[WIA]], [[WAO]] veya [[Wajong]] alıyor musunuz? O zaman [[UWV]] size yılda bir kez ek bir tutar öder.',
	'Dit krijgt u één keer per jaar, in de zomer. Het telt niet mee voor andere hulp.':
		'Bunu yılda bir kez, yazın alırsınız. Başka yardımlar için sayılmaz.',
	'U krijgt een uitkering bij ziekte.': 'Hastalık nedeniyle bir ödenek ([[uitkering]]) alıyorsunuz.',
	'U krijgt geen uitkering bij ziekte.': 'Hastalık nedeniyle bir ödenek ([[uitkering]]) almıyorsunuz.',
	'Wij weten uw leeftijd of die van uw partner nog niet.': 'Sizin veya eşinizin yaşını henüz bilmiyoruz.',
	'U krijgt WIA, WAO of Wajong.': '[[WIA]], [[WAO]] veya [[Wajong]] alıyorsunuz.',
	'U krijgt een uitkering van de Ziektewet. Dan krijgt u dit bedrag niet.':
		'Hastalık ödeneği ([[Ziektewet]]) alıyorsunuz. O zaman bu tutarı almazsınız.',
	'Het is voor wie WIA, WAO of Wajong krijgt.': 'Bu, [[WIA]], [[WAO]] veya [[Wajong]] alan kişiler içindir.',
	'U had de uitkering op de eerste dag van juli.': 'Temmuzun ilk gününde bu ödeneği ([[uitkering]]) alıyordunuz.',
	'U had de uitkering niet op de eerste dag van juli.': 'Temmuzun ilk gününde bu ödeneği ([[uitkering]]) almıyordunuz.',
	'U moet de uitkering hebben op de eerste dag van juli. UWV kijkt ook hoe ziek u bent.':
		'Temmuzun ilk gününde bu ödeneği ([[uitkering]]) alıyor olmanız gerekir. [[UWV]] ne kadar hasta olduğunuza da bakar.',
	'U hoeft niets te doen. UWV betaalt het zelf, in juli, augustus of september.':
		'Bir şey yapmanız gerekmez. [[UWV]] bunu kendisi temmuz, ağustos veya eylülde öder.',
	'Kreeg u niets? Vraag het aan UWV. Of bel de gemeente om hulp.':
		'Bir şey almadınız mı? [[UWV]]’ye sorun. Veya yardım için belediyeyi arayın.',
	'U hoeft dit nooit terug te betalen. Zo staat het in de wet.':
		'Bunu hiçbir zaman geri ödemeniz gerekmez. Yasada böyle yazıyor.',
	'Extra geld bij uw uitkering van UWV': '[[UWV]]’den aldığınız ödeneğin yanında ek para',
	'Krijgt u WW of een uitkering bij ziekte, en is dat weinig? Dan vult UWV uw inkomen aan.':
		'İşsizlik ödeneği ([[WW]]) veya hastalık nedeniyle bir ödenek mi alıyorsunuz ve bu az mı? O zaman [[UWV]] gelirinizi tamamlar.',
	'UWV rekent het bedrag uit. Dat gaat met uw inkomen waar de belasting nog niet af is.':
		'Tutarı [[UWV]] hesaplar. Bunu, vergisi daha kesilmemiş gelirinizle yapar.',
	'U krijgt WW, een uitkering bij ziekte, of loon terwijl er iemand ziek is.':
		'İşsizlik ödeneği ([[WW]]) veya hastalık nedeniyle bir ödenek ([[uitkering]]) alıyorsunuz. Veya maaş alıyorsunuz ve hasta olan biri var.',
	'U krijgt geen WW, geen uitkering bij ziekte en geen loon bij ziekte.':
		'İşsizlik ödeneği ([[WW]]) almıyorsunuz. Hastalık nedeniyle bir ödenek ([[uitkering]]) de almıyorsunuz. Hastalıkta maaş da almıyorsunuz.',
	'Wij weten nog niet waar uw geld vandaan komt, of dat er iemand ziek is.':
		'Paranızın nereden geldiğini veya hasta biri olup olmadığını henüz bilmiyoruz.',
	'U of uw partner is {volwassen} jaar of ouder.': 'Siz veya eşiniz {volwassen} yaşında veya daha büyük.',
	'Niemand van u is {volwassen} jaar of ouder.': 'Hiçbiriniz {volwassen} yaşında veya daha büyük değil.',
	'Uw inkomen is {gezamenlijkInkomen}. Dat is zeker te hoog voor deze toeslag.':
		'Geliriniz: {gezamenlijkInkomen}. Bu, bu ek ödeme ([[toeslag]]) için kesinlikle çok yüksek.',
	'U hebt geen partner, of uw partner is geen reden voor een nee.':
		'Eşiniz yok veya eşiniz yüzünden “hayır” cevabı almazsınız.',
	'U en uw partner zijn te jong. En u hebt geen kind jonger dan {kindJonger} jaar.':
		'Siz ve eşiniz fazla gençsiniz. Ve {kindJonger} yaşından küçük bir çocuğunuz yok.',
	'Het hangt af van de leeftijd van uw partner en uw kinderen.': 'Bu, eşinizin ve çocuklarınızın yaşına bağlı.',
	'Bent u jonger dan {eenentwintig} jaar en woont u bij uw ouders? Dan krijgt u deze toeslag niet.':
		'{eenentwintig} yaşından küçük müsünüz ve anne babanızın yanında mı oturuyorsunuz? O zaman bu ek ödemeyi ([[toeslag]]) almazsınız.',
	'Verdiende u vroeger minder dan het minimumloon? Dan is de toeslag lager.':
		'Eskiden asgari ücretten ([[minimumloon]]) az mı kazanıyordunuz? O zaman ek ödeme ([[toeslag]]) daha azdır.',
	'Vraag de toeslag aan bij UWV, bijvoorbeeld op de website.':
		'Ek ödeme ([[toeslag]]) için [[UWV]]’ye başvurun, örneğin internet sitesinde.',
	'Wacht daar niet te lang mee.': 'Bunun için çok uzun beklemeyin.',
	'U kunt dit hoogstens {maanden} maanden terug krijgen. Wacht daarom niet te lang.':
		'Bunu geriye doğru en fazla {maanden} ay için alabilirsiniz. Bu yüzden çok uzun beklemeyin.',
	'Geld voor uw zorgverzekering': 'Sağlık sigortanız için para',
	'Is uw inkomen niet hoog? Dan betaalt het Rijk mee aan uw zorgverzekering.':
		'Geliriniz yüksek değil mi? O zaman devlet ([[Rijk]]) sağlık sigortanıza ([[zorgverzekering]]) katkı öder.',
	'Hebt u een partner? Dan is dit voor u samen.': 'Eşiniz var mı? O zaman bu, ikiniz için birliktedir.',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is laag genoeg voor zorgtoeslag.':
		'Bu yılın tamamındaki geliriniz, vergiden önce: {toetsingsinkomen}. Bu, sağlık sigortası yardımı ([[zorgtoeslag]]) için yeterince düşük.',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is te hoog voor zorgtoeslag.':
		'Bu yılın tamamındaki geliriniz, vergiden önce: {toetsingsinkomen}. Bu, sağlık sigortası yardımı ([[zorgtoeslag]]) için çok yüksek.',
	'U moet een Nederlandse zorgverzekering hebben. Heeft uw partner die niet? Dan is het de helft.':
		'Hollanda sağlık sigortanız ([[zorgverzekering]]) olmalıdır. Eşinizin bu sigortası yok mu? O zaman tutar yarısı kadardır.',
	'Heeft één van u de AOW-leeftijd? Dan helpt de SVB u samen, met AIO.':
		'Biriniz [[AOW]] yaşında mı? O zaman [[SVB]] ikinize birlikte [[AIO]] ile yardım eder.',
	'Een partner die niet studeert, kan zelf recht hebben. Daar zeggen wij misschien.':
		'Öğrenci olmayan bir eşin kendi hakkı olabilir. Bu durumda “belki” diyoruz.',
	'Wie jonger is dan 18 jaar en een kind heeft, telt als volwassen (Awir art. 10 lid 2).':
		'18 yaşından küçük olan ve çocuğu olan kişi yetişkin sayılır ([[Awir art. 10 lid 2]]).',
	'Een huis of flat die u huurt, heeft een eigen voordeur, keuken en wc, zo nemen wij aan. Een kamer telt alleen in een woonvorm die Dienst Toeslagen heeft aangewezen.':
		'Kiraladığınız bir evin veya dairenin kendi giriş kapısı, mutfağı ve tuvaleti olduğunu kabul ediyoruz. Bir oda yalnızca [[Dienst Toeslagen]]’in belirlediği bir konut türünde sayılır.',
	'Bij bijstand en AIO is het vermogen al bekeken. Dat is dan ook laag genoeg voor een toeslag.':
		'Sosyal yardımda ([[bijstand]]) ve [[AIO]]’da birikime ve mala ([[vermogen]]) zaten bakılmıştır. O zaman bu, bir ek ödeme ([[toeslag]]) için de yeterince düşüktür.',
	'Wij schatten uw inkomen over het hele jaar. Wij nemen aan dat u elke maand ongeveer evenveel krijgt, van één werkgever of uitkering en met loonheffingskorting.':
		'Bütün yıldaki gelirinizi tahmin ediyoruz. Her ay yaklaşık aynı parayı, tek bir işverenden veya tek bir ödenekten ([[uitkering]]) ve ücret vergisi indirimi ([[loonheffingskorting]]) ile aldığınızı kabul ediyoruz.',
	'De wet vraagt een geboortejaar. Wij kennen alleen uw leeftijd. Daarom is één leeftijd onzeker.':
		'Yasa bir doğum yılı ister. Biz yalnızca yaşınızı biliyoruz. Bu yüzden bir yaş için cevap kesin değildir.',
	'IOAW gaat voor bijstand. Bij wie bijstand krijgt, is dit dus al bekeken.':
		'[[IOAW]], sosyal yardımdan ([[bijstand]]) önce gelir. Sosyal yardım alan kişide buna zaten bakılmıştır.',
	'Tot de middelbare school is er toeslag. Een kind van 11, 12 of 13 jaar kan op beide scholen zitten. Daarom vragen wij het dan. Is een kind jonger of ouder? Dan nemen wij het aan.':
		'Ortaokul veya liseye ([[middelbare school]]) kadar ek ödeme ([[toeslag]]) vardır. 11, 12 veya 13 yaşındaki bir çocuk iki okulun birinde olabilir. Bu yüzden o zaman soruyoruz. Çocuk daha küçük veya daha büyük mü? O zaman okulu kendimiz kabul ediyoruz.',
	'Werken is: loon hebben of een eigen bedrijf. Wie een opleiding of een traject doet, of net stopte met werken, kan ook recht hebben.':
		'Çalışmak demek: maaş almak veya kendi işletmesi olmak. Eğitim gören, bir programa ([[traject]]) katılan veya çalışmayı yeni bırakan kişinin de hakkı olabilir.',
	'Wie de AOW-leeftijd heeft, krijgt geen geld van DUO voor een studie, zo nemen wij aan.':
		'[[AOW]] yaşındaki bir kişinin eğitim için [[DUO]]’dan para almadığını kabul ediyoruz.',
	'Wie geld van DUO krijgt, heeft studiefinanciering. Zonder geld van DUO weten wij het niet.':
		'[[DUO]]’dan para alan kişinin öğrenim desteği ([[studiefinanciering]]) vardır. [[DUO]]’dan para yoksa bunu bilmiyoruz.',
	'De wet vraagt dat u door een beperking niet naast de studie kunt werken. Wij vragen alleen of er ziekte is.':
		'Yasa, bir engel yüzünden eğitimin yanında çalışamamanızı şart koşar. Biz yalnızca hastalık olup olmadığını soruyoruz.',
	'De uitkering stopt bij de AOW. Wie na 1 juli AOW kreeg, kreeg dit bedrag al vanzelf.':
		'Ödenek ([[uitkering]]) [[AOW]] başlayınca biter. 1 Temmuz’dan sonra [[AOW]] alan kişi bu tutarı zaten kendiliğinden aldı.',
	'Wij lazen de regel in de WIA. Die van de WAO en de Wajong zeggen hetzelfde, zo nemen wij aan.':
		'Kuralı [[WIA]]’da okuduk. [[WAO]] ve [[Wajong]] kurallarının da aynı olduğunu kabul ediyoruz.',
	'Ook bij loon van een werkgever tijdens ziekte kan UWV een toeslag geven. Wij vragen alleen of iemand lang ziek is.':
		'[[UWV]], hastalıkta işverenden alınan maaşın yanında da ek ödeme ([[toeslag]]) verebilir. Biz yalnızca uzun süredir hasta olan biri olup olmadığını soruyoruz.',
	'Wij weten niet wie van u beiden de uitkering krijgt. Is één van u oud genoeg, dan kan het.':
		'Ödeneği ([[uitkering]]) ikinizden hangisinin aldığını bilmiyoruz. Biriniz yeterince büyükse bu mümkündür.',
	'Wij kijken deze regels nu na. Bel de gemeente. Zij weten hoe het zit.':
		'Bu kuralları şu anda kontrol ediyoruz. Belediyeyi arayın. Nasıl olduğunu onlar bilir.',
	'Wij noemen nu geen bedrag.': 'Şu anda bir tutar söylemiyoruz.',
	'Bel de gemeente. Vraag of dit voor u is.': 'Belediyeyi arayın. Bunun sizin için olup olmadığını sorun.',
	'Bel de gemeente. Zij weten wie u kan helpen.': 'Belediyeyi arayın. Size kimin yardım edebileceğini onlar bilir.',
	'Geld voor bijzondere kosten': 'Özel masraflar için para',
	'Voor kosten die u niet kunt betalen. Koop nog niets: vraag het eerst aan.':
		'Ödeyemediğiniz masraflar için. Henüz bir şey satın almayın: önce başvurun.',
	'Hoeveel u krijgt, hangt af van de kosten. De gemeente rekent uit wat u zelf kunt betalen.':
		'Ne kadar alacağınız masraflara bağlıdır. Kendinizin ne kadar ödeyebileceğinizi belediye hesaplar.',
	'De gemeente kijkt of de kosten echt nodig zijn. En of iemand anders ze kan betalen.':
		'Belediye masrafların gerçekten gerekli olup olmadığına bakar. Ve onları başka birinin ödeyip ödeyemeyeceğine bakar.',
	'Koop nog niets. Vraag de hulp eerst aan.': 'Henüz bir şey satın almayın. Önce yardım için başvurun.',
	'Bel de gemeente.': 'Belediyeyi arayın.',
	'Vraag dit aan voordat u iets koopt of laat doen. Is het al gekocht? Bel toch: soms kan het nog.':
		'Bir şey satın almadan veya yaptırmadan önce buna başvurun. Zaten satın alındı mı? Yine de telefon edin: bazen hâlâ mümkündür.',
	'Een gift hoeft u niet terug te betalen. Soms is het een lening. Dat staat in de brief. Verandert uw inkomen? Geef dat meteen door.':
		'Karşılıksız verilen parayı ([[gift]]) geri ödemeniz gerekmez. Bazen bu, geri ödeyeceğiniz bir borçtur ([[lening]]). Bunu size gelen mektupta okursunuz. Geliriniz değişiyor mu? Bunu hemen bildirin.',
	'Wij weten nog niet waar u woont.': 'Nerede oturduğunuzu henüz bilmiyoruz.',
	'U hebt kosten die u niet kunt betalen.': 'Ödeyemediğiniz masraflarınız var.',
	'U hebt nu geen bijzondere kosten.': 'Şu anda özel masraflarınız yok.',
	'Wij weten nog niet of u bijzondere kosten hebt.': 'Özel masraflarınız olup olmadığını henüz bilmiyoruz.',
	'Een gratis pas met korting op sport, cultuur en cursussen. Met de pas krijgt u ook andere hulp.':
		'Spor, kültür ve kurslarda indirim veren ücretsiz bir kart. Kartla başka yardımlar da alırsınız.',
	'De pas is gratis. U krijgt er geen geld mee, maar korting.':
		'Kart ücretsizdir. Kartla para almazsınız, indirim alırsınız.',
	'Krijgt u bijstand? Dan krijgt u de pas vaak vanzelf.':
		'Sosyal yardım ([[bijstand]]) alıyor musunuz? O zaman kart çoğu zaman kendiliğinden gelir.',
	'Lukt het niet? Bel de gemeente. Vraag naar team Minima.':
		'Yapamıyor musunuz? Belediyeyi arayın. [[team Minima]]’yı sorun.',
	'U krijgt hulp en geen geld. U hoeft dus niets terug te betalen. Verandert uw inkomen? Zeg dat bij de volgende aanvraag.':
		'Yardım alırsınız, para almazsınız. Yani bir şey geri ödemeniz gerekmez. Geliriniz değişiyor mu? Bunu bir sonraki başvuruda söyleyin.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. De grens is {inkomensgrens}.':
		'Tatil parası ([[vakantiegeld]]) olmadan geliriniz: {gezamenlijkInkomen}. Sınır: {inkomensgrens}.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog. De grens is {inkomensgrens}.':
		'Tatil parası ([[vakantiegeld]]) olmadan geliriniz: {gezamenlijkInkomen}. Bu çok yüksek. Sınır: {inkomensgrens}.',
	'Wij weten niet zeker of uw inkomen laag genoeg is. De grens is {inkomensgrens}.':
		'Gelirinizin yeterince düşük olup olmadığını kesin bilmiyoruz. Sınır: {inkomensgrens}.',
	'Uw uitkering is onder de grens. Uw inkomen hoeven wij niet te weten.':
		'Ödeneğiniz ([[uitkering]]) sınırın altında. Gelirinizi bilmemiz gerekmiyor.',
	'Een opleiding staat deze pas niet in de weg.': 'Bir eğitim bu karta engel değildir.',
	'U studeert met geld van DUO. Dan krijgt u de pas niet.':
		'[[DUO]]’dan gelen parayla okuyorsunuz. O zaman kartı almazsınız.',
	'Wij weten nog niet of u studeert met geld van DUO.':
		'[[DUO]]’dan gelen parayla okuyup okumadığınızı henüz bilmiyoruz.',
	'U of uw partner is jonger dan {eenentwintig} jaar. Wij weten niet welke grens dan geldt.':
		'Siz veya eşiniz {eenentwintig} yaşından küçük. O zaman hangi sınırın geçerli olduğunu bilmiyoruz.',
	'Niemand is jonger dan {eenentwintig} jaar.': 'Kimse {eenentwintig} yaşından küçük değil.',
	'Wij weten nog niet of iemand jonger is dan {eenentwintig} jaar.':
		'{eenentwintig} yaşından küçük biri olup olmadığını henüz bilmiyoruz.',
	'Kloppen uw antwoorden bij de aanvraag? Dan mag u het geld houden. Geef dus alles eerlijk op.':
		'Başvuruda cevaplarınız doğru mu? O zaman para sizde kalır. Bu yüzden her şeyi dürüstçe bildirin.',
	'U hebt een kind op de basisschool of de middelbare school.':
		'İlkokulda ([[basisschool]]) veya ortaokul ya da lisede ([[middelbare school]]) bir çocuğunuz var.',
	'U hebt geen kind op de basisschool of de middelbare school.':
		'İlkokulda ([[basisschool]]) veya ortaokul ya da lisede ([[middelbare school]]) bir çocuğunuz yok.',
	'Wij weten nog niet of u een kind op school hebt.': 'Okulda bir çocuğunuz olup olmadığını henüz bilmiyoruz.',
	'Uw kind heeft bijles nodig.': 'Çocuğunuzun ek derse ([[bijles]]) ihtiyacı var.',
	'Uw kind heeft geen bijles nodig.': 'Çocuğunuzun ek derse ([[bijles]]) ihtiyacı yok.',
	'Het kan als uw kind bijles nodig heeft. De school kan dat zeggen.':
		'Çocuğunuzun ek derse ([[bijles]]) ihtiyacı varsa bu yardım mümkündür. İhtiyaç olduğunu okul söyleyebilir.',
	'Extra geld bij lang weinig inkomen': 'Uzun süredir az gelirde ek para',
	'Een bedrag per jaar dat u zelf mag besteden.': 'Kendiniz harcayabileceğiniz yıllık bir tutar.',
	'Wij vonden geen bedrag. Vraag de gemeente hoeveel het is.':
		'Bir tutar bulamadık. Ne kadar olduğunu belediyeye sorun.',
	'De gemeente kijkt of u snel meer kunt gaan verdienen. Dat kunnen wij niet weten.':
		'Belediye, yakında daha çok kazanıp kazanamayacağınıza bakar. Bunu biz bilemeyiz.',
	'U of uw partner is {eenentwintig} jaar of ouder en heeft nog geen AOW.':
		'Siz veya eşiniz {eenentwintig} yaşında veya daha büyük ve henüz [[AOW]] almıyor.',
	'Deze hulp is vanaf {eenentwintig} jaar, tot de AOW-leeftijd.':
		'Bu yardım {eenentwintig} yaşından [[AOW]] yaşına kadardır.',
	'Wij weten nog niet of u of uw partner de goede leeftijd heeft.':
		'Sizin veya eşinizin doğru yaşta olup olmadığını henüz bilmiyoruz.',
	'U hebt al {referteperiode} jaar of langer weinig geld.':
		'{referteperiode} yıldır veya daha uzun süredir paranız az.',
	'U hebt nog geen {referteperiode} jaar weinig geld.': 'Paranızın az olduğu süre henüz {referteperiode} yıl değil.',
	'Wij weten nog niet of u al {referteperiode} jaar weinig geld hebt.':
		'{referteperiode} yıldır paranızın az olup olmadığını henüz bilmiyoruz.',
	'U kreeg deze toeslag het afgelopen jaar niet.': 'Bu ek ödemeyi ([[toeslag]]) son bir yılda almadınız.',
	'U kreeg deze toeslag het afgelopen jaar al.': 'Bu ek ödemeyi ([[toeslag]]) son bir yılda zaten aldınız.',
	'Wij weten nog niet of u de toeslag het afgelopen jaar al kreeg.':
		'Ek ödemeyi ([[toeslag]]) son bir yılda zaten alıp almadığınızı henüz bilmiyoruz.',
	'Eén van u is te jong of heeft AOW. De gemeente kijkt wat u dan krijgt.':
		'Biriniz fazla genç veya [[AOW]] alıyor. O zaman ne alacağınıza belediye bakar.',
	'U hebt allebei de goede leeftijd.': 'İkiniz de doğru yaştasınız.',
	'U bent student. De gemeente kijkt of u later meer gaat verdienen.':
		'Öğrencisiniz ([[student]]). Belediye ileride daha çok kazanıp kazanmayacağınıza bakar.',
	'Sport, muziek of cultuur voor uw kind': 'Çocuğunuz için spor, müzik veya kültür',
	'De club of de les wordt voor uw kind betaald. Ook kleding of een instrument kan.':
		'Çocuğunuz için kulüp veya ders ücreti ödenir. Giysi veya müzik aleti de mümkündür.',
	'Dit is het hoogste bedrag voor al uw kinderen samen. Het geld gaat naar de club.':
		'Bu, bütün çocuklarınız için birlikte en yüksek tutardır. Para kulübe gider.',
	'U kunt dit niet zelf aanvragen. Iemand anders doet dat voor u.':
		'Buna kendiniz başvuramazsınız. Bunu sizin için başka biri yapar.',
	'Vraag het op school, bij het wijkteam of bij de huisarts.':
		'Bunu okulda, mahalle ekibinde ([[wijkteam]]) veya aile hekiminde ([[huisarts]]) sorun.',
	'Weet u niet wie u kan helpen? Bel de gemeente.':
		'Size kimin yardım edebileceğini bilmiyor musunuz? Belediyeyi arayın.',
	'school, het wijkteam of de huisarts': 'okul, mahalle ekibi ([[wijkteam]]) veya aile hekimi ([[huisarts]])',
	'U hebt een kind van {vanafVier} jaar of ouder.': '{vanafVier} yaşında veya daha büyük bir çocuğunuz var.',
	'U hebt geen kinderen.': 'Çocuğunuz yok.',
	'Wij weten niet zeker of uw kind oud genoeg is. Vanaf {vanafVier} jaar kan het.':
		'Çocuğunuzun yeterince büyük olup olmadığını kesin bilmiyoruz. Bu yardım {vanafVier} yaşından başlayarak mümkündür.',
	'Wij weten niet hoeveel spaargeld u mag hebben. De gemeente weet dat wel.':
		'En fazla ne kadar birikiminiz ([[spaargeld]]) olabileceğini bilmiyoruz. Bunu belediye bilir.',
	'Minder belasting betalen aan de gemeente': 'Belediyeye daha az vergi ödemek',
	'Kunt u de aanslag niet betalen? Dan hoeft u soms minder of niets te betalen.':
		'Vergi bildirim mektubundaki ([[aanslag]]) tutarı ödeyemiyor musunuz? O zaman bazen daha az ödersiniz veya hiç ödemezsiniz.',
	'Het gaat om het deel van de aanslag dat u niet hoeft te betalen. Vul uw aanslag in, dan rekenen wij het uit.':
		'Bu, vergi bildirim mektubundaki ([[aanslag]]) tutarın ödemeniz gerekmeyen bölümüdür. Mektuptaki tutarı yazın, o zaman biz hesaplarız.',
	'Niet elke belasting kan wegvallen. De gemeente weet welke wel.':
		'Bazı vergiler silinemez. Hangilerinin silinebileceğini belediye bilir.',
	'Hebt u een tweede huis of aandelen? Die tellen ook mee.':
		'İkinci bir eviniz veya hisseniz var mı? Onlar da sayılır.',
	'Betaalt u een belastingschuld af? Dan kan er meer wegvallen.':
		'Bir vergi borcunu parça parça mı ödüyorsunuz? O zaman daha fazlası silinebilir.',
	'Kon u eerder wel betalen? Dan kan de gemeente nee zeggen.':
		'Daha önce ödeyebilir miydiniz? O zaman belediye hayır diyebilir.',
	'Hebt u al betaald? Vraag het dan binnen {termijnNaBetalen} maanden aan.':
		'Zaten ödediniz mi? O zaman {termijnNaBetalen} ay içinde başvurun.',
	'Kijk op de brief met uw aanslag. Daar staat hoe u kwijtschelding vraagt.':
		'Vergi bildirim mektubunuza ([[aanslag]]) bakın. Vergi borcunun silinmesini ([[kwijtschelding]]) nasıl isteyeceğiniz orada yazar.',
	'Vraag het aan bij Cocensus. Zij innen de belasting voor de gemeente.':
		'[[Cocensus]]’a başvurun. Belediye için vergiyi onlar toplar.',
	'Lukt het niet? Bel de gemeente.': 'Yapamıyor musunuz? Belediyeyi arayın.',
	Cocensus: '[[Cocensus]]',
	'Hebt u al betaald? Vraag het dan aan binnen {maanden} maanden na het betalen.':
		'Zaten ödediniz mi? O zaman ödemeden sonra {maanden} ay içinde başvurun.',
	'Wat u niet hoeft te betalen, hoeft u later ook niet te betalen. Geef wel alles eerlijk op.':
		'Şimdi ödemeniz gerekmeyen parayı sonra da ödemeniz gerekmez. Ama her şeyi dürüstçe bildirin.',
	'De aanslag is niet voor een bedrijf.': 'Vergi bildirim mektubu ([[aanslag]]) bir işletme için değil.',
	'De aanslag is voor een bedrijf. Dan krijgt u geen kwijtschelding.':
		'Vergi bildirim mektubu ([[aanslag]]) bir işletme için. O zaman vergi borcunuz silinmez ([[kwijtschelding]]).',
	'Wij weten nog niet of de aanslag voor een bedrijf is.':
		'Vergi bildirim mektubunun ([[aanslag]]) bir işletme için olup olmadığını henüz bilmiyoruz.',
	'Van de aanslag hoeft u waarschijnlijk {kwijtTeSchelden} niet te betalen.':
		'Vergi bildirim mektubundan ([[aanslag]]) muhtemelen ödemeniz gerekmeyen tutar: {kwijtTeSchelden}.',
	'U kunt de aanslag waarschijnlijk zelf betalen. Wij keken naar inkomen, spaargeld en auto.':
		'Vergi bildirim mektubundaki ([[aanslag]]) tutarı muhtemelen kendiniz ödeyebilirsiniz. Gelire, birikime ve arabaya baktık.',
	'Wij weten niet zeker of u de aanslag zelf kunt betalen. De gemeente kiest zelf hoe streng de berekening is. Vraag het altijd aan.':
		'Vergi bildirim mektubundaki ([[aanslag]]) tutarı kendiniz ödeyip ödeyemeyeceğinizi kesin bilmiyoruz. Hesaplamanın ne kadar sıkı olacağını belediye kendisi seçer. Her zaman başvurun.',
	'U krijgt geld van DUO. Een studielening telt niet mee als spaargeld. Vraag het daarom altijd aan.':
		'[[DUO]]’dan para alıyorsunuz. Öğrenim kredisi ([[studielening]]) birikim sayılmaz. Bu yüzden her zaman başvurun.',
	'U krijgt geen geld van DUO.': '[[DUO]]’dan para almıyorsunuz.',
	'U hebt een eigen bedrijf. De gemeente kijkt of u kwijtschelding kunt krijgen.':
		'Kendi işletmeniz var. Vergi borcunuzun silinip silinemeyeceğine ([[kwijtschelding]]) belediye bakar.',
	'Minder belasting betalen aan het waterschap': 'Su idaresine daha az vergi ödemek',
	'Niet elke belasting kan wegvallen. Het waterschap weet welke wel.':
		'Bazı vergiler silinemez. Hangilerinin silinebileceğini su idaresi ([[waterschap]]) bilir.',
	'Kon u eerder wel betalen? Dan kan het waterschap nee zeggen.':
		'Daha önce ödeyebilir miydiniz? O zaman su idaresi ([[waterschap]]) hayır diyebilir.',
	'Bel BSGR, of ga naar hun website. Zij innen de belasting van het waterschap.':
		'[[BSGR]]’yi arayın veya internet sitesine gidin. Su idaresinin ([[waterschap]]) vergisini onlar toplar.',
	'Vraag kwijtschelding aan. Dat is een andere aanvraag dan bij de gemeente.':
		'Vergi borcunun silinmesi ([[kwijtschelding]]) için başvurun. Bu, belediyeye yapılan başvurudan ayrı bir başvurudur.',
	'Stuur alles op wat BSGR vraagt. Anders krijgt u een nee.':
		'[[BSGR]]’nin istediği her şeyi gönderin. Yoksa hayır cevabı alırsınız.',
	'Een bewijs van uw inkomen.': 'Gelirinizi gösteren bir belge.',
	'Afschriften van al uw rekeningen, van de laatste twee maanden.':
		'Bütün hesaplarınızın son iki aya ait hesap özetleri ([[afschriften]]).',
	'Een brief waarop staat hoe uw huur is opgebouwd.': 'Kiranızın nelerden oluştuğunun yazdığı bir mektup.',
	'De polis van uw zorgverzekering.': 'Sağlık sigortası poliçeniz ([[zorgpolis]]).',
	'Brieven over uw toeslagen en de kosten van kinderopvang.':
		'Ek ödemeleriniz ([[toeslagen]]) ve çocuk bakımı (örneğin kreş) masrafları ile ilgili mektuplar.',
	'Hebt u een auto nodig? Een bewijs daarvan.': 'Arabaya ihtiyacınız mı var? Bunu gösteren bir belge.',
	BSGR: '[[BSGR]]',
	'Wij weten niet zeker of u de aanslag zelf kunt betalen. Het waterschap kiest zelf hoe streng de berekening is. Vraag het altijd aan.':
		'Vergi bildirim mektubundaki ([[aanslag]]) tutarı kendiniz ödeyip ödeyemeyeceğinizi kesin bilmiyoruz. Hesaplamanın ne kadar sıkı olacağını su idaresi ([[waterschap]]) kendisi seçer. Her zaman başvurun.',
	'U hebt een koophuis. Het waterschap kijkt hoeveel uw huis waard is.':
		'Size ait bir evde ([[koophuis]]) oturuyorsunuz. Su idaresi ([[waterschap]]) evinizin ne kadar ettiğine bakar.',
	'U hebt een eigen bedrijf. Het waterschap kijkt of u kwijtschelding kunt krijgen.':
		'Kendi işletmeniz var. Vergi borcunuzun silinip silinemeyeceğine ([[kwijtschelding]]) su idaresi ([[waterschap]]) bakar.',
	'Geld voor school': 'Okul için para',
	'Voor kosten van de school van uw kind.': 'Çocuğunuzun okul masrafları için.',
	'U moet kinderbijslag krijgen voor uw kind. Dat vroegen wij niet.':
		'Çocuğunuz için çocuk parası ([[kinderbijslag]]) almanız gerekir. Bunu sormadık.',
	'Heeft uw kind al een diploma van havo, vwo of mbo? Dan krijgt u dit misschien niet.':
		'Çocuğunuzun zaten [[havo]], [[vwo]] veya [[mbo]] diploması mı var? O zaman bunu belki almazsınız.',
	'Vraag het elk schooljaar opnieuw aan.': 'Her okul yılında yeniden başvurun.',
	'Overstappen kan niet altijd. Vraag de verzekeraar wanneer het kan.':
		'Sigorta değiştirmek her zaman mümkün değildir. Ne zaman mümkün olduğunu sigorta şirketine sorun.',
	'gezondverzekerd.nl': '[[gezondverzekerd.nl]]',
	'Wat u zelf kunt doen': 'Kendiniz neler yapabilirsiniz',
	'Vraag iemand die u vertrouwt om te helpen. Samen is het vaak makkelijker.':
		'Güvendiğiniz birinden yardım isteyin. Birlikte çoğu zaman daha kolaydır.',
	'Bel wie geld van u krijgt. Vraag of u in delen mag betalen. Vraag de gemeente naar een cursus over geld in uw buurt.':
		'Borçlu olduğunuz kişiye veya kuruma telefon edin. Parça parça ödeyip ödeyemeyeceğinizi sorun. Belediyeye mahallenizde para konusunda bir kurs olup olmadığını sorun.',
	'Familie, vrienden of buren willen vaak best helpen. Begin met een kleine vraag.':
		'Aile, arkadaşlar veya komşular çoğu zaman seve seve yardım eder. Küçük bir istekle başlayın.',
	'Bellen zonder uw naam te zeggen': 'Adınızı söylemeden telefon etmek',
	'Geldfit denkt gratis met u mee over geld. U hoeft niet te zeggen wie u bent.':
		'[[Geldfit]] para konusunda sizinle birlikte ücretsiz düşünür. Kim olduğunuzu söylemeniz gerekmez.',
	'Hulp als er geen eten is': 'Yemek yoksa yardım',
	'De voedselbank helpt mensen die geen geld hebben voor eten.':
		'Gıda bankası ([[voedselbank]]) yemek için parası olmayan kişilere yardım eder.',
	'Zeg dat u geen geld hebt voor eten. Vraag hoe u bij de voedselbank komt.':
		'Yemek için paranız olmadığını söyleyin. Gıda bankasından ([[voedselbank]]) nasıl yararlanacağınızı sorun.',
	'De gemeente of een hulpverlener meldt u aan bij de voedselbank.':
		'Belediye veya bir yardım görevlisi ([[hulpverlener]]) sizi gıda bankasına ([[voedselbank]]) kaydettirir.',
	'Daarna haalt u eten op bij de voedselbank.': 'Ondan sonra yemeği gıda bankasından ([[voedselbank]]) alırsınız.',
	'De ouderenbond': 'Yaşlılar birliği',
	'Vrijwilligers van een ouderenbond komen langs of helpen met iets kleins. Vraag de gemeente welke ouderenbond bij u in de buurt is.':
		'Bir yaşlılar birliğinin ([[ouderenbond]]) gönüllüleri ziyarete gelir veya küçük işlerde yardım eder. Yakınınızda hangi yaşlılar birliği olduğunu belediyeye sorun.',
	'Hulp met post en rekeningen': 'Mektuplar ve faturalar için yardım',
	'Een vrijwilliger van Humanitas ordent samen met u uw papieren. Ligt er post die u niet opende? Dat geeft niet. Vraag de gemeente hoe u deze hulp krijgt.':
		'[[Humanitas]]’tan bir gönüllü, kâğıtlarınızı sizinle birlikte düzene koyar. Açmadığınız mektuplar mı var? Sorun değil. Bu yardımı nasıl alacağınızı belediyeye sorun.',
	'Een maatje bij geldzorgen': 'Para sıkıntısında yanınızda bir gönüllü',
	'Een vrijwilliger van SchuldHulpMaatje helpt u overzicht te krijgen. De vrijwilliger kreeg daar een opleiding voor. Vraag de gemeente hoe u een maatje krijgt.':
		'[[SchuldHulpMaatje]]’den bir gönüllü, durumu açıkça görmeniz için size yardım eder. Gönüllü bunun için eğitim aldı. Böyle bir gönüllüyü ([[maatje]]) nasıl bulacağınızı belediyeye sorun.',
	'Een geldcoach': 'Para danışmanı',
	'Een geldcoach helpt u uw geld op orde te krijgen. De coach kijkt ook welk geld u misloopt. Vraag de gemeente naar BooM.':
		'Bir para danışmanı ([[geldcoach]]) paranızı düzene koymanız için size yardım eder. Danışman hangi parayı kaçırdığınıza da bakar. Belediyeye [[BooM]]’u sorun.',
	'Leergeld, voor kinderen op school': '[[Leergeld]], okuldaki çocuklar için',
	'Stichting Leergeld helpt kinderen om mee te doen. Bijvoorbeeld met een fiets of een schoolreis. De stichting kijkt zelf of u deze hulp krijgt.':
		'[[Stichting Leergeld]] çocukların başkalarıyla birlikte katılabilmesi için yardım eder. Örneğin bir bisiklet veya okul gezisi ile. Bu yardımı alıp almayacağınıza vakıf kendisi bakar.',
	'Nederlands leren, lezen en schrijven': 'Hollandaca, okuma ve yazma öğrenmek',
	'Vraag de gemeente waar u Nederlands, lezen of schrijven kunt leren.':
		'Hollandaca, okuma veya yazmayı nerede öğrenebileceğinizi belediyeye sorun.',
	'Hulp bij werk zoeken': 'İş aramada yardım',
	'De gemeente helpt u bij het zoeken naar werk. Vraag wat er voor u kan.':
		'Belediye iş aramanızda size yardım eder. Sizin için nelerin mümkün olduğunu sorun.',
	'Krijgt u geld van het UWV? Vraag dan ook het UWV om hulp bij werk.':
		'[[UWV]]’den para alıyor musunuz? O zaman iş konusunda [[UWV]]’den de yardım isteyin.',
	'Hulp voor ondernemers': 'İşletme sahipleri için yardım',
	'Over Rood helpt ondernemers met geldzorgen. De gemeente heeft soms ook geld voor ondernemers. Vraag haar naar de Bbz.':
		'[[Over Rood]] para sıkıntısı olan işletme sahiplerine yardım eder. Belediyenin de bazen işletme sahipleri için parası vardır. Belediyeye [[Bbz]]’yi sorun.',
	'De gemeente kan zelf contact met u zoeken': 'Belediye sizinle kendisi de iletişim kurabilir',
	'Betaalt u huur, energie, water of zorgverzekering te laat? Dan kan de gemeente u een gesprek aanbieden. Dat is om te helpen. U mag ook zelf bellen.':
		'Kirayı, enerjiyi, suyu veya sağlık sigortasını ([[zorgverzekering]]) geç mi ödüyorsunuz? O zaman belediye size bir görüşme önerebilir. Bu, yardım etmek içindir. Kendiniz de telefon edebilirsiniz.',
	'Iemand die gratis met u meedenkt': 'Sizinle ücretsiz düşünen biri',
	'Dit heet onafhankelijke cliëntondersteuning. Iemand helpt u bij vragen over geld en hulp. Ook bij formulieren en gesprekken. Dit is gratis. Uw belang staat voorop.':
		'Bunun adı bağımsız kişisel destektir ([[onafhankelijke cliëntondersteuning]]). Para ve yardımla ilgili sorularda biri size yardım eder. Formlarda ve görüşmelerde de. Bu ücretsizdir. Sizin yararınız önce gelir.',
	'Bel de gemeente. Vraag naar onafhankelijke cliëntondersteuning.':
		'Belediyeyi arayın. Bağımsız kişisel desteği ([[onafhankelijke cliëntondersteuning]]) sorun.',
	'Het wijkteam': 'Mahalle ekibi',
	'Hulp bij geldzorgen': 'Para sıkıntısında yardım',
	'Hulp bij geldzorgen is gratis. Wachten maakt het moeilijker. Het eerste gesprek is binnen {termijnGesprek} weken.':
		'Para sıkıntısında yardım ücretsizdir. Beklemek işi zorlaştırır. İlk görüşme {termijnGesprek} hafta içinde olur.',
	'Zeg wat er aan de hand is. De gemeente hoort binnen {termijnBedreiging} werkdagen met u te praten. Hebt u een brief gekregen? Houd die bij de hand.':
		'Ne olduğunu söyleyin. Belediyenin {termijnBedreiging} iş günü içinde sizinle konuşması gerekir. Bir mektup mu aldınız? Onu elinizin altında bulundurun.',
	'Zeg dat er een deurwaarder is. Houd de brief bij de hand. U hoeft niet alleen te bellen. Het eerste gesprek is binnen {termijnGesprek} weken.':
		'Bir icra memuru ([[deurwaarder]]) olduğunu söyleyin. Mektubu elinizin altında bulundurun. Telefon ederken tek başınıza olmanız gerekmez. İlk görüşme {termijnGesprek} hafta içinde olur.',
	'U krijgt al hulp bij schulden. Vraag uw hulpverlener om deze lijst te bekijken.':
		'Borçlar ([[schulden]]) için zaten yardım alıyorsunuz. Yardım görevlinizden ([[hulpverlener]]) bu listeye bakmasını isteyin.',
	'U bent jong. Ook dan kunt u deze hulp vragen. Vraag dan ook naar NewFuture.':
		'Gençsiniz. O zaman da bu yardımı isteyebilirsiniz. O zaman [[NewFuture]]’ı da sorun.',
	'U hoeft ons niets te vertellen. De hulp is er ook voor u.':
		'Bize bir şey anlatmanız gerekmez. Yardım sizin için de var.',
	'In het eerste gesprek vertelt u wat er aan de hand is.': 'İlk görüşmede ne olduğunu anlatırsınız.',
	'De gemeente maakt met u een plan en praat met wie geld van u krijgt.':
		'Belediye sizinle bir plan yapar ve borçlu olduğunuz kişilerle konuşur.',
	'NewFuture, voor jongeren': '[[NewFuture]], gençler için',
	'NewFuture is er voor jongeren tot en met {leeftijdNewfuture} jaar met schulden. U maakt met een coach een plan voor later. De gemeente kan uw schulden overnemen.':
		'[[NewFuture]], borcu olan, en fazla {leeftijdNewfuture} yaşındaki gençler içindir. Bir danışmanla ([[coach]]) gelecek için plan yaparsınız. Belediye borçlarınızı üstlenebilir.',
	'Cursus Grip op geld': 'Para yönetimi kursu ([[Grip op geld]])',
	'In deze cursus leert u omgaan met geld. De cursus hoort bij de hulp bij geldzorgen. Vraag ernaar.':
		'Bu kursta parayı nasıl idare edeceğinizi öğrenirsiniz. Kurs, para sıkıntısında yardımın bir parçasıdır. Bunu sorun.',
	'Iemand die tijdelijk uw geld beheert': 'Paranızı bir süre yöneten biri',
	'Dit heet budgetbeheer. De gemeente regelt dit, ook als er nog geen plan voor uw schulden is.':
		'Bunun adı bütçe yönetimidir ([[budgetbeheer]]). Belediye bunu, borçlarınız için henüz bir plan yoksa da ayarlar.',
	Noodfondsen: 'Acil yardım fonları',
	'Een hulpverlener kan geld vragen bij het Fonds Urgente Noden. Het Comité Bijzondere Hulp geeft soms geld of spullen.':
		'Bir yardım görevlisi ([[hulpverlener]]) [[Fonds Urgente Noden]]’den para isteyebilir. [[Comité Bijzondere Hulp]] bazen para veya eşya verir.',
	'Bel de gemeente. Vraag om een plek om te slapen. Haarlem regelt de opvang voor de hele regio. Vraag ook om een adres voor uw post. Dat heet een briefadres.':
		'Belediyeyi arayın. Uyuyacak bir yer isteyin. Bütün bölge için barınma yerini ([[opvang]]) [[Haarlem]] ayarlar. Mektuplarınız için bir adres de isteyin. Bunun adı posta adresidir ([[briefadres]]).',
	'Een slaapplek en een adres': 'Uyuyacak bir yer ve bir adres',
	'Bel de gemeente. Vraag om een plek om te slapen. Haarlem regelt de opvang voor de hele regio. Vraag ook om een adres voor uw post.':
		'Belediyeyi arayın. Uyuyacak bir yer isteyin. Bütün bölge için barınma yerini ([[opvang]]) [[Haarlem]] ayarlar. Mektuplarınız için bir adres de isteyin.',
	'Lukt wassen of aankleden niet meer? Wacht daar niet mee. Bel ook uw huisarts.':
		'Artık yıkanamıyor veya giyinemiyor musunuz? Bununla beklemeyin. Aile hekiminizi ([[huisarts]]) de arayın.',
	'Hulp thuis van de gemeente': 'Belediyeden evde yardım',
	'Lukt iets thuis niet meer alleen? Vertel het de gemeente. Dat heet een melding voor de Wmo.':
		'Evde bir şeyi artık tek başınıza yapamıyor musunuz? Bunu belediyeye anlatın. Bunun adı [[Wmo]] bildirimidir ([[melding]]).',
	'De gemeente bekijkt met u wat u nodig hebt.': 'Belediye neye ihtiyacınız olduğuna sizinle birlikte bakar.',
	'Dat duurt hoogstens {termijnOnderzoek} weken.': 'Bu en fazla {termijnOnderzoek} hafta sürer.',
	'Een cliëntondersteuner kan u daarbij gratis helpen.':
		'Kişisel destek veren biri ([[cliëntondersteuner]]) size bu konuda ücretsiz yardım edebilir.',
	'Voor de hulp betaalt u soms een eigen bijdrage.': 'Yardım için bazen bir katkı payı ([[eigen bijdrage]]) ödersiniz.',
	'Vervoer met RegioRijder': '[[RegioRijder]] ile ulaşım',
	'RegioRijder is een taxi die u deelt met anderen. U betaalt per rit. De gemeente moet het eerst goedvinden. Vraag haar daarom om een gesprek over vervoer.':
		'[[RegioRijder]] başkalarıyla paylaştığınız bir taksidir. Her yolculuk için ödersiniz. Önce belediyenin onay vermesi gerekir. Bu yüzden belediyeden ulaşım konusunda bir görüşme isteyin.',
	'BSGR, voor het waterschap Rijnland': '[[BSGR]], su idaresi [[Rijnland]] için',
	'Website van BSGR': '[[BSGR]]’nin internet sitesi',
	'Voedselbank Haarlem. Een hulpverlener meldt u aan':
		'[[Voedselbank Haarlem]]. Sizi bir yardım görevlisi ([[hulpverlener]]) kaydettirir',
	'Pagina over geld voor school': 'Okul için para ile ilgili sayfa',
	Gezondverzekerd: '[[Gezondverzekerd]]',
	'Pagina over hulp bij geldzorgen': 'Para sıkıntısında yardım ile ilgili sayfa',
	'Website van NewFuture': '[[NewFuture]]’ın internet sitesi',
	'Geldfit, als de gemeente dicht is. Gratis, en zonder uw naam te geven':
		'[[Geldfit]], belediye kapalıyken. Ücretsiz ve adınızı vermeden',
	'Veilig Thuis, als u thuis niet veilig bent. Gratis, alle dagen en alle uren. Direct gevaar? Bel 112':
		"[[Veilig Thuis]], evde güvende değilseniz. Ücretsiz, her gün ve her saat. Şu anda tehlikede misiniz? 112'yi arayın",
	'Over Rood, voor ondernemers met geldzorgen': '[[Over Rood]], para sıkıntısı olan işletme sahipleri için',
	RegioRijder: '[[RegioRijder]]',
	'Website van RegioRijder': '[[RegioRijder]]’in internet sitesi',
	'Proefberekening van Dienst Toeslagen': '[[Dienst Toeslagen]]’in deneme hesabı ([[proefberekening]])',
	'Website van Dienst Toeslagen': '[[Dienst Toeslagen]]’in internet sitesi',
	'De Belastingtelefoon, ook voor toeslagen. Gratis':
		'[[Belastingtelefoon]], ek ödemeler ([[toeslagen]]) için de. Ücretsiz',
	'Website van de SVB': '[[SVB]]’nin internet sitesi',
	'Website van UWV': '[[UWV]]’nin internet sitesi',
	'Wie bijstand, IOAW, IOAZ of AIO krijgt, krijgt de pas vanzelf. Daar vragen wij niet naar inkomen of spaargeld.':
		'Sosyal yardım ([[bijstand]]), [[IOAW]], [[IOAZ]] veya [[AIO]] alan kişi kartı kendiliğinden alır. Ona geliri veya birikimi sormuyoruz.',
	'Een student met kinderen krijgt de pas wel.': 'Çocuğu olan bir öğrenci ([[student]]) kartı alır.',
	'Een kind van 5 tot en met 15 jaar gaat naar school, zo nemen wij aan. Bij 4, 16 en 17 jaar vragen wij het.':
		'5 ile 15 yaş arası (15 dahil) bir çocuğun okula gittiğini kabul ediyoruz. 4, 16 ve 17 yaşta soruyoruz.',
	'Wie bijstand of AIO krijgt, heeft een inkomen onder de grens. Daar vragen wij niet naar.':
		'Sosyal yardım ([[bijstand]]) veya [[AIO]] alan kişinin geliri sınırın altındadır. Ona bunu sormuyoruz.',
	'Bij bijstand en AIO is het vermogen al bekeken. Daar vragen wij niet naar.':
		'Sosyal yardımda ([[bijstand]]) ve [[AIO]]’da birikime ve mala ([[vermogen]]) zaten bakılmıştır. Bu durumda bunu sormuyoruz.',
	'Een student verdient na de studie vaak meer. De gemeente kijkt daarnaar.':
		'Bir öğrenci ([[student]]) eğitimden sonra çoğu zaman daha çok kazanır. Belediye buna bakar.',
	'De bronnen zeggen niet allemaal hetzelfde over jonge kinderen. Daar zeggen wij misschien.':
		'Kaynaklar küçük çocuklar konusunda aynı şeyi söylemiyor. Bu durumda “belki” diyoruz.',
	'Wie de pas kan krijgen, kan ook hierheen. Zonder pas kijkt het fonds per geval. Bij geldzorgen zeggen wij dan misschien.':
		'Kartı alabilen kişi buraya da başvurabilir. Kart yoksa fon her duruma ayrı bakar. Para sıkıntısı varsa o zaman “belki” diyoruz.',
	'Zonder pas vonden wij geen regel voor spaargeld. Boven de grens van de pas zeggen wij misschien.':
		'Kart olmadan birikim için bir kural bulamadık. Kartın sınırının üzerinde “belki” diyoruz.',
	'U krijgt binnen {beslistermijn} weken een brief.': '{beslistermijn} hafta içinde bir mektup alırsınız.',
};

export default teksten;
