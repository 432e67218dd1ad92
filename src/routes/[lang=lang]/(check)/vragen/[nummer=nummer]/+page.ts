import { nummers, type Nummer } from '$lib/check/nummers';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => nummers.map((nummer) => ({ lang: 'nl', nummer: `${nummer}` }));

export const load: PageLoad = ({ params }) => ({ nummer: Number(params.nummer) as Nummer });
