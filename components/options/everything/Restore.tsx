import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../../formats/problem.ts';
import type { Backup } from '../../../state/backup/backup.ts';
import type { BackupPreview } from '../../../state/backup/preview.ts';
import { Choice } from '../../popup/Choice.tsx';
import { useText } from '../../text/context.ts';
import { useTools } from '../context.ts';
import { Problems } from '../import/Problems.tsx';
import { RestoreList } from './RestoreList.tsx';

type Read = { backup: Backup; preview: BackupPreview } | { problem: Problem };

/** A copy on its way back: what it would change, and only then the change. */
export function Restore({ file, onDone }: { file: File; onDone: () => void }) {
  const t = useText();
  const { api, run } = useTools();
  const [read, setRead] = useState<Read>();
  const [keep, setKeep] = useState<'mine' | 'theirs'>('mine');
  useEffect(() => {
    let current = true;
    void run(async () => {
      const done = await api.everything.read(file);
      if (current) setRead(done);
    });
    return () => {
      current = false;
    };
  }, [api, file, run]);
  const take = async (backup: Backup) => {
    if (await run(() => api.everything.restore(backup, { replace: keep === 'theirs' }))) onDone();
  };
  const differs =
    read && 'preview' in read && read.preview.glossaries.some(({ conflicts }) => conflicts.length > 0);
  return (
    <section class="import" aria-labelledby="restore-title" aria-busy={!read}>
      <h3 id="restore-title">
        {t('import.title')} <bdi>{file.name}</bdi>
      </h3>
      {!read && (
        <p class="hint" role="status">
          {t('import.reading')}
        </p>
      )}
      {read && 'problem' in read && (
        <>
          <p role="alert">{t('import.nothing')}</p>
          <Problems problems={[read.problem]} />
        </>
      )}
      {read && 'preview' in read && <RestoreList preview={read.preview} />}
      {differs && (
        <Choice
          name="keep"
          legend={t('everything.differing')}
          value={keep}
          options={[
            { value: 'mine', text: t('import.mine') },
            { value: 'theirs', text: t('import.theirs') },
          ]}
          onChange={setKeep}
        />
      )}
      <div class="tools">
        {read && 'preview' in read && (
          <button type="button" class="primary" onClick={() => void take(read.backup)}>
            {t('everything.take')}
          </button>
        )}
        <button type="button" class="plain" onClick={onDone}>
          {t('options.cancel')}
        </button>
      </div>
    </section>
  );
}
