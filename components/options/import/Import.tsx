import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReadGlossary } from '../../../formats/collect.ts';
import type { OwnEntry } from '../../../state/own/entry.ts';
import type { GlossaryHead } from '../../../state/own/glossaries.ts';
import { previewMerge } from '../../../state/own/merge.ts';
import { formatNumber } from '../../format/number.ts';
import { useText } from '../../text/context.ts';
import { useTools } from '../context.ts';
import { Conflicts } from './Conflicts.tsx';
import { Into } from './Into.tsx';
import { Part } from './Part.tsx';
import { Problems } from './Problems.tsx';
import { Rows } from './Rows.tsx';

export interface ImportProps {
  file: File;
  glossaries: GlossaryHead[];
  onDone: () => void;
}

/** A file on its way into a glossary: what is in it, what it would change, and only then the change. */
export function Import({ file, glossaries, onDone }: ImportProps) {
  const t = useText();
  const { api } = useTools();
  const [read, setRead] = useState<ReadGlossary>();
  useEffect(() => {
    let current = true;
    const failed: ReadGlossary = { entries: [], problems: [{ code: 'not-text' }], ignored: [], fatal: true };
    api.glossaries.readFile(file).then(
      (done) => current && setRead(done),
      () => current && setRead(failed),
    );
    return () => {
      current = false;
    };
  }, [api, file]);
  return (
    <section class="import" aria-labelledby="import-title" aria-busy={!read}>
      <h3 id="import-title">
        {t('import.title')} <bdi>{file.name}</bdi>
      </h3>
      {!read && (
        <p class="hint" role="status">
          {t('import.reading')}
        </p>
      )}
      {read?.fatal && (
        <>
          <p role="alert">{t('import.nothing')}</p>
          <Problems problems={read.problems} />
          <div class="tools">
            <button type="button" class="plain" onClick={onDone}>
              {t('options.close')}
            </button>
          </div>
        </>
      )}
      {read && !read.fatal && (
        <ImportPreview read={read} file={file} glossaries={glossaries} onDone={onDone} />
      )}
    </section>
  );
}

function ImportPreview({ read, file, glossaries, onDone }: ImportProps & { read: ReadGlossary }) {
  const t = useText();
  const { api, run, revision } = useTools();
  const newName = read.name || file.name.replace(/\.\w+$/, '');
  const same =
    glossaries.find(({ name }) => name === newName) ?? (glossaries.length === 1 ? glossaries[0] : undefined);
  const [into, setInto] = useState(same?.id ?? '');
  const [name, setName] = useState(newName);
  const [mine, setMine] = useState<OwnEntry[]>([]);
  const [replace, setReplace] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let current = true;
    const entries = into ? api.glossaries.entries(into) : Promise.resolve([]);
    entries.then((loaded) => current && setMine(loaded));
    return () => {
      current = false;
    };
  }, [api, into, revision]);
  const { add, equal, conflicts } = useMemo(() => previewMerge(mine, read.entries), [mine, read]);
  const count = add.length + replace.size;
  const take = async () => {
    const target = into ? { id: into } : { name: name.trim() || newName };
    if (await run(() => api.glossaries.import(target, read.entries, replace))) onDone();
  };
  return (
    <>
      <Into
        glossaries={glossaries}
        into={into}
        name={name}
        onInto={(id) => {
          setInto(id);
          setReplace(new Set());
        }}
        onName={setName}
      />
      <ul class="counts" aria-live="polite">
        <li>{t('import.add', [formatNumber(add.length)])}</li>
        <li>{t('import.equal', [formatNumber(equal.length)])}</li>
        <li>{t('import.conflicts', [formatNumber(conflicts.length)])}</li>
        <li>{t('import.problems', [formatNumber(read.problems.length)])}</li>
        {read.encoding && read.encoding !== 'utf-8' && (
          <li>{t('import.encoding', [read.encoding.toUpperCase()])}</li>
        )}
        {read.ignored.length > 0 && <li>{t('import.ignored', [read.ignored.join(', ')])}</li>}
      </ul>
      <Part title={t('import.problemsTitle')} count={read.problems.length} open>
        <Problems problems={read.problems} />
      </Part>
      <Part title={t('import.conflictsTitle')} count={conflicts.length} open>
        <Conflicts conflicts={conflicts} replace={replace} onReplace={setReplace} />
      </Part>
      <Part
        title={t('import.addTitle')}
        count={add.length}
        open={read.problems.length + conflicts.length === 0}
      >
        <Rows rows={add} />
      </Part>
      <div class="tools">
        <button type="button" class="primary" disabled={count === 0} onClick={() => void take()}>
          {t('import.take', count)}
        </button>
        <button type="button" class="plain" onClick={onDone}>
          {t('options.cancel')}
        </button>
      </div>
    </>
  );
}
