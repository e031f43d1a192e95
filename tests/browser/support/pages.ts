/** Articles for the browser tests, of our own writing, and the reference article where it is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
export const SAMPLE = readFileSync(join(root, 'assets/sample/article.html'), 'utf8');

const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A page of the given paragraphs (HTML), with what makes it an article: a title, a date, running text. */
export const article = (paragraphs: string[], title = '清溪县召开工作会议', head = ''): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><h1>${title}</h1><p>2024年6月18日　来源：云岭日报</p><article>${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</article></body></html>`;

/** Enough running text for any recogniser. */
export const FILLER = [
  '清溪县今年以来坚持以人民为中心的发展思想，扎实推进基层治理，县委、县政府把解决群众急难愁盼问题作为重要任务，组织党员干部深入村组走访，听取意见建议，推动各项工作落地见效。',
  '县委书记高远山在会上强调，要增强“四个意识”、坚定“四个自信”、做到“两个维护”，以钉钉子精神抓好落实，确保全年目标任务圆满完成，让人民群众有更多获得感、幸福感、安全感。',
];

const SEED = join(root, '../shared/seed/article.txt');
export const hasSeed = existsSync(SEED);
if (!hasSeed) console.log('../shared is absent: the tests on the reference article are skipped.');

/** The reference article as a page under the strictest policy. */
export function seedPage(): string {
  const [title = '', , dateline = '', ...lines] = readFileSync(SEED, 'utf8').split('\n');
  const body = lines.filter((line) => line.trim()).map((line) => `<p>${escapeText(line)}</p>`);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeText(title)}</title></head><body><h1>${escapeText(title)}</h1><div>${escapeText(dateline)}</div><article>${body.join('\n')}</article></body></html>`;
}

export const STRICT = { 'content-security-policy': "default-src 'none'; style-src 'none'" };
