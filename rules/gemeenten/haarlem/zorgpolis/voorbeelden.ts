export { voorbeeldenVanDePas as default } from '../voorbeelden-pas.ts';
