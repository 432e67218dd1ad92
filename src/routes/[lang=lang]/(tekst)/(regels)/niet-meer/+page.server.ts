import { gemeenteIds, naamVanGemeente, nietInDeTest, nietMeer, type NietMeer } from '#rules';
import type { PageServerLoad } from './$types';

const weergave = ({ catalogus, gemeenten, naam, jaar, wat, danWel, bron }: NietMeer) => ({
	catalogus,
	naam,
	jaar,
	wat,
	danWel,
	plaatsen: gemeenteIds.filter((id) => gemeenten.includes(id)).map(naamVanGemeente),
	bron: { titel: bron.titel, url: bron.url, jaar: bron.datum?.slice(0, 4) ?? null },
});

export const load: PageServerLoad = () => ({
	groepen: [
		{ kop: 'voorbij', lijst: nietMeer.map(weergave) },
		{ kop: 'nietInTest', lijst: nietInDeTest.map(weergave) },
	] as const,
});
