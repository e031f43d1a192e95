import type { Draft } from './draft.ts';

const PLACE_END = /([\u4e00-\u9fff]{1,8}?(?:自治区|省|市|县|区|州|乡|镇|村|国))$/;
const OWNERS =
  /((?:全[省市县区州国球校村镇乡]|我[国省市县区州]|中央|自治区|[省市县区]级?(?:委|政府|人大|政协)?(?:常委会|每套班子)?|各级[\u4e00-\u9fff]{1,6}))$/;

/** Whose figure it is, where the words before it say so. */
export function scopeOf(text: string, d: Draft, place: string | undefined): string | undefined {
  const start = Math.min(d.span.start, d.quantity.start);
  const before = text.slice(d.before.clause, start).replace(/(?:平均|共有|共|累计|已有|的|有)$/, '');
  const owner = OWNERS.exec(before)?.[1] ?? PLACE_END.exec(before)?.[1];
  if (!owner) return undefined;
  return place && /^(?:全|我)/.test(owner) && place.endsWith(owner.charAt(1)) ? place : owner;
}
