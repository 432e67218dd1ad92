import { norm } from '../../../kern/uitdrukking.ts';
import { paginaLaptop } from '../bronnen.ts';

export const jongsteLaptop = norm('jongsteLaptop', 'jaar', [['2019-01-01', 8, paginaLaptop, 'gezien']]);
export const oudsteLaptop = norm('oudsteLaptop', 'jaar', [['2019-01-01', 17, paginaLaptop, 'gezien']]);
