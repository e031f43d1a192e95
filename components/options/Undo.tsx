import { useLayoutEffect, useRef } from 'preact/hooks';
import { CloseIcon } from '../icons/icons.tsx';
import { useText } from '../text/context.ts';
import type { Undoable } from './context.ts';

export interface UndoProps {
  undoable: Undoable | undefined;
  onUndo: () => void;
  onDismiss: () => void;
}

/** Stays until it is used, put away or followed by another: a time limit would shut out who is slow. */
export function Undo({ undoable, onUndo, onDismiss }: UndoProps) {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  // The row that had the focus is gone; the way back is what comes next.
  useLayoutEffect(() => {
    if (undoable) button.current?.focus();
  }, [undoable]);
  return (
    <div class="undo" role="status">
      {undoable && (
        <div class="undo-box">
          <span>{undoable.text}</span>
          <button type="button" class="link" ref={button} onClick={onUndo}>
            {t('options.undo')}
          </button>
          <button type="button" class="icon-button" aria-label={t('options.dismiss')} onClick={onDismiss}>
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
