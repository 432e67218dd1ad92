/** Where the meaning of a word stands on the page. */
export const woordId = (woord: string) => `woord-${woord.replace(/\W+/g, '-')}`;
