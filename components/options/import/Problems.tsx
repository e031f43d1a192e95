import type { Problem } from '../../../formats/problem.ts';
import { formatNumber } from '../../format/number.ts';
import { type Translate, useText } from '../../text/context.ts';
import { More, useFirst } from '../More.tsx';

/** Message keys allow no hyphen: too-long → tooLong. */
const camel = (code: string): string => code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** In the messages $1 is what is meant, a field or words of the file, and $2 a number. */
export function problemText(t: Translate, { code, field, text = '', number }: Problem): string {
  const what = field ? t(`field.${field === 'tag' ? 'tags' : field}`) : text;
  return t(`problem.${camel(code)}`, [what, number === undefined ? '' : formatNumber(number)]);
}

export function placeText(t: Translate, { line, column }: Problem): string {
  if (line === undefined) return '';
  return column === undefined
    ? t('import.line', [formatNumber(line)])
    : t('import.lineColumn', [formatNumber(line), formatNumber(column)]);
}

export const ProblemText = ({ problem }: { problem: Problem }) => <>{problemText(useText(), problem)}</>;

export function Problems({ problems }: { problems: readonly Problem[] }) {
  const t = useText();
  const { shown, more, showMore } = useFirst(problems);
  return (
    <>
      <ul class="problems">
        {shown.map((problem, index) => (
          <li key={index}>
            {problem.line !== undefined && <b>{placeText(t, problem)}</b>}{' '}
            <bdi>{problemText(t, problem)}</bdi>
          </li>
        ))}
      </ul>
      <More more={more} showMore={showMore} />
    </>
  );
}
