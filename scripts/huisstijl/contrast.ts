/** Which colours stand on which, and how much they have to differ: WCAG 2.2 AA, 1.4.3 for text and 1.4.11 for the rest. */
import { contrast } from './kleur.ts';
import { eigenKleed, waardeVan, type Kleed, type Tokens } from './tokens.ts';

const tekst = 4.5;
const vorm = 3;

const gronden = ['--papier', '--vlak'];
const opElkeGrond = (hoogte: number, ...namen: readonly string[]) =>
	namen.flatMap((naam) => gronden.map((grond) => [naam, grond, hoogte] as const));

const knop = (soort: string) =>
	['', 'hover-', 'active-'].map(
		(stand) => [`--nl-button-${soort}-${stand}color`, `--nl-button-${soort}-${stand}background-color`, tekst] as const,
	);

const paren: readonly (readonly [op: string, grond: string, hoogte: number])[] = [
	...opElkeGrond(tekst, '--inkt', '--inkt-zacht', '--accent', '--spoed', '--utrecht-form-field-error-message-color'),
	...opElkeGrond(tekst, '--nl-link-color', '--nl-link-hover-color', '--nl-link-active-color'),
	...opElkeGrond(tekst, ...[1, 2, 3].map((niveau) => `--nl-heading-level-${niveau}-color`)),
	...opElkeGrond(vorm, '--rand', '--nl-button-primary-border-color', '--nl-button-secondary-border-color'),
	...opElkeGrond(vorm, '--utrecht-form-control-border-color', '--utrecht-form-control-invalid-border-color'),
	...knop('primary'),
	...knop('secondary'),
	['--accent', '--accent-licht', tekst],
	['--inkt', '--accent-licht', tekst],
	['--op-accent', '--accent', tekst],
	['--op-spoed', '--spoed', tekst],
	['--ja', '--ja-vlak', tekst],
	['--misschien', '--misschien-vlak', tekst],
	['--nee', '--nee-vlak', tekst],
	['--spoed', '--spoed-vlak', tekst],
	['--inkt', '--spoed-vlak', tekst],
	['--nl-skip-link-color', '--nl-skip-link-background-color', tekst],
	['--utrecht-form-control-color', '--utrecht-form-control-background-color', tekst],
	['--utrecht-radio-button-border-color', '--utrecht-radio-button-background-color', vorm],
	['--utrecht-radio-button-checked-color', '--utrecht-radio-button-checked-background-color', vorm],
	['--focus-inkt', '--papier', vorm],
];

const nl = (getal: number) => (Math.floor(getal * 100) / 100).toString().replace('.', ',');

function teZwak(tokens: Tokens, wanneer: string): readonly string[] {
	return paren.flatMap(([op, grond, hoogte]) => {
		const [kleur, achter] = [waardeVan(tokens, op), waardeVan(tokens, grond)];
		const verschil = contrast(kleur, achter);
		if (verschil === null) return [`Schrijf ${op} en ${grond} als #rrggbb. Er staat nu ${kleur} en ${achter}.`];
		if (verschil >= hoogte) return [];
		return [
			`${wanneer} verschilt ${op} (${kleur}) te weinig van ${grond} (${achter}): ${nl(verschil)}, en dat moet ${nl(hoogte)} zijn.`,
		];
	});
}

/** @returns what nobody can read, by light and by dark, when this look lies over that of the app */
export function onleesbaar({ tokens, donker }: Kleed): readonly string[] {
	const eigen = eigenKleed();
	const licht = { ...eigen.tokens, ...tokens };
	return [
		...teZwak(licht, 'In het licht'),
		...teZwak({ ...eigen.tokens, ...eigen.donker, ...tokens, ...donker }, 'In het donker'),
	];
}
