import { gemeenteIds, laadKernen, naamVanGemeente } from '#rules';
import { addNamespace } from '$lib/i18n/i18n';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const kernen = gemeenteIds.map(async (id) => {
		const namen = (await laadKernen(id)).map(({ naam }) => naam);
		return { id, naam: naamVanGemeente(id), namen };
	});
	await addNamespace((await parent()).i18n, 'controle');
	return { kernen: await Promise.all(kernen) };
};
