import { alleenstaande } from '../../sjablonen/voorbeelden.ts';

export const inHaarlem = { ...alleenstaande, gemeente: 'haarlem' };
export const ouderInHaarlem = { ...inHaarlem, kinderen: [{ leeftijd: 9 }] };
export const elders = { gemeente: 'zandvoort' };
