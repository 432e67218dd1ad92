import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Dit is een schatting: uw kosten min wat u zelf kunt betalen. Wij rekenen met een oude regel. De gemeente beslist.':
		'Bu bir tahmindir: masraflarınızdan kendiniz ödeyebileceğiniz para çıkarılır. Eski bir kuralla hesaplıyoruz. Belediye karar verir.',
	'Is uw inkomen niet hoger dan de grens van de ZandvoortPas? Dan hoeft u van uw inkomen niets zelf te betalen. Daarboven betaalt u een deel.':
		'Geliriniz [[ZandvoortPas]] sınırından yüksek değil mi? O zaman gelirinizden hiçbir şey ödemeniz gerekmez. Sınırın üzerinde bir bölümünü ödersiniz.',
	'Hebt u de rekening al? Bij een advocaat mag die {rekeningAdvocaat} weken oud zijn. De kosten zijn dan hoogstens {kostenAdvocaat} maanden oud. Bij zorg mag de rekening {rekeningZorg} jaar oud zijn.':
		'Fatura zaten elinizde mi? Avukat faturasının üzerinden en fazla {rekeningAdvocaat} hafta geçmiş olabilir. Bu durumda masrafların üzerinden en fazla {kostenAdvocaat} ay geçmiş olabilir. Sağlık masrafında faturanın üzerinden en fazla {rekeningZorg} yıl geçmiş olabilir.',
	'Soms krijgt u het geld als lening. Dan betaalt u het later terug.':
		'Bazen parayı borç ([[lening]]) olarak alırsınız. O zaman sonra geri ödersiniz.',
	'Bel de gemeente. Vraag naar de afdeling Werk en Inkomen.':
		'Belediyeyi arayın. İş ve Gelir bölümünü ([[Werk en Inkomen]]) sorun.',
	'Of ga naar het sociaal wijkteam. Zij helpen met het formulier.':
		'Veya mahalle ekibine ([[sociaal wijkteam]]) gidin. Form için size yardım ederler.',
	'U woont in Zandvoort.': '[[Zandvoort]]’ta oturuyorsunuz.',
	'U woont niet in Zandvoort.': '[[Zandvoort]]’ta oturmuyorsunuz.',
	'Uw spaargeld is hoger dan de grens van de ZandvoortPas. Dan betaalt u meer zelf. Hoeveel weten wij niet.':
		'Birikiminiz ([[spaargeld]]) [[ZandvoortPas]] sınırından yüksek. O zaman kendiniz daha fazla ödersiniz. Ne kadar olduğunu bilmiyoruz.',
	'Uw spaargeld is niet hoger dan de grens van de ZandvoortPas.':
		'Birikiminiz ([[spaargeld]]) [[ZandvoortPas]] sınırından yüksek değil.',
	'Wij weten nog niet hoeveel spaargeld u hebt.': 'Ne kadar birikiminiz ([[spaargeld]]) olduğunu henüz bilmiyoruz.',
	'U betaalt zelf ongeveer {draagkracht} per jaar mee. Dat is een schatting.':
		'Yılda kendiniz yaklaşık şu kadar katkı ödersiniz: {draagkracht}. Bu bir tahmindir.',
	'U hoeft waarschijnlijk niets zelf te betalen.': 'Muhtemelen sizin bir şey ödemeniz gerekmez.',
	'Wij weten nog niet hoeveel u zelf kunt betalen.': 'Kendinizin ne kadar ödeyebileceğinizi henüz bilmiyoruz.',
	'Vraag het aan op de website van de gemeente. Log in met DigiD.':
		'Belediyenin internet sitesinde başvurun. [[DigiD]] ile giriş yapın.',
	'Dat kan samen met de ZandvoortPas of het geld voor school.':
		'Bunu [[ZandvoortPas]] ile veya okul için para başvurusuyla birlikte yapabilirsiniz.',
	'Hebt u geen ZandvoortPas? Dan kijkt het Jeugdfonds naar uw situatie. Vraag het dus altijd.':
		'[[ZandvoortPas]]’ınız yok mu? O zaman [[Jeugdfonds]] durumunuza bakar. Bu yüzden her zaman isteyin.',
	'Hebt u een ZandvoortPas? Geef dan het nummer van de pas.':
		'[[ZandvoortPas]]’ınız var mı? O zaman kartın numarasını verin.',
	'Kijk op de brief met uw aanslag. Daar staat wie de belasting int.':
		'Vergi bildirim mektubunuza ([[aanslag]]) bakın. Vergiyi kimin topladığı orada yazar.',
	'Vraag daar kwijtschelding aan.': 'Vergi borcunun silinmesi ([[kwijtschelding]]) için oraya başvurun.',
	'Weet u niet waar? Bel de gemeente.': 'Nereye başvuracağınızı bilmiyor musunuz? Belediyeyi arayın.',
	'wie de belasting int': 'vergiyi toplayan kurum',
	'Ga naar de website van de gemeente. Log in met DigiD.':
		'Belediyenin internet sitesine gidin. [[DigiD]] ile giriş yapın.',
	'Vraag het elk schooljaar opnieuw aan. Bewaar uw bonnen.': 'Her okul yılında yeniden başvurun. Fişlerinizi saklayın.',
	'Korting en extra hulp met de ZandvoortPas': '[[ZandvoortPas]] ile indirim ve ek yardım',
	'Vraag de pas aan op de website. Log in met DigiD.':
		'Kart için internet sitesinde başvurun. [[DigiD]] ile giriş yapın.',
	'Het wijkteam helpt als er veel tegelijk speelt. U hebt geen brief of besluit nodig. In Zandvoort doet Stichting Pluspunt dit.':
		'Aynı anda çok sorun varsa mahalle ekibi ([[wijkteam]]) yardım eder. Mektuba veya karara ([[besluit]]) ihtiyacınız yok. [[Zandvoort]]’ta bunu [[Stichting Pluspunt]] yapar.',
	'Ook als zzp’er kunt u deze hulp vragen.':
		'Kendi hesabına çalışan biri ([[zzp’er]]) olarak da bu yardımı isteyebilirsiniz.',
	'De gemeente Haarlem doet dit werk voor Zandvoort.': 'Bu işi [[Zandvoort]] için [[Haarlem]] Belediyesi yapar.',
	'U kunt ook eerst met het wijkteam praten.': 'Önce mahalle ekibiyle ([[wijkteam]]) de konuşabilirsiniz.',
	'Gemeente Zandvoort': '[[Zandvoort]] Belediyesi',
	'Balie van de gemeente Haarlem, ook voor Zandvoort. Neem uw brief mee. Open op werkdagen van 9.00 tot 16.00 uur':
		'[[Haarlem]] Belediyesi’nin gişesi, [[Zandvoort]] için de. Mektubunuzu yanınıza alın. İş günleri 9.00 ile 16.00 arası açık',
	'Pagina over de ZandvoortPas': '[[ZandvoortPas]] ile ilgili sayfa',
	'Wijksteunpunt van Pluspunt. Hier zit ook het wijkteam. Vraag de gemeente of dit nog klopt':
		'[[Pluspunt]]’un mahalle destek noktası ([[wijksteunpunt]]). Mahalle ekibi ([[wijkteam]]) de buradadır. Bunun hâlâ doğru olup olmadığını belediyeye sorun',
	'het formulier op de website van de gemeente': 'belediyenin internet sitesindeki form',
	'Wie de pas kan krijgen, betaalt niets zelf. Bij de pas hoort ook een grens voor spaargeld.':
		'Kartı alabilen kişi kendisi bir şey ödemez. Kart için birikim sınırı da vardır.',
	'Van de regel van 2020 lazen wij het begin. Of hij later is veranderd, weten wij niet.':
		'2020 kuralının başlangıcını okuduk. Sonradan değişip değişmediğini bilmiyoruz.',
};

export default teksten;
