import type { Figure } from '../../analysis/types.ts';
import { formatValue, unitGap } from '../format/number.ts';
import { useText } from '../text/context.ts';
import { Zh } from '../text/Zh.tsx';
import { sentenceAt } from './lists/sentence.ts';
import { RowButton } from './RowButton.tsx';

export interface FigureRowProps {
  figure: Figure;
  /** What the figure's offsets are into. */
  text: string;
  /** English by Chinese; empty where the reader wants none. */
  renderings: ReadonlyMap<string, string>;
  /** Of its bar, above 0 to 1, where other figures are of the same thing in the same unit. */
  bar: number | undefined;
  open: boolean;
  onToggle: () => void;
}

function Value({ figure }: { figure: Figure }) {
  const t = useText();
  return (
    <RowButton span={figure} class="value" title={figure.text}>
      {figure.change && (
        <span class="change">
          <span aria-hidden="true">{figure.change === 'up' ? '↑' : '↓'}</span>
          <span class="unseen">{t(`figure.${figure.change}`)}</span>
        </span>
      )}
      {figure.approx && <span class="unseen">{t(`figure.${figure.approx}`)} </span>}
      <span class="number">{formatValue(figure)}</span>
      {unitGap(figure.unit)}
      <Zh class="unit">{figure.unit}</Zh>
    </RowButton>
  );
}

function Counted({ figure, renderings }: Pick<FigureRowProps, 'figure' | 'renderings'>) {
  const t = useText();
  const english = renderings.get(figure.counted);
  return (
    <>
      <Zh>{figure.counted || figure.text}</Zh>
      {(figure.kind === 'average' || figure.kind === 'quota') && (
        <span class="tag">{t(`figure.${figure.kind}`)}</span>
      )}
      {(english || figure.scope) && (
        <span class="second">
          {english && <span lang="en">{english}</span>}
          {english && figure.scope && ' · '}
          {figure.scope && <Zh>{figure.scope}</Zh>}
        </span>
      )}
    </>
  );
}

/** The sentence that the figure is from, the figure marked in it. */
function Sentence({ figure, text }: Pick<FigureRowProps, 'figure' | 'text'>) {
  const { start, end } = sentenceAt(text, figure);
  return (
    <Zh>
      {text.slice(start, figure.start)}
      <mark>{text.slice(figure.start, figure.end)}</mark>
      {text.slice(figure.end, end)}
    </Zh>
  );
}

export function FigureRow({ figure, text, renderings, bar, open, onToggle }: FigureRowProps) {
  const t = useText();
  const id = `sentence-${figure.start}`;
  return (
    <>
      <tr class="row">
        <td class="value">
          <Value figure={figure} />
        </td>
        <td>
          <Counted figure={figure} renderings={renderings} />
          {bar !== undefined && (
            <span class="track" aria-hidden="true">
              <span class="bar" style={{ width: `${100 * bar}%` }} />
            </span>
          )}
        </td>
        <td class="unfold">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={t('figure.sentenceOf', [figure.text])}
            title={t('figure.sentence')}
            onClick={onToggle}
          />
        </td>
      </tr>
      {open && (
        <tr class="sentence" id={id}>
          <td colSpan={3}>
            <Sentence figure={figure} text={text} />
          </td>
        </tr>
      )}
    </>
  );
}
