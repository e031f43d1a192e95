/**
 * Quoted strings that have the shape of a set formula but that no entry explains: numbered ones (“十个关键动作”, “1+4+N”), slogans
 * that list themselves (“绿色、高端、和谐、宜居”), labels made of initials (“疲牛虚”). They are marked as what they are: local, content not given.
 */
import { splitWords } from '../text/words.ts';
import type { Item } from '../types.ts';
import type { Candidate } from './candidate.ts';
import type { Quoted } from './quotes.ts';

const NUMERAL = '[两二三四五六七八九十百千双]|十[一二三四五六七八九]|[二三四五六七八九]十';
/** 四个一, 三大工程, 五项机制, 十有活动; 一 counts only where another numeral follows (一网三联). */
const NUMBERED = new RegExp(
  `^(?:(?:${NUMERAL})(?:个|大|项|种|条|有|要|不|严|实|化|张|本|到位|必|看|抓|强|清|到|进|送|走进|带头|比)?\\p{Script=Han}{1,8}|一\\p{Script=Han}{1,3}[两二三四五六七八九十]\\p{Script=Han}{1,3}\\p{Script=Han}{0,4})$`,
  'u',
);
const FIGURED = /^(?:\d{1,5}|[\dN]+(?:\+[\dNXn]+)+)(?:\p{Script=Han}{0,6})$/u;
/** Numeral-initial words that are no formulas. */
const PLAIN =
  /^(?:一下|一些|一样|一点|一定|一般|一起|一直|三明治|三合一|二合一|七夕|八一|五一|六一|十一|双十一|百姓|千年|万一|百年|十年|三十年|五四|九一八|七七|一二九|七一|十字|四季|三伏|千里)/;
const SELF_LISTING_PARTS = 3;
const LONGEST_PART = 12;

function explained(
  kind: string,
  level: Candidate['term']['level'],
  gloss: { en: string; zh: string },
  en: string,
  items?: Item[],
): Candidate['term'] {
  const term: Candidate['term'] = { entry: null, kind, basis: 'unknown', en, gloss, zh: gloss.zh, level };
  if (items) term.items = items;
  return term;
}

function selfListing(text: string): Item[] | undefined {
  const parts = text.split('、');
  const [first = ''] = parts;
  const alike = parts.every((part) => part.length === first.length && /^\p{Script=Han}+$/u.test(part));
  if (parts.length < SELF_LISTING_PARTS || !alike || first.length < 2 || first.length > LONGEST_PART)
    return undefined;
  return parts.map((zh) => ({ zh }));
}

/** What is said against bad habits, or with the noun that such a label qualifies: 改掉“疲牛虚”, “庸懒散”现象. */
const AGAINST = /(?:改掉|整治|治理|克服|破除|纠治|纠正|整顿|解决|杜绝|根治|去除|摒弃|反对|防止)了?$/;
const HABITS = /^(?:等?(?:问题|现象|作风|顽疾|企业|之风|行为|等))/;

/**
 * Three to five characters none of which forms a word with its neighbour: each stands for a word of its own. Names of people and
 * things look alike, so only where the words around say that it is a label of habits.
 */
function isInitials(text: string, before: string, after: string): boolean {
  return (
    /^\p{Script=Han}{3,5}$/u.test(text) &&
    (AGAINST.test(before) || HABITS.test(after)) &&
    splitWords(text).every((word) => word.length === 1)
  );
}

function shape(text: string, before: string, after: string): Candidate['term'] | undefined {
  if (PLAIN.test(text)) return undefined;
  if ((FIGURED.test(text) && !/^\d{1,4}[年月日号]?$/.test(text)) || (NUMBERED.test(text) && text.length >= 3))
    return explained(
      'numeric-formula',
      'must',
      {
        en: 'A numbered formula: so many measures, rules or goals under one name. Such names are coined locally or for one task, and this article does not list what it contains.',
        zh: '带数字的概括性提法，把若干项举措、要求或目标归在一个名称下。此类提法多为当地或某项工作自定，本文未列出其具体内容。',
      },
      'numbered formula (content not given here)',
    );
  const items = selfListing(text);
  if (items)
    return explained(
      'slogan',
      'should',
      {
        en: 'A slogan that lists its own points in parallel phrases, quoted here as a name. Who coined it is not said in this article.',
        zh: '以并列短语自行列出要点的口号，文中作为固定提法引用，本文未说明由谁提出。',
      },
      'slogan of parallel phrases',
      items,
    );
  if (isInitials(text, before, after))
    return explained(
      'slogan',
      'must',
      {
        en: 'A label made of single characters, each standing for a word. Such labels are coined locally, and this article does not spell it out.',
        zh: '由若干单字合成的概括性说法，每个字代表一个词。此类说法多为当地自定，本文未作解释。',
      },
      'label of initials (content not given here)',
      [...text].map((zh) => ({ zh })),
    );
  return undefined;
}

export function unknownFormulas(text: string, quoted: readonly Quoted[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end } of quoted) {
    const term = shape(
      text.slice(start, end),
      text.slice(Math.max(0, start - 4), start),
      text.slice(end, end + 4),
    );
    if (term) found.push({ start, end, term });
  }
  return found;
}
