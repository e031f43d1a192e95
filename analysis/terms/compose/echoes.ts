/**
 * Short forms that repeat the end of a longer one said before: after 市委常委会, 常委会 is that one. The nearest one before counts;
 * without one, nothing is said.
 */
import type { Candidate } from '../candidate.ts';

/** Forms that are hardly ever meant in general once a particular one was named. */
const ECHOING = new Set([
  '常委会',
  '人大常委会',
  '常委会会议',
  '全会',
  '党代会',
  '纪委',
  '纪委监委',
  '政法委',
  '党工委',
  '管委会',
  '巡视组',
  '巡察组',
  '指导组',
  '督导组',
  '督察组',
  '督查组',
  '领导小组',
  '指挥部',
  '工商联',
  '特别行政区',
  '特别行政区政府',
]);

/** Longer names by the echoing form that they end in, in the order of their ends; of those with one end the longest last. */
function longerNames(text: string, named: readonly Candidate[]): Map<string, Candidate[]> {
  const byForm = new Map<string, Candidate[]>();
  for (const candidate of named)
    for (let length = 2; length < candidate.end - candidate.start && length <= LONGEST_ECHO; length++) {
      const form = text.slice(candidate.end - length, candidate.end);
      if (!ECHOING.has(form)) continue;
      const names = byForm.get(form);
      if (names) names.push(candidate);
      else byForm.set(form, [candidate]);
    }
  for (const names of byForm.values()) names.sort((a, b) => a.end - b.end || b.start - a.start);
  return byForm;
}

const LONGEST_ECHO = Math.max(...[...ECHOING].map(({ length }) => length));

/** `named`: every entry and composed term of the text. */
export function resolveEchoes(
  text: string,
  entries: readonly Candidate[],
  named: readonly Candidate[],
): void {
  const names = longerNames(text, named);
  const reached = new Map<string, number>();
  for (const candidate of entries) {
    const form = text.slice(candidate.start, candidate.end);
    const longer = names.get(form);
    if (!longer) continue;
    // Entries come in the order of the text: what was passed stays passed.
    let next = reached.get(form) ?? 0;
    while ((longer[next]?.end ?? Number.POSITIVE_INFINITY) <= candidate.end) next++;
    reached.set(form, next);
    const nearest = longer[next - 1];
    // 澳门特别行政区 is its own long form; 省纪委 of no clear place is none.
    const full =
      nearest?.term.full ?? (nearest?.term.entry ? text.slice(nearest.start, nearest.end) : undefined);
    if (full !== undefined) candidate.term.full = full;
  }
}

/**
 * 主题教育 in an article that names one such campaign is that one: “不忘初心、牢记使命”主题教育. Only where the article names no second.
 */
export function resolveCampaigns(
  text: string,
  original: (c: Candidate) => string,
  entries: readonly Candidate[],
): void {
  const campaigns = entries.filter(({ term }) => term.kind === 'campaign');
  for (const candidate of campaigns) {
    const form = text.slice(candidate.start, candidate.end);
    if (form.length < LEAST_CAMPAIGN) continue;
    const longer = new Map<string, Candidate>();
    for (const other of campaigns) {
      const name = text.slice(other.start, other.end);
      if (name.length > form.length && name.endsWith(form)) longer.set(name, other);
    }
    const [only] = longer.values();
    if (longer.size === 1 && only) candidate.term.full = only.term.full ?? original(only);
  }
}

/** Endings of two characters (行动, 活动) are shared by chance; 大讨论 is not. */
const LEAST_CAMPAIGN = 3;
