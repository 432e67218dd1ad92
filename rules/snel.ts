/** The door to the compiled rules: for who judges many households, or one household at many incomes. */
export { compileer, compileerNode, type Rekenaar, type SnelleBeoordeling, type Vast } from './kern/snel/compileer.ts';
