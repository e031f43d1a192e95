import { useEffect, useState } from 'preact/hooks';
import { CheckIcon, CopyIcon } from '../icons/icons.tsx';
import { type Translate, useText } from '../text/context.ts';
import { useCopy } from './context.ts';
import { toCsv } from './export/csv.ts';
import { toMarkdown } from './export/markdown.ts';
import { type FigureList, toText } from './export/text.ts';

const FORMATS: Record<string, (list: FigureList, t: Translate) => string> = {
  markdown: toMarkdown,
  csv: toCsv,
  text: toText,
};

/** How long the check mark stands, in milliseconds: as long as the card's. */
const SHOWN_FOR = 1_500;

type Outcome = { format: string; copied: boolean };

/** Copies the figures as they are shown: those found, in their order. */
export function CopyButtons({ list }: { list: FigureList }) {
  const t = useText();
  const copy = useCopy();
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (!outcome?.copied) return;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <>
      <fieldset class="copy" disabled={list.figures.length === 0}>
        <legend class="unseen">{t('copy.as')}</legend>
        {outcome?.copied ? <CheckIcon /> : <CopyIcon />}
        {Object.entries(FORMATS).map(([format, write]) => (
          <button
            key={format}
            type="button"
            title={`${t('copy.as')} ${t(`copy.${format}`)}`}
            onClick={() =>
              copy(write(list, t)).then(
                () => setOutcome({ format, copied: true }),
                () => setOutcome({ format, copied: false }),
              )
            }
          >
            {t(`copy.${format}`)}
          </button>
        ))}
      </fieldset>
      <span class="unseen" role="status">
        {outcome?.copied ? t('copy.done', [t(`copy.${outcome.format}`)]) : ''}
      </span>
      {outcome && !outcome.copied && (
        <p class="failed" role="alert">
          {t('copy.failed')}
        </p>
      )}
    </>
  );
}
