import { eigenStemmen, type Stem } from './stemmen.ts';

/** Android writes 'nl_NL' where others write 'nl-NL'. */
const landVan = ({ lang }: Stem) => lang.toLowerCase().split(/[-_]/)[1];

/** @returns the voice on the device that somebody set, or else that of the country itself, or else any */
export function kiesStem<S extends Stem>(stemmen: readonly S[], lang: string): S | undefined {
	const eigen = eigenStemmen(stemmen, lang);
	return eigen.find((stem) => stem.default) ?? eigen.find((stem) => landVan(stem) === lang) ?? eigen[0];
}
