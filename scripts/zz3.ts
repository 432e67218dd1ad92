import fs from "node:fs";
import fc from 'fast-check';
import { gemeenteIds, laadRegelset } from '#rules';
import { compileer } from '#rules/snel';
import { ingekort, metSchatting, verruimingen, volledigHuishouden } from '../tests/regels/huishoudens.ts';
const N = 2000;
const vol = fc.sample(volledigHuishouden, { numRuns: N, seed: 1 });
const sch = vol.map(metSchatting);
const half = fc.sample(fc.tuple(fc.oneof(volledigHuishouden, volledigHuishouden.map(metSchatting)), verruimingen).map(([a, b]) => ingekort(a as any, b)), { numRuns: N, seed: 1 });
import { huishouden } from './bench/huishoudens.ts';
const lijst = Array.from({length: 5000}, (_, i) => huishouden(process.argv[2] === 'vol' ? 'alles precies' : process.argv[2] === 'sch' ? 'als na de vragen' : 'met gaten', i)) as any[];
const sets = new Map(await Promise.all(gemeenteIds.map(async (g) => [g, await laadRegelset([g])] as const)));
const rek = new Map([...sets].map(([g, s]) => [g, compileer(s, '2026-11-22')]));
const g = (h: any) => h.gemeente ?? 'haarlem';
for (let i = 0; i < 10; i++) for (const h of lijst) rek.get(g(h))!.alles(h as any);
import { Session } from 'node:inspector';
const s = new Session(); s.connect();
s.post('Profiler.enable'); s.post('Profiler.setSamplingInterval', { interval: 200 }); s.post('Profiler.start');
const t = performance.now();
if (process.argv[3] === 'c') while (performance.now() - t < 3000) compileer(sets.get('haarlem')!, '2026-11-22'); else if (process.argv[3] === 'v') { let k = 0; while (performance.now() - t < 3000) compileer(sets.get('haarlem')!, '2026-11-22', { antwoorden: lijst[k++ % 1000], vrij: ['inkomen', 'toetsingsinkomen'] }); console.log('vast', (performance.now() - t) / k); } else while (performance.now() - t < 4000) for (const h of lijst) rek.get(g(h))!.alles(h as any);
s.post('Profiler.stop', (_e, { profile }) => {
  const self = new Map<string, number>(); const dt = profile.timeDeltas!;
  const byId = new Map(profile.nodes.map((n: any) => [n.id, n]));
  let tot = 0;
  profile.samples!.forEach((id, i) => { const n: any = byId.get(id); const k = `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.split('/').slice(-2).join('/')}:${n.callFrame.lineNumber + 1}`; self.set(k, (self.get(k) ?? 0) + dt[i]!); tot += dt[i]!; });
  const lines = new Map<string, number>(); let lt = 0; for (const n of profile.nodes as any[]) for (const p of n.positionTicks ?? []) { const k = n.callFrame.url.split("/").pop() + ":" + p.line; lines.set(k, (lines.get(k) ?? 0) + p.ticks); lt += p.ticks; }
  const src = fs.readFileSync(process.argv[1]!, "utf8").split("\n"); for (const [k, v] of [...lines].sort((a, b) => b[1] - a[1]).slice(0, 45)) console.log("L", (100 * v / lt).toFixed(1), k, src[Number(k.split(":").pop()) - 1]?.trim().slice(0, 110));
  for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 28)) console.log((100 * v / tot).toFixed(1), k);
});
