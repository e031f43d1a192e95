import { headKey } from '../../../state/own/entry.ts';
import type { Conflict } from '../../../state/own/merge.ts';
import { formatNumber } from '../../format/number.ts';
import { useText } from '../../text/context.ts';
import { EntryText } from '../glossaries/EntryRow.tsx';
import { More, useFirst } from '../More.tsx';

export interface ConflictsProps {
  conflicts: readonly Conflict[];
  /** Heads of which the file's version is to hold. */
  replace: ReadonlySet<string>;
  onReplace: (replace: ReadonlySet<string>) => void;
}

/** Both versions of each entry that differs, with the choice between them; what is there stays unless it is said otherwise. */
export function Conflicts({ conflicts, replace, onReplace }: ConflictsProps) {
  const t = useText();
  const { shown, more, showMore } = useFirst(conflicts);
  const choose = (key: string, theirs: boolean) => {
    const next = new Set(replace);
    if (theirs) next.add(key);
    else next.delete(key);
    onReplace(next);
  };
  const all = (theirs: boolean) =>
    onReplace(new Set(theirs ? conflicts.map(({ mine }) => headKey(mine.zh)) : []));
  return (
    <>
      <div class="tools">
        <button type="button" class="plain" onClick={() => all(false)}>
          {t('import.keepAll')}
        </button>
        <button type="button" class="plain" onClick={() => all(true)}>
          {t('import.replaceAll')}
        </button>
      </div>
      {shown.map(({ line, mine, theirs }) => {
        const key = headKey(mine.zh);
        return (
          <fieldset key={key} class="conflict">
            <legend>
              <bdi lang="zh-Hans">{mine.zh}</bdi>{' '}
              <span class="beside">{t('import.line', [formatNumber(line)])}</span>
            </legend>
            <label class="version">
              <input
                type="radio"
                name={`conflict-${key}`}
                checked={!replace.has(key)}
                onChange={() => choose(key, false)}
              />
              <span class="version-name">{t('import.mine')}</span>
              <EntryText entry={mine} />
            </label>
            <label class="version">
              <input
                type="radio"
                name={`conflict-${key}`}
                checked={replace.has(key)}
                onChange={() => choose(key, true)}
              />
              <span class="version-name">{t('import.theirs')}</span>
              <EntryText entry={theirs} />
            </label>
          </fieldset>
        );
      })}
      <More more={more} showMore={showMore} />
    </>
  );
}
