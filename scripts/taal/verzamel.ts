/** Every Dutch text that somebody reads: of the rules and of the screens. */
import { readdirSync, readFileSync } from 'node:fs';
import { alleEisen, allNodes, type Regeling } from '#rules';
import type { Stand } from '../stand/lezen.ts';
import type { Lezer, Tekst } from './keur.ts';

/** Every string in a tree of texts, with its path. */
export function blad(waarde: unknown, plaats: string, lezer: Lezer): readonly Tekst[] {
	if (typeof waarde === 'string') return waarde === '' ? [] : [{ plaats, tekst: waarde, lezer }];
	if (typeof waarde !== 'object' || waarde === null) return [];
	return Object.entries(waarde).flatMap(([sleutel, deel]) => blad(deel, `${plaats} › ${sleutel}`, lezer));
}

/** Official names are those of the law, and ids are no text. */
const zonderNamen = (tekst: object) => {
	const { officieel: _officieel, aanvragen, ...rest } = tekst as { officieel: string; aanvragen?: object };
	const { contacten: _contacten, ...stappen } = (aanvragen ?? {}) as { contacten?: unknown };
	return { ...rest, aanvragen: stappen };
};

/** The choices we made in reading the law: for who checks a rule. */
function keuzes(regeling: Regeling): readonly Tekst[] {
	const zinnen = alleEisen(regeling).flatMap(([, { als, interpretatie }]) => [
		...(interpretatie ? [interpretatie] : []),
		...allNodes(als.node).flatMap((node) => (node.kind === 'begrip' && node.interpretatie ? [node.interpretatie] : [])),
	]);
	return [...new Set(zinnen)].map((tekst) => ({ plaats: `${regeling.id} › keuze`, tekst, lezer: 'beleid' }));
}

export function tekstenVanRegels({ teksten, contacten, regelingen }: Stand): readonly Tekst[] {
	const vanRegelingen = Object.entries(teksten.regelingen).flatMap(([id, tekst]) =>
		blad(zonderNamen(tekst), id, 'inwoner'),
	);
	const vanRoutes = Object.entries(teksten.routes).flatMap(([id, tekst]) => blad(tekst, `route ${id}`, 'inwoner'));
	const vanContacten = contacten.map(({ plaats, wat }): Tekst => ({
		plaats: `${plaats} › contact ${wat.id}`,
		tekst: wat.naam,
		lezer: 'inwoner',
	}));
	return [...vanRegelingen, ...vanRoutes, ...vanContacten, ...regelingen.flatMap(({ wat }) => keuzes(wat))];
}

const map = 'src/lib/locales/nl';
/** Pages on which people check rules; the rest is for everybody. */
const voorBeleid = ['regels.json'];

export const leesLocale = (): Readonly<Record<string, unknown>> =>
	Object.fromEntries(
		readdirSync(map).map((bestand) => [bestand, JSON.parse(readFileSync(`${map}/${bestand}`, 'utf8')) as unknown]),
	);

export const tekstenVanSchermen = (locale = leesLocale()): readonly Tekst[] =>
	Object.entries(locale).flatMap(([bestand, inhoud]) =>
		blad(inhoud, bestand, voorBeleid.includes(bestand) ? 'beleid' : 'inwoner'),
	);
