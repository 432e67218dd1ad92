import { alleenstaande } from '../../sjablonen/voorbeelden.ts';

export const inHoofddorp = { ...alleenstaande, gemeente: 'haarlemmermeer' };
export const ouderInHoofddorp = { ...inHoofddorp, kinderen: [{ leeftijd: 9 }] };
export const elders = { gemeente: 'haarlem' };
