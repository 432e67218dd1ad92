/** Bijzondere bijstand (Participatiewet art. 35): the gemeente weighs every case. */
import { isVolwassen } from '../begrippen/huishouden.ts';
import { wetten } from '../bronnen/wetten.ts';
import { kosten } from '../feiten/index.ts';
import { eis, regeling } from '../kern/regeling.ts';

const { artikel } = wetten.participatiewet;

export const bijzondereBijstand = () =>
	regeling({
		id: 'bijzondere-bijstand',
		teller: 'individuele bijzondere bijstand',
		doelgroep: {
			volwassen: eis(isVolwassen, artikel('13 lid 1')),
			bijzondereKosten: eis(kosten.bevatAnderDan(), artikel('35 lid 1')),
		},
		eisen: {},
		discretionair: true,
		nietGetoetst: ['draagkracht', 'noodzaak'],
	});
