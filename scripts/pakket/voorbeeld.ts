import { bereken, leesHuishouden } from 'bereken-uw-recht-regels/contract';

const gelezen = leesHuishouden({ gemeente: 'haarlem', antwoorden: { leeftijd: 41, inkomen: 1300, kinderen: [] } });
if ('fout' in gelezen) throw new Error(`${gelezen.fout.pad}: ${gelezen.fout.melding}`);

const uitkomst = await bereken(gelezen.huishouden, '2026-11-22');
for (const { naam, oordeel, bedrag } of uitkomst.regelingen) {
	console.log(naam, oordeel, bedrag?.van ?? 'bedrag niet bekend');
}
console.log(`Een schatting met de regels van ${uitkomst.regelversie}. De gemeente beslist.`);
