import { gemeente } from '../../sjablonen/gemeente.ts';
import collectieveZorgverzekering from './collectieve-zorgverzekering/index.ts';
import { contacten } from './contacten.ts';

export default gemeente({
	id: 'haarlemmermeer',
	naam: 'Haarlemmermeer',
	regelingen: [collectieveZorgverzekering],
	routes: [],
	contacten,
});
