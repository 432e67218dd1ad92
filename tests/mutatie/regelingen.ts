/** The mistakes that a regeling as a whole can have. */
import type { Eis, Regeling } from '../../rules/kern/regeling.ts';
import type { Fout } from './knopen.ts';
import { dagErnaast } from './rijen.ts';
import { wordt } from './wissel.ts';

const delen = ['doelgroep', 'eisen', 'voorbehouden'] as const;

const zonder = (eisen: Readonly<Record<string, Eis>>, weg: string) =>
	Object.fromEntries(Object.entries(eisen).filter(([id]) => id !== weg));

function foutenInEis(eis: Eis, heeftBedrag: boolean): readonly Fout[] {
	const dagen = (['vanaf', 'tot'] as const).flatMap((naam) => {
		const dag = eis[naam];
		if (!dag) return [];
		return [dagErnaast(dag, -1), dagErnaast(dag, 1)].map((anders): Fout => [
			`${naam} ${dag} wordt ${anders}`,
			() => wordt(eis, { ...eis, [naam]: anders }),
		]);
	});
	return eis.zonderBedrag && heeftBedrag
		? [...dagen, ['met bedrag', () => wordt(eis, { ...eis, zonderBedrag: false })]]
		: dagen;
}

const weg = (r: Regeling, naam: keyof Regeling): readonly Fout[] =>
	r[naam] ? [[`zonder ${naam}`, () => wordt(r, { ...r, [naam]: undefined })]] : [];

export function foutenInRegeling(r: Regeling): readonly Fout[] {
	const eisen = delen.flatMap((deel) =>
		Object.entries(r[deel] ?? {}).flatMap(([id, eis]): readonly Fout[] => [
			[`zonder ${deel}.${id}`, () => wordt(r, { ...r, [deel]: zonder(r[deel]!, id) })],
			...foutenInEis(eis, r.bedrag !== undefined).map(([wat, zet]): Fout => [`${deel}.${id} ${wat}`, zet]),
		]),
	);
	return [...eisen, ...weg(r, 'bedrag'), ...weg(r, 'heeftAl'), ...weg(r, 'discretionair')];
}
