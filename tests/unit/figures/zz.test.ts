import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { findFigures } from '../../../analysis/figures/index.ts';
import { peerQuantities } from './peer.ts';
import { lines, near, samePhrase } from './shared.ts';
test('x', () => {
  const labels = JSON.parse(readFileSync(new URL('labels-60.json', import.meta.url), 'utf8'));
  const s = lines<{text:string}>('figures/unlabelled-sentences.jsonl');
  let gold=0, hit=0, found=0; const bad: string[]=[];
  for (const l of labels) {
    const t = s[l.index]!.text;
    const q = (['Number','Percentage','Currency','Dimension'] as const).flatMap(k=>peerQuantities(k,t)).filter(x=>!Number.isNaN(x.value));
    found += q.length;
    for (const g of l.figures) { gold++; if (q.some(x=>near(x.value,g.value))) hit++; }
    for (const g of l.figures) { const f = findFigures(t).find(x=>near(x.value,g.value)); if (f && !samePhrase(f.counted,g.counted)) bad.push(`${g.value}${g.unit} want[${g.counted}] got[${f.counted}]`); }
  }
  console.log('PEERVAL', hit, gold, found); console.log(bad.join('\n'));
});
