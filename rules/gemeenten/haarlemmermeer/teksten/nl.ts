import { tekstenVoor } from '../../../sjablonen/gemeente.ts';
import collectieveZorgverzekering from '../collectieve-zorgverzekering/teksten/nl.ts';

export default tekstenVoor('haarlemmermeer', 'Haarlemmermeer', {
	regelingen: { 'collectieve-zorgverzekering': collectieveZorgverzekering },
	routes: {},
});
