/** Working departments by their names, with the place they belong to: 市财政局, 顺德区招商办, 湖北省国防科工办副主任. */
import type { Candidate } from '../candidate.ts';
import { type ComposeContext, placeNames } from './context.ts';
import type { DepartmentForm } from './department-forms.ts';
import { levelBefore, type Owner, placeBefore } from './level-words.ts';

/** What goes on after an ending shows that it is none: 工商局面, 教育委托, 招商办法. */
const OTHER_WORD: [ending: RegExp, next: RegExp][] = [
  [/局$/, /^[面势部限域]/],
  [/委$/, /^[托派员屈婉]/],
  [/办$/, /^[法理公事学好成结案]/],
  [/厅$/, /^堂/],
  [/主任$/, /^医/],
];

const isOtherWord = (form: string, next: string) =>
  OTHER_WORD.some(([ending, after]) => ending.test(form) && after.test(next));

function departmentTerm(context: ComposeContext, form: DepartmentForm, owner?: Owner): Candidate['term'] {
  const { field, ending, head } = form;
  const names = owner && placeNames(context, owner.level, owner.place);
  const fill = (text: string) =>
    text
      .replaceAll('{whose}', names ? `here that of ${names.en}, ` : '')
      .replaceAll('{whoseZh}', names?.zh ?? '')
      .replaceAll('{field}', field.en)
      .replaceAll('{fieldZh}', field.full ?? field.form);
  const deputy = head?.startsWith('副');
  const gloss = { en: fill(ending.gloss.en), zh: fill(ending.gloss.zh) };
  if (head) {
    gloss.en = `${deputy ? 'A deputy head' : 'The head'} of that body. ${gloss.en}`;
    gloss.zh = `该机构的${deputy ? '副职' : '主要'}负责人。${gloss.zh}`;
  }
  const body = `${names ? `${names.adjective} ` : ''}${ending.en} in charge of ${field.en}`;
  const term: Candidate['term'] = {
    entry: null,
    kind: head ? 'office' : ending.kind,
    basis: 'composed',
    en: head ? `${deputy ? 'deputy head' : 'head'} of the ${body}` : body,
    gloss,
    zh: gloss.zh,
    level: owner ? 'must' : 'should',
  };
  const whole = (field.full ?? field.form) + (ending.full ?? ending.form) + (head ?? '');
  const place = names?.full ?? (owner ? owner.level.short : '');
  if (names?.full || field.full || ending.full) term.full = place + whole;
  return term;
}

export function composeDepartmentNames(context: ComposeContext): Candidate[] {
  const { text, departmentForms } = context;
  const found: Candidate[] = [];
  for (const { start, end, value } of departmentForms.matches(text)) {
    if (isOtherWord(text.slice(start, end), text.charAt(end))) continue;
    const owner = placeBefore(context, start) ?? levelBefore(context, start);
    found.push({ start: owner?.start ?? start, end, term: departmentTerm(context, value, owner) });
  }
  return found;
}
