import type { Language } from '../../messages/choices.ts';
import { formatDate } from '../format/date.ts';
import { useText } from '../text/context.ts';
import { showsChinese, showsEnglish } from '../text/language.ts';
import { Either, Zh } from '../text/Zh.tsx';
import { Items } from './Items.tsx';
import type { CardModel } from './model.ts';
import { Parts } from './Parts.tsx';
import { Sources } from './Sources.tsx';

export interface BodyProps {
  model: CardModel;
  language: Language;
  onOpenPart: (index: number) => void;
}

function period({ since, until }: CardModel, t: ReturnType<typeof useText>): string {
  const say = (iso: string) => formatDate(iso, t('localeTag'));
  if (since && until) return t('card.sinceUntil', [say(since), say(until)]);
  if (since) return t('card.since', [say(since)]);
  return until ? t('card.until', [say(until)]) : '';
}

function Gloss({ model, language }: Pick<BodyProps, 'model' | 'language'>) {
  const t = useText();
  const english = showsEnglish(language) && model.gloss.en;
  const chinese = showsChinese(language) && model.gloss.zh;
  if (!english && !chinese) {
    return model.basis === 'unknown' ? <p class="gloss">{t('card.unknown')}</p> : null;
  }
  // A reader's own entry has one text, in whatever language it was written.
  if (model.gloss.en === model.gloss.zh) {
    return (
      <p class="gloss" dir="auto">
        <Either>{model.gloss.en}</Either>
      </p>
    );
  }
  return (
    <>
      {english && (
        <p class="gloss" lang="en">
          {english}
        </p>
      )}
      {chinese && (
        <p class="gloss">
          <Zh>{chinese}</Zh>
        </p>
      )}
    </>
  );
}

function Doubt({ model, language }: Pick<BodyProps, 'model' | 'language'>) {
  const t = useText();
  if (!model.doubt) return null;
  return (
    <p class="doubt" role="note">
      <strong>{t('card.doubt')}</strong> {showsEnglish(language) && <span lang="en">{model.doubt.en}</span>}{' '}
      {showsChinese(language) && <Zh>{model.doubt.zh}</Zh>}
    </p>
  );
}

export function Body({ model, language, onOpenPart }: BodyProps) {
  const t = useText();
  const when = period(model, t);
  return (
    <>
      {model.en && (
        <p class="rendering" lang="en">
          <strong>{model.en}</strong>
          {model.alt && model.alt.length > 0 && (
            <span class="alt">
              <span lang={t('localeTag')}>{t('card.also')}</span> {model.alt.join('; ')}
            </span>
          )}
        </p>
      )}
      {model.full && (
        <p class="full">
          <span class="caption">{t('card.full')}</span> <Zh script={model.script ?? 'Hans'}>{model.full}</Zh>
        </p>
      )}
      <Gloss model={model} language={language} />
      <Doubt model={model} language={language} />
      <Items items={model.items ?? []} language={language} />
      {when && <p class="period">{when}</p>}
      <Parts parts={model.parts} onOpenPart={onOpenPart} />
      <Sources sources={model.sources} />
    </>
  );
}
