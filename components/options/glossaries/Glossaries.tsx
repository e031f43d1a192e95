import { useState } from 'preact/hooks';
import type { GlossaryHead } from '../../../state/own/glossaries.ts';
import { useText } from '../../text/context.ts';
import { useTools } from '../context.ts';
import { FileButton } from '../FileButton.tsx';
import { Import } from '../import/Import.tsx';
import { Section } from '../Section.tsx';
import { GlossaryRow } from './GlossaryRow.tsx';
import { NameForm } from './NameForm.tsx';

const ACCEPT = '.csv,.tsv,.txt,.json,.tbx,.xml';

export function Glossaries({ glossaries }: { glossaries: GlossaryHead[] }) {
  const t = useText();
  const { api, run } = useTools();
  const [open, setOpen] = useState<string>();
  const [making, setMaking] = useState(false);
  const [file, setFile] = useState<File>();
  const make = async (name: string) => {
    setMaking(false);
    await run(async () => {
      const { id } = await api.glossaries.create(name);
      setOpen(id);
    });
  };
  return (
    <Section id="glossaries" title={t('options.glossaries')}>
      <p class="hint">{t('glossary.hint')}</p>
      {glossaries.length > 0 && (
        <ul class="rows" aria-label={t('options.glossaries')}>
          {glossaries.map((head) => (
            <GlossaryRow
              key={head.id}
              head={head}
              open={head.id === open}
              onToggle={() => setOpen(head.id === open ? undefined : head.id)}
            />
          ))}
        </ul>
      )}
      {making ? (
        <NameForm label={t('glossary.name')} onName={make} onCancel={() => setMaking(false)} />
      ) : (
        <div class="tools">
          <button type="button" class="plain" onClick={() => setMaking(true)}>
            {t('glossary.create')}
          </button>
          <FileButton text={t('glossary.import')} accept={ACCEPT} onFile={setFile} />
        </div>
      )}
      {file && (
        <Import
          key={file.name + file.lastModified}
          file={file}
          glossaries={glossaries}
          onDone={() => setFile(undefined)}
        />
      )}
    </Section>
  );
}
