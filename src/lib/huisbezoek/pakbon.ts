/** The list of all files that a home visit needs, as the build wrote it (`scripts/huisbezoek.js`). Only the worker reads it. */
import * as z from 'zod/mini';

const vorm = z.object({
	/** Changes with any byte of any file. */
	versie: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
	/** What all of it weighs, unpacked. */
	bytes: z.int().check(z.positive()),
	/** Each path, from the root of the site, with the digest that it has to have. */
	bestanden: z.array(z.tuple([z.string().check(z.regex(/^\/[\w./-]*$/)), z.string().check(z.startsWith('sha256-'))])),
});

export type Pakbon = z.infer<typeof vorm>;

/** @throws where what came is not such a list: a page of a hotel that asks to log in, for one */
export const leesPakbon = async (antwoord: Response): Promise<Pakbon> => vorm.parse(await antwoord.json());
