import { csv } from '$lib/server/tabel';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async () =>
	new Response(await csv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
