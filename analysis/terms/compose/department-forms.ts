/** All names of working departments that are a field and an ending: 财政局, 国防科工办, 住建厅副厅长. Written out once a glossary. */
import { Lexicon } from '../../text/lexicon.ts';
import type { DepartmentEnding, DepartmentField, Rules } from './rules.ts';

export interface DepartmentForm {
  field: DepartmentField;
  ending: DepartmentEnding;
  /** The office of its head, where the form goes on to name it: 局长. */
  head?: string;
}

const USUAL_ENDINGS = ['局', '厅', '委', '委员会'];

export function departmentForms({ departments }: Pick<Rules, 'departments'>): Lexicon<DepartmentForm> {
  const forms = new Lexicon<DepartmentForm>();
  for (const field of departments.fields)
    for (const ending of departments.endings) {
      if (!(field.endings ?? USUAL_ENDINGS).includes(ending.form)) continue;
      const body = field.form + ending.form;
      forms.add(body, { field, ending });
      for (const head of ending.heads) {
        forms.add(body + head, { field, ending, head });
        // 财政局长 says 局 once.
        if (head.startsWith(ending.form)) forms.add(field.form + head, { field, ending, head });
      }
    }
  return forms;
}
