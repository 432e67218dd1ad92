import type { Vindplaats } from '../../../rules/kern/node.ts';

/** Made up: this gemeente is only there for a test. */
export const verzonnenPagina: Vindplaats = {
	titel: 'Verzonnen bladzijde van Testdam',
	url: 'https://testdam.invalid/',
	datum: '2026-11-24',
};
