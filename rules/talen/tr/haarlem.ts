import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Wij vonden alleen oude regels. Toen was er een grens voor inkomen en spaargeld. Wie meer had, kreeg soms een deel.':
		'Yalnızca eski kurallar bulduk. O zaman gelir ve birikim için bir sınır vardı. Daha çok parası olan kişi bazen bir bölümünü alırdı.',
	'Vraag om het formulier voor bijzondere bijstand.': 'Özel sosyal yardım ([[bijzondere bijstand]]) formunu isteyin.',
	'U woont in Haarlem.': '[[Haarlem]]’de oturuyorsunuz.',
	'U woont niet in Haarlem.': '[[Haarlem]]’de oturmuyorsunuz.',
	'Korting en extra hulp met de HaarlemPas': '[[HaarlemPas]] ile indirim ve ek yardım',
	'Vraag de pas aan op de website van de gemeente.': 'Kart için belediyenin internet sitesinde başvurun.',
	'Bijles of hulp bij huiswerk': 'Ek ders veya ödev yardımı',
	'Heeft uw kind bijles nodig? Dan betaalt de gemeente mee.':
		'Çocuğunuzun ek derse ([[bijles]]) ihtiyacı mı var? O zaman belediye katkı öder.',
	'U krijgt terug wat u betaalt, tot dit bedrag. Per lesuur is het hoogstens {hoogstePerLesuur}.':
		'Ödediğiniz parayı bu tutara kadar geri alırsınız. Bir ders saati için en fazla {hoogstePerLesuur}.',
	'De school moet opschrijven dat uw kind deze hulp nodig heeft.':
		'Okul, çocuğunuzun bu yardıma ihtiyacı olduğunu yazmalıdır.',
	'Vraag de school om een brief. Daarin staat dat uw kind hulp nodig heeft.':
		'Okuldan bir mektup isteyin. Mektupta çocuğunuzun yardıma ihtiyacı olduğu yazar.',
	'Vraag een offerte of een rekening van de bijles.':
		'Ek ders ([[bijles]]) için bir fiyat teklifi ([[offerte]]) veya fatura isteyin.',
	'Vraag het geld aan op de website van de gemeente.': 'Para için belediyenin internet sitesinde başvurun.',
	'Uw paspoort, ID-kaart of verblijfsvergunning, en die van uw partner. Voorkant en achterkant. Geen rijbewijs.':
		'Sizin ve eşinizin pasaportu, kimlik kartı ([[ID-kaart]]) veya oturma izni ([[verblijfsvergunning]]). Ön yüzü ve arka yüzü. Sürücü belgesi olmaz.',
	'Uw bankpas of een bankafschrift.': 'Banka kartınız veya bir hesap özeti ([[bankafschrift]]).',
	'De brief van de school.': 'Okulun mektubu.',
	'Een kopie van de uitslag van de Cito-toets.': '[[Cito-toets]] sınav sonucunun bir kopyası.',
	'De offerte of de rekening van de bijles.': 'Ek dersin ([[bijles]]) fiyat teklifi ([[offerte]]) veya faturası.',
	'Een gratis ID-kaart': 'Ücretsiz kimlik kartı',
	'Is uw ID-kaart bijna niet meer geldig? Met de HaarlemPas is een nieuwe gratis.':
		'Kimlik kartınızın ([[ID-kaart]]) süresi bitmek üzere mi? [[HaarlemPas]] ile yenisi ücretsizdir.',
	'U krijgt geen geld, maar een ID-kaart. De foto betaalt u zelf.':
		'Para almazsınız, bir kimlik kartı ([[ID-kaart]]) alırsınız. Fotoğrafı kendiniz ödersiniz.',
	'Hebt u nog geen HaarlemPas? Vraag die eerst aan.': 'Henüz [[HaarlemPas]]’ınız yok mu? Önce ona başvurun.',
	'Bel de gemeente. Maak een afspraak bij de publiekshal.':
		'Belediyeyi arayın. Gişe salonundan ([[publiekshal]]) randevu alın.',
	'Neem uw HaarlemPas en een pasfoto mee.': '[[HaarlemPas]]’ınızı ve bir vesikalık fotoğraf yanınıza alın.',
	'Uw HaarlemPas.': '[[HaarlemPas]]’ınız.',
	'Een pasfoto.': 'Bir vesikalık fotoğraf.',
	'de publiekshal van de gemeente': 'belediyenin gişe salonu ([[publiekshal]])',
	'U bent geen Nederlander.': 'Hollanda vatandaşı değilsiniz.',
	'U bent Nederlander.': 'Hollanda vatandaşısınız.',
	'Het is voor Nederlanders. Het kan als u geen ID-kaart of paspoort hebt. Of als die bijna niet meer geldig is.':
		'Bu, Hollanda vatandaşları içindir. Kimlik kartınız ([[ID-kaart]]) veya pasaportunuz yoksa bunu alabilirsiniz. Süresi bitmek üzereyse de alabilirsiniz.',
	'Bel de gemeente. Vraag naar team Minima.': 'Belediyeyi arayın. [[team Minima]]’yı sorun.',
	'Vraag om het formulier voor de inkomenstoeslag.': 'Gelir ek ödemesi ([[inkomenstoeslag]]) formunu isteyin.',
	'Hebt u geen HaarlemPas? Dan kijkt het Jeugdfonds naar uw situatie. Vraag het dus altijd.':
		'[[HaarlemPas]]’ınız yok mu? O zaman [[Jeugdfonds]] durumunuza bakar. Bu yüzden her zaman isteyin.',
	'Hebt u een HaarlemPas? Geef dan het nummer van de pas.':
		'[[HaarlemPas]]’ınız var mı? O zaman kartın numarasını verin.',
	'Het duurt ongeveer {duurInWeken} weken.': 'Yaklaşık {duurInWeken} hafta sürer.',
	'Dit is voor al uw kinderen op school samen. Voor een kind in de brugklas is het meer.':
		'Bu, okuldaki bütün çocuklarınız için birliktedir. Ortaokul veya lisenin ([[middelbare school]]) ilk sınıfındaki ([[brugklas]]) bir çocuk için daha fazladır.',
	'Hebt u de HaarlemPas? Dan krijgt u misschien vanzelf een formulier.':
		'[[HaarlemPas]]’ınız var mı? O zaman belki kendiliğinden bir form alırsınız.',
	'Geen formulier? Vraag het aan op de website van de gemeente.':
		'Form gelmedi mi? Belediyenin internet sitesinde başvurun.',
	'Doe dat elk schooljaar, vóór {aanvragenVoorDag} juli. Bewaar uw bonnen.':
		'Bunu her okul yılında, {aanvragenVoorDag} temmuzdan önce yapın. Fişlerinizi saklayın.',
	'Betaalt u geen gemeentebelasting? Neem dan de brief daarover mee.':
		'Belediye vergisi ödemiyor musunuz? O zaman bununla ilgili mektubu yanınıza alın.',
	'Hebt u die brief niet en ook geen HaarlemPas? Neem dan mee: uw laatste loonstrook of brief over uw uitkering.':
		'O mektubunuz yok mu ve [[HaarlemPas]]’ınız da mı yok? O zaman şunu yanınıza alın: son maaş bordronuz ([[loonstrook]]) veya ödeneğinizle ([[uitkering]]) ilgili mektup.',
	'Bankafschriften van al uw rekeningen. Ook van uw partner en kinderen.':
		'Bütün hesaplarınızın hesap özetleri ([[bankafschriften]]). Eşinizin ve çocuklarınızın hesaplarının da.',
	'Papieren van uw auto, boot, caravan of beleggingen.':
		'Arabanız, tekneniz, karavanınız veya yatırımlarınızla ilgili kâğıtlar.',
	'De brief over geld dat u terugkrijgt van de belasting.':
		'Vergi dairesinden ([[Belastingdienst]]) geri aldığınız para ile ilgili mektup.',
	'Zorgverzekering zonder eigen risico': 'Kendi payınızı ödemediğiniz sağlık sigortası',
	'Met de HaarlemPas kunt u deze verzekering kiezen. U betaalt dan geen eigen risico.':
		'[[HaarlemPas]] ile bu sigortayı seçebilirsiniz. O zaman kendi payınızı ([[eigen risico]]) ödemezsiniz.',
	'U krijgt geen geld. Hoeveel de premie is, weet de verzekeraar.':
		'Para almazsınız. Primin ne kadar olduğunu sigorta şirketi bilir.',
	'Wij vonden niet welke verzekeraars nu meedoen. Kijk op gezondverzekerd.nl.':
		'Şu anda hangi sigorta şirketlerinin katıldığını bulamadık. [[gezondverzekerd.nl]] sitesine bakın.',
	'Ga naar gezondverzekerd.nl. Kies uw gemeente.': '[[gezondverzekerd.nl]] sitesine gidin. Belediyenizi seçin.',
	'Buuv: mensen in de buurt helpen elkaar': '[[Buuv]]: mahalledeki insanlar birbirine yardım eder',
	'Op Buuv vraagt u hulp bij iets kleins. U kunt er ook iemand vinden om iets mee te doen.':
		'[[Buuv]]’da küçük bir iş için yardım istersiniz. Orada birlikte bir şey yapacak birini de bulabilirsiniz.',
	'Sociaal raadslieden en adviseurs voor ouderen kunnen dit ook doen. De gemeente weet waar zij zitten.':
		'Sosyal danışmanlar ([[sociaal raadslieden]]) ve yaşlılar için danışmanlar da bunu yapabilir. Nerede olduklarını belediye bilir.',
	'Het wijkteam helpt als er veel tegelijk speelt. U hebt geen brief of besluit nodig. In Haarlem doet Buurts dit, in de Huizen van de Buurt.':
		'Aynı anda çok sorun varsa mahalle ekibi ([[wijkteam]]) yardım eder. Mektuba veya karara ([[besluit]]) ihtiyacınız yok. [[Haarlem]]’de bunu [[Buurts]] yapar, [[Huizen van de Buurt]] denen mahalle evlerinde.',
	'Ook met een eigen bedrijf kunt u deze hulp vragen.': 'Kendi işletmeniz varsa da bu yardımı isteyebilirsiniz.',
	'U beslist zelf of u daarna hulp aanvraagt.':
		'Ondan sonra yardım için başvurup başvurmayacağınıza siz karar verirsiniz.',
	'Na afloop vraagt de gemeente nog hoe het met u gaat.':
		'Bittikten sonra belediye size nasıl olduğunuzu bir kez daha sorar.',
	'023 Steunfonds': '[[023 Steunfonds]]',
	'Dit fonds zoekt een oplossing op maat bij schulden. Een hulpverlener vraagt dit aan. Vraag de gemeente eerst of het fonds er nog is.':
		'Bu fon, borçlar ([[schulden]]) için size özel bir çözüm arar. Buna bir yardım görevlisi ([[hulpverlener]]) başvurur. Önce fonun hâlâ olup olmadığını belediyeye sorun.',
	'Cocensus, voor de belastingen van Haarlem': '[[Cocensus]], [[Haarlem]]’in vergileri için',
	'Gemeente Haarlem': '[[Haarlem]] Belediyesi',
	'Postadres van de gemeente Haarlem. Vraag de gemeente of dit nog klopt':
		'[[Haarlem]] Belediyesi’nin posta adresi. Bunun hâlâ doğru olup olmadığını belediyeye sorun',
	'Balie van de gemeente Haarlem. Neem uw brief mee. Open op werkdagen van 9.00 tot 16.00 uur':
		'[[Haarlem]] Belediyesi’nin gişesi. Mektubunuzu yanınıza alın. İş günleri 9.00 ile 16.00 arası açık',
	'Pagina over de HaarlemPas': '[[HaarlemPas]] ile ilgili sayfa',
	'Pagina over bijles en hulp bij huiswerk': 'Ek ders ([[bijles]]) ve ödev yardımı ile ilgili sayfa',
	'Stem in de Stad. Vraag de gemeente of dit adres nog klopt':
		'[[Stem in de Stad]]. Bu adresin hâlâ doğru olup olmadığını belediyeye sorun',
	'Buurts in het Broederhuis. Vraag de gemeente of dit nog klopt, en welk Huis van de Buurt dichtbij is':
		'[[Broederhuis]]’taki [[Buurts]]. Bunun hâlâ doğru olup olmadığını ve hangi mahalle evinin ([[Huis van de Buurt]]) yakın olduğunu belediyeye sorun',
	'Website van Buuv': '[[Buuv]]’un internet sitesi',
	'Wij vragen niet naar nationaliteit en niet naar de datum op de ID-kaart.':
		'Vatandaşlığı ve kimlik kartının ([[ID-kaart]]) tarihini sormuyoruz.',
};

export default teksten;
