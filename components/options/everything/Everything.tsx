import { useState } from 'preact/hooks';
import { useText } from '../../text/context.ts';
import { useTools } from '../context.ts';
import { FileButton } from '../FileButton.tsx';
import { Section } from '../Section.tsx';
import { Restore } from './Restore.tsx';

export function Everything() {
  const t = useText();
  const { api, run } = useTools();
  const [file, setFile] = useState<File>();
  return (
    <Section id="everything" title={t('options.everything')}>
      <p class="hint">{t('everything.hint')}</p>
      <div class="tools">
        <button type="button" class="plain" onClick={() => void run(() => api.everything.export())}>
          {t('everything.export')}
        </button>
        <FileButton text={t('everything.import')} accept=".json" onFile={setFile} />
      </div>
      {file && <Restore key={file.name + file.lastModified} file={file} onDone={() => setFile(undefined)} />}
    </Section>
  );
}
