import { alleenstaande } from '../../sjablonen/voorbeelden.ts';

export const inZandvoort = { ...alleenstaande, gemeente: 'zandvoort' };
export const ouderInZandvoort = { ...inZandvoort, kinderen: [{ leeftijd: 9 }] };
export const elders = { gemeente: 'haarlem' };
