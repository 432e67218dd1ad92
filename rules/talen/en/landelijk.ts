import type { Catalogus } from '../../kern/vertalen.ts';

const teksten: Catalogus = {
	'Extra geld naast uw AOW': 'Extra money on top of your state pension',
	'Hebt u AOW en toch te weinig geld? Dan vult de SVB uw inkomen aan.':
		'Do you get state pension ([[AOW]]) and still have too little money? Then the [[SVB]] tops up your income.',
	'Dit is netto. De vakantietoeslag zit erbij.': 'This is net ([[netto]]). It includes holiday allowance.',
	'U of uw partner heeft de AOW-leeftijd.': 'You or your partner has reached state pension age ([[AOW-leeftijd]]).',
	'Niemand van u heeft de AOW-leeftijd.':
		'You (and your partner, if you have one) have not reached state pension age ([[AOW-leeftijd]]).',
	'Wij weten nog niet of u of uw partner de AOW-leeftijd heeft.':
		'We do not know yet if you or your partner has reached state pension age ([[AOW-leeftijd]]).',
	'Uw inkomen met vakantiegeld is {inkomenMetVakantiegeld}. De norm is {bijstandsnorm}.':
		'Your income with holiday allowance ([[vakantiegeld]]) is {inkomenMetVakantiegeld}. The standard amount ([[norm]]) is {bijstandsnorm}.',
	'Uw inkomen met vakantiegeld is {inkomenMetVakantiegeld}. Dat is te hoog. De norm is {bijstandsnorm}.':
		'Your income with holiday allowance ([[vakantiegeld]]) is {inkomenMetVakantiegeld}. That is too high. The standard amount ([[norm]]) is {bijstandsnorm}.',
	'Wij weten niet zeker of uw inkomen laag genoeg is. De norm is {bijstandsnorm}.':
		'We do not know for certain if your income is low enough. The standard amount ([[norm]]) is {bijstandsnorm}.',
	'U krijgt deze uitkering al.': 'You already get this benefit.',
	'Uw spaargeld is {vermogen}. De grens is {vermogensgrens}.':
		'Your savings are {vermogen}. The limit is {vermogensgrens}.',
	'Uw spaargeld is {vermogen}. Dat is te veel. De grens is {vermogensgrens}.':
		'Your savings are {vermogen}. That is too much. The limit is {vermogensgrens}.',
	'Wij weten niet zeker of uw spaargeld laag genoeg is. De grens is {vermogensgrens}.':
		'We do not know for certain if your savings are low enough. The limit is {vermogensgrens}.',
	'Uw spaargeld is al bekeken bij uw uitkering.':
		'Your savings have already been checked for your benefit ([[uitkering]]).',
	'U woont in een instelling. Dan gelden andere regels.':
		'You live in a care institution ([[instelling]]). Then there are other rules.',
	'U woont niet in een instelling.': 'You do not live in a care institution ([[instelling]]).',
	'Wij weten nog niet hoe u woont.': 'We do not know your housing situation yet.',
	'U hebt geen vast adres. De gemeente kijkt dan wie u kan helpen.':
		'You have no fixed address. The municipality then looks at who can help you.',
	'U hebt een vast adres.': 'You have a fixed address.',
	'Wij weten nog niet of u een vast adres hebt.': 'We do not know yet if you have a fixed address.',
	'U hebt een koophuis. De gemeente kijkt hoeveel uw huis waard is.':
		'You own your home ([[koophuis]]). The municipality looks at how much your home is worth.',
	'U hebt geen koophuis.': 'You do not own a home ([[koophuis]]).',
	'Wij weten nog niet of u een koophuis hebt.': 'We do not know yet if you own a home ([[koophuis]]).',
	'U hebt een eigen bedrijf. De gemeente rekent uw winst zelf uit.':
		'You have your own business. The municipality works out your profit itself.',
	'U hebt geen eigen bedrijf.': 'You do not have your own business.',
	'Wij weten nog niet waar uw geld vandaan komt.': 'We do not know yet where your money comes from.',
	'Uw partner is jonger dan {volwassen} jaar. Dan gelden andere regels.':
		'Your partner is younger than {volwassen}. Then there are other rules.',
	'Uw partner is {volwassen} jaar of ouder.': 'Your partner is {volwassen} or older.',
	'Wij weten de leeftijd van uw partner nog niet.': 'We do not know your partner’s age yet.',
	'Wij vragen niet naar uw verblijfsvergunning. De gemeente kijkt daar wel naar.':
		'We do not ask about your residence permit ([[verblijfsvergunning]]). The municipality does look at it.',
	'Werkt u? Dan mag u soms een deel van uw loon houden. Zonder besluit daarover tellen wij al uw loon mee.':
		'Do you work? Then you may sometimes keep part of your pay. If there is no decision ([[besluit]]) about this, we count all of your pay.',
	'Een premie of een gift telt soms niet mee. Ook een ouder of zieke die werkt, mag soms wat houden. Dat rekenden wij niet mee.':
		'A bonus or a gift sometimes does not count. A parent who works, or an ill person who works, may also sometimes keep some money. We did not include that.',
	'De SVB geeft de AIO. Vraag de SVB om het formulier.':
		'The [[SVB]] gives the state pension top-up ([[AIO]]). Ask the [[SVB]] for the form.',
	'Lukt het niet? Bel de gemeente om hulp.': 'Do you have trouble with this? Call the municipality for help.',
	'Soms telt het tot {maanden} maanden terug. De SVB beslist. Wacht daarom niet.':
		'Sometimes you also get money for up to {maanden, plural, one {{maanden} month} other {{maanden} months}} before you apply. The [[SVB]] decides. So do not wait.',
	'Meestal hoeft u niets terug te betalen. Verandert uw inkomen, spaargeld of huishouden? Geef dat meteen door. Krijgt u later geld over dezelfde tijd? Dan moet soms een deel terug.':
		'Usually you do not have to pay anything back. Is there a change in your income, savings or household? Report this straight away. Do you get money later for the same period? Then sometimes you have to pay part of it back.',
	'Geld om van te leven': 'Money to live on',
	'Hebt u te weinig geld om van te leven? Dan vult de gemeente uw inkomen aan.':
		'Do you have too little money to live on? Then the municipality tops up your income.',
	'U bent {volwassen} jaar of ouder.': 'You are {volwassen} or older.',
	'U bent jonger dan {volwassen} jaar.': 'You are younger than {volwassen}.',
	'Wij weten uw leeftijd nog niet.': 'We do not know your age yet.',
	'U hebt nog niet de AOW-leeftijd.': 'You have not reached state pension age ([[AOW-leeftijd]]) yet.',
	'U of uw partner heeft de AOW-leeftijd. Dan helpt de SVB met AIO.':
		'You or your partner has reached state pension age ([[AOW-leeftijd]]). Then the [[SVB]] helps with state pension top-up ([[AIO]]).',
	'Uw spaargeld is {vermogen}. Dat is te veel. De grens is {vermogensgrens}. Vraag de gemeente ook naar IOAW en IOAZ. Daar gelden andere regels.':
		'Your savings are {vermogen}. That is too much. The limit is {vermogensgrens}. Also ask the municipality about [[IOAW]] and [[IOAZ]]. There are other rules for those.',
	'Een opleiding staat deze hulp niet in de weg.': 'Your studies or course do not stop you from getting this help.',
	'U studeert met geld van DUO. Daarvan moet u leven.':
		'You are studying with money from [[DUO]]. You have to live on that money.',
	'Wij weten nog niet of u kunt leven van geld van DUO.': 'We do not know yet if you can live on money from [[DUO]].',
	'Bent u jonger dan {zevenentwintig} jaar? Dan moet u meestal eerst {zoektermijn} weken werk of een opleiding zoeken.':
		'Are you younger than {zevenentwintig}? Then you usually first have to look for work or for a course or training for {zoektermijn, plural, one {{zoektermijn} week} other {{zoektermijn} weeks}}.',
	'Het loon van uw kinderen telt niet mee.': 'Your children’s pay does not count.',
	'Betaalt u geen huur, of stopte u net met school? Dan kan het bedrag lager zijn.':
		'Do you pay no rent, or did you just leave school? Then the amount can be lower.',
	'Bent u jonger dan {eenentwintig} jaar? Dan betalen uw ouders soms mee. Kan dat niet, dan kan het bedrag hoger zijn.':
		'Are you younger than {eenentwintig}? Then your parents sometimes pay part. If that is not possible, the amount can be higher.',
	'Bel de gemeente of ga langs.': 'Call the municipality or go there.',
	'Zeg dat u bijstand wilt aanvragen.': 'Say that you want to apply for social assistance ([[bijstand]]).',
	'Vraag om hulp met het formulier.': 'Ask for help with the form.',
	'Soms telt het tot {maanden} maanden terug. De gemeente beslist. Wacht daarom niet.':
		'Sometimes you also get money for up to {maanden, plural, one {{maanden} month} other {{maanden} months}} before you apply. The municipality decides. So do not wait.',
	'Geld voor uw huur': 'Money for your rent',
	'Huurt u een huis of flat en is uw inkomen niet hoog? Dan betaalt het Rijk mee aan de huur.':
		'Do you rent a house or flat and is your income not high? Then the national government pays part of the rent.',
	'Is uw huur hoog? Dan telt een deel van de huur niet mee. U krijgt dan toch huurtoeslag.':
		'Is your rent high? Then part of the rent does not count. You still get rent allowance ([[huurtoeslag]]).',
	'U huurt.': 'You rent.',
	'U huurt geen huis, flat of kamer.': 'You do not rent a house, flat or room.',
	'U bent {volwassen} jaar of ouder, of u hebt een kind.': 'You are {volwassen} or older, or you have a child.',
	'U huurt een huis of flat.': 'You rent a house or flat.',
	'Voor deze woning is er geen huurtoeslag.': 'There is no rent allowance ([[huurtoeslag]]) for this home.',
	'Voor een kamer is er alleen huurtoeslag in een woonvorm die is aangewezen. Vraag het uw verhuurder.':
		'For a room there is only rent allowance ([[huurtoeslag]]) in a type of housing that has been officially approved ([[aangewezen]]). Ask your landlord.',
	'Uw kale huur is {kaleHuur}. Uw inkomen in dit hele jaar is {toetsingsinkomen}. Dat past bij huurtoeslag.':
		'Your basic rent ([[kale huur]]) is {kaleHuur}. Your income for this whole year is {toetsingsinkomen}. That fits the rules for rent allowance ([[huurtoeslag]]).',
	'Uw huur is te laag of uw inkomen te hoog. Uw inkomen in dit hele jaar is {toetsingsinkomen}.':
		'Your rent is too low or your income is too high. Your income for this whole year is {toetsingsinkomen}.',
	'Wij weten uw huur, uw inkomen van dit jaar of uw huisgenoten nog niet.':
		'We do not know your rent, your income for this year or the people you live with yet.',
	'Uw spaargeld is {vermogenVoorToeslagen}. De grens is {vermogensgrensToeslag}.':
		'Your savings are {vermogenVoorToeslagen}. The limit is {vermogensgrensToeslag}.',
	'Uw spaargeld is {vermogenVoorToeslagen}. Dat is te veel. De grens op 1 januari is {vermogensgrensToeslag}. Had u die dag minder dan de grens? Dan hebt u misschien toch recht.':
		'Your savings are {vermogenVoorToeslagen}. That is too much. The limit on 1 January is {vermogensgrensToeslag}. Did you have less than the limit on that day? Then perhaps you do have a right to it.',
	'Wij weten niet hoeveel spaargeld u had op 1 januari. De grens is {vermogensgrensToeslag}.':
		'We do not know how much you had in savings on 1 January. The limit is {vermogensgrensToeslag}.',
	'Er woont nog iemand bij u. Het inkomen van die persoon telt ook mee.':
		'Someone else lives with you. That person’s income also counts.',
	'Er wonen geen andere volwassenen bij u, voor zover wij weten.': 'No other adults live with you, as far as we know.',
	'Wij weten nog niet of er andere volwassenen bij u wonen.': 'We do not know yet if other adults live with you.',
	'Woont er een volwassene bij u die u niet hebt genoemd? Dan is het bedrag anders, of krijgt u niets.':
		'Does an adult live with you who you did not mention? Then the amount is different, or you get nothing.',
	'U hebt een huurcontract nodig. Iedereen in huis moet op dit adres staan bij de gemeente.':
		'You need a rental contract ([[huurcontract]]). Everyone in the home must be registered at this address with the municipality.',
	'Bent u jonger dan 21 jaar en hebt u een handicap? Dan kan het meer zijn.':
		'Are you younger than 21 and do you have a disability? Then it can be more.',
	'Wij nemen uw partner als toeslagpartner. Soms is dat anders. Dienst Toeslagen weet dat.':
		'We treat your partner as your allowance partner ([[toeslagpartner]]). Sometimes that is different. [[Dienst Toeslagen]] knows if that is the case.',
	'Wij vragen niet naar verblijf. Woont u hier zonder verblijfsvergunning? Vraag dan eerst hulp.':
		'We do not ask about your right to stay. Do you live here without a residence permit ([[verblijfsvergunning]])? Then ask for help first.',
	'U betaalt alleen terug wat u te veel kreeg. Een klein bedrag vragen zij niet terug. Na het jaar telt uw echte inkomen. Geef een ander inkomen of huishouden daarom meteen door.':
		'You only pay back the part that was too much. They do not ask you to pay back a small amount. After the end of the year, your real income counts. So report it straight away if your income or household changes.',
	'Maak de proefberekening van Dienst Toeslagen. Daar hoeft u niet voor in te loggen.':
		'Do the trial calculation ([[proefberekening]]) of [[Dienst Toeslagen]]. You do not have to log in for this.',
	'Vraag de toeslag aan bij Dienst Toeslagen. U hebt DigiD nodig.':
		'Apply for the allowance ([[toeslag]]) with [[Dienst Toeslagen]]. You need [[DigiD]].',
	'Lukt het niet? Bel de gemeente. Vraag wie u helpt.':
		'Do you have trouble with this? Call the municipality. Ask who can help you.',
	'Dan kunnen de maanden van {jaar} die voorbij zijn ook meetellen. Vraagt u eerder aan? Dan komt het geld ook eerder.':
		'Then the months of {jaar} that have passed can also count. Do you apply earlier? Then the money also comes earlier.',
	'Kon u dit in {jaar} ook al krijgen? Dan bent u misschien nog op tijd.':
		'Could you have had this in {jaar} too? Then perhaps you are still in time.',
	'Geld om van te leven, voor ouderen na de WW': 'Money to live on, for older people after unemployment benefit',
	'Stopte uw WW, en bent u bijna bij de AOW? Dan vult de gemeente uw inkomen aan.':
		'Did your unemployment benefit ([[WW]]) stop, and are you almost at state pension age ([[AOW]])? Then the municipality tops up your income.',
	'De gemeente rekent het bedrag uit. Dat gaat met uw inkomen waar de belasting nog niet af is.':
		'The municipality works out the amount. It uses your income before tax.',
	'U of uw partner is oud genoeg, en heeft nog geen AOW.':
		'You or your partner is old enough, and does not have state pension ([[AOW]]) yet.',
	'Niemand van u heeft de leeftijd voor deze hulp.':
		'You (and your partner, if you have one) are not the right age for this help.',
	'Het hangt af van uw geboortejaar of dat van uw partner.': 'It depends on your year of birth or your partner’s.',
	'U krijgt geen bijstand.': 'You do not get social assistance ([[bijstand]]).',
	'U krijgt bijstand. De gemeente heeft dit dan al bekeken.':
		'You get social assistance ([[bijstand]]). Then the municipality has already looked at this.',
	'Wij weten nog niet of u bijstand krijgt.': 'We do not know yet if you get social assistance ([[bijstand]]).',
	'Uw inkomen is {gezamenlijkInkomen}. Dat kan laag genoeg zijn.':
		'Your income is {gezamenlijkInkomen}. That may be low enough.',
	'Uw inkomen is {gezamenlijkInkomen}. Dat is zeker te hoog voor deze hulp.':
		'Your income is {gezamenlijkInkomen}. That is certainly too high for this help.',
	'Wij weten niet zeker of uw inkomen laag genoeg is.': 'We do not know for certain if your income is low enough.',
	'U kreeg eerder WW of een uitkering van de WIA.':
		'In the past you got unemployment benefit ([[WW]]) or a [[WIA]] benefit.',
	'U kreeg eerder geen WW en geen uitkering van de WIA.':
		'In the past you did not get unemployment benefit ([[WW]]) and you did not get a [[WIA]] benefit.',
	'Het is voor wie op latere leeftijd WW kreeg, tot het einde. Of een uitkering van de WIA die stopte.':
		'It is for people who got unemployment benefit ([[WW]]) at an older age, until it ended. Or who got a [[WIA]] benefit that stopped.',
	'Uw inkomen zonder aftrek van belasting is laag genoeg.': 'Your income before tax is low enough.',
	'Uw inkomen zonder aftrek van belasting is te hoog.': 'Your income before tax is too high.',
	'Het gaat om uw inkomen waar de belasting nog niet af is. Dat weten wij niet.':
		'This is about your income before tax. We do not know that.',
	'Had u een eigen bedrijf en stopt u? Vraag de gemeente dan naar IOAZ.':
		'Did you have your own business and are you stopping? Then ask the municipality about [[IOAZ]].',
	'Bel de gemeente. Vraag naar IOAW.': 'Call the municipality. Ask about [[IOAW]].',
	'Doe dat meteen als uw WW stopt. Het geld begint op de dag dat u zich meldt.':
		'Do this as soon as your unemployment benefit ([[WW]]) stops. The money starts on the day you contact the municipality about this.',
	'Wat u terecht kreeg, mag u houden. Verandert uw inkomen of huishouden? Geef dat meteen door. Dan krijgt u niet te veel.':
		'You may keep the money that you had a right to. Is your income or household changing? Report this straight away. Then you will not get too much.',
	'Geld voor elk kind': 'Money for each child',
	'Hebt u een kind dat jonger is dan 18 jaar? Dan krijgt u kinderbijslag. Uw inkomen maakt niet uit.':
		'Do you have a child younger than 18? Then you get child benefit ([[kinderbijslag]]). Your income does not matter.',
	'Dit is voor al uw kinderen samen. De SVB betaalt elke drie maanden.':
		'This is for all your children together. The [[SVB]] pays every three months.',
	'U hebt een kind dat bij u woont.': 'You have a child who lives with you.',
	'U hebt geen kind dat bij u woont. Betaalt u voor een kind dat ergens anders woont? Vraag het de SVB.':
		'You do not have a child who lives with you. Do you pay for a child who lives somewhere else? Ask the [[SVB]].',
	'Wij weten nog niet of u kinderen hebt.': 'We do not know yet if you have children.',
	'Een kind van 16 of 17 jaar zit niet op school. De SVB kijkt of u dan toch kinderbijslag krijgt.':
		'You have a child aged 16 or 17 who is not at school. The [[SVB]] looks at whether you still get child benefit ([[kinderbijslag]]) then.',
	'Een kind van 16 of 17 jaar moet naar school gaan.': 'A child aged 16 or 17 must go to school.',
	'Wij weten nog niet of elk kind van 16 of 17 jaar naar school gaat.':
		'We do not know yet if each child aged 16 or 17 goes to school.',
	'Wij vragen niet naar verblijf. De SVB kijkt daar wel naar.':
		'We do not ask about your right to stay. The [[SVB]] does look at it.',
	'Woont uw kind ook bij de andere ouder? Dan krijgt één van u de kinderbijslag, of u deelt die.':
		'Does your child also live with the other parent? Then one of you gets the child benefit ([[kinderbijslag]]), or you share it.',
	'Heeft uw kind veel zorg nodig, of woont het ergens anders? Dan kan het dubbel zijn.':
		'Does your child need a lot of care, or live somewhere else? Then the amount can be double.',
	'Wat u terecht kreeg, mag u houden. Uw inkomen maakt niet uit. Verhuist uw kind of stopt het met school? Geef dat meteen door.':
		'You may keep the money that you had a right to. Your income does not matter. Does your child move house or leave school? Report this straight away.',
	'Vraag kinderbijslag aan bij de SVB. U hebt DigiD nodig.':
		'Apply for child benefit ([[kinderbijslag]]) with the [[SVB]]. You need [[DigiD]].',
	'Had u op {vanaf} al recht op kinderbijslag? Dan kan die vanaf dan ingaan. Wie langer wacht, krijgt minder terug.':
		'Did you already have a right to child benefit ([[kinderbijslag]]) on {vanaf}? Then it can start from that date. People who wait longer get less money for the time before they apply.',
	'Geld voor de kinderopvang': 'Money for childcare',
	'Werkt u en gaat uw kind naar de opvang? Dan betaalt het Rijk een groot deel.':
		'Do you work and does your child go to childcare ([[opvang]])? Then the national government pays a large part.',
	'Is uw inkomen lager? Dan krijgt u meer. Een hoge uurprijs telt niet helemaal mee.':
		'Is your income lower? Then you get more. A high hourly price does not count in full.',
	'Uw kind gaat naar de opvang.': 'Your child goes to childcare ([[opvang]]).',
	'U hebt geen kind dat naar de opvang gaat.': 'You do not have a child who goes to childcare ([[opvang]]).',
	'Wij weten nog niet of uw kind naar de opvang gaat.':
		'We do not know yet if your child goes to childcare ([[opvang]]).',
	'U werkt. Hebt u een partner? Dan werkt die ook.': 'You work. Do you have a partner? Then your partner works too.',
	'U werkt niet, of uw partner werkt niet.': 'You do not work, or your partner does not work.',
	'Voor deze toeslag moet u werken, leren of een traject volgen. Ook uw partner.':
		'For this allowance you must work, study or follow a programme ([[traject]]). Your partner too.',
	'De opvang moet in het landelijke register staan.':
		'The childcare must be in the national register ([[landelijke register]]).',
	'Gaat uw kind naar de middelbare school? Dan is er geen toeslag meer.':
		'Does your child go to secondary school ([[middelbare school]])? Then there is no allowance any more.',
	'Wacht niet te lang. U krijgt de toeslag hoogstens {maandenTerug} maanden terug.':
		'Do not wait too long. You get the allowance for at most {maandenTerug, plural, one {{maandenTerug} month} other {{maandenTerug} months}} before you apply.',
	'Ging uw kind op {vanaf} al naar de opvang? Dan kan de toeslag vanaf dan ingaan. Wie langer wacht, krijgt minder terug.':
		'Did your child already go to childcare on {vanaf}? Then the allowance can start from that date. People who wait longer get less money for the time before they apply.',
	'Extra geld voor uw kinderen': 'Extra money for your children',
	'Hebt u kinderen en geen hoog inkomen? Dan krijgt u extra geld naast de kinderbijslag.':
		'Do you have children and not a high income? Then you get extra money on top of child benefit ([[kinderbijslag]]).',
	'Dit is voor al uw kinderen samen. Hebt u geen partner? Dan krijgt u meer.':
		'This is for all your children together. Do you have no partner? Then you get more.',
	'U hebt geen kind dat bij u woont.': 'You do not have a child who lives with you.',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is laag genoeg voor kindgebonden budget.':
		'Your income for this whole year is {toetsingsinkomen}, before tax. That is low enough for child budget ([[kindgebonden budget]]).',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is te hoog voor kindgebonden budget.':
		'Your income for this whole year is {toetsingsinkomen}, before tax. That is too high for child budget ([[kindgebonden budget]]).',
	'Wij weten uw inkomen van dit hele jaar nog niet. Het staat op uw jaaropgave.':
		'We do not know your income for this whole year yet. It is on your annual income statement ([[jaaropgave]]).',
	'U krijgt dit alleen als u ook kinderbijslag krijgt. Krijgt uw ex die? Dan krijgt uw ex dit ook.':
		'You only get this if you also get child benefit ([[kinderbijslag]]). Does your ex get that? Then your ex gets this too.',
	'Krijgt u al een toeslag? Dan komt dit geld vaak vanzelf.':
		'Do you already get an allowance ([[toeslag]])? Then this money often comes automatically.',
	'Extra geld voor studenten die door ziekte niet kunnen werken':
		'Extra money for students who cannot work because of illness',
	'Kunt u door ziekte of een handicap niet werken naast uw studie? Dan krijgt u elke maand geld.':
		'Are you unable to work while you study because of illness or a disability? Then you get money every month.',
	'Dit is het minste wat u krijgt. De gemeente mag meer geven.':
		'This is the least you get. The municipality may give more.',
	'U bent student.': 'You are a student.',
	'U bent geen student.': 'You are not a student.',
	'Wij weten nog niet of u student bent.': 'We do not know yet if you are a student.',
	'U of uw partner heeft nog geen AOW.': 'You or your partner does not have state pension ([[AOW]]) yet.',
	'U hebt de AOW-leeftijd.': 'You have reached state pension age ([[AOW-leeftijd]]).',
	'U krijgt geld van DUO voor uw studie.': 'You get money from [[DUO]] for your studies.',
	'U krijgt geen geld van DUO voor uw studie.': 'You do not get money from [[DUO]] for your studies.',
	'Wij weten niet of u geld van DUO kunt krijgen voor uw studie.':
		'We do not know if you can get money from [[DUO]] for your studies.',
	'U of iemand in uw gezin is lang ziek of heeft een handicap.':
		'You or someone in your family has been ill for a long time or has a disability.',
	'U bent niet lang ziek en u hebt geen handicap.':
		'You have not been ill for a long time and you do not have a disability.',
	'Wij weten niet of u lang ziek bent of een handicap hebt.':
		'We do not know if you have been ill for a long time or have a disability.',
	'U krijgt geen Wajong.': 'You do not get [[Wajong]].',
	'U krijgt Wajong.': 'You get [[Wajong]].',
	'Misschien krijgt u Wajong. Met Wajong krijgt u deze toeslag niet.':
		'Perhaps you get [[Wajong]]. With [[Wajong]] you do not get this allowance.',
	'U of uw partner werkt. De gemeente kijkt of u zelf kunt werken naast uw studie.':
		'You or your partner works. The municipality looks at whether you yourself can work while you study.',
	'U werkt niet naast uw studie.': 'You do not work while you study.',
	'Wij weten nog niet of u werkt naast uw studie.': 'We do not know yet if you work while you study.',
	'Bent u zelf ziek? Alleen dan is deze toeslag voor u.': 'Are you ill yourself? Only then is this allowance for you.',
	'U woont niet met een partner of kinderen.': 'You do not live with a partner or children.',
	'Wij weten nog niet wie er in uw gezin ziek is.': 'We do not know yet who in your family is ill.',
	'De gemeente kijkt of u door uw ziekte of handicap niet kunt werken. Soms vraagt zij een arts om advies.':
		'The municipality looks at whether you cannot work because of your illness or disability. Sometimes it asks a doctor for advice.',
	'Bel de gemeente. Vraag naar de studietoeslag.':
		'Call the municipality. Ask about the study allowance ([[studietoeslag]]).',
	'Zeg dat u geld van DUO krijgt.': 'Say that you get money from [[DUO]].',
	'Elk jaar een bedrag extra bij WIA, WAO of Wajong': 'An extra amount every year with [[WIA]], [[WAO]] or [[Wajong]]',
	'Krijgt u WIA, WAO of Wajong? Dan betaalt UWV u één keer per jaar een extra bedrag.':
		'Do you get [[WIA]], [[WAO]] or [[Wajong]]? Then [[UWV]] pays you an extra amount once a year.',
	'Dit krijgt u één keer per jaar, in de zomer. Het telt niet mee voor andere hulp.':
		'You get this once a year, in the summer. It does not count for other help.',
	'U krijgt een uitkering bij ziekte.': 'You get a sickness or disability benefit ([[uitkering]]).',
	'U krijgt geen uitkering bij ziekte.': 'You do not get a sickness or disability benefit ([[uitkering]]).',
	'Wij weten uw leeftijd of die van uw partner nog niet.': 'We do not know your age or your partner’s age yet.',
	'U krijgt WIA, WAO of Wajong.': 'You get [[WIA]], [[WAO]] or [[Wajong]].',
	'U krijgt een uitkering van de Ziektewet. Dan krijgt u dit bedrag niet.':
		'You get sickness benefit ([[Ziektewet]]). Then you do not get this amount.',
	'Het is voor wie WIA, WAO of Wajong krijgt.': 'It is for people who get [[WIA]], [[WAO]] or [[Wajong]].',
	'U had de uitkering op de eerste dag van juli.': 'You had the benefit ([[uitkering]]) on the first day of July.',
	'U had de uitkering niet op de eerste dag van juli.':
		'You did not have the benefit ([[uitkering]]) on the first day of July.',
	'U moet de uitkering hebben op de eerste dag van juli. UWV kijkt ook hoe ziek u bent.':
		'You must have the benefit ([[uitkering]]) on the first day of July. [[UWV]] also looks at how ill you are.',
	'U hoeft niets te doen. UWV betaalt het zelf, in juli, augustus of september.':
		'You do not have to do anything. [[UWV]] pays it automatically, in July, August or September.',
	'Kreeg u niets? Vraag het aan UWV. Of bel de gemeente om hulp.':
		'Did you get nothing? Ask [[UWV]]. Or call the municipality for help.',
	'U hoeft dit nooit terug te betalen. Zo staat het in de wet.': 'You never have to pay this back. The law says so.',
	'Extra geld bij uw uitkering van UWV': 'Extra money on top of your [[UWV]] benefit',
	'Krijgt u WW of een uitkering bij ziekte, en is dat weinig? Dan vult UWV uw inkomen aan.':
		'Do you get unemployment benefit ([[WW]]) or a sickness or disability benefit ([[uitkering]]), and is the amount low? Then [[UWV]] tops up your income.',
	'UWV rekent het bedrag uit. Dat gaat met uw inkomen waar de belasting nog niet af is.':
		'[[UWV]] works out the amount. It uses your income before tax.',
	'U krijgt WW, een uitkering bij ziekte, of loon terwijl er iemand ziek is.':
		'You get unemployment benefit ([[WW]]), a sickness or disability benefit ([[uitkering]]), or pay while you or someone in your family is ill.',
	'U krijgt geen WW, geen uitkering bij ziekte en geen loon bij ziekte.':
		'You do not get unemployment benefit ([[WW]]), a sickness or disability benefit ([[uitkering]]) or pay during illness.',
	'Wij weten nog niet waar uw geld vandaan komt, of dat er iemand ziek is.':
		'We do not know yet where your money comes from, or if you or someone in your family is ill.',
	'U of uw partner is {volwassen} jaar of ouder.': 'You or your partner is {volwassen} or older.',
	'Niemand van u is {volwassen} jaar of ouder.':
		'You (and your partner, if you have one) are younger than {volwassen}.',
	'Uw inkomen is {gezamenlijkInkomen}. Dat is zeker te hoog voor deze toeslag.':
		'Your income is {gezamenlijkInkomen}. That is certainly too high for this allowance.',
	'U hebt geen partner, of uw partner is geen reden voor een nee.':
		'You do not have a partner, or your partner does not stop you from getting this.',
	'U en uw partner zijn te jong. En u hebt geen kind jonger dan {kindJonger} jaar.':
		'You and your partner are too young. And you do not have a child younger than {kindJonger}.',
	'Het hangt af van de leeftijd van uw partner en uw kinderen.':
		'It depends on the age of your partner and your children.',
	'Bent u jonger dan {eenentwintig} jaar en woont u bij uw ouders? Dan krijgt u deze toeslag niet.':
		'Are you younger than {eenentwintig} and do you live with your parents? Then you do not get this allowance.',
	'Verdiende u vroeger minder dan het minimumloon? Dan is de toeslag lager.':
		'Did you use to earn less than the minimum wage ([[minimumloon]])? Then the allowance is lower.',
	'Vraag de toeslag aan bij UWV, bijvoorbeeld op de website.':
		'Apply for the allowance ([[toeslag]]) with [[UWV]], for example on the website.',
	'Wacht daar niet te lang mee.': 'Do not wait too long with this.',
	'U kunt dit hoogstens {maanden} maanden terug krijgen. Wacht daarom niet te lang.':
		'You can get this for at most {maanden, plural, one {{maanden} month} other {{maanden} months}} before you apply. So do not wait too long.',
	'Geld voor uw zorgverzekering': 'Money for your health insurance',
	'Is uw inkomen niet hoog? Dan betaalt het Rijk mee aan uw zorgverzekering.':
		'Is your income not high? Then the national government pays part of your health insurance ([[zorgverzekering]]).',
	'Hebt u een partner? Dan is dit voor u samen.': 'Do you have a partner? Then this is for both of you together.',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is laag genoeg voor zorgtoeslag.':
		'Your income for this whole year is {toetsingsinkomen}, before tax. That is low enough for healthcare allowance ([[zorgtoeslag]]).',
	'Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is te hoog voor zorgtoeslag.':
		'Your income for this whole year is {toetsingsinkomen}, before tax. That is too high for healthcare allowance ([[zorgtoeslag]]).',
	'U moet een Nederlandse zorgverzekering hebben. Heeft uw partner die niet? Dan is het de helft.':
		'You must have Dutch health insurance ([[zorgverzekering]]). Does your partner not have this? Then you get half of the amount.',
	'Heeft één van u de AOW-leeftijd? Dan helpt de SVB u samen, met AIO.':
		'Has one of you reached state pension age ([[AOW-leeftijd]])? Then the [[SVB]] helps you both together, with state pension top-up ([[AIO]]).',
	'Een partner die niet studeert, kan zelf recht hebben. Daar zeggen wij misschien.':
		'A partner who is not studying may have their own right to this. In that case we say “perhaps”.',
	'Wie jonger is dan 18 jaar en een kind heeft, telt als volwassen (Awir art. 10 lid 2).':
		'A person who is younger than 18 and has a child counts as an adult ([[Awir art. 10 lid 2]]).',
	'Een huis of flat die u huurt, heeft een eigen voordeur, keuken en wc, zo nemen wij aan. Een kamer telt alleen in een woonvorm die Dienst Toeslagen heeft aangewezen.':
		'We assume that a house or flat that you rent has its own front door, kitchen and toilet. A room only counts in a type of housing that [[Dienst Toeslagen]] has officially approved ([[aangewezen]]).',
	'Bij bijstand en AIO is het vermogen al bekeken. Dat is dan ook laag genoeg voor een toeslag.':
		'With social assistance ([[bijstand]]) and state pension top-up ([[AIO]]), the savings and property ([[vermogen]]) have already been checked. Then they are also low enough for an allowance ([[toeslag]]).',
	'Wij schatten uw inkomen over het hele jaar. Wij nemen aan dat u elke maand ongeveer evenveel krijgt, van één werkgever of uitkering en met loonheffingskorting.':
		'We estimate your income for the whole year. We assume that you get about the same every month, from one employer or benefit and with payroll tax credit ([[loonheffingskorting]]).',
	'De wet vraagt een geboortejaar. Wij kennen alleen uw leeftijd. Daarom is één leeftijd onzeker.':
		'The law asks for a year of birth. We only know your age. That is why one age is uncertain.',
	'IOAW gaat voor bijstand. Bij wie bijstand krijgt, is dit dus al bekeken.':
		'[[IOAW]] comes before social assistance ([[bijstand]]). So for people who get social assistance, this has already been checked.',
	'Tot de middelbare school is er toeslag. Een kind van 11, 12 of 13 jaar kan op beide scholen zitten. Daarom vragen wij het dan. Is een kind jonger of ouder? Dan nemen wij het aan.':
		'There is an allowance until secondary school ([[middelbare school]]). A child aged 11, 12 or 13 can be at primary school ([[basisschool]]) or at secondary school. That is why we ask then. Is a child younger or older? Then we assume which school it is.',
	'Werken is: loon hebben of een eigen bedrijf. Wie een opleiding of een traject doet, of net stopte met werken, kan ook recht hebben.':
		'Working means: getting pay or having your own business. People who do a course or a programme ([[traject]]), or who have just stopped working, may also have a right to this.',
	'Wie de AOW-leeftijd heeft, krijgt geen geld van DUO voor een studie, zo nemen wij aan.':
		'We assume that people who have reached state pension age ([[AOW-leeftijd]]) do not get money from [[DUO]] for their studies.',
	'Wie geld van DUO krijgt, heeft studiefinanciering. Zonder geld van DUO weten wij het niet.':
		'People who get money from [[DUO]] have student finance ([[studiefinanciering]]). Without money from [[DUO]], we do not know.',
	'De wet vraagt dat u door een beperking niet naast de studie kunt werken. Wij vragen alleen of er ziekte is.':
		'The law has this condition: because of a disability, you cannot work while you study. We only ask if there is illness.',
	'De uitkering stopt bij de AOW. Wie na 1 juli AOW kreeg, kreeg dit bedrag al vanzelf.':
		'The benefit stops when state pension ([[AOW]]) starts. People who got state pension after 1 July already got this amount automatically.',
	'Wij lazen de regel in de WIA. Die van de WAO en de Wajong zeggen hetzelfde, zo nemen wij aan.':
		'We read the rule in the [[WIA]]. We assume that the rules of the [[WAO]] and the [[Wajong]] say the same.',
	'Ook bij loon van een werkgever tijdens ziekte kan UWV een toeslag geven. Wij vragen alleen of iemand lang ziek is.':
		'[[UWV]] can also give an allowance if an employer pays you while you are ill. We only ask if anyone has been ill for a long time.',
	'Wij weten niet wie van u beiden de uitkering krijgt. Is één van u oud genoeg, dan kan het.':
		'We do not know which of you two gets the benefit. If one of you is old enough, it is possible.',
	'Wij kijken deze regels nu na. Bel de gemeente. Zij weten hoe het zit.':
		'We are checking these rules now. Call the municipality. They know how it works.',
	'Wij noemen nu geen bedrag.': 'We do not give an amount now.',
	'Bel de gemeente. Vraag of dit voor u is.': 'Call the municipality. Ask if this is for you.',
	'Bel de gemeente. Zij weten wie u kan helpen.': 'Call the municipality. They know who can help you.',
	'Geld voor bijzondere kosten': 'Money for special costs',
	'Voor kosten die u niet kunt betalen. Koop nog niets: vraag het eerst aan.':
		'For costs that you cannot pay. Do not buy anything yet: apply first.',
	'Hoeveel u krijgt, hangt af van de kosten. De gemeente rekent uit wat u zelf kunt betalen.':
		'How much you get depends on the costs. The municipality works out what you can pay yourself.',
	'De gemeente kijkt of de kosten echt nodig zijn. En of iemand anders ze kan betalen.':
		'The municipality looks at whether the costs are really necessary. And whether someone else can pay them.',
	'Koop nog niets. Vraag de hulp eerst aan.': 'Do not buy anything yet. First apply for the help.',
	'Bel de gemeente.': 'Call the municipality.',
	'Vraag dit aan voordat u iets koopt of laat doen. Is het al gekocht? Bel toch: soms kan het nog.':
		'Apply for this before you buy something or have something done. Have you already bought it? Call anyway: sometimes it is still possible.',
	'Een gift hoeft u niet terug te betalen. Soms is het een lening. Dat staat in de brief. Verandert uw inkomen? Geef dat meteen door.':
		'You do not have to pay back a gift. Sometimes it is a loan. The letter says if it is a loan. Is your income changing? Report this straight away.',
	'Wij weten nog niet waar u woont.': 'We do not know yet where you live.',
	'U hebt kosten die u niet kunt betalen.': 'You have costs that you cannot pay.',
	'U hebt nu geen bijzondere kosten.': 'You do not have any special costs now.',
	'Wij weten nog niet of u bijzondere kosten hebt.': 'We do not know yet if you have special costs.',
	'Een gratis pas met korting op sport, cultuur en cursussen. Met de pas krijgt u ook andere hulp.':
		'A free pass with discounts on sport, culture and courses. With the pass you also get other help.',
	'De pas is gratis. U krijgt er geen geld mee, maar korting.':
		'The pass is free. It does not give you money, but discounts.',
	'Krijgt u bijstand? Dan krijgt u de pas vaak vanzelf.':
		'Do you get social assistance ([[bijstand]])? Then you often get the pass automatically.',
	'Lukt het niet? Bel de gemeente. Vraag naar team Minima.':
		'Do you have trouble with this? Call the municipality. Ask for [[team Minima]].',
	'U krijgt hulp en geen geld. U hoeft dus niets terug te betalen. Verandert uw inkomen? Zeg dat bij de volgende aanvraag.':
		'You get help, not money. So you do not have to pay anything back. Is your income changing? Say so the next time you apply.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. De grens is {inkomensgrens}.':
		'Your income without holiday allowance ([[vakantiegeld]]) is {gezamenlijkInkomen}. The limit is {inkomensgrens}.',
	'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog. De grens is {inkomensgrens}.':
		'Your income without holiday allowance ([[vakantiegeld]]) is {gezamenlijkInkomen}. That is too high. The limit is {inkomensgrens}.',
	'Wij weten niet zeker of uw inkomen laag genoeg is. De grens is {inkomensgrens}.':
		'We do not know for certain if your income is low enough. The limit is {inkomensgrens}.',
	'Uw uitkering is onder de grens. Uw inkomen hoeven wij niet te weten.':
		'Your benefit ([[uitkering]]) is below the limit. We do not need to know your income.',
	'Een opleiding staat deze pas niet in de weg.': 'Your studies or course do not stop you from getting this pass.',
	'U studeert met geld van DUO. Dan krijgt u de pas niet.':
		'You are studying with money from [[DUO]]. Then you do not get the pass.',
	'Wij weten nog niet of u studeert met geld van DUO.':
		'We do not know yet if you are studying with money from [[DUO]].',
	'U of uw partner is jonger dan {eenentwintig} jaar. Wij weten niet welke grens dan geldt.':
		'You or your partner is younger than {eenentwintig}. We do not know which limit applies then.',
	'Niemand is jonger dan {eenentwintig} jaar.':
		'You (and your partner, if you have one) are not younger than {eenentwintig}.',
	'Wij weten nog niet of iemand jonger is dan {eenentwintig} jaar.':
		'We do not know yet if you (or your partner, if you have one) are younger than {eenentwintig}.',
	'Kloppen uw antwoorden bij de aanvraag? Dan mag u het geld houden. Geef dus alles eerlijk op.':
		'Are your answers correct when you apply? Then you may keep the money. So report everything honestly.',
	'U hebt een kind op de basisschool of de middelbare school.':
		'You have a child at primary school ([[basisschool]]) or secondary school ([[middelbare school]]).',
	'U hebt geen kind op de basisschool of de middelbare school.':
		'You do not have a child at primary school ([[basisschool]]) or secondary school ([[middelbare school]]).',
	'Wij weten nog niet of u een kind op school hebt.': 'We do not know yet if you have a child at school.',
	'Uw kind heeft bijles nodig.': 'Your child needs extra lessons ([[bijles]]).',
	'Uw kind heeft geen bijles nodig.': 'Your child does not need extra lessons ([[bijles]]).',
	'Het kan als uw kind bijles nodig heeft. De school kan dat zeggen.':
		'It is possible if your child needs extra lessons ([[bijles]]). The school can say if this is so.',
	'Extra geld bij lang weinig inkomen': 'Extra money if your income has been low for a long time',
	'Een bedrag per jaar dat u zelf mag besteden.': 'An amount per year that you may spend as you like.',
	'Wij vonden geen bedrag. Vraag de gemeente hoeveel het is.':
		'We did not find an amount. Ask the municipality how much it is.',
	'De gemeente kijkt of u snel meer kunt gaan verdienen. Dat kunnen wij niet weten.':
		'The municipality looks at whether you can soon earn more. We cannot know that.',
	'U of uw partner is {eenentwintig} jaar of ouder en heeft nog geen AOW.':
		'You or your partner is {eenentwintig} or older and does not have state pension ([[AOW]]) yet.',
	'Deze hulp is vanaf {eenentwintig} jaar, tot de AOW-leeftijd.':
		'This help is from age {eenentwintig} until state pension age ([[AOW-leeftijd]]).',
	'Wij weten nog niet of u of uw partner de goede leeftijd heeft.':
		'We do not know yet if you or your partner is the right age.',
	'U hebt al {referteperiode} jaar of langer weinig geld.':
		'You have had little money for {referteperiode, plural, one {{referteperiode} year} other {{referteperiode} years}} or longer.',
	'U hebt nog geen {referteperiode} jaar weinig geld.':
		'You have not had little money for {referteperiode, plural, one {{referteperiode} year} other {{referteperiode} years}} yet.',
	'Wij weten nog niet of u al {referteperiode} jaar weinig geld hebt.':
		'We do not know yet if you have had little money for {referteperiode, plural, one {{referteperiode} year} other {{referteperiode} years}}.',
	'U kreeg deze toeslag het afgelopen jaar niet.': 'You did not get this allowance in the past year.',
	'U kreeg deze toeslag het afgelopen jaar al.': 'You already got this allowance in the past year.',
	'Wij weten nog niet of u de toeslag het afgelopen jaar al kreeg.':
		'We do not know yet if you already got the allowance in the past year.',
	'Eén van u is te jong of heeft AOW. De gemeente kijkt wat u dan krijgt.':
		'One of you is too young or has state pension ([[AOW]]). The municipality looks at what you get then.',
	'U hebt allebei de goede leeftijd.': 'You are both the right age.',
	'U bent student. De gemeente kijkt of u later meer gaat verdienen.':
		'You are a student. The municipality looks at whether you will earn more later.',
	'Sport, muziek of cultuur voor uw kind': 'Sport, music or culture for your child',
	'De club of de les wordt voor uw kind betaald. Ook kleding of een instrument kan.':
		'The costs of the club or the lessons are paid for your child. Clothes or an instrument can also be paid for.',
	'Dit is het hoogste bedrag voor al uw kinderen samen. Het geld gaat naar de club.':
		'This is the highest amount for all your children together. The money goes to the club.',
	'U kunt dit niet zelf aanvragen. Iemand anders doet dat voor u.':
		'You cannot apply for this yourself. Someone else does it for you.',
	'Vraag het op school, bij het wijkteam of bij de huisarts.':
		'Ask at school. Or ask the neighbourhood team ([[wijkteam]]) or your family doctor ([[huisarts]]).',
	'Weet u niet wie u kan helpen? Bel de gemeente.': 'Do you not know who can help you? Call the municipality.',
	'school, het wijkteam of de huisarts':
		'school, the neighbourhood team ([[wijkteam]]) or the family doctor ([[huisarts]])',
	'U hebt een kind van {vanafVier} jaar of ouder.': 'You have a child aged {vanafVier} or older.',
	'U hebt geen kinderen.': 'You do not have children.',
	'Wij weten niet zeker of uw kind oud genoeg is. Vanaf {vanafVier} jaar kan het.':
		'We do not know for certain if your child is old enough. It is possible from age {vanafVier}.',
	'Wij weten niet hoeveel spaargeld u mag hebben. De gemeente weet dat wel.':
		'We do not know how much you are allowed to have in savings. The municipality does know.',
	'Minder belasting betalen aan de gemeente': 'Paying less tax to the municipality',
	'Kunt u de aanslag niet betalen? Dan hoeft u soms minder of niets te betalen.':
		'Are you not able to pay the tax bill ([[aanslag]])? Then you sometimes pay less, or nothing.',
	'Het gaat om het deel van de aanslag dat u niet hoeft te betalen. Vul uw aanslag in, dan rekenen wij het uit.':
		'This is about the part of the tax bill ([[aanslag]]) that you do not have to pay. Fill in the amount of your tax bill. Then we will work it out.',
	'Niet elke belasting kan wegvallen. De gemeente weet welke wel.':
		'You cannot get a tax waiver ([[kwijtschelding]]) for every tax. The municipality knows for which taxes you can.',
	'Hebt u een tweede huis of aandelen? Die tellen ook mee.': 'Do you have a second home or shares? Those also count.',
	'Betaalt u een belastingschuld af? Dan kan er meer wegvallen.':
		'Are you paying off a tax debt? Then the part you do not have to pay can be bigger.',
	'Kon u eerder wel betalen? Dan kan de gemeente nee zeggen.':
		'Were you able to pay earlier? Then the municipality can say no.',
	'Hebt u al betaald? Vraag het dan binnen {termijnNaBetalen} maanden aan.':
		'Have you already paid? Then apply within {termijnNaBetalen, plural, one {{termijnNaBetalen} month} other {{termijnNaBetalen} months}}.',
	'Kijk op de brief met uw aanslag. Daar staat hoe u kwijtschelding vraagt.':
		'Look at the letter with your tax bill ([[aanslag]]). It says how to ask for a tax waiver ([[kwijtschelding]]).',
	'Vraag het aan bij Cocensus. Zij innen de belasting voor de gemeente.':
		'Apply with [[Cocensus]]. They collect the tax for the municipality.',
	'Lukt het niet? Bel de gemeente.': 'Do you have trouble with this? Call the municipality.',
	Cocensus: '[[Cocensus]]',
	'Hebt u al betaald? Vraag het dan aan binnen {maanden} maanden na het betalen.':
		'Have you already paid? Then apply within {maanden, plural, one {{maanden} month} other {{maanden} months}} after you paid.',
	'Wat u niet hoeft te betalen, hoeft u later ook niet te betalen. Geef wel alles eerlijk op.':
		'What you do not have to pay now, you do not have to pay later either. But do report everything honestly.',
	'De aanslag is niet voor een bedrijf.': 'The tax bill ([[aanslag]]) is not for a business.',
	'De aanslag is voor een bedrijf. Dan krijgt u geen kwijtschelding.':
		'The tax bill ([[aanslag]]) is for a business. Then you do not get a tax waiver ([[kwijtschelding]]).',
	'Wij weten nog niet of de aanslag voor een bedrijf is.':
		'We do not know yet if the tax bill ([[aanslag]]) is for a business.',
	'Van de aanslag hoeft u waarschijnlijk {kwijtTeSchelden} niet te betalen.':
		'You probably do not have to pay this part of the tax bill ([[aanslag]]): {kwijtTeSchelden}.',
	'U kunt de aanslag waarschijnlijk zelf betalen. Wij keken naar inkomen, spaargeld en auto.':
		'You can probably pay the tax bill ([[aanslag]]) yourself. We looked at your income, savings and car.',
	'Wij weten niet zeker of u de aanslag zelf kunt betalen. De gemeente kiest zelf hoe streng de berekening is. Vraag het altijd aan.':
		'We do not know for certain if you can pay the tax bill ([[aanslag]]) yourself. The municipality chooses how strict the calculation is. Always apply for a tax waiver ([[kwijtschelding]]).',
	'U krijgt geld van DUO. Een studielening telt niet mee als spaargeld. Vraag het daarom altijd aan.':
		'You get money from [[DUO]]. A student loan ([[studielening]]) does not count as savings. So always apply for a tax waiver ([[kwijtschelding]]).',
	'U krijgt geen geld van DUO.': 'You do not get money from [[DUO]].',
	'U hebt een eigen bedrijf. De gemeente kijkt of u kwijtschelding kunt krijgen.':
		'You have your own business. The municipality looks at whether you can get a tax waiver ([[kwijtschelding]]).',
	'Minder belasting betalen aan het waterschap': 'Paying less tax to the water authority',
	'Niet elke belasting kan wegvallen. Het waterschap weet welke wel.':
		'You cannot get a tax waiver ([[kwijtschelding]]) for every tax. The water authority ([[waterschap]]) knows for which taxes you can.',
	'Kon u eerder wel betalen? Dan kan het waterschap nee zeggen.':
		'Were you able to pay earlier? Then the water authority ([[waterschap]]) can say no.',
	'Bel BSGR, of ga naar hun website. Zij innen de belasting van het waterschap.':
		'Call [[BSGR]], or go to their website. They collect the tax of the water authority ([[waterschap]]).',
	'Vraag kwijtschelding aan. Dat is een andere aanvraag dan bij de gemeente.':
		'Apply for a tax waiver ([[kwijtschelding]]). This is a different application from the one to the municipality.',
	'Stuur alles op wat BSGR vraagt. Anders krijgt u een nee.':
		'Send everything that [[BSGR]] asks for. Otherwise they will say no.',
	'Een bewijs van uw inkomen.': 'Proof of your income.',
	'Afschriften van al uw rekeningen, van de laatste twee maanden.':
		'Statements of all your bank accounts, from the last two months.',
	'Een brief waarop staat hoe uw huur is opgebouwd.': 'A letter that shows how your rent is made up.',
	'De polis van uw zorgverzekering.': 'Your health insurance policy ([[zorgpolis]]).',
	'Brieven over uw toeslagen en de kosten van kinderopvang.':
		'Letters about your allowances ([[toeslagen]]) and the costs of childcare.',
	'Hebt u een auto nodig? Een bewijs daarvan.': 'Do you need a car? Proof of that.',
	BSGR: '[[BSGR]]',
	'Wij weten niet zeker of u de aanslag zelf kunt betalen. Het waterschap kiest zelf hoe streng de berekening is. Vraag het altijd aan.':
		'We do not know for certain if you can pay the tax bill ([[aanslag]]) yourself. The water authority ([[waterschap]]) chooses how strict the calculation is. Always apply for a tax waiver ([[kwijtschelding]]).',
	'U hebt een koophuis. Het waterschap kijkt hoeveel uw huis waard is.':
		'You own your home ([[koophuis]]). The water authority ([[waterschap]]) looks at how much your home is worth.',
	'U hebt een eigen bedrijf. Het waterschap kijkt of u kwijtschelding kunt krijgen.':
		'You have your own business. The water authority ([[waterschap]]) looks at whether you can get a tax waiver ([[kwijtschelding]]).',
	'Geld voor school': 'Money for school',
	'Voor kosten van de school van uw kind.': 'For the costs of your child’s school.',
	'U moet kinderbijslag krijgen voor uw kind. Dat vroegen wij niet.':
		'You must be getting child benefit ([[kinderbijslag]]) for your child. We did not ask that.',
	'Heeft uw kind al een diploma van havo, vwo of mbo? Dan krijgt u dit misschien niet.':
		'Does your child already have a diploma from [[havo]], [[vwo]] or [[mbo]]? Then perhaps you do not get this.',
	'Vraag het elk schooljaar opnieuw aan.': 'Apply for it again every school year.',
	'Overstappen kan niet altijd. Vraag de verzekeraar wanneer het kan.':
		'You cannot always switch. Ask the insurance company when you can.',
	'gezondverzekerd.nl': '[[gezondverzekerd.nl]]',
	'Wat u zelf kunt doen': 'What you can do yourself',
	'Vraag iemand die u vertrouwt om te helpen. Samen is het vaak makkelijker.':
		'Ask someone you trust to help. It is often easier together.',
	'Bel wie geld van u krijgt. Vraag of u in delen mag betalen. Vraag de gemeente naar een cursus over geld in uw buurt.':
		'Call the people you have to pay money to. Ask if you may pay in parts. Ask the municipality for a course about money in your neighbourhood.',
	'Familie, vrienden of buren willen vaak best helpen. Begin met een kleine vraag.':
		'Family, friends or neighbours are often happy to help. Start with a small request.',
	'Bellen zonder uw naam te zeggen': 'Calling without giving your name',
	'Geldfit denkt gratis met u mee over geld. U hoeft niet te zeggen wie u bent.':
		'[[Geldfit]] helps you think through your questions about money, for free. You do not have to say who you are.',
	'Hulp als er geen eten is': 'Help when there is no food',
	'De voedselbank helpt mensen die geen geld hebben voor eten.':
		'The food bank ([[voedselbank]]) helps people who have no money for food.',
	'Zeg dat u geen geld hebt voor eten. Vraag hoe u bij de voedselbank komt.':
		'Say that you have no money for food. Ask how you can use the food bank ([[voedselbank]]).',
	'De gemeente of een hulpverlener meldt u aan bij de voedselbank.':
		'The municipality or a support worker ([[hulpverlener]]) registers you with the food bank ([[voedselbank]]).',
	'Daarna haalt u eten op bij de voedselbank.': 'After that you collect food at the food bank ([[voedselbank]]).',
	'De ouderenbond': 'The organisation for older people',
	'Vrijwilligers van een ouderenbond komen langs of helpen met iets kleins. Vraag de gemeente welke ouderenbond bij u in de buurt is.':
		'Volunteers from an organisation for older people ([[ouderenbond]]) visit you or help with something small. Ask the municipality which organisation is near you.',
	'Hulp met post en rekeningen': 'Help with post and bills',
	'Een vrijwilliger van Humanitas ordent samen met u uw papieren. Ligt er post die u niet opende? Dat geeft niet. Vraag de gemeente hoe u deze hulp krijgt.':
		'A volunteer from [[Humanitas]] sorts your papers together with you. Do you have post that you did not open? That is all right. Ask the municipality how to get this help.',
	'Een maatje bij geldzorgen': 'A buddy to help with money worries',
	'Een vrijwilliger van SchuldHulpMaatje helpt u overzicht te krijgen. De vrijwilliger kreeg daar een opleiding voor. Vraag de gemeente hoe u een maatje krijgt.':
		'A volunteer from [[SchuldHulpMaatje]] helps you get a clear view of your money. The volunteer was trained for this. Ask the municipality how to get a buddy ([[maatje]]).',
	'Een geldcoach': 'A money coach',
	'Een geldcoach helpt u uw geld op orde te krijgen. De coach kijkt ook welk geld u misloopt. Vraag de gemeente naar BooM.':
		'A money coach ([[geldcoach]]) helps you get your money in order. The coach also looks at which money you are missing out on. Ask the municipality about [[BooM]].',
	'Leergeld, voor kinderen op school': '[[Leergeld]], for children at school',
	'Stichting Leergeld helpt kinderen om mee te doen. Bijvoorbeeld met een fiets of een schoolreis. De stichting kijkt zelf of u deze hulp krijgt.':
		'[[Stichting Leergeld]] helps children to join in. For example with a bike or a school trip. The foundation itself looks at whether you get this help.',
	'Nederlands leren, lezen en schrijven': 'Learning Dutch, reading and writing',
	'Vraag de gemeente waar u Nederlands, lezen of schrijven kunt leren.':
		'Ask the municipality where you can learn Dutch, or learn to read or write.',
	'Hulp bij werk zoeken': 'Help with looking for work',
	'De gemeente helpt u bij het zoeken naar werk. Vraag wat er voor u kan.':
		'The municipality helps you look for work. Ask what is possible for you.',
	'Krijgt u geld van het UWV? Vraag dan ook het UWV om hulp bij werk.':
		'Do you get money from [[UWV]]? Then also ask [[UWV]] for help with work.',
	'Hulp voor ondernemers': 'Help for entrepreneurs',
	'Over Rood helpt ondernemers met geldzorgen. De gemeente heeft soms ook geld voor ondernemers. Vraag haar naar de Bbz.':
		'[[Over Rood]] helps entrepreneurs with money worries. The municipality sometimes also has money for entrepreneurs. Ask the municipality about the [[Bbz]].',
	'De gemeente kan zelf contact met u zoeken': 'The municipality can contact you itself',
	'Betaalt u huur, energie, water of zorgverzekering te laat? Dan kan de gemeente u een gesprek aanbieden. Dat is om te helpen. U mag ook zelf bellen.':
		'Are you late paying your rent, energy, water or health insurance ([[zorgverzekering]])? Then the municipality can offer you a meeting. This is to help. You may also call them yourself.',
	'Iemand die gratis met u meedenkt': 'Someone who helps you think things through, for free',
	'Dit heet onafhankelijke cliëntondersteuning. Iemand helpt u bij vragen over geld en hulp. Ook bij formulieren en gesprekken. Dit is gratis. Uw belang staat voorop.':
		'This is called independent client support ([[onafhankelijke cliëntondersteuning]]). Someone helps you with questions about money and help. Also with forms and meetings. This is free. Your interests come first.',
	'Bel de gemeente. Vraag naar onafhankelijke cliëntondersteuning.':
		'Call the municipality. Ask about independent client support ([[onafhankelijke cliëntondersteuning]]).',
	'Het wijkteam': 'The neighbourhood team',
	'Hulp bij geldzorgen': 'Help with money worries',
	'Hulp bij geldzorgen is gratis. Wachten maakt het moeilijker. Het eerste gesprek is binnen {termijnGesprek} weken.':
		'Help with money worries is free. Waiting makes it harder. The first meeting is within {termijnGesprek, plural, one {{termijnGesprek} week} other {{termijnGesprek} weeks}}.',
	'Zeg wat er aan de hand is. De gemeente hoort binnen {termijnBedreiging} werkdagen met u te praten. Hebt u een brief gekregen? Houd die bij de hand.':
		'Say what is going on. The municipality should talk to you within {termijnBedreiging, plural, one {{termijnBedreiging} working day} other {{termijnBedreiging} working days}}. Did you get a letter? Keep it with you when you call.',
	'Zeg dat er een deurwaarder is. Houd de brief bij de hand. U hoeft niet alleen te bellen. Het eerste gesprek is binnen {termijnGesprek} weken.':
		'Say that there is a bailiff ([[deurwaarder]]). Keep the letter with you. You do not have to call alone. The first meeting is within {termijnGesprek, plural, one {{termijnGesprek} week} other {{termijnGesprek} weeks}}.',
	'U krijgt al hulp bij schulden. Vraag uw hulpverlener om deze lijst te bekijken.':
		'You already get help with debts. Ask your support worker ([[hulpverlener]]) to look at this list.',
	'U bent jong. Ook dan kunt u deze hulp vragen. Vraag dan ook naar NewFuture.':
		'You are young. You can ask for this help too. Also ask about [[NewFuture]].',
	'U hoeft ons niets te vertellen. De hulp is er ook voor u.':
		'You do not have to tell us anything. The help is there for you too.',
	'In het eerste gesprek vertelt u wat er aan de hand is.': 'In the first meeting you explain what is going on.',
	'De gemeente maakt met u een plan en praat met wie geld van u krijgt.':
		'The municipality makes a plan with you and talks to the people you have to pay money to.',
	'NewFuture, voor jongeren': '[[NewFuture]], for young people',
	'NewFuture is er voor jongeren tot en met {leeftijdNewfuture} jaar met schulden. U maakt met een coach een plan voor later. De gemeente kan uw schulden overnemen.':
		'[[NewFuture]] is for young people up to and including age {leeftijdNewfuture} with debts. You make a plan for the future with a coach. The municipality can take over your debts.',
	'Cursus Grip op geld': 'Course: getting a grip on money',
	'In deze cursus leert u omgaan met geld. De cursus hoort bij de hulp bij geldzorgen. Vraag ernaar.':
		'In this course you learn how to manage money. The course is part of the help with money worries. Ask about it.',
	'Iemand die tijdelijk uw geld beheert': 'Someone who manages your money for a limited time',
	'Dit heet budgetbeheer. De gemeente regelt dit, ook als er nog geen plan voor uw schulden is.':
		'This is called budget management ([[budgetbeheer]]). The municipality arranges this, even if there is no plan for your debts yet.',
	Noodfondsen: 'Emergency funds',
	'Een hulpverlener kan geld vragen bij het Fonds Urgente Noden. Het Comité Bijzondere Hulp geeft soms geld of spullen.':
		'A support worker ([[hulpverlener]]) can ask for money from [[Fonds Urgente Noden]]. [[Comité Bijzondere Hulp]] sometimes gives money or things.',
	'Bel de gemeente. Vraag om een plek om te slapen. Haarlem regelt de opvang voor de hele regio. Vraag ook om een adres voor uw post. Dat heet een briefadres.':
		'Call the municipality. Ask for a place to sleep. [[Haarlem]] arranges shelter for the whole region. Also ask for an address for your post. This is called a postal address ([[briefadres]]).',
	'Een slaapplek en een adres': 'A place to sleep and an address',
	'Bel de gemeente. Vraag om een plek om te slapen. Haarlem regelt de opvang voor de hele regio. Vraag ook om een adres voor uw post.':
		'Call the municipality. Ask for a place to sleep. [[Haarlem]] arranges shelter for the whole region. Also ask for an address for your post.',
	'Lukt wassen of aankleden niet meer? Wacht daar niet mee. Bel ook uw huisarts.':
		'Are you no longer able to wash or get dressed? Do not wait with this. Also call your family doctor ([[huisarts]]).',
	'Hulp thuis van de gemeente': 'Help at home from the municipality',
	'Lukt iets thuis niet meer alleen? Vertel het de gemeente. Dat heet een melding voor de Wmo.':
		'Is there something at home that you can no longer do alone? Tell the municipality. This is called a report ([[melding]]) for the [[Wmo]].',
	'De gemeente bekijkt met u wat u nodig hebt.': 'Together with you, the municipality looks at what you need.',
	'Dat duurt hoogstens {termijnOnderzoek} weken.':
		'That takes at most {termijnOnderzoek, plural, one {{termijnOnderzoek} week} other {{termijnOnderzoek} weeks}}.',
	'Een cliëntondersteuner kan u daarbij gratis helpen.':
		'A client support worker ([[cliëntondersteuner]]) can help you with this for free.',
	'Voor de hulp betaalt u soms een eigen bijdrage.':
		'Sometimes you pay part of the help yourself ([[eigen bijdrage]]).',
	'Vervoer met RegioRijder': 'Transport with [[RegioRijder]]',
	'RegioRijder is een taxi die u deelt met anderen. U betaalt per rit. De gemeente moet het eerst goedvinden. Vraag haar daarom om een gesprek over vervoer.':
		'[[RegioRijder]] is a taxi that you share with others. You pay per ride. The municipality has to approve it first. So ask the municipality for a meeting about transport.',
	'BSGR, voor het waterschap Rijnland': '[[BSGR]], for the water authority ([[waterschap Rijnland]])',
	'Website van BSGR': 'Website of [[BSGR]]',
	'Voedselbank Haarlem. Een hulpverlener meldt u aan':
		'Food bank: [[Voedselbank Haarlem]]. A support worker ([[hulpverlener]]) registers you',
	'Pagina over geld voor school': 'Page about money for school',
	Gezondverzekerd: '[[Gezondverzekerd]]',
	'Pagina over hulp bij geldzorgen': 'Page about help with money worries',
	'Website van NewFuture': 'Website of [[NewFuture]]',
	'Geldfit, als de gemeente dicht is. Gratis, en zonder uw naam te geven':
		'[[Geldfit]], when the municipality is closed. Free, and without giving your name',
	'Veilig Thuis, als u thuis niet veilig bent. Gratis, alle dagen en alle uren. Direct gevaar? Bel 112':
		'[[Veilig Thuis]], if you are not safe at home. Free, every day and at every hour. In danger right now? Call 112',
	'Over Rood, voor ondernemers met geldzorgen': '[[Over Rood]], for entrepreneurs with money worries',
	RegioRijder: '[[RegioRijder]]',
	'Website van RegioRijder': 'Website of [[RegioRijder]]',
	'Proefberekening van Dienst Toeslagen': 'Trial calculation ([[proefberekening]]) of [[Dienst Toeslagen]]',
	'Website van Dienst Toeslagen': 'Website of [[Dienst Toeslagen]]',
	'De Belastingtelefoon, ook voor toeslagen. Gratis':
		'The tax phone line ([[Belastingtelefoon]]), also for allowances ([[toeslagen]]). Free',
	'Website van de SVB': 'Website of the [[SVB]]',
	'Website van UWV': 'Website of [[UWV]]',
	'Wie bijstand, IOAW, IOAZ of AIO krijgt, krijgt de pas vanzelf. Daar vragen wij niet naar inkomen of spaargeld.':
		'People who get social assistance ([[bijstand]]), [[IOAW]], [[IOAZ]] or [[AIO]] get the pass automatically. We do not ask them about income or savings.',
	'Een student met kinderen krijgt de pas wel.': 'A student with children does get the pass.',
	'Een kind van 5 tot en met 15 jaar gaat naar school, zo nemen wij aan. Bij 4, 16 en 17 jaar vragen wij het.':
		'We assume that a child aged 5 up to and including 15 goes to school. For ages 4, 16 and 17 we ask.',
	'Wie bijstand of AIO krijgt, heeft een inkomen onder de grens. Daar vragen wij niet naar.':
		'People who get social assistance ([[bijstand]]) or [[AIO]] have an income below the limit. We do not ask them about it.',
	'Bij bijstand en AIO is het vermogen al bekeken. Daar vragen wij niet naar.':
		'With social assistance ([[bijstand]]) and [[AIO]], the savings and property ([[vermogen]]) have already been checked. In that case we do not ask about it.',
	'Een student verdient na de studie vaak meer. De gemeente kijkt daarnaar.':
		'A student often earns more after finishing their studies. The municipality looks at that.',
	'De bronnen zeggen niet allemaal hetzelfde over jonge kinderen. Daar zeggen wij misschien.':
		'The sources do not all say the same about young children. In that case we say “perhaps”.',
	'Wie de pas kan krijgen, kan ook hierheen. Zonder pas kijkt het fonds per geval. Bij geldzorgen zeggen wij dan misschien.':
		'People who can get the pass can also go to this fund. Without a pass, the fund looks at each case. If there are money worries, we then say “perhaps”.',
	'Zonder pas vonden wij geen regel voor spaargeld. Boven de grens van de pas zeggen wij misschien.':
		'Without a pass, we did not find a rule for savings. Above the limit of the pass, we say “perhaps”.',
	'U krijgt binnen {beslistermijn} weken een brief.':
		'You get a letter within {beslistermijn, plural, one {{beslistermijn} week} other {{beslistermijn} weeks}}.',
};

export default teksten;
