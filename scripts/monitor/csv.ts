/** Households as rows of a table: every column is a field of the contract. docs/armoedemonitor.md explains it. */
import { antwoorden, leesHuishouden } from '../../src/lib/contract/huishouden.ts';
import type { Gelezen } from '../lezen.ts';

/** The columns in the order of the file, and what stands between them. */
export interface Kop {
	readonly kolommen: readonly string[];
	readonly teken: string;
}

const bovenin = ['id', 'gemeente', 'peildatum'];
const velden = antwoorden.shape as Readonly<Record<string, unknown>>;

interface Schema {
	readonly def: { readonly type: string; readonly innerType?: Schema; readonly in?: Schema };
}

const omhulsels = ['optional', 'nullable', 'pipe'];

/** 'boolean', 'enum', 'array', or 'union' for a number that may be a range. */
function soortVan(schema: Schema): string {
	const { type, innerType, in: eerste } = schema.def;
	const binnenste = innerType ?? eerste;
	return omhulsels.includes(type) && binnenste ? soortVan(binnenste) : type;
}

/** @returns the cells of a row; a cell between quotes may hold the separator, and `""` is a quote */
export function vakkenVan(regel: string, teken: string): readonly string[] {
	const vakken: string[] = [];
	let vak = '';
	let inAanhaling = false;
	for (let i = 0; i < regel.length; i += 1) {
		const letter = regel[i]!;
		if (letter === '"' && inAanhaling && regel[i + 1] === '"') {
			vak += '"';
			i += 1;
		} else if (letter === '"') inAanhaling = !inAanhaling;
		else if (letter === teken && !inAanhaling) {
			vakken.push(vak);
			vak = '';
		} else vak += letter;
	}
	return [...vakken, vak].map((een) => een.trim());
}

/** @returns the columns, or in Dutch what is wrong with the first line */
export function leesKop(regel: string): Kop | { readonly melding: string } {
	const tekst = regel.replace(/^\uFEFF/, '').trimEnd();
	const teken = ['\t', ';', ','].find((een) => tekst.includes(een)) ?? ',';
	const kolommen = vakkenVan(tekst, teken);
	const vreemd = kolommen.find((naam) => !bovenin.includes(naam) && !Object.hasOwn(velden, naam));
	if (vreemd !== undefined)
		return { melding: `Regel 1, kolom "${vreemd.slice(0, 60)}": deze kolom bestaat niet. Kijk in docs/contract.md.` };
	const dubbel = kolommen.find((naam, i) => kolommen.indexOf(naam) !== i);
	if (dubbel !== undefined) return { melding: `Regel 1, kolom "${dubbel}": deze kolom staat er twee keer.` };
	return { kolommen, teken };
}

const weetNiet = ['weet-niet', '?'];
const jaNee: Readonly<Record<string, boolean>> = { ja: true, nee: false, true: true, false: false };

/** '1350,50' and '1350.50' to 1350.5; what is no number stays as it is, so that the contract says what is wrong. */
const getalUit = (tekst: string): unknown => (/^\d+([.,]\d+)?$/.test(tekst) ? Number(tekst.replace(',', '.')) : tekst);

/** '1.950': a reader takes it for a thousand or more, a program for nearly two. */
const isDuizendtal = (tekst: string) => /^\d{1,3}([.,]\d{3})+([.,]\d+)?$/.test(tekst);
const uitlegDuizendtal = 'Schrijf dit getal zonder punt of komma voor de duizendtallen: 1950 of 1950,50.';

const heeftDuizendtal = (kolom: string, tekst: string) =>
	isGetalkolom(kolom) && tekst.split('..').some((deel) => isDuizendtal(deel.trim()));

const tekstsoorten = ['boolean', 'array', 'enum'];
const isGetalkolom = (kolom: string) => !tekstsoorten.includes(soortVan(velden[kolom] as Schema));

/** A number, or a range: '1200..1400', '1200..'. */
function bereikUit(tekst: string): unknown {
	const [van, tot, ...meer] = tekst.split('..');
	if (tot === undefined || meer.length) return getalUit(tekst);
	return { van: getalUit(van!), ...(tot === '' ? {} : { tot: getalUit(tot) }) };
}

const lijstUit = (tekst: string) => (tekst === '-' ? [] : tekst.split(';').map((een) => een.trim()));

/** A child: its age, and after a colon its school. */
function kindUit(tekst: string): unknown {
	const [leeftijd = '', school] = tekst.split(':');
	return {
		leeftijd: weetNiet.includes(leeftijd) ? null : getalUit(leeftijd),
		...(school === undefined ? {} : { school: weetNiet.includes(school) ? null : school }),
	};
}

function waardeUit(kolom: string, tekst: string): unknown {
	if (weetNiet.includes(tekst)) return null;
	if (kolom === 'kinderen') return lijstUit(tekst).map(kindUit);
	const soort = soortVan(velden[kolom] as Schema);
	const klein = tekst.toLowerCase();
	if (soort === 'boolean') return Object.hasOwn(jaNee, klein) ? jaNee[klein] : tekst;
	if (soort === 'array') return lijstUit(tekst);
	return soort === 'enum' ? tekst : bereikUit(tekst);
}

/** '/antwoorden/kinderen/0/leeftijd' to 'kinderen'. */
const kolomVan = (pad = '') => pad.split('/').find((deel) => deel !== '' && deel !== 'antwoorden') ?? null;

/** A row without a single answer, such as a spreadsheet leaves below the last household. */
export const isLegeRij = (regel: string, { teken }: Kop) => regel.replaceAll(teken, '').trim() === '';

/** @returns the household of one row, or what is wrong with it; `pad` is the column */
export function leesRij(regel: string, { kolommen, teken }: Kop): Gelezen {
	const vakken = vakkenVan(regel.replace(/\r$/, ''), teken);
	if (vakken.length !== kolommen.length)
		return {
			fout: {
				code: 'ongeldig',
				melding: `Deze regel heeft ${vakken.length} vakken. De kop heeft er ${kolommen.length}.`,
			},
		};
	const gevuld = kolommen.flatMap((kolom, i) => (vakken[i] === '' ? [] : [[kolom, vakken[i]!] as const]));
	const hoort = gevuld.filter(([kolom]) => bovenin.includes(kolom));
	const eigen = gevuld.filter(([kolom]) => !bovenin.includes(kolom));
	const duizendtal = eigen.find(([kolom, tekst]) => heeftDuizendtal(kolom, tekst));
	if (duizendtal) return { fout: { code: 'ongeldig', melding: uitlegDuizendtal, pad: duizendtal[0] } };
	const gelezen = leesHuishouden({
		...Object.fromEntries(hoort.map(([kolom, tekst]) => [kolom, weetNiet.includes(tekst) ? null : tekst])),
		antwoorden: Object.fromEntries(eigen.map(([kolom, tekst]) => [kolom, waardeUit(kolom, tekst)])),
	});
	if (!('fout' in gelezen)) return gelezen;
	const kolom = kolomVan(gelezen.fout.pad);
	return { fout: { ...gelezen.fout, ...(kolom === null ? {} : { pad: kolom }) } };
}
