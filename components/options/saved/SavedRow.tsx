import type { SavedTerm } from '../../../state/saved/saved-term.ts';
import { formatDate } from '../../format/date.ts';
import { DeleteIcon } from '../../icons/icons.tsx';
import { useText } from '../../text/context.ts';
import { Either, Zh } from '../../text/Zh.tsx';

/** The sentence with the term marked wherever it stands. */
function Sentence({ sentence, term }: SavedTerm) {
  const pieces = sentence.split(term);
  return (
    <p class="quote" dir="auto">
      <Zh>
        {pieces.map((piece, index) => (
          <span key={index}>
            {index > 0 && <mark>{term}</mark>}
            {piece}
          </span>
        ))}
      </Zh>
    </p>
  );
}

/** Only to a page of the web: an address may come from a file. */
const isPage = (address: string) => /^https?:\/\//i.test(address);

export interface SavedRowProps {
  term: SavedTerm;
  known: boolean;
  onKnown: () => void;
  onDelete: () => void;
}

export function SavedRow({ term, known, onKnown, onDelete }: SavedRowProps) {
  const t = useText();
  const { pinyin, en, sentence, title, date, address } = term;
  const name = title || address;
  return (
    <li class="row entry">
      <div class="entry-text">
        <p>
          <bdi class="term">
            <Zh>{term.term}</Zh>
          </bdi>{' '}
          {pinyin && (
            <span class="beside" lang="zh-Latn-pinyin">
              {pinyin}
            </span>
          )}
        </p>
        {en && (
          <p dir="auto">
            <Either>{en}</Either>
          </p>
        )}
        {sentence && <Sentence {...term} />}
        {name && (
          <p class="second">
            <bdi>
              {isPage(address) ? (
                <a href={address} target="_blank" rel="noreferrer">
                  <Either>{name}</Either>
                </a>
              ) : (
                <Either>{name}</Either>
              )}
            </bdi>{' '}
            {date && formatDate(date.slice(0, 10), t('localeTag'))}
          </p>
        )}
      </div>
      <button type="button" class="plain" aria-pressed={known} onClick={onKnown}>
        {t('saved.known')}
        <span class="unseen"> {term.term}</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('options.deleteOne', [term.term])}
        onClick={onDelete}
      >
        <DeleteIcon />
      </button>
    </li>
  );
}
