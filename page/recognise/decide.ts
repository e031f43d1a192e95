/** Whether a body is an article. Pure: it sees counts and signs alone. */
import type { Kind } from './kind.ts';
import type { Reason, ReasonNumbers } from './types.ts';

export interface Evidence {
  characters: number;
  han: number;
  kana: number;
  hangul: number;
  punctuationDensity: number;
  linkShare: number;
  blocks: number;
  /** Blocks with a comma or full stop. */
  paragraphs: number;
  bodyShare: number;
  /** Han characters of running text in lists of teasers. */
  teaserHan: number;
  titleShown: boolean;
  /** The date stands by the title, in meta or in a script's variable. */
  dated: boolean;
  /** A date stands somewhere on the page. */
  datedSomewhere: boolean;
  sourced: boolean;
  /** 记者, 通讯员, …电, …讯 in the text, or an author by the title. */
  reported: boolean;
  /** 责任编辑 and the like near the text. */
  edited: boolean;
  /** og:type or schema.org say so. */
  calledArticle: boolean;
  kind?: Kind | undefined;
}

/** Bodies of news: .090 in the median, .064 at the 5th percentile; lists of prices and addresses reach .02. */
const LEAST_DENSITY = 0.012;
const LEAST_HAN = 50;
/** A notice of two lines that shows title and date. */
const LEAST_HAN_OF_NOTICE = 40;
const MOST_LINKS = 0.3;
/** Signs of an article that a page must show; see `signs`. */
const LEAST_SIGNS = 4;
/** Where most of the page's running text is not the body's. */
const LEAST_SIGNS_AMONG_OTHER_TEXT = 5;
/** Where there are few commas and full stops, the page must say more plainly that it is an article. */
const LOW_DENSITY = 0.03;
const LEAST_SIGNS_AT_LOW_DENSITY = 6;

/** One for each thing that articles have and other pages with running text lack. */
export function signs(e: Evidence): number {
  return (
    (e.dated ? 2 : e.datedSomewhere ? 1 : 0) +
    (e.sourced ? 1 : 0) +
    (e.reported ? 1 : 0) +
    (e.edited ? 1 : 0) +
    (e.calledArticle ? 1 : 0) +
    (e.titleShown ? 1 : 0) +
    (e.bodyShare > 0.6 ? 1 : 0) +
    (e.han > 500 && e.paragraphs >= 3 ? 1 : 0) +
    (e.punctuationDensity > 0.05 ? 1 : 0)
  );
}

export function decide(e: Evidence): { recognised: boolean; reason: Reason } {
  const numbers: ReasonNumbers = {
    punctuationDensity: e.punctuationDensity,
    linkShare: e.linkShare,
    characters: e.characters,
    blocks: e.blocks,
    bodyShare: e.bodyShare,
    signs: signs(e),
  };
  const no = (code: Reason['code']) => ({ recognised: false, reason: { code, numbers } });
  if (e.characters === 0) return no('empty');
  if (e.han < e.characters * 0.15 || e.kana * 12 > e.han || e.hangul * 12 > e.han) return no('not-chinese');
  if (e.kind) return no(e.kind);
  if (e.linkShare > MOST_LINKS) return no('list');
  const leastHan = e.dated && e.titleShown ? LEAST_HAN_OF_NOTICE : LEAST_HAN;
  if (e.han < leastHan || e.paragraphs === 0) return no('too-short');
  if (e.teaserHan > e.han && !(e.dated && e.titleShown)) return no('list');
  if (e.punctuationDensity < LEAST_DENSITY) return no('not-prose');
  const least =
    e.punctuationDensity < LOW_DENSITY
      ? LEAST_SIGNS_AT_LOW_DENSITY
      : e.bodyShare < 0.5
        ? LEAST_SIGNS_AMONG_OTHER_TEXT
        : LEAST_SIGNS;
  if (signs(e) < least) return no(e.bodyShare < 0.5 ? 'home' : 'no-signs');
  return { recognised: true, reason: { code: 'article', numbers } };
}
