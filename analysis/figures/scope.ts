import type { Draft } from './draft.ts';
import { phraseStart } from './phrase/before.ts';

/** A place by its last character, or a body of one: 银川市, 市委常委会, 市级每套班子. */
const PLACE = /^[\u4e00-\u9fff]{1,6}(?:自治区|自治州|省|市|县|区|州|乡|镇|村|国)$/;
const OWNER =
  /(?:全[省市县区州国球校村镇乡]|我[国省市县区州]|中央|自治区|[省市县区](?:委|政府|人大|政协)(?:常委会)?|[省市县区]级每?套?班?子?|各级[\u4e00-\u9fff]{1,6})$/;
const LINK = /(?:平均|共有|共|累计|已有|现有|有|的|召开|举办)$/;

/** At the head of the clause, whatever verb follows: 全市新建学校. */
const WHOLE =
  /^(?:全[省市县区州国球校村镇乡]|我[国省市县区州])(?=新建|新增|累计|共|完成|实现|建成|已|现有|组织|开展|举办|排查|发放|选派|培训|创建)/;

/** Whose figure it is, where the words straight before say so; `place` resolves 全市 and 我市. */
export function scopeOf(text: string, d: Draft, place: string | undefined): string | undefined {
  const end = Math.min(d.span.start, d.quantity.start);
  const clause = Math.min(d.before.clause, end);
  const before = text.slice(clause, end).replace(LINK, '');
  const owner = OWNER.exec(before)?.[0] ?? WHOLE.exec(before)?.[0];
  if (owner) return place && /^[全我]/.test(owner) && place.endsWith(owner.charAt(1)) ? place : owner;
  const named = before.slice(phraseStart(text, clause, clause + before.length) - clause);
  return PLACE.test(named) ? named : undefined;
}
