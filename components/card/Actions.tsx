import { useEffect, useState } from 'preact/hooks';
import { CheckIcon, CloseIcon, CopyIcon, SaveIcon } from '../icons/icons.tsx';
import { useText } from '../text/context.ts';

/** How long the copy button says that it has copied. Long enough to be read, short enough to be pressed again. */
const COPIED_MS = 1_600;

export interface ActionsProps {
  onCopy: () => void | Promise<void>;
  onClose: () => void;
  onSave?: () => void;
  saved?: boolean;
}

function CopyButton({ onCopy }: Pick<ActionsProps, 'onCopy'>) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () =>
    Promise.resolve(onCopy()).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  const label = t(copied ? 'card.copied' : 'card.copy');
  return (
    <button type="button" class="button" aria-label={label} title={label} onClick={copy}>
      {copied ? <CheckIcon /> : <CopyIcon />}
    </button>
  );
}

export function Actions({ onCopy, onClose, onSave, saved = false }: ActionsProps) {
  const t = useText();
  return (
    <div class="actions">
      {onSave && (
        <button
          type="button"
          class="button"
          aria-label={t('card.save')}
          aria-pressed={saved}
          title={t(saved ? 'card.saved' : 'card.save')}
          onClick={onSave}
        >
          <SaveIcon filled={saved} />
        </button>
      )}
      <CopyButton onCopy={onCopy} />
      <button
        type="button"
        class="button"
        aria-label={t('card.close')}
        title={t('card.close')}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
