/** The door to reckoning on: what a household keeps of another income. Apart from index.ts, so that only who reckons on loads it. */
export { bestedingVan, type Besteding, type Hulppost } from './besteedbaar/besteding.ts';
export {
	krijgtBijstand,
	nietDoorTeRekenen,
	nietsBruto,
	uitkeringen,
	vanOudere,
	type Bruto,
	type Jaarbeeld,
	type Verdiensten,
} from './besteedbaar/doorrekenen.ts';
export { klifInkomen, type Klif } from './besteedbaar/kliffen.ts';
export { doorrekenaar, inkomenslijn, type Inkomenslijn } from './besteedbaar/lijn.ts';
export {
	aowPerJaar,
	aowVakantiegeldPerJaar,
	jaarMetVakantiegeld,
	maandZonderVakantiegeld,
} from './besteedbaar/maand.ts';
export type { Hulp } from './besteedbaar/machine.ts';
export { verdienstenNu } from './besteedbaar/nu.ts';
export { belastingnormen, bronnenOp, verouderdSinds } from './besteedbaar/bronnen.ts';
