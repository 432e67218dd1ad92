/** The code that opens a handover: said or written, never sent along with it. Why digits and how many: ADR 20. */
import { toeval } from '../geheim/bytes';

export const codelengte = 16;
const groeplengte = 4;

/** The zeros of the digits that people may type; the nine others of a script come right after its zero. */
const nullen = [0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50];

function cijfer(teken: string): string | null {
	const punt = teken.codePointAt(0)!;
	const nul = nullen.find((een) => punt >= een && punt <= een + 9);
	return nul === undefined ? null : `${punt - nul}`;
}

/** What people put between digits, and marks of direction that come along when a text is copied. */
const tussen = /[\s\p{Dash}\p{Cf}._/|]/gu;

/** @returns the sixteen digits, or null where it cannot be a code */
export function leesCode(getypt: string): string | null {
	const cijfers = [...getypt.normalize('NFKC').replace(tussen, '')].map(cijfer);
	return cijfers.length === codelengte && !cijfers.includes(null) ? cijfers.join('') : null;
}

/** Every code is as likely as any other. */
export function nieuweCode(): string {
	let code = '';
	while (code.length < codelengte) {
		// 250 and up would make the digits 0 to 5 come more often.
		for (const byte of toeval(codelengte)) if (byte < 250 && code.length < codelengte) code += byte % 10;
	}
	return code;
}

export const groepenVan = (code: string): readonly string[] => code.match(new RegExp(`.{${groeplengte}}`, 'g')) ?? [];
