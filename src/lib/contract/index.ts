/** The door of the contract for who installs the rules as a package: a household in, an outcome out. */
export { leesHuishouden, type AntwoordenVanHuishouden, type Fout, type Huishouden } from './huishouden.ts';
export { bereken } from './rekenaar.ts';
export type { Uitkomst, UitkomstRegeling, UitkomstTermijn } from './uitkomst.ts';
