import type { Figure } from '../../analysis/types.ts';
import { formatValue, unitGap } from '../format/number.ts';
import { useText } from '../text/context.ts';
import { Zh } from '../text/Zh.tsx';
import type { FigureGroup } from './lists/group.ts';
import { sentenceAt } from './lists/sentence.ts';
import { RowButton } from './RowButton.tsx';

export interface FigureRowProps {
  figure: Figure;
  /** What the figure's offsets are into. */
  text: string;
  /** English by Chinese; empty where the reader wants none. */
  renderings: ReadonlyMap<string, string>;
  /** What it stands in, whose head is not said again in the row. */
  group: Pick<FigureGroup, 'by' | 'head'>;
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

/**
 * What is counted and, below it, its English and whose it is. Under its own noun a row leads with whose it is; where that
 * is not known the noun stands again, for a row without a name says nothing.
 */
function Counted({ figure, renderings, group }: Pick<FigureRowProps, 'figure' | 'renderings' | 'group'>) {
  const t = useText();
  const { counted, kind } = figure;
  const headed = group.by === 'counted' && group.head === counted;
  const scope = group.by === 'scope' && group.head === figure.scope ? undefined : figure.scope;
  const english = headed ? undefined : renderings.get(counted);
  const below = headed ? undefined : scope;
  return (
    <>
      <Zh>{(headed && scope) || counted || figure.text}</Zh>
      {(kind === 'average' || kind === 'quota') && <span class="tag">{t(`figure.${kind}`)}</span>}
      {(english || below) && (
        <span class="second">
          {english && <span lang="en">{english}</span>}
          {english && below && ' · '}
          {below && <Zh>{below}</Zh>}
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

export function FigureRow({ figure, text, renderings, group, bar, open, onToggle }: FigureRowProps) {
  const t = useText();
  const id = `sentence-${figure.start}`;
  return (
    <>
      <tr class="row">
        <td class="value">
          <Value figure={figure} />
        </td>
        <td>
          <Counted figure={figure} renderings={renderings} group={group} />
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
