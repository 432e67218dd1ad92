import { hoogstensMisschien } from '../../../kern/voorbeeld.ts';
import { voorbeeldenVanDePas } from '../voorbeelden-pas.ts';

export default hoogstensMisschien(voorbeeldenVanDePas);
