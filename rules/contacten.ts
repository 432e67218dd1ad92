/** The door to who helps everywhere in the country: for a page without a gemeente. Apart from index.ts, so that the first question does not load it. */
export { landelijkeContacten } from './sjablonen/contacten.ts';
