import type { OptionsApi } from '../../components/options/api.ts';
import type { Translate } from '../../components/text/context.ts';
import { writeAnki } from '../../formats/saved/anki.ts';
import { type Labels, SAVED_COLUMNS } from '../../formats/saved/columns.ts';
import { writeSavedCsv } from '../../formats/saved/csv.ts';
import { writeSavedMarkdown } from '../../formats/saved/markdown.ts';
import { bringBack, knownId, markKnown } from '../../state/known/known-terms.ts';
import { loadSaved, removeSaved, restoreSaved } from '../../state/saved/saved-terms.ts';
import { today, type World } from './world.ts';

export function savedApi({ area, settings, save }: World, t: Translate): OptionsApi['saved'] {
  const labels = (): Labels =>
    Object.fromEntries(SAVED_COLUMNS.map((column) => [column, t(`column.${column}`)])) as Labels;
  return {
    remove: (id) => removeSaved(area, id),
    restore: async (removed) => void (await restoreSaved(area, removed)),
    markKnown: async ({ term, entry, en }) =>
      void (await markKnown(area, { id: knownId({ entry, text: term }), zh: term, en })),
    bringBack: async (id) => void (await bringBack(area, id)),
    restoreKnown: async ({ id, zh, en }) => void (await markKnown(area, { id, zh, en })),
    async export(format) {
      const [terms, { choices }] = await Promise.all([loadSaved(area), settings()]);
      const { language } = choices;
      const name = `${t('saved.file')} ${today()}`;
      if (format === 'csv') save(`${name}.csv`, 'text/csv', writeSavedCsv(terms, labels(), language));
      else if (format === 'markdown')
        save(`${name}.md`, 'text/markdown', writeSavedMarkdown(terms, t('saved.title'), language));
      else
        save(
          `${name}.txt`,
          'text/plain',
          writeAnki(terms, { ...labels(), answer: t('column.answer') }, language),
        );
    },
  };
}
