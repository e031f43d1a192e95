import type { OwnEntry } from '../../../state/own/entry.ts';
import { DeleteIcon, EditIcon } from '../../icons/icons.tsx';
import { useText } from '../../text/context.ts';
import { Either, Zh } from '../../text/Zh.tsx';

/** One entry. What the reader wrote is kept apart in direction: it may hold any script. */
export const EntryText = ({ entry: { zh, forms, pinyin, en, gloss, source, tags } }: { entry: OwnEntry }) => (
  <div class="entry-text">
    <p>
      <bdi class="term">
        <Zh>{zh}</Zh>
      </bdi>{' '}
      {pinyin && (
        <bdi class="beside" lang="zh-Latn-pinyin">
          {pinyin}
        </bdi>
      )}{' '}
      {forms.length > 0 && (
        <bdi class="beside">
          <Zh>{forms.join('　')}</Zh>
        </bdi>
      )}
    </p>
    {en && (
      <p dir="auto">
        <Either>{en}</Either>
      </p>
    )}
    {gloss && (
      <p class="second" dir="auto">
        <Either>{gloss}</Either>
      </p>
    )}
    {(source || tags.length > 0) && (
      <p class="second">
        {source && (
          <bdi>
            <Either>{source}</Either>
          </bdi>
        )}{' '}
        {tags.map((tag) => (
          <bdi key={tag} class="tag">
            {tag}
          </bdi>
        ))}
      </p>
    )}
  </div>
);

export interface EntryRowProps {
  entry: OwnEntry;
  onEdit: () => void;
  onDelete: () => void;
}

export function EntryRow({ entry, onEdit, onDelete }: EntryRowProps) {
  const t = useText();
  return (
    <li class="row entry">
      <EntryText entry={entry} />
      <button
        type="button"
        class="icon-button"
        aria-label={t('glossary.editTerm', [entry.zh])}
        onClick={onEdit}
      >
        <EditIcon />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('options.deleteOne', [entry.zh])}
        onClick={onDelete}
      >
        <DeleteIcon />
      </button>
    </li>
  );
}
