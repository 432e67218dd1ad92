/** How old the rules on a laptop are, by the calendar of the Netherlands. */
import { expect, test } from 'vitest';
import type { Stand } from '../../src/lib/huisbezoek/kast.ts';
import { ouderdomVan } from '../../src/lib/huisbezoek/ouderdom.ts';
import { letOp, regelVan } from '../../src/lib/huisbezoek/regel.ts';
import { tekstenVanDeWerker } from '../../src/lib/huisbezoek/teksten.ts';

const t = tekstenVanDeWerker();
const op = (tijd: string) => Date.parse(tijd);
const opgehaaldOp = op('2026-11-30T23:30:00+01:00');
const stand: Stand = {
	versie: '0',
	volgnummer: 1,
	opgehaaldOp,
	vernieuwdOp: null,
	isIngehaald: false,
	isKlokBekeken: true,
};

test.each([
	['2026-11-30T23:59:00+01:00', { dagen: 0, oordeel: 'goed' }],
	['2026-12-01T00:01:00+01:00', { dagen: 1, oordeel: 'goed' }],
	['2026-12-07T23:59:00+01:00', { dagen: 7, oordeel: 'goed' }],
	['2026-12-08T00:01:00+01:00', { dagen: 8, oordeel: 'oud' }],
	['2036-01-01T12:00:00+01:00', { dagen: 3319, oordeel: 'oud' }],
	// Set right by half an hour; set back by two.
	['2026-11-30T23:00:00+01:00', { dagen: 0, oordeel: 'goed' }],
	['2026-11-30T21:00:00+01:00', { dagen: 0, oordeel: 'klok' }],
])('on %s', (nu, ouderdom) => {
	expect(ouderdomVan(opgehaaldOp, op(nu))).toEqual(ouderdom);
});

test('what is known to be passed is said, also when it is young', () => {
	const nu = opgehaaldOp + 1000;
	expect(letOp(t, stand, nu)).toBeNull();
	expect(letOp(t, { ...stand, isIngehaald: true }, nu)).toMatch(/nieuwere regels/);
});

test('the line has no hole in it', () => {
	expect(regelVan(t, '/recht', stand, op('2026-12-20T12:00:00+01:00'))).toBe(
		'<link rel="stylesheet" href="/recht/huisbezoek.css">' +
			'<aside class="huisbezoek letOp" lang="nl" dir="ltr" aria-label="Zonder internet">' +
			'<p><strong>Let op: deze regels zijn ouder dan 7 dagen. Er kan iets veranderd zijn. Haal ze opnieuw op als u internet hebt.</strong></p>' +
			'<p>U werkt zonder internet. De regels zijn opgehaald op 30 november 2026 om 23:30 (20 dagen geleden).</p></aside>',
	);
});
