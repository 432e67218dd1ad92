export const talen = ['nl'] as const;
export type Lang = (typeof talen)[number];
export const isLang = (text: string): text is Lang => (talen as readonly string[]).includes(text);
