import type { Formulier } from '../../sjablonen/formulier.ts';

/** "U kunt meerdere regelingen (tegelijk) aanvragen", say two pages of 2024. Which ones stood in a part that was not read. */
export const formulieren: readonly Formulier[] = [];
