import { foreignPlaces, placeLength } from './foreign-places.ts';
import type { Found, Source } from './found.ts';
import { foreignEndingAt, isHan, type NameSpan, nameAt, nameEndingAt } from './name.ts';
import {
  address,
  endsAsWord,
  endsOffice,
  isCutShort,
  officeWordEndingAt,
  roleOfWord,
  titleBehind,
} from './office-words.ts';
import { type Offices, officesEndingAt } from './offices.ts';

/** The least score of a name right behind an office: by an office that a name follows nearly always, and by others. */
const FIRM = 2.5;
const LOOSE = 5;
/** … and behind a name of the same list (副主任甲、乙). */
const LISTED = 3.5;
/** … and of a name before its office (甲院士). */
const BEFORE_OFFICE = 4;
/** … and of one that keeps what stands behind the office from being a name. */
const HOLDER = 6;

const GAP = /[ \u3000\u00a0]/;

export const isPlaceName = (span: NameSpan, { isPlace }: Source): boolean =>
  span.foreign === true
    ? foreignPlaces.has(span.name) || (placeLength(span.name) > 0 && !/[·•]/.test(span.name))
    : isPlace(span.name);

const LIST_JOINT = /^(?:、|和(?!\s))/;

/** Further names of a list, all with the offices of the first. */
function listed(source: Source, first: NameSpan, offices: Offices): Found[] {
  const { text, known } = source;
  const found: Found[] = [];
  let { end } = first;
  for (;;) {
    const joint = LIST_JOINT.exec(text.slice(end, end + 2))?.[0];
    if (!joint) return found;
    const next = nameAt(text, end + joint.length, known);
    if (!next || next.score < LISTED || isPlaceName(next, source) || titleAhead(text, next.end)) return found;
    found.push({ ...spanOf(next), offices: offices.list, role: offices.role });
    end = next.end;
    if (joint === '和') return found;
  }
}

/** A name with its own office behind it does not share the one before the list. */
const titleAhead = (text: string, end: number): boolean => {
  const title = titleBehind(text, end);
  return title !== undefined && !address.has(title);
};

const spanOf = ({ name, start, end }: NameSpan) => ({ name, start, end });

/** An office, then the name: 银川市委书记某某某. */
export function afterOffice(source: Source): Found[] {
  const { text, known } = source;
  const found: Found[] = [];
  for (let end = 2; end <= text.length; end++) {
    if (!endsOffice(text, end - 1)) continue;
    const word = officeWordEndingAt(text, end);
    if (!word || !endsAsWord(word.word, text, end) || word.role === 'reporter') continue;
    if (isCutShort(text, end)) continue;
    let at = end;
    while (at - end < 2 && GAP.test(text.charAt(at))) at++;
    if (/[“"]/.test(text.charAt(at))) at++;
    if (!isHan(text.charAt(at))) continue;
    const name = nameAt(text, at, known, word.firm);
    if (!name || isPlaceName(name, source)) continue;
    // A foreign name without a dot stands only behind an office that a name must follow.
    if (name.score < (word.firm ? FIRM : LOOSE) || (name.foreign && !word.firm && !/·/.test(name.name)))
      continue;
    // 某某总书记多次……: the office has its holder before it, and what follows is no name.
    const holder = nameEndingAt(text, end - word.word.length, known);
    if (holder && (known.has(holder.name) || (holder.score >= HOLDER && holder.name.length > 2))) continue;
    const offices = officesEndingAt(text, end);
    if (!offices) continue;
    known.add(name.name);
    found.push({ ...spanOf(name), offices: offices.list, role: offices.role });
    for (const other of listed(source, name, offices)) {
      known.add(other.name);
      found.push(other);
    }
    end = Math.max(end, name.end);
  }
  return found;
}

/** Titles of statesmen and forms of address, before which a name in foreign characters may stand. */
const FOREIGN_TITLE =
  /^(?:副?总统|副?总理|副?首相|副?外长|副?议长|国王|女王|亲王|主席|先生|女士|小姐|大使|国务卿|阁下|将军|教授|博士|秘书长|总干事|部长|总裁)$/;

/** The name, then the office or a form of address: 某某某院士, 某某女士. */
export function beforeOffice(source: Source): Found[] {
  const { text, known } = source;
  const found: Found[] = [];
  for (let at = 2; at < text.length; at++) {
    const title = titleBehind(text, at);
    if (!title || !isHan(text.charAt(at - 1))) continue;
    const chinese = nameEndingAt(text, at, known);
    const foreign = FOREIGN_TITLE.test(title) ? foreignEndingAt(text, at) : undefined;
    // 某国总统某某: what stands before the office is the country when a name stands behind it.
    const after = foreign && nameAt(text, at + title.length, known);
    if (after && after.score >= FIRM) continue;
    const name = foreign && foreign.score >= 4 && foreign.score > (chinese?.score ?? 0) ? foreign : chinese;
    if (!name || name.score < BEFORE_OFFICE || isPlaceName(name, source)) continue;
    known.add(name.name);
    const office = { title, start: at, end: at + title.length };
    const plain = address.has(title);
    found.push({
      ...spanOf(name),
      offices: plain ? [] : [office],
      role: plain ? 'other' : roleOfWord(title),
    });
  }
  return found;
}
