import { jeugdfondsTeksten } from '../../../../sjablonen/jeugdfonds.nl.ts';

export default jeugdfondsTeksten('HaarlemPas', 'Het duurt ongeveer {duurInWeken} weken.');
