/** The clients that a helper keeps, as a list; every change gives a new one. */
import * as z from 'zod/mini';
import type { Ruw } from '../check/ruw';
import { naarBase64url, toeval } from '../geheim/bytes';

export const hoogstens = 500;
/** Characters, in the field as well. */
export const langsteKenmerk = 60;
/** The last moment that a Date knows, in milliseconds since 1970. */
const laatsteMoment = 8.64e15;

/** The answers come apart: they have a reader of their own. */
export const clientvorm = z.object({
	id: z.string().check(z.regex(/^[\w-]{22}$/)),
	/** What the helper calls this client; not a name. */
	kenmerk: z.string().check(z.minLength(1), z.maxLength(langsteKenmerk)),
	/** Milliseconds since 1970. */
	bewaardOp: z.int().check(z.gte(0), z.lte(laatsteMoment)),
});

export type Client = Readonly<z.infer<typeof clientvorm>> & { readonly ruw: Ruw };

export const nieuwId = () => naarBase64url(toeval(16));

export interface Bewaring {
	readonly lijst: readonly Client[];
	/** As it was kept. */
	readonly client: Client;
	/** Somebody else changed this client in the meantime, so now there are two of it. */
	readonly isTweede: boolean;
}

/**
 * Keeps a client, new or again. What was removed elsewhere does not come back, and what was changed elsewhere is not
 * written over: then this one goes beside it.
 * @param gelezenOp the `bewaardOp` that it had when it was read; null: it is new
 * @returns null where it was removed since it was read
 */
export function bewaarIn(lijst: readonly Client[], client: Client, gelezenOp: number | null): Bewaring | null {
	const nieuw = (een: Client, isTweede: boolean) => ({ lijst: [...lijst, een], client: een, isTweede });
	if (gelezenOp === null) return nieuw(client, false);
	const oud = lijst.find(({ id }) => id === client.id);
	if (!oud) return null;
	if (oud.bewaardOp !== gelezenOp) return nieuw({ ...client, id: nieuwId() }, true);
	return { lijst: lijst.map((een) => (een === oud ? client : een)), client, isTweede: false };
}

export const zonder = (lijst: readonly Client[], weg: string) => lijst.filter(({ id }) => id !== weg);

export interface Samenvoeging {
	readonly lijst: readonly Client[];
	/** How many were not there, and how many were there but older. */
	readonly nieuw: number;
	readonly bijgewerkt: number;
}

/** Of the same client the one that was kept last stays. */
export function voegSamen(lijst: readonly Client[], erbij: readonly Client[]): Samenvoeging {
	const hier = new Map(lijst.map((een) => [een.id, een]));
	const nieuw = erbij.filter(({ id }) => !hier.has(id));
	const nieuwer = new Map(
		erbij.filter(({ id, bewaardOp }) => bewaardOp > (hier.get(id)?.bewaardOp ?? Infinity)).map((een) => [een.id, een]),
	);
	return {
		lijst: [...lijst.map((een) => nieuwer.get(een.id) ?? een), ...nieuw],
		nieuw: nieuw.length,
		bijgewerkt: nieuwer.size,
	};
}
