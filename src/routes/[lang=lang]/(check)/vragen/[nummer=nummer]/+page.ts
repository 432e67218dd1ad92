import { talen } from '$lib/i18n/talen';
import { addVervolgvragen } from '$lib/i18n/i18n';
import { nummers, type Nummer } from '$lib/check/nummers';
import { laadVelden } from '$lib/scherm/velden';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	talen.flatMap((lang) => nummers.map((nummer) => ({ lang, nummer: `${nummer}` })));

export const load: PageLoad = async ({ params, parent }) => {
	const nummer = Number(params.nummer) as Nummer;
	if (nummer !== 1) await addVervolgvragen((await parent()).i18n);
	return { nummer, velden: await laadVelden(nummer), magBeginnen: nummer === 1 };
};
