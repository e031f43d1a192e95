import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { joinList, splitList } from '../../../formats/cell.ts';
import type { Problem } from '../../../formats/problem.ts';
import { faultsOf, tidyEntry } from '../../../state/own/check.ts';
import { indexOfHead } from '../../../state/own/edit.ts';
import { headKey, type OwnEntry } from '../../../state/own/entry.ts';
import { useText } from '../../text/context.ts';
import { ProblemText } from '../import/Problems.tsx';
import { TextField } from './TextField.tsx';

export interface EntryFormProps {
  /** The entry to be changed; without it a new one. */
  entry?: OwnEntry;
  entries: readonly OwnEntry[];
  onSave: (entry: OwnEntry) => Promise<void>;
  onCancel: () => void;
}

const FIELDS = ['zh', 'en', 'gloss', 'pinyin', 'forms', 'source', 'tags'] as const;
type Name = (typeof FIELDS)[number];

const textOf = (entry: OwnEntry | undefined, name: Name): string => {
  const value = entry?.[name] ?? '';
  return typeof value === 'string' ? value : joinList(value);
};

export function EntryForm({ entry, entries, onSave, onCancel }: EntryFormProps) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = () => {
    const data = new FormData(form.current ?? undefined);
    const text = (name: Name) => String(data.get(name) ?? '');
    const made = tidyEntry({
      zh: text('zh'),
      forms: splitList(text('forms')),
      pinyin: text('pinyin'),
      en: text('en'),
      gloss: text('gloss'),
      source: text('source'),
      tags: splitList(text('tags')),
    });
    const faults: Problem[] = faultsOf(made).map((fault) => ({
      code: fault.code,
      ...('field' in fault && { field: fault.field }),
      ...('most' in fault && { number: fault.most }),
    }));
    const other = entries[indexOfHead(entries, made.zh)];
    if (other && headKey(other.zh) !== headKey(entry?.zh ?? ''))
      faults.push({ code: 'exists', text: other.zh });
    setProblems(faults);
    if (faults.length === 0) void onSave(made);
    else form.current?.querySelector('input')?.focus();
  };
  return (
    <form
      class="entry-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && onCancel()}
    >
      {FIELDS.map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`field.${name}`)}
          value={textOf(entry, name)}
          long={name === 'gloss'}
          {...((name === 'forms' || name === 'tags') && { hint: t('field.several') })}
          {...(name === 'zh' && { lang: 'zh-Hans' })}
        />
      ))}
      {problems.length > 0 && (
        <div class="faults" role="alert">
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.code} ${problem.field}`}>
                <ProblemText problem={problem} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="tools">
        <button type="submit" class="primary">
          {t('options.save')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {t('options.cancel')}
        </button>
      </div>
    </form>
  );
}
