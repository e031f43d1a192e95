import { useText } from '../text/context.ts';
import { GROUPINGS, type Grouping } from './lists/group.ts';

export interface GroupingSelectProps {
  value: Grouping;
  onChange: (value: Grouping) => void;
}

/** A menu and no row of buttons: the style sheet puts it beside the table's heads, where it takes no line from the list. */
export function GroupingSelect({ value, onChange }: GroupingSelectProps) {
  const t = useText();
  return (
    <select
      class="grouping"
      aria-label={t('grouping.as')}
      title={t('grouping.as')}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = GROUPINGS.find((one) => one === currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    >
      {GROUPINGS.map((one) => (
        <option key={one} value={one}>
          {t(`grouping.${one}`)}
        </option>
      ))}
    </select>
  );
}
