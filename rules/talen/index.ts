/** Every language beside Dutch: one line each. Nobody who reads Dutch loads this. */
export const ar = () => import('./ar/index.ts');
export const en = () => import('./en/index.ts');
export const pl = () => import('./pl/index.ts');
export const tr = () => import('./tr/index.ts');
export const uk = () => import('./uk/index.ts');
