/** Bodies set up for one task and named after it: 市委主题教育领导小组, 县疫情防控指挥部, 自治区政府安全生产委员会. */
import type { Candidate } from '../candidate.ts';
import { type ComposeContext, placeNames } from './context.ts';
import { levelBefore, placeBefore } from './level-words.ts';
import type { TaskBodyRule } from './rules.ts';

interface Owner {
  start: number;
  end: number;
  full?: string;
  en: string;
  zh: string;
}

/** Of such a body's name before its last word: 宁夏回族自治区党委统筹推进新冠肺炎疫情防控和经济社会发展. */
const LONGEST_NAME = 32;
const HAN_RUN = /\p{Script=Han}*$/u;
/** A task is a noun: what begins or ends so, or holds such a word, is a clause. */
const CLAUSE =
  /^(?:任|是|及|和|与|等|原|副|关于|研究|主持|出席|加入|[里内级直])|[的了在为把将被]|成立|设立|组建|召开|担任|印发|要求|指出|按照|根据|联合|广播|中央|国务院|第.{1,3}组|(?:和|与|及)$/;

const CENTRES: [word: string, full: string, en: string][] = [
  ['党中央', '中国共产党中央委员会', 'the Party Central Committee'],
  ['中央', '', 'the Party Central Committee'],
  ['国务院', '国务院', 'the State Council'],
  ['全国', '', 'the centre'],
];

/** Everything between `from` and `to` that may own such a body, the one that starts first before others, the longest of those. */
function owners(context: ComposeContext, from: number, to: number, bodies: readonly Candidate[]): Owner[] {
  const { text } = context;
  const inside = bodies.filter(
    ({ start, end, term }) => start >= from && end < to && term.kind.endsWith('-body'),
  );
  const found: Owner[] = inside.map(({ start, end, term }) => ({
    start,
    end,
    ...(term.full && { full: term.full }),
    en: `the ${term.en}`,
    zh: term.full ?? text.slice(start, end),
  }));
  for (const [word, full, en] of CENTRES)
    for (let at = text.indexOf(word, from); at >= 0 && at < to; at = text.indexOf(word, at + 1))
      found.push({ start: at, end: at + word.length, full: full || word, en, zh: word });
  for (let end = from + 1; end < to; end++) {
    const owner = placeBefore(context, end) ?? levelBefore(context, end);
    // 市 of 市委 owns nothing.
    if (!owner || owner.start < from || inside.some((body) => body.start <= owner.start && body.end > end))
      continue;
    const names = placeNames(context, owner.level, owner.place);
    found.push({
      start: owner.start,
      end,
      ...(names.full && { full: names.full }),
      en: names.en,
      zh: names.zh,
    });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function ruleTerm(
  rule: TaskBodyRule,
  owner: Owner,
  task: string,
  name: string,
  written: string,
): Candidate['term'] {
  const fill = (text: string) =>
    text.replaceAll('{ownerEn}', owner.en).replaceAll('{ownerZh}', owner.zh).replaceAll('{task}', task);
  const gloss = { en: fill(rule.gloss.en), zh: fill(rule.gloss.zh) };
  const term: Candidate['term'] = {
    entry: null,
    kind: 'party-body',
    basis: 'composed',
    en: `${rule.en} of ${owner.en} (${task})`,
    gloss,
    zh: gloss.zh,
    level: 'must',
  };
  if (owner.full && owner.full + name !== written) term.full = owner.full + name;
  return term;
}

/** `bodies`: what composeBodies found, as owners. */
export function composeTaskBodies(context: ComposeContext, bodies: readonly Candidate[]): Candidate[] {
  const { text, rules } = context;
  const found: Candidate[] = [];
  for (const rule of rules['task-bodies'])
    for (let at = text.indexOf(rule.form); at >= 0; at = text.indexOf(rule.form, at + 1)) {
      const word = rule.words.find((middle) => text.endsWith(middle, at)) ?? '';
      const taskEnd = at - word.length;
      // A campaign's own name may hold a comma: “不忘初心、牢记使命”主题教育.
      const campaign = context.topics.find((topic) => text.endsWith(topic, taskEnd)) ?? '';
      const runEnd = taskEnd - campaign.length;
      const run = HAN_RUN.exec(text.slice(Math.max(0, runEnd - LONGEST_NAME), runEnd))?.[0] ?? '';
      const from = runEnd - run.length;
      const owner = owners(context, from, taskEnd, bodies).find((candidate) => {
        const task = text.slice(candidate.end, taskEnd);
        return task.length >= 2 && !CLAUSE.test(task);
      });
      if (!owner) continue;
      const end = at + rule.form.length;
      const term = ruleTerm(
        rule,
        owner,
        text.slice(owner.end, taskEnd),
        text.slice(owner.end, end),
        text.slice(owner.start, end),
      );
      found.push({ start: owner.start, end, term });
    }
  return found;
}
