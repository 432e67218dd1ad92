/** "Wat is er veranderd?" with the names of what each change touches. */
import { wijzigingen } from '#rules';
import { datumInWoorden } from '$lib/taal/getal';
import { alleIngangen, alleRoutes, plaatsnaam } from './ingangen';

export async function wijzigingenlijst() {
	const [ingangen, routes] = await Promise.all([alleIngangen(), alleRoutes()]);
	const regeling = (id: string) => {
		const een = ingangen.find((ingang) => ingang.regeling.id === id);
		return een ? [{ id, naam: een.teksten.naam, plaats: plaatsnaam(een.plaats), isRegeling: true }] : [];
	};
	const route = (id: string) => {
		const een = routes.find((ingang) => ingang.route.id === id);
		return een ? [{ id, naam: een.naam, plaats: null, isRegeling: false }] : [];
	};
	return wijzigingen.map(({ regelversie, wat, raakt }) => ({
		id: regelversie,
		dag: datumInWoorden(regelversie),
		wat,
		raakt: raakt.flatMap((id) => [...regeling(id), ...route(id)]),
	}));
}
