import type { Figure } from '../../analysis/types.ts';
import { formatValue, unitGap } from '../format/number.ts';
import { useText } from '../text/context.ts';
import { Zh } from '../text/Zh.tsx';
import { RowButton } from './RowButton.tsx';

export interface FiguresProps {
  figures: Figure[];
  /** English by Chinese; empty where the reader wants none. */
  renderings: ReadonlyMap<string, string>;
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

function Counted({ figure, renderings }: { figure: Figure; renderings: FiguresProps['renderings'] }) {
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

export function Figures({ figures, renderings }: FiguresProps) {
  const t = useText();
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col" class="value">
            {t('figure.value')}
          </th>
          <th scope="col">{t('figure.counted')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.start} class="row">
            <td class="value">
              <Value figure={figure} />
            </td>
            <td>
              <Counted figure={figure} renderings={renderings} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
