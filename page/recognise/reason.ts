/** Says a reason in English, as the popup and the command line show it. Pure. */
import type { Reason } from './types.ts';

const decimal = (n: number | undefined) => (n ?? 0).toFixed(2).replace(/^0/, '');
const percent = (n: number | undefined) => `${Math.round((n ?? 0) * 100)} %`;
const whole = (n: number | undefined) => Math.round(n ?? 0).toLocaleString('en');

export function describeReason({ code, numbers: n }: Reason): string {
  switch (code) {
    case 'article':
      return `Chinese, punctuation density ${decimal(n.punctuationDensity)}, ${
        n.blocks === 1 ? 'one block' : `${whole(n.blocks)} blocks`
      } of ${whole(n.characters)} characters`;
    case 'empty':
      return 'no running text';
    case 'not-chinese':
      return 'not in Chinese';
    case 'too-short':
      return `too short: ${whole(n.characters)} characters`;
    case 'list':
      return `a list: ${percent(n.linkShare)} links, punctuation density ${decimal(n.punctuationDensity)}`;
    case 'home':
      return `a home page: its longest text is ${percent(n.bodyShare)} of the page's`;
    case 'forum':
      return 'a forum or a page of questions and answers';
    case 'shop':
      return 'a shop';
    case 'reference':
      return 'an entry of an encyclopaedia';
    case 'fiction':
      return 'a chapter or a poem';
    case 'post':
      return 'a post of a social network';
    case 'no-signs':
      return 'running text, but neither date, source nor reporter of an article';
    case 'selection':
      return `a selection of ${whole(n.characters)} characters`;
    case 'not-prose':
      return `no running prose: punctuation density ${decimal(n.punctuationDensity)}`;
  }
}
