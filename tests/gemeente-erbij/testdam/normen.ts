import { vermogensgrens as wettelijkeVermogensgrens } from '../../../rules/begrippen/vermogen.ts';
import { deelVanNorm } from '../../../rules/begrippen/inkomen.ts';
import { norm } from '../../../rules/kern/uitdrukking.ts';
import { verzonnenPagina } from './bronnen.ts';

const percentage = norm('percentageMinima', 'fractie', [['2024-01-01', 1.2, verzonnenPagina, 'gezien']]);

/** Euro per month, without vakantiegeld. */
export const inkomensgrens = deelVanNorm(percentage);
export const vermogensgrens = wettelijkeVermogensgrens;
