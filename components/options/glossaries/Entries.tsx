import { useEffect, useMemo, useState } from 'preact/hooks';
import { indexOfHead, searchEntries } from '../../../state/own/edit.ts';
import type { OwnEntry } from '../../../state/own/entry.ts';
import { useText } from '../../text/context.ts';
import { useTools } from '../context.ts';
import { More, useFirst } from '../More.tsx';
import { Search } from '../Search.tsx';
import { EntryForm } from './EntryForm.tsx';
import { EntryRow } from './EntryRow.tsx';

/** Below so many a list is seen at a glance. */
const WORTH_SEARCHING = 6;

export function Entries({ id }: { id: string }) {
  const t = useText();
  const { api, run, revision, offerUndo } = useTools();
  const [entries, setEntries] = useState<OwnEntry[]>();
  const [words, setWords] = useState('');
  /** The head of the entry that is being changed; '' for a new one. */
  const [editing, setEditing] = useState<string>();
  useEffect(() => {
    let current = true;
    api.glossaries.entries(id).then(
      (loaded) => current && setEntries(loaded),
      () => current && setEntries([]),
    );
    return () => {
      current = false;
    };
  }, [api, id, revision]);
  const found = useMemo(() => searchEntries(entries ?? [], words), [entries, words]);
  const { shown, more, showMore } = useFirst(found);
  if (!entries) return <p class="hint">{t('options.loading')}</p>;
  const save = async (entry: OwnEntry, of?: string) => {
    if (await run(() => api.glossaries.put(id, entry, of))) setEditing(undefined);
  };
  const remove = (entry: OwnEntry) =>
    run(async () => {
      const at = indexOfHead(entries, entry.zh);
      await api.glossaries.removeEntry(id, entry.zh);
      offerUndo({
        text: t('options.deleted', [entry.zh]),
        undo: () => api.glossaries.restoreEntry(id, entry, at),
      });
    });
  return (
    <>
      <div class="tools">
        {entries.length >= WORTH_SEARCHING && (
          <Search label={t('glossary.search')} value={words} onInput={setWords} />
        )}
        {editing !== '' && (
          <button type="button" class="plain" onClick={() => setEditing('')}>
            {t('glossary.add')}
          </button>
        )}
      </div>
      {editing === '' && (
        <EntryForm entries={entries} onSave={(entry) => save(entry)} onCancel={() => setEditing(undefined)} />
      )}
      {words && found.length === 0 && <p class="hint">{t('options.noMatch')}</p>}
      <ul class="entries">
        {shown.map((entry) =>
          entry.zh === editing ? (
            <li key={entry.zh}>
              <EntryForm
                entry={entry}
                entries={entries}
                onSave={(changed) => save(changed, entry.zh)}
                onCancel={() => setEditing(undefined)}
              />
            </li>
          ) : (
            <EntryRow
              key={entry.zh}
              entry={entry}
              onEdit={() => setEditing(entry.zh)}
              onDelete={() => void remove(entry)}
            />
          ),
        )}
      </ul>
      <More more={more} showMore={showMore} />
    </>
  );
}
