import { type BackupPreview, changesNothing } from '../../../state/backup/preview.ts';
import { formatNumber } from '../../format/number.ts';
import { useText } from '../../text/context.ts';

/** What a copy would change, a line a thing. */
export function RestoreList({ preview }: { preview: BackupPreview }) {
  const t = useText();
  const { settings, sitesOff, glossaries, saved, known } = preview;
  if (changesNothing(preview)) return <p>{t('everything.same')}</p>;
  return (
    <ul class="changes">
      {settings.map(({ key, mine, theirs }) => (
        <li key={key}>
          {t(`choice.${key}`)}: {t(`option.${key}.${mine}`)} → <b>{t(`option.${key}.${theirs}`)}</b>
        </li>
      ))}
      {sitesOff.length > 0 && <li>{t('everything.sites', [sitesOff.join(', ')])}</li>}
      {glossaries.map(({ theirs, mine, add, equal, conflicts }) => (
        <li key={theirs.id}>
          <bdi>{mine?.name ?? theirs.name}</bdi>
          {': '}
          {[
            ...(mine ? [] : [t('import.new')]),
            t('import.add', [formatNumber(add.length)]),
            t('import.equal', [formatNumber(equal.length)]),
            t('import.conflicts', [formatNumber(conflicts.length)]),
          ].join(' · ')}
        </li>
      ))}
      {saved.add.length > 0 && <li>{t('everything.saved', saved.add.length)}</li>}
      {known.add.length > 0 && <li>{t('everything.known', known.add.length)}</li>}
    </ul>
  );
}
