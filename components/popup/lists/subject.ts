/** Of one character, a noun ends words that have nothing to do with it: 人 ends 责任人 and 法人. */
const SHORTEST = 2;

/**
 * Whether `noun` is `head` or a kind of it. A Chinese noun's head stands last, so that 软弱涣散党组织 is a 党组织;
 * 专项整治方案 is no 专项整治.
 */
export const isKindOf = (noun: string, head: string): boolean =>
  noun !== '' && (noun === head || (head.length >= SHORTEST && noun.endsWith(head)));
