import type { Density, Language } from '../../messages/choices.ts';
import type { Reading } from '../../messages/types.ts';
import { useText } from '../text/context.ts';
import { showsEnglish } from '../text/language.ts';
import { Dates } from './Dates.tsx';
import { Documents } from './Documents.tsx';
import { Figures } from './Figures.tsx';
import { splitDates } from './lists/dates.ts';
import { mergeDocuments } from './lists/documents.ts';
import { groupTerms, renderings } from './lists/terms.ts';
import { People } from './People.tsx';
import { type Tab, Tabs } from './Tabs.tsx';
import { Terms } from './Terms.tsx';

export interface ContentsProps {
  reading: Reading;
  density: Density;
  language: Language;
}

/** What the article holds, figures first. A tab's number is the number of its rows. */
export function Contents({ reading, density, language }: ContentsProps) {
  const t = useText();
  const { analysis } = reading;
  const english = showsEnglish(language);
  const known = english ? renderings(analysis.terms) : new Map<string, string>();
  const groups = groupTerms(analysis.terms, density);
  const { timeline, durations } = splitDates(analysis.dates);
  const tabs: Tab[] = [
    {
      id: 'figures',
      count: analysis.figures.length,
      panel: () => <Figures reading={reading} renderings={known} />,
    },
    {
      id: 'people',
      count: analysis.people.length,
      panel: () => <People people={analysis.people} renderings={known} />,
    },
    {
      id: 'dates',
      count: timeline.length + durations.length,
      panel: () => <Dates dates={analysis.dates} />,
    },
    {
      id: 'documents',
      count: mergeDocuments(analysis.documents).length,
      panel: () => <Documents documents={analysis.documents} />,
    },
    {
      id: 'terms',
      count: groups.reduce((sum, { rows }) => sum + rows.length, 0),
      panel: () => <Terms groups={groups} english={english} />,
    },
  ].map((tab) => ({
    ...tab,
    label: t(`tab.${tab.id}`),
    panel: () => (tab.count > 0 ? tab.panel() : <p class="none">{t(`none.${tab.id}`)}</p>),
  }));
  return <Tabs tabs={tabs} label={t('popup.content')} />;
}
