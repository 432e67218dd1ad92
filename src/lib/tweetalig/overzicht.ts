/** The outcome in the second language, and in both. */
import type { Check } from '../check/check.svelte';
import { overzichtBij } from '../uitkomst/bij-check';
import type { Kaart } from '../uitkomst/kaart';
import type { Overzicht, Routekaart } from '../uitkomst/overzicht';
import { samen } from './samen';
import type { Tweetalig } from './tweetalig.svelte';

/** null: there is no second language, or it is not here yet. */
export function overzichtInTweede({ metRegels }: Tweetalig, check: Check): Overzicht | null {
	if (!metRegels) return null;
	const { vertaal, teksten, metNaam } = metRegels.vertaald;
	const { set, ruw, pad, peildatum } = check;
	const contacten = check.contacten.map(metNaam);
	const formulieren = check.formulieren.map(metNaam);
	return overzichtBij(metRegels.taal.t, { set, ruw, teksten, vertaal, contacten, formulieren }, pad, peildatum);
}

const kaartenVan = ({ waarschijnlijk, misschien, rijk, niet, heeftAl }: Overzicht): readonly Kaart[] => [
	...waarschijnlijk,
	...misschien,
	...rijk,
	...niet,
	...heeftAl,
];
const routesVan = ({ spoed, geldzorgen, clientondersteuning, buurt }: Overzicht): readonly Routekaart[] =>
	[...spoed, geldzorgen, clientondersteuning, ...buurt].filter((route) => route !== null);

/** The names and what they are in short stand in both languages; the rest is only in Dutch. */
export function inBeide(overzicht: Overzicht, ander: Overzicht | null): Overzicht {
	if (!ander) return overzicht;
	const kaarten = new Map(kaartenVan(ander).map((een) => [een.id, een]));
	const routes = new Map(routesVan(ander).map((een) => [een.id, een]));
	function kaart<K extends Kaart>(een: K): K {
		const { naam, inHetKort } = kaarten.get(een.id) ?? een;
		return { ...een, naam: samen(een.naam, naam), inHetKort: samen(een.inHetKort, inHetKort) };
	}
	function route(een: Routekaart): Routekaart {
		const { naam, tekst } = routes.get(een.id) ?? een;
		return { ...een, naam: samen(een.naam, naam), tekst: samen(een.tekst, tekst) };
	}
	return {
		...overzicht,
		waarschijnlijk: overzicht.waarschijnlijk.map(kaart),
		misschien: overzicht.misschien.map(kaart),
		rijk: overzicht.rijk.map(kaart),
		niet: overzicht.niet.map(kaart),
		heeftAl: overzicht.heeftAl.map(kaart),
		spoed: overzicht.spoed.map(route),
		buurt: overzicht.buurt.map(route),
		geldzorgen: overzicht.geldzorgen && route(overzicht.geldzorgen),
		clientondersteuning: overzicht.clientondersteuning && route(overzicht.clientondersteuning),
	};
}
