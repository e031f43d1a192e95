import type { Office, Person } from '../types.ts';
import { isHan } from './name.ts';
import { officeWordEndingAt } from './office-words.ts';

export interface Offices {
  list: Office[];
  /** Where the first of them begins. */
  start: number;
  role: Person['role'];
  /** An office after which a name-like string is a name. */
  firm: boolean;
}

/** The longest office that was seen: 中国人民解放军 … 副政治委员 and its like. */
const LONGEST = 44;
const MOST = 6;

/**
 * Words that stand left of an office and are no part of it. The office begins behind the last of them. The lookarounds
 * spare the bodies and places that have the same characters (人力资源和社会保障部, 自由, 对外, 大同, 埃及).
 */
const CUT = new RegExp(
  [
    '^日|作者系|批评|呼吁|质疑|谴责|警告|敦促|(?<!党)的|[了是被把着该您们我]',
    '在(?!线)|(?<!自|理)由|让|称(?!多)|说(?!家)|从(?!江|化)|将(?!乐|军)|(?<!执)着|(?<=^)[向对据与和同以使请应](?!阳|外|台|色)|向(?=[全国中省市美俄法英德日])',
    '(?<!大|会|协|合|共|相|认|胡)同(?!济|仁|江|心|德|安|乡|业|盟)',
    '(?<!埃|普|以|涉)及|以及|还有|包括|特别是|尤其是|其中|例如|比如|以(?=中共|国)',
    '时任|现任|原任|前任(?!务)|担任|新任|历任|首任|继任|责任(?=[^人制])|兼任|聘任|当选|选举|任命|推选|提名|免去|接替|作为|成为|认为|称为|为(?=中共|国务院|全国|省|市|县)|经(?=中共|国务院)',
    '会见|会晤|出席|听取|邀请|陪同|来访|访问|拜会|采访|接受|强调|指出|表示|介绍|主持|参加|欢迎|祝贺|慰问|看望|走访|致电|致函|告诉|通知|报道|讯|(?<!水|火|核|供|发|机|国|华|广|家|中|风|邮|无线|用|输|通|充|光)电(?!力|视|网|信|商|子|影|厂|台|器|工|建|气)|获悉|期间',
    '今天|昨天|明天|今日|昨日|日前|近日|目前|上午|下午|晚上|当日|当天|随后|最后|首先|分别|同时|共同|一起|先后|曾任|曾|均|亦|也|还|并|就(?!业)|认识|发表|打死|战胜|击败|不敌|不过|另据|针对|专访|对(?![外台口华])|又|都(?!江)|即|而|却|所以|因此|但是|如果|来自|来到|前往|走进|位于',
    '[0-9０-９](?:日|月|年|时|点|分|岁|人|名|位)|图为|图\\d|嘉宾|旁边|那位|这位|一位|一名|两位|名叫|叫|姓|请|有请|找到|见到|派(?!出|驻|遣)|跟|问|看|听',
  ].join('|'),
  'g',
);

/** A conjunction divides two people or two offices, but stands inside 发展和改革委员会 too. */
const AND = /(?<!共|呼)和(?![平谐田县硕静政顺布])|[与兼]/g;
/** What an office or body of its own begins with, so that the conjunction before it divides. */
const FRESH_START =
  /^(?:中共|中央|国务院|国家|全国|最高|原|前|时任|现任|副|代|[省市县区州](?:委|长|政|人)|自治[区州县]|党|总|首席|常务|来自|[\u4e00-\u9fff]{2,3}[省市县区州])/;

function startWithin(segment: string, headLength: number): number {
  const room = segment.length - headLength;
  let start = 0;
  for (const m of segment.matchAll(CUT)) {
    const end = m.index + m[0].length;
    if (end <= room) start = Math.max(start, end);
  }
  for (const m of segment.matchAll(AND)) {
    if (m.index < start || m.index >= room + 1) continue;
    const left = segment.slice(start, m.index);
    const right = segment.slice(m.index + 1);
    // … before it an office, or an office and a name.
    const endsPerson = [0, 2, 3, 4, 5, 6, 7, 8].some(
      (n) => officeWordEndingAt(left, left.length - n) !== undefined,
    );
    if (
      m.index === start ||
      m[0] === '兼' ||
      endsPerson ||
      right.length <= headLength + 1 ||
      (FRESH_START.test(right) && left.length >= 2)
    ) {
      start = m.index + 1;
    }
  }
  return start;
}

/** Quoted names of campaigns and teams are part of an office: “访惠聚”工作队队长. */
function openingQuote(text: string, closing: number): number {
  const open = text.lastIndexOf('“', closing);
  return open >= 0 && closing - open <= 14 && !/[，。；！？\n]/.test(text.slice(open, closing)) ? open : -1;
}

function segmentStart(text: string, headStart: number): number {
  let at = headStart;
  while (at > 0 && headStart - at < LONGEST) {
    const c = text.charAt(at - 1);
    if (isHan(c) || /[A-Za-z0-9０-９]/.test(c)) at--;
    else if (c === '”') {
      const open = openingQuote(text, at - 1);
      if (open < 0) break;
      at = open;
    } else break;
  }
  return at;
}

/** One office that ends at `end`, with the place and body before it. */
function officeEndingAt(
  text: string,
  end: number,
): (Office & { role: Person['role']; firm: boolean }) | undefined {
  const head = officeWordEndingAt(text, end);
  if (!head) return undefined;
  const headStart = end - head.word.length;
  const from = segmentStart(text, headStart);
  const start = from + startWithin(text.slice(from, end), head.word.length);
  return { title: text.slice(start, end), start, end, role: head.role, firm: head.firm };
}

/** What may stand between the offices of one person. */
const JOINT = /[、兼]/;
/** … and between the last of them and the name. */
const GAP = /[ \u3000\u00a0]/;

/** The offices whose last ends at `end` (spaces allowed before the name), in the order of the text. */
export function officesEndingAt(text: string, end: number): Offices | undefined {
  let at = end;
  while (at > 0 && end - at < 2 && GAP.test(text.charAt(at - 1))) at--;
  const last = officeEndingAt(text, at);
  if (!last) return undefined;
  const list: Office[] = [{ title: last.title, start: last.start, end: last.end }];
  let { start } = last;
  let role = last.role;
  while (list.length < MOST && JOINT.test(text.charAt(start - 1))) {
    const before = officeEndingAt(text, start - 1);
    if (!before || before.role === 'reporter') break;
    list.unshift({ title: before.title, start: before.start, end: before.end });
    start = before.start;
    if (before.role === 'official') role = 'official';
  }
  return { list, start, role, firm: last.firm };
}
