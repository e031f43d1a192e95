import type { NamedDocument } from '../../analysis/types.ts';
import { Zh } from '../text/Zh.tsx';
import { mergeDocuments } from './lists/documents.ts';
import { RowButton, Times } from './RowButton.tsx';

/** Titles come with or without their title marks; here they always carry them. */
const marked = (title: string) => (/^[《〈「『“]/.test(title) ? title : `《${title}》`);

export function Documents({ documents }: { documents: NamedDocument[] }) {
  return (
    <ul>
      {mergeDocuments(documents).map(({ title, kind, mentions }) => (
        <li class="row" key={title}>
          <span class="line">
            <RowButton span={mentions[0]} class="document">
              <Zh>{marked(title)}</Zh>
            </RowButton>
            <Times count={mentions.length} />
          </span>
          {kind && <Zh class="second">{kind}</Zh>}
        </li>
      ))}
    </ul>
  );
}
