import { jeugdfondsTeksten } from '../../../../sjablonen/jeugdfonds.nl.ts';

export default jeugdfondsTeksten('ZandvoortPas', null);
