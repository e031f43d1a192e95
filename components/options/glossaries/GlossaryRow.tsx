import { useState } from 'preact/hooks';
import type { GlossaryHead } from '../../../state/own/glossaries.ts';
import { Switch } from '../../popup/Switch.tsx';
import { useText } from '../../text/context.ts';
import { useTools } from '../context.ts';
import { Entries } from './Entries.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { NameForm } from './NameForm.tsx';

export interface GlossaryRowProps {
  head: GlossaryHead;
  open: boolean;
  onToggle: () => void;
}

export function GlossaryRow({ head, open, onToggle }: GlossaryRowProps) {
  const t = useText();
  const { api, run, offerUndo } = useTools();
  const [renaming, setRenaming] = useState(false);
  const { id, name, on, count } = head;
  const remove = () =>
    run(async () => {
      const removed = await api.glossaries.remove(id);
      offerUndo({ text: t('options.deleted', [name]), undo: () => api.glossaries.restore(removed) });
    });
  const panel = `glossary-${id}`;
  return (
    <li class="glossary">
      <div class="row">
        <button
          type="button"
          class="row-main open"
          aria-expanded={open}
          aria-controls={panel}
          onClick={onToggle}
        >
          <bdi class="glossary-name">{name}</bdi> <span class="beside">{t('glossary.terms', count)}</span>
        </button>
        <Switch
          text={t(on ? 'glossary.on' : 'glossary.off')}
          label={t('glossary.use', [name])}
          on={on}
          onChange={(value) => void run(() => api.glossaries.switch(id, value))}
        />
      </div>
      <div class="glossary-panel" id={panel} hidden={!open}>
        {open && (
          <>
            {renaming ? (
              <NameForm
                label={t('glossary.name')}
                name={name}
                onName={async (given) => {
                  setRenaming(false);
                  await run(() => api.glossaries.rename(id, given));
                }}
                onCancel={() => setRenaming(false)}
              />
            ) : (
              <div class="tools">
                <button type="button" class="plain" onClick={() => setRenaming(true)}>
                  {t('glossary.rename')}
                </button>
                <ExportButtons id={id} />
                <button type="button" class="plain" onClick={() => void remove()}>
                  {t('glossary.delete')}
                </button>
              </div>
            )}
            <Entries id={id} />
          </>
        )}
      </div>
    </li>
  );
}
