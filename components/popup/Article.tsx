import { Fragment } from 'preact';
import type { Reading } from '../../messages/types.ts';
import { formatDate } from '../format/date.ts';
import { useText } from '../text/context.ts';
import { reasonLabel } from '../text/labels.ts';
import { Either } from '../text/Zh.tsx';

/** The recognised article: what it is, and why it was taken for one. */
export function Article({ reading }: { reading: Reading }) {
  const t = useText();
  const { title, date, source, author } = reading.article;
  const facts = [
    date && <time dateTime={date}>{formatDate(date, t('localeTag'))}</time>,
    source && <Either>{source}</Either>,
    author && t('popup.reporter', [author]),
  ].filter(Boolean);
  return (
    <section class="article">
      {reading.part && (
        <p class="part">{t('popup.part', [reading.part.index + 1, reading.part.count].map(String))}</p>
      )}
      <h1>{title ? <Either>{title}</Either> : t('popup.untitled')}</h1>
      {facts.length > 0 && (
        <p class="facts">
          {facts.map((fact, index) => (
            <Fragment key={index}>
              {index > 0 && ' · '}
              {fact}
            </Fragment>
          ))}
        </p>
      )}
      <p class="reason">
        {reasonLabel(t, reading.reason.code, reading.reason.numbers)} ·{' '}
        {t('popup.underlined', reading.painted)}
      </p>
    </section>
  );
}
