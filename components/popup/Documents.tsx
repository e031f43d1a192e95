import { Fragment } from 'preact';
import type { NamedDocument } from '../../analysis/types.ts';
import { formatDate } from '../format/date.ts';
import { useText } from '../text/context.ts';
import { Zh } from '../text/Zh.tsx';
import { type DocumentRow, mergeDocuments, NAMED_KINDS } from './lists/documents.ts';
import { RowButton, Times } from './RowButton.tsx';

/** Titles come with or without their title marks; here they always carry them. */
const marked = (title: string) => (/^[《〈「『“]/.test(title) ? title : `《${title}》`);

/** What kind of document it is, who issued it and when: as much as the text says. */
function Facts({ kind, body, date }: Pick<DocumentRow, 'kind' | 'body' | 'date'>) {
  const t = useText();
  const facts = [
    kind && NAMED_KINDS.has(kind) && t(`document.${kind}`),
    body && <Zh>{body}</Zh>,
    date && <time dateTime={date}>{t('document.issued', [formatDate(date, t('localeTag'))])}</time>,
  ].filter(Boolean);
  if (facts.length === 0) return null;
  return (
    <span class="second">
      {facts.map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </span>
  );
}

export function Documents({ documents }: { documents: NamedDocument[] }) {
  return (
    <ul>
      {mergeDocuments(documents).map(({ title, mentions, ...told }) => (
        <li class="row" key={title}>
          <span class="line">
            <RowButton span={mentions[0]} class="document">
              <Zh>{marked(title)}</Zh>
            </RowButton>
            <Times count={mentions.length} />
          </span>
          <Facts {...told} />
        </li>
      ))}
    </ul>
  );
}
