import { norm } from '../../../../rules/kern/uitdrukking.ts';
import { verzonnenPagina } from '../bronnen.ts';

export const bijdrage = norm('bijdrage', 'euro/keer', [['2024-01-01', 321, verzonnenPagina, 'gezien']]);
