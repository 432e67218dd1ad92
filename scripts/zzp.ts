import { readFileSync } from 'node:fs';
import { maakRekenaar } from './monitor/deel.ts';
import { lees } from './lezen.ts';
const bytes = readFileSync('/tmp/hulp/monitor/b10k.jsonl');
const r = maakRekenaar({ peildatum: '2026-11-29', wijzigingen: process.argv[2] ? [{soort:'norm', id:'percentageMinima', waarde:1.3}] : [] }, null);
const cpu = () => { const {user, system} = process.cpuUsage(); return (user+system)/1e6; };
let c = cpu(); for (const l of bytes.toString().trim().split('\n')) lees(l); console.log('lezen', cpu()-c);
for (let i=0;i<3;i++) { c = cpu(); const d = await r(bytes); const t = cpu()-c; console.log(d.regels, t.toFixed(2), (d.regels/t).toFixed(0)+'/s cpu'); }
