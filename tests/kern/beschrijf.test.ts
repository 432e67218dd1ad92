/** What a policy officer reads of a tree. */
import { describe, expect, it } from 'vitest';
import { alleEisen, gemeenteIds, laadRegelset } from '#rules';
import { beschrijf, metEenheid, woorden, type Beschrijving } from '#rules/in-woorden';
import { alle, feit, indien, minstensEen, niet, norm } from '../../rules/kern/uitdrukking.ts';

const bron = { titel: 'Een bron', url: 'https://example.nl', datum: '2026' } as const;
const leeftijd = feit.getal('leeftijd', 'jaar', { van: 0, tot: 120 });
const woont = feit.keuze('woont', ['huur', 'koop']);
const heeftPartner = feit.jaNee('heeftPartner');
const volwassen = norm('volwassen', 'jaar', [['2024-01-01', 18, bron, 'gezien']]);
const dag = '2026-11-24';
const regels = ({ tekst, delen }: Beschrijving): readonly string[] => [tekst, ...delen.flatMap(regels)];
const lees = (een: { readonly node: Parameters<typeof beschrijf>[0] }) => regels(beschrijf(een.node, dag, woorden));

describe('beschrijf', () => {
	it('noemt een grens met haar getal en eenheid', () => {
		expect(lees(leeftijd.isMinstens(volwassen))).toEqual(['de leeftijd is minstens 18 jaar (volwassen)']);
	});

	it('draait een vergelijking, een keuze en een feit om in plaats van "niet" te zeggen', () => {
		expect(lees(niet(leeftijd.isMinstens(volwassen)))).toEqual(['de leeftijd is minder dan 18 jaar (volwassen)']);
		expect(lees(niet(woont.is('huur')))).toEqual(['woont is niet huur']);
		expect(lees(niet(heeftPartner))).toEqual(['er is geen partner']);
	});

	it('maakt van "niet alle" een "minstens één" van het omgekeerde, en zet gelijke lijsten in elkaar', () => {
		expect(lees(niet(alle(heeftPartner, woont.is('huur'))))[0]).toBe('minstens één van deze dingen');
		const lijst = beschrijf(minstensEen(heeftPartner, minstensEen(woont.is('huur'), woont.is('koop'))).node, dag);
		expect(lijst.delen).toHaveLength(3);
	});

	it('zegt als, dan en anders', () => {
		const keuze = indien(heeftPartner, woont.is('huur'), woont.is('koop'));
		expect(lees(keuze).slice(1)).toEqual(['als er is een partner, dan woont is huur', 'anders woont is koop']);
	});

	it.each([
		[1540, 'euro/maand', '€ 1.540,00 per maand'],
		[1.2, 'fractie', '120%'],
		[8, 'aantal', '8'],
	] as const)('schrijft %s %s als %s', (getal, eenheid, tekst) => {
		expect(metEenheid({ van: getal, tot: getal }, eenheid)).toBe(tekst);
	});

	it('toont in geen enkele regel code', async () => {
		const { regelingen } = await laadRegelset(gemeenteIds);
		const alles = regelingen.flatMap((r) => [
			...alleEisen(r).flatMap(([, { als }]) => lees(als)),
			...(r.bedrag ? lees(r.bedrag) : []),
		]);
		expect([...new Set(alles)].filter((tekst) => /[a-z][A-Z]|[<>=_{}]|undefined/.test(tekst))).toEqual([]);
	});
});
