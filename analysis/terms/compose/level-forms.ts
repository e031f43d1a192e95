/**
 * All short names that are a level and what stands at it: 市委, 自治区党委副书记, 县人大常委会, 副省长. Written out once a glossary,
 * so that finding them is a look-up.
 */

import { Lexicon } from '../../text/lexicon.ts';
import type { Bilingual } from '../../types.ts';
import type { BodyRule, LevelRule, OfficeRule, Rules } from './rules.ts';

export interface LevelForm {
  level: LevelRule;
  kind: string;
  /** With {place}, {short}. */
  full: string;
  /** With {level}. */
  en: string;
  /** With {placeEn}, {placeZh}. */
  gloss: Bilingual;
}

/** What is written for a level in a short name; 区党委 is how autonomous regions name their own committee too. */
const shorts = (level: LevelRule): string[] => (level.id === 'region' ? [level.short, '区'] : [level.short]);

const fill = (form: string, level: LevelRule, short: string) => {
  const tail = form.replace('{party}', level.party);
  return tail.includes('{short}') ? tail.replace('{short}', short) : short + tail;
};

function officeForm(level: LevelRule, body: BodyRule, office: OfficeRule): LevelForm {
  return {
    level,
    kind: 'office',
    full: body.full + (office.full ?? office.form),
    en: office.en.replace('{body}', body.en),
    gloss: office.gloss,
  };
}

function addBodies(into: Lexicon<LevelForm>, level: LevelRule, rules: Rules): void {
  for (const body of rules.bodies) {
    if (body.levels && !body.levels.includes(level.id)) continue;
    for (const short of shorts(level))
      for (const form of body.forms) {
        // 区政府 is a district’s; of an autonomous region’s bodies only the Party’s and the League’s are named with 区.
        if (short !== level.short && !/^\{party\}|\{short\}委/.test(form)) continue;
        const written = fill(form, level, short);
        into.add(written, { level, kind: body.kind, full: body.full, en: body.en, gloss: body.gloss });
        for (const group of body.offices ?? [])
          for (const office of rules.offices[group] ?? [])
            into.add(written + office.form, officeForm(level, body, office));
      }
  }
}

function addHeads(into: Lexicon<LevelForm>, level: LevelRule, rules: Rules): void {
  for (const head of rules.heads) {
    if (!head.levels.includes(level.id)) continue;
    const base = { level, kind: 'office' };
    into.add(level.short + head.form, { ...base, full: head.full, en: head.en, gloss: head.gloss });
    const deputy = { ...base, full: head.deputyFull, en: head.deputyEn, gloss: head.deputyGloss };
    for (const prefix of ['副', '常务副']) {
      // 副市长, but 自治区副主席: the prefix stands before the whole word only where the head is one character.
      into.add(
        head.form.length === 1 ? prefix + level.short + head.form : level.short + prefix + head.form,
        deputy,
      );
      if (head.form.length === 1) into.add(level.short + prefix + level.short + head.form, deputy);
    }
  }
}

export function levelForms(rules: Rules): Lexicon<LevelForm> {
  const forms = new Lexicon<LevelForm>();
  for (const level of rules.levels) {
    addBodies(forms, level, rules);
    addHeads(forms, level, rules);
  }
  return forms;
}
