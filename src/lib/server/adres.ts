/** Where the site stands, as who builds it says (ADRES); null: nobody said so, and we invent no address. */
const gegeven = process.env['ADRES'];
if (gegeven && !/^https?:$/.test(new URL(gegeven).protocol)) throw new Error(`ADRES=${gegeven}: begin met https://`);

/** Without the last slash. */
export const adres = gegeven?.replace(/\/+$/, '') ?? null;
