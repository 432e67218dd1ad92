import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Extra geld als één van u geld verdient': 'Yalnızca biriniz para kazanıyorsa ek para',
	'Voor paren met één inkomen, die door belasting en toeslagen te weinig overhouden.':
		'Tek geliri olan ve vergi ve ek ödemeler ([[toeslagen]]) yüzünden elinde yeterli para kalmayan çiftler için.',
	'Wij vonden geen bedrag. De gemeente rekent het uit.': 'Bir tutar bulamadık. Bunu belediye hesaplar.',
	'Wij kijken niet naar uw belasting en uw toeslagen. De gemeente doet dat wel.':
		'Biz verginize ve ek ödemelerinize ([[toeslagen]]) bakmıyoruz. Belediye bakar.',
	'Vraag naar hulp voor alleenverdieners.': 'Tek gelirli çiftler ([[alleenverdieners]]) için yardımı sorun.',
	'U woont in Haarlemmermeer.': '[[Haarlemmermeer]]’de oturuyorsunuz.',
	'U woont niet in Haarlemmermeer.': '[[Haarlemmermeer]]’de oturmuyorsunuz.',
	'U hebt een partner.': 'Eşiniz veya hayat arkadaşınız ([[partner]]) var.',
	'U hebt geen partner.': 'Eşiniz veya hayat arkadaşınız ([[partner]]) yok.',
	'Wij weten nog niet of u een partner hebt.':
		'Eşiniz veya hayat arkadaşınız ([[partner]]) olup olmadığını henüz bilmiyoruz.',
	'U krijgt bijstand. Dan speelt dit niet.':
		'Sosyal yardım ([[bijstand]]) alıyorsunuz. O zaman bu durum sizin için geçerli değildir.',
	'Eén van u beiden heeft inkomen.': 'İkinizden yalnızca birinin geliri var.',
	'U hebt allebei inkomen.': 'İkinizin de geliri var.',
	'Wij weten niet of één van u beiden inkomen heeft.': 'İkinizden yalnızca birinin geliri olup olmadığını bilmiyoruz.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is niet veel meer dan het minimum.':
		'Tatil parası ([[vakantiegeld]]) olmadan geliriniz: {gezamenlijkInkomen}. Bu, en düşük gelirden ([[minimum]]) çok fazla değil.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog voor deze hulp.':
		'Tatil parası ([[vakantiegeld]]) olmadan geliriniz: {gezamenlijkInkomen}. Bu, bu yardım için çok yüksek.',
	'Bijles voor uw kind': 'Çocuğunuz için ek ders',
	'Uw kind krijgt hulp bij het leren.': 'Çocuğunuz öğrenmede yardım alır.',
	'U krijgt geen geld, maar bijles. Hoeveel uur, vonden wij niet.':
		'Size para verilmez, çocuğunuza ek ders ([[bijles]]) verilir. Kaç saat olduğunu bulamadık.',
	'Er kan een wachtlijst zijn. Vraag dat als u het aanvraagt.': 'Bir bekleme listesi olabilir. Başvururken bunu sorun.',
	'Ga naar de website van de gemeente.': 'Belediyenin internet sitesine gidin.',
	'Log in met DigiD. Hebt u een partner? Die logt ook in.':
		'[[DigiD]] ile giriş yapın. Eşiniz var mı? O da giriş yapar.',
	'Vul het formulier in.': 'Formu doldurun.',
	'Lukt het niet? Bel de gemeente. Of vraag hulp bij MeerWaarde of Humanitas.':
		'Yapamıyor musunuz? Belediyeyi arayın. Veya [[MeerWaarde]] ya da [[Humanitas]]’tan yardım isteyin.',
	'U hebt een kind op school.': 'Okulda bir çocuğunuz var.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog. De hoogste grens is {inkomensgrensEenDeel}.':
		'Tatil parası ([[vakantiegeld]]) olmadan geliriniz: {gezamenlijkInkomen}. Bu çok yüksek. En yüksek sınır: {inkomensgrensEenDeel}.',
	'De bronnen noemen als grens {inkomensgrens}. Daartussen krijgt u misschien een deel.':
		'Kaynakların söylediği sınır: {inkomensgrens}. Geliriniz bu tutarların arasındaysa belki bir bölümünü alırsınız.',
	'Uw inkomen is boven de grens. Misschien krijgt u een deel. Hoeveel weten wij niet.':
		'Geliriniz sınırın üzerinde. Belki bir bölümünü alırsınız. Ne kadar olduğunu bilmiyoruz.',
	'Uw inkomen is niet boven de grens.': 'Geliriniz sınırın üzerinde değil.',
	'Wij weten niet zeker of u alles krijgt of een deel.':
		'Hepsini mi yoksa bir bölümünü mü alacağınızı kesin bilmiyoruz.',
	'Wij vonden niet hoe de gemeente rekent. Wij noemen daarom geen bedrag.':
		'Belediyenin nasıl hesapladığını bulamadık. Bu yüzden bir tutar söylemiyoruz.',
	'Goedkopere zorgverzekering': 'Daha ucuz sağlık sigortası',
	'De gemeente betaalt mee aan uw zorgverzekering. U kunt zich ook verzekeren voor het eigen risico.':
		'Belediye sağlık sigortanıza ([[zorgverzekering]]) katkı öder. Kendi payınız ([[eigen risico]]) için de sigorta yaptırabilirsiniz.',
	'Dit is de korting op uw premie. Hoeveel hangt af van het pakket dat u kiest.':
		'Bu, priminizdeki indirimdir. Ne kadar olduğu seçtiğiniz pakete bağlıdır.',
	'Hebt u een schuld bij uw zorgverzekeraar? Dan kunt u soms niet overstappen.':
		'Sağlık sigortası şirketinize borcunuz mu var? O zaman bazen sigorta değiştiremezsiniz.',
	'Ga naar gezondverzekerd.nl.': '[[gezondverzekerd.nl]] sitesine gidin.',
	'Kies uw gemeente.': 'Belediyenizi seçin.',
	'Vul het formulier in. Of bel de gemeente voor hulp.': 'Formu doldurun. Veya yardım için belediyeyi arayın.',
	'Is uw inkomen hoogstens {inkomensgrens}? Dan krijgt u alles. Tot {inkomensgrensEenDeel} krijgt u misschien een deel.':
		'Geliriniz en fazla {inkomensgrens} mi? O zaman hepsini alırsınız. Daha yüksekse, en fazla {inkomensgrensEenDeel} gelirle belki bir bölümünü alırsınız.',
	'U bent student. Deze hulp is niet voor studenten.':
		'Öğrencisiniz ([[student]]). Bu yardım öğrenciler için değildir.',
	'Geld om mee te doen': 'Katılmak için para',
	'Een bijdrage voor sport, cultuur of een club.': 'Spor, kültür veya kulüp için katkı parası.',
	'U bent student. Wij weten niet of deze hulp ook voor studenten is.':
		'Öğrencisiniz ([[student]]). Bu yardımın öğrenciler için de olup olmadığını bilmiyoruz.',
	'U krijgt het één keer per jaar. U hoeft het niet terug te betalen.':
		'Bunu yılda bir kez alırsınız. Geri ödemeniz gerekmez.',
	'Een laptop voor school': 'Okul için dizüstü bilgisayar',
	'Uw kind krijgt een laptop voor school.': 'Çocuğunuz okul için bir dizüstü bilgisayar alır.',
	'U krijgt geen geld, maar een laptop.': 'Para almazsınız, bir dizüstü bilgisayar alırsınız.',
	'Kreeg uw kind al eerder een laptop? Vraag dan of het nog een keer kan.':
		'Çocuğunuza daha önce dizüstü bilgisayar verildi mi? O zaman bir kez daha mümkün olup olmadığını sorun.',
	'U hebt een kind van {jongsteLaptop} tot en met {oudsteLaptop} jaar op school.':
		'Okulda {jongsteLaptop} ile {oudsteLaptop} yaş arası ({oudsteLaptop} dahil) bir çocuğunuz var.',
	'U hebt geen kind van {jongsteLaptop} tot en met {oudsteLaptop} jaar op school.':
		'Okulda {jongsteLaptop} ile {oudsteLaptop} yaş arası ({oudsteLaptop} dahil) bir çocuğunuz yok.',
	'Goedkopere peuteropvang': 'Daha ucuz küçük çocuk oyun grubu',
	'Uw kind kan een paar keer per week naar de peuteropvang. De gemeente betaalt mee.':
		'Çocuğunuz haftada birkaç kez küçük çocuk oyun grubuna ([[peuteropvang]]) gidebilir. Belediye katkı öder.',
	'De gemeente betaalt de opvang zelf. Het gaat om hoogstens {dagdelen} dagdelen per week.':
		'Belediye parayı oyun grubuna kendisi öder. Bu, haftada en fazla {dagdelen} yarım gün ([[dagdelen]]) içindir.',
	'Krijgt u kinderopvangtoeslag? Dan geldt deze hulp niet.':
		'Çocuk bakım yardımı ([[kinderopvangtoeslag]]) alıyor musunuz? O zaman oyun grubu için bu yardımı alamazsınız.',
	'Er moet een plek vrij zijn.': 'Boş bir yer olmalıdır.',
	'U betaalt zelf een deel. Dat hangt af van uw inkomen.': 'Bir bölümünü kendiniz ödersiniz. Bu, gelirinize bağlıdır.',
	'Is er iets anders aan de hand, bijvoorbeeld ziekte? Vraag de gemeente naar hulp bij de opvang.':
		'Başka bir durum mu var, örneğin hastalık? Belediyeye çocuk bakımı için yardımı sorun.',
	'Bel een peuteropvang bij u in de buurt. Vraag naar een plek met subsidie.':
		'Yakınınızdaki bir küçük çocuk oyun grubuna ([[peuteropvang]]) telefon edin. Belediye desteğiyle ([[subsidie]]) bir yer olup olmadığını sorun.',
	'de peuteropvang': 'küçük çocuk oyun grubu ([[peuteropvang]])',
	'U hebt een kind van {jongstePeuter} jaar of ouder, dat nog geen {geenPeuterMeer} jaar is.':
		'{jongstePeuter} yaşında veya daha büyük ve henüz {geenPeuterMeer} yaşında olmayan bir çocuğunuz var.',
	'U hebt geen kind in de leeftijd van een peuter.': 'Küçük çocuk ([[peuter]]) yaşında bir çocuğunuz yok.',
	'Wij weten nog niet hoe oud uw kinderen zijn.': 'Çocuklarınızın kaç yaşında olduğunu henüz bilmiyoruz.',
	'U of uw partner heeft geen werk. Dan is er geen kinderopvangtoeslag.':
		'Sizin veya eşinizin işi yok. O zaman çocuk bakım yardımı ([[kinderopvangtoeslag]]) yoktur.',
	'U werkt allebei.': 'İkiniz de çalışıyorsunuz.',
	'Werkt u, of werkt u allebei? Dan kan het alleen als het consultatiebureau zegt dat uw kind extra hulp nodig heeft. Of als u een traject naar werk volgt.':
		'Çalışıyor musunuz? Eşiniz varsa o da çalışıyor mu? O zaman bu yardımı yalnızca bebek ve çocuk sağlığı merkezi ([[consultatiebureau]]) çocuğunuzun ek yardıma ihtiyacı olduğunu söylerse alabilirsiniz. Veya işe yönelik bir programa ([[traject]]) katılıyorsanız alabilirsiniz.',
	'Voor bijvoorbeeld schoolspullen, sportkleren of de ouderbijdrage.':
		'Örneğin okul eşyaları, spor giysileri veya velilerin okula ödediği katkı ([[ouderbijdrage]]) için.',
	'Dit is voor al uw kinderen op school samen.': 'Bu, okuldaki bütün çocuklarınız için birliktedir.',
	'De club of de les wordt voor uw kind betaald.': 'Çocuğunuz için kulüp veya ders ücreti ödenir.',
	'Dit is het hoogste bedrag voor al uw kinderen samen. Voor muziekles is het meer dan voor sport.':
		'Bu, bütün çocuklarınız için birlikte en yüksek tutardır. Müzik dersi için spordan daha fazladır.',
	'Bij het Jeugdfonds vraagt iemand anders het aan, bijvoorbeeld van school. Wij weten niet welke weg nu geldt.':
		'[[Jeugdfonds]]’a başka biri başvurur, örneğin okuldan biri. Şu anda hangi yolun geçerli olduğunu bilmiyoruz.',
	'Vraag op school of er iemand is die dit voor u aanvraagt.':
		'Okulda bunun için sizin yerinize başvuracak biri olup olmadığını sorun.',
	'Of ga naar de website van de gemeente. Log in met DigiD.':
		'Veya belediyenin internet sitesine gidin. [[DigiD]] ile giriş yapın.',
	'Vraagt u het bij de gemeente? Dan krijgt u binnen {beslistermijn} weken een brief.':
		'Belediyeye mi başvuruyorsunuz? O zaman {beslistermijn} hafta içinde bir mektup alırsınız.',
	'U hebt een kind van {jongsteSporter} jaar of ouder.': '{jongsteSporter} yaşında veya daha büyük bir çocuğunuz var.',
	'U hebt geen kind van {jongsteSporter} jaar of ouder.': '{jongsteSporter} yaşında veya daha büyük bir çocuğunuz yok.',
	'MeerWaarde: hulp bij geld, brieven en zorgen': '[[MeerWaarde]]: para, mektup ve dertler için yardım',
	'Bij MeerWaarde krijgt u gratis hulp. Er werken sociaal raadslieden, maatschappelijk werkers en adviseurs voor ouderen.':
		'[[MeerWaarde]]’de ücretsiz yardım alırsınız. Orada sosyal danışmanlar ([[sociaal raadslieden]]), sosyal hizmet uzmanları ([[maatschappelijk werkers]]) ve yaşlılar için danışmanlar çalışır.',
	'Haarlemmermeer voor Elkaar': '[[Haarlemmermeer voor Elkaar]]',
	'Hier vindt u vrijwilligers en maatjes die graag helpen. U kunt bellen of op de website kijken.':
		'Burada seve seve yardım eden gönüllüler ve arkadaşlık eden kişiler ([[maatjes]]) bulursunuz. Arayabilir veya internet sitesine bakabilirsiniz.',
	'De sociaal makelaar': 'Mahalle danışmanı',
	'De sociaal makelaar zoekt met u iets wat bij u past in de buurt. Uw huisarts kan u daar ook naartoe sturen.':
		'Mahalle danışmanı ([[sociaal makelaar]]) sizinle birlikte mahallede size uyan bir şey arar. Aile hekiminiz ([[huisarts]]) de sizi oraya gönderebilir.',
	'Vraag eerst hulp aan bij de gemeente.': 'Önce belediyeye yardım için başvurun.',
	'Daarna kunt u ook bij Leergeld zelf iets vragen.':
		'Ondan sonra [[Leergeld]]’den kendiniz de bir şey isteyebilirsiniz.',
	'Bij een Taalpunt of het Taalhuis kunt u terecht met vragen over taal. Vraag de gemeente welk Taalpunt dichtbij is.':
		'Dil ile ilgili sorularınız için bir [[Taalpunt]]’a veya [[Taalhuis]]’a gidebilirsiniz. Hangi [[Taalpunt]]’un yakın olduğunu belediyeye sorun.',
	'U kunt ook terecht bij MEE en MeerWaarde. Hun telefoonnummer vonden wij niet. Vraag het de gemeente.':
		'[[MEE]] ve [[MeerWaarde]]’ye de gidebilirsiniz. Telefon numaralarını bulamadık. Bunu belediyeye sorun.',
	'Een Pluspunt bij u in de buurt': 'Yakınınızda bir [[Pluspunt]]',
	'Bij een Pluspunt kunt u elke vraag stellen. Vraag de gemeente welk Pluspunt dichtbij is.':
		'Bir [[Pluspunt]]’ta her soruyu sorabilirsiniz. Hangi [[Pluspunt]]’un yakın olduğunu belediyeye sorun.',
	'Het Meer-team': '[[Meer-team]]',
	'Is er veel tegelijk aan de hand? Dan kan een hulpverlener het Meer-team erbij halen.':
		'Aynı anda çok sorun mu var? O zaman bir yardım görevlisi ([[hulpverlener]]) [[Meer-team]]’i de çağırabilir.',
	'U bent jong. Ook dan kunt u deze hulp vragen.': 'Gençsiniz. O zaman da bu yardımı isteyebilirsiniz.',
	'Hebt u een eigen bedrijf? Vraag de gemeente ook naar hulp voor ondernemers.':
		'Kendi işletmeniz var mı? Belediyeye işletme sahipleri için yardımı da sorun.',
	'In dat gesprek doet u ook de aanvraag.': 'O görüşmede başvuruyu da yaparsınız.',
	'Binnen {beslistermijnSchuldhulp} weken daarna krijgt u een besluit.':
		'Bundan sonra {beslistermijnSchuldhulp} hafta içinde bir karar ([[besluit]]) alırsınız.',
	'Pagina over de belastingen van de gemeente': 'Belediye vergileri ile ilgili sayfa',
	'Gemeente Haarlemmermeer': '[[Haarlemmermeer]] Belediyesi',
	'Postadres van de gemeente Haarlemmermeer': '[[Haarlemmermeer]] Belediyesi’nin posta adresi',
	'Website van de gemeente': 'Belediyenin internet sitesi',
	'Voedselbank Haarlemmermeer': '[[Voedselbank Haarlemmermeer]]',
	'Mail naar Voedselbank Haarlemmermeer': '[[Voedselbank Haarlemmermeer]]’e e-posta',
	'Eten ophalen in Hoofddorp, Voedseldepot, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 10.00 tot 13.00 uur':
		'Yemek alma yeri: [[Hoofddorp]], [[Voedseldepot]], yalnızca kayıttan sonra. Önce bunun hâlâ doğru olup olmadığını sorun. Cuma günü 10.00 ile 13.00 arası açık',
	'Eten ophalen in Badhoevedorp, Het Dorpshuis, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 9.00 tot 9.30 uur':
		'Yemek alma yeri: [[Badhoevedorp]], [[Het Dorpshuis]], yalnızca kayıttan sonra. Önce bunun hâlâ doğru olup olmadığını sorun. Cuma günü 9.00 ile 9.30 arası açık',
	'Eten ophalen in Zwanenburg en Halfweg, Protestantse Kerk, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 9.00 tot 9.45 uur':
		'Yemek alma yeri: [[Zwanenburg]] ve [[Halfweg]], [[Protestantse Kerk]], yalnızca kayıttan sonra. Önce bunun hâlâ doğru olup olmadığını sorun. Cuma günü 9.00 ile 9.45 arası açık',
	'Eten ophalen in Spaarndam, Dorpscentrum, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op donderdag van 15.30 tot 16.30 uur':
		'Yemek alma yeri: [[Spaarndam]], [[Dorpscentrum]], yalnızca kayıttan sonra. Önce bunun hâlâ doğru olup olmadığını sorun. Perşembe günü 15.30 ile 16.30 arası açık',
	'Eten ophalen in Vijfhuizen, Dorpshuis d’Oude Waterwolf, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 10.30 tot 11.30 uur':
		'Yemek alma yeri: [[Vijfhuizen]], [[Dorpshuis d’Oude Waterwolf]], yalnızca kayıttan sonra. Önce bunun hâlâ doğru olup olmadığını sorun. Cuma günü 10.30 ile 11.30 arası açık',
	'Eten ophalen in Nieuw-Vennep, Gebouw De Rank, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 8.00 tot 10.00 uur':
		'Yemek alma yeri: [[Nieuw-Vennep]], [[Gebouw De Rank]], yalnızca kayıttan sonra. Önce bunun hâlâ doğru olup olmadığını sorun. Cuma günü 8.00 ile 10.00 arası açık',
	'Eten ophalen in Lisserbroek, Dorpshuis De Meerkoet, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op donderdag van 15.30 tot 16.30 uur':
		'Yemek alma yeri: [[Lisserbroek]], [[Dorpshuis De Meerkoet]], yalnızca kayıttan sonra. Önce bunun hâlâ doğru olup olmadığını sorun. Perşembe günü 15.30 ile 16.30 arası açık',
	'Eten ophalen in Rijsenhout, Ontmoetingskerk, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op vrijdag van 8.30 tot 9.30 uur':
		'Yemek alma yeri: [[Rijsenhout]], [[Ontmoetingskerk]], yalnızca kayıttan sonra. Önce bunun hâlâ doğru olup olmadığını sorun. Cuma günü 8.30 ile 9.30 arası açık',
	'Stichting Leergeld Haarlemmermeer': '[[Stichting Leergeld Haarlemmermeer]]',
	'Website van Haarlemmermeer voor Elkaar': '[[Haarlemmermeer voor Elkaar]]’ın internet sitesi',
	'Mail naar Haarlemmermeer voor Elkaar': '[[Haarlemmermeer voor Elkaar]]’a e-posta',
	'MeerWaarde. Vraag de gemeente of dit adres nog klopt':
		'[[MeerWaarde]]. Bu adresin hâlâ doğru olup olmadığını belediyeye sorun',
	'Taalhuis. Vraag de gemeente of dit nog klopt': '[[Taalhuis]]. Bunun hâlâ doğru olup olmadığını belediyeye sorun',
	'de knop Bereken uw recht op de website van de gemeente. Die heet net als deze test, maar het is iets anders':
		'belediyenin internet sitesindeki [[Bereken uw recht]] düğmesi. Adı bu testle aynı, ama başka bir şeydir',
	'Onze keuze: wie bijstand of AIO krijgt, is al aangevuld tot de norm.':
		'Bizim seçimimiz: sosyal yardım ([[bijstand]]) veya [[AIO]] alan kişinin geliri zaten temel tutara ([[norm]]) kadar tamamlanmıştır.',
	'Onze keuze: één van beiden heeft geen inkomen. De bron zegt alleen: alleenverdieners.':
		'Bizim seçimimiz: ikisinden birinin geliri yok. Kaynak yalnızca şunu söylüyor: tek gelirliler ([[alleenverdieners]]).',
	'De bron noemt geen grens. Het is voor paren rond het minimum. Wij nemen de hoogste grens die de gemeente noemt.':
		'Kaynak bir sınır söylemiyor. Bu, geliri en düşük gelire ([[minimum]]) yakın çiftler içindir. Belediyenin söylediği en yüksek sınırı alıyoruz.',
	'Boven de grens stopt de hulp niet in één keer: misschien krijgt iemand een deel. Boven de hoogste grens die een bron noemt, zeggen wij nee.':
		'Sınırın üzerinde yardım birden bitmez: kişi belki bir bölümünü alır. Bir kaynağın söylediği en yüksek sınırın üzerinde “hayır” diyoruz.',
	'Wij vonden geen regel voor spaargeld. Onder de grens van de bijstand zeggen wij ja. Daarboven weten wij het niet.':
		'Birikim için bir kural bulamadık. Sosyal yardım ([[bijstand]]) sınırının altında “evet” diyoruz. Üzerinde bilmiyoruz.',
	'Wij vonden geen regel voor studenten. Daar zeggen wij misschien.':
		'Öğrenciler ([[studenten]]) için bir kural bulamadık. Bu durumda “belki” diyoruz.',
	'Werken beide ouders? Dan kan het nog met een indicatie van het consultatiebureau. Of bij een traject naar werk.':
		'Anne de baba da çalışıyor mu? O zaman bu yardım, bebek ve çocuk sağlığı merkezinin ([[consultatiebureau]]) yazısıyla ([[indicatie]]) yine de mümkündür. Veya işe yönelik bir programa ([[traject]]) katılıyorsanız.',
};

export default teksten;
