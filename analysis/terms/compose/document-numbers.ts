/** Reference numbers of official documents: 国办发〔2020〕1号. */
import type { Candidate } from '../candidate.ts';
import type { ComposeContext } from './context.ts';

// 根据, 按照 before it are not of the number.
const NUMBER =
  /(?<=根据|按照|依据|依照|印发|转发|执行|落实|[^一-龥]|^)(?!根据|按照|依据|依照|印发|转发|关于)([一-龥]{1,8})[〔[(﹝](\d{4})[〕\])﹞](?:第)?(\d{1,4})号/g;
const ISSUERS: [RegExp, string, string][] = [
  [/^国办/, 'the General Office of the State Council', '国务院办公厅'],
  [/^国(发|函|令)/, 'the State Council', '国务院'],
  [/^中办/, 'the General Office of the Party Central Committee', '中共中央办公厅'],
  [/^中(发|委)/, 'the Party Central Committee', '中共中央'],
];

export function composeDocumentNumbers({ text }: ComposeContext): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [whole, sign = '', year = '', number = ''] = match;
    const issuer = ISSUERS.find(([pattern]) => pattern.test(sign));
    const zh = `公文发文字号：${sign}是发文机关代字${issuer ? `（${issuer[2]}）` : ''}，${year}为年份，${number}为当年序号。`;
    found.push({
      start: match.index,
      end: match.index + whole.length,
      term: {
        entry: null,
        kind: 'document',
        basis: 'composed',
        en: `document no. ${number} of ${year}`,
        gloss: {
          en: `The reference number of an official document: ${sign} stands for the issuing body${issuer ? ` (${issuer[1]})` : ''} and kind of document, then the year and the number in that year.`,
          zh,
        },
        zh,
        level: 'should',
      },
    });
  }
  return found;
}
