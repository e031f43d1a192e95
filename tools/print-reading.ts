/** What was found in an article, as plain text for a terminal. */
import type { Figure, Term } from '../analysis/types.ts';
import type { PageResult } from './browser/read-page.ts';

const APPROX = { more: '+', less: ' (under)', about: ' (about)' };

/** Han characters take two columns of a terminal. */
const width = (text: string) => [...text].reduce((sum, c) => sum + (/[\u2e80-\uffe6]/.test(c) ? 2 : 1), 0);
const pad = (text: string, columns: number) => text + ' '.repeat(Math.max(1, columns - width(text)));

function figureRow({ value, valueTo, approx, unit, counted, scope, kind, change }: Figure): string {
  const number =
    value.toLocaleString('en', { maximumFractionDigits: 6 }) +
    (valueTo === undefined ? '' : `–${valueTo.toLocaleString('en')}`);
  const sign = change === 'up' ? '▲ ' : change === 'down' ? '▼ ' : '';
  const note = [kind === 'count' ? '' : kind, scope].filter(Boolean).join(', ');
  return `  ${(sign + number + (approx ? APPROX[approx] : '')).padStart(18)} ${pad(unit, 8)}${pad(counted || '–', 30)}${note}`;
}

function termsByKind(terms: readonly Term[]): Map<string, Set<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const { kind, text } of terms) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(text));
  return kinds;
}

export function printReading({ recognised, reason, article, analysis, painted, timings }: PageResult): void {
  console.log(recognised ? `Article: ${reason}` : `No article: ${reason}`);
  for (const [name, value] of [
    ['Title', article.title],
    ['Date', article.date],
    ['Source', article.source],
    ['Author', article.author],
  ])
    if (value) console.log(`${name}: ${value}`);
  console.log(`\n${painted} terms underlined, by kind:`);
  for (const [kind, texts] of termsByKind(analysis.terms))
    console.log(`  ${pad(kind, 18)}${[...texts].join('  ')}`);
  console.log('\nFigures:');
  for (const figure of analysis.figures) console.log(figureRow(figure));
  console.log('\nPeople:');
  for (const { name, offices, role } of analysis.people)
    console.log(
      `  ${pad(name, 12)}${offices.map(({ title }) => title).join('、') || '–'}${role === 'reporter' ? ' (byline)' : ''}`,
    );
  console.log('\nTimeline:');
  for (const { text, from, to } of [...analysis.dates].sort((a, b) => a.from.localeCompare(b.from)))
    console.log(`  ${pad(to ? `${from} – ${to}` : from, 28)}${text}`);
  console.log('\nDocuments:');
  for (const { title } of analysis.documents) console.log(`  《${title}》`);
  console.log(
    `\nRead in ${Math.round(timings.totalMs ?? 0)} ms, ${Math.round((timings.recogniseMs ?? 0) + (timings.paintMs ?? 0))} ms of it in the page.`,
  );
}
