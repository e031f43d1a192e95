import { useText } from '../text/context.ts';
import { kindLabel } from '../text/labels.ts';
import { Zh } from '../text/Zh.tsx';
import type { TermGroup } from './lists/terms.ts';
import { RowButton, Times } from './RowButton.tsx';

/** Up to this many terms in all, every kind is open from the start: folding would only hide a short list. */
const OPEN_ALL = 12;

export function Terms({ groups, english }: { groups: TermGroup[]; english: boolean }) {
  const t = useText();
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      {groups.map(({ kind, rows }, index) => (
        <details class="kind" key={kind} open={index === 0 || total <= OPEN_ALL}>
          <summary>
            {kindLabel(t, kind)} <span class="count">{rows.length}</span>
          </summary>
          <ul>
            {rows.map(({ text, en, mentions }) => (
              <li class="row" key={mentions[0].start}>
                <span class="line">
                  <span>
                    <RowButton span={mentions[0]} class="term">
                      <Zh>{text}</Zh>
                    </RowButton>{' '}
                    {english && en && (
                      <span class="beside" lang="en">
                        {en}
                      </span>
                    )}
                  </span>
                  <Times count={mentions.length} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
