/** The rules over HTTP. Nothing of a request is kept, and nothing of it is written down. */
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { rateLimiter } from 'hono-rate-limiter';
import { eerstePeildatum, gemeenteIds, naamVanGemeente, regelversie } from '#rules';
import pakket from '../../../package.json' with { type: 'json' };
import { bereken } from '../../../src/lib/contract/rekenaar.ts';
import { vandaag } from '../../../src/lib/taal/vandaag.ts';
import { hoogsteGrootte, lees, teGroot } from '../../lezen.ts';
import { afzenderVan } from './afzender.ts';
import { apiFout, statusVan, type ApiFout } from './fouten.ts';
import { openapi } from './openapi.ts';

const weiger = (c: Context, fout: ApiFout, id?: string) =>
	c.json({ ...(id === undefined ? {} : { id }), fout }, statusVan[fout.code]);

/** What was not read to its end would stand in the way of the next request, so the connection ends with it. */
function weigerOngelezen(c: Context, fout: ApiFout) {
	c.header('connection', 'close');
	return weiger(c, fout);
}

const isGewoneJson = (c: Context) =>
	/^application\/json(\s*;\s*charset="?utf-8"?)?\s*$/i.test(c.req.header('content-type') ?? '') &&
	c.req.header('content-encoding') === undefined;

const alleenJson: MiddlewareHandler = async (c, next) =>
	isGewoneJson(c) ? next() : weigerOngelezen(c, apiFout('verkeerde-soort'));

const nooitBewaren: MiddlewareHandler = async (c, next) => {
	await next();
	c.header('cache-control', 'no-store');
};

/** Where an error came from. Its message may quote what was sent, so that is left out. */
const plaatsVan = ({ name, stack = '' }: Error) =>
	[name, ...stack.split('\n').filter((regel) => /^\s+at /.test(regel))].join('\n');

interface Opties {
	readonly verzoekenPerMinuut: number;
	/** Called with the status of each answer. */
	readonly tel: (status: number) => void;
	readonly meld: (regel: string) => void;
	/** From then on each connection ends with its answer. */
	readonly stopt: () => boolean;
}

export function maakApp({ verzoekenPerMinuut, tel, meld, stopt }: Opties): Hono {
	const app = new Hono();

	app.use(async (c, next) => {
		await next();
		if (stopt()) c.header('connection', 'close');
		tel(c.res.status);
	});
	app.use(
		secureHeaders({
			contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
			xFrameOptions: 'DENY',
			strictTransportSecurity: 'max-age=31536000',
		}),
		nooitBewaren,
	);
	app.use(
		'/v1/*',
		rateLimiter({
			windowMs: 60_000,
			limit: verzoekenPerMinuut,
			standardHeaders: 'draft-7',
			keyGenerator: (c) => afzenderVan(getConnInfo(c).remote.address ?? ''),
			handler: (c) => weigerOngelezen(c, apiFout('te-vaak')),
		}),
	);

	app.post(
		'/v1/uitkomst',
		alleenJson,
		bodyLimit({ maxSize: hoogsteGrootte, onError: (c) => weigerOngelezen(c, teGroot) }),
		async (c) => {
			const gelezen = lees(await c.req.text());
			if ('fout' in gelezen) return weiger(c, gelezen.fout, gelezen.id);
			return c.json(await bereken(gelezen.huishouden, vandaag()));
		},
	);
	app.get('/v1/stand', (c) =>
		c.json({
			versie: pakket.version,
			regelversie,
			eerstePeildatum,
			gemeenten: gemeenteIds.map((id) => ({ id, naam: naamVanGemeente(id) })),
		}),
	);
	app.get('/v1/openapi.json', (c) => c.json(openapi));
	app.get('/gezond', (c) => c.json({ status: 'gezond' }));

	for (const [pad, methoden] of Object.entries(openapi.paths)) {
		const allow = Object.keys(methoden).join(', ').toUpperCase();
		app.all(pad, (c) => {
			c.header('allow', allow);
			return weigerOngelezen(c, apiFout('verkeerde-methode'));
		});
	}
	app.notFound((c) => weigerOngelezen(c, apiFout('bestaat-niet')));
	app.onError((fout, c) => {
		// Whoever hung up needs no answer, and did nothing that we should mend.
		if (!c.req.raw.signal.aborted) meld(plaatsVan(fout));
		return weigerOngelezen(c, apiFout('ging-mis'));
	});
	return app;
}
