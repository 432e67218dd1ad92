/** The door to reckoning on: what a household keeps of another income. Apart from index.ts, so that only who reckons on loads it. */
export {
	doorrekenaar,
	nietDoorTeRekenen,
	nietsBruto,
	type Beoordelaar,
	type Bruto,
	type Hulp,
	type Jaarbeeld,
	type Verdiensten,
} from './besteedbaar/doorrekenen.ts';
export { verdienstenNu } from './besteedbaar/nu.ts';
export { bestedingVan, type Besteding, type Hulppost } from './besteedbaar/besteding.ts';
export { kliffenVan, onthoud, type Klif, type Lijn } from './besteedbaar/kliffen.ts';
export { aowPerJaar, jaarMetVakantiegeld, maandZonderVakantiegeld } from './besteedbaar/maand.ts';
