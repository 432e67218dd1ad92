import { nummers, type Nummer } from '$lib/check/nummers';
import { laadVelden } from '$lib/scherm/velden';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => nummers.map((nummer) => ({ lang: 'nl', nummer: `${nummer}` }));

export const load: PageLoad = async ({ params }) => {
	const nummer = Number(params.nummer) as Nummer;
	return { nummer, velden: await laadVelden(nummer) };
};
