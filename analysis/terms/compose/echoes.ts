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
]);

export function resolveEchoes(
  text: string,
  entries: readonly Candidate[],
  composed: readonly Candidate[],
): void {
  for (const candidate of entries) {
    const form = text.slice(candidate.start, candidate.end);
    if (!ECHOING.has(form)) continue;
    const named = composed.filter(
      ({ end, term }) => end <= candidate.end && term.full !== undefined && text.slice(0, end).endsWith(form),
    );
    const full = named.sort((a, b) => b.end - a.end || a.start - b.start)[0]?.term.full;
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
