import type { Person } from '../../analysis/types.ts';
import { useText } from '../text/context.ts';
import { Zh } from '../text/Zh.tsx';
import { firstMention, splitPeople } from './lists/people.ts';
import { RowButton, Times } from './RowButton.tsx';

export interface PeopleProps {
  people: Person[];
  renderings: ReadonlyMap<string, string>;
}

function PersonRow({ person, renderings }: { person: Person; renderings: PeopleProps['renderings'] }) {
  const span = firstMention(person);
  if (!span) return null;
  return (
    <li class="row person">
      <span class="line">
        <RowButton span={span} class="name">
          <Zh>{person.name}</Zh>
        </RowButton>
        <Times count={person.mentions.length} above={0} />
      </span>
      {person.offices.map((office) => (
        <span class="office" key={office.start}>
          <RowButton span={office} class="inner">
            <Zh>{office.title}</Zh>
          </RowButton>
          {renderings.get(office.title) && (
            <span class="second" lang="en">
              {renderings.get(office.title)}
            </span>
          )}
        </span>
      ))}
    </li>
  );
}

export function People({ people, renderings }: PeopleProps) {
  const t = useText();
  const { officials, others, reporters } = splitPeople(people);
  const groups = [
    { title: t('people.officials'), of: officials },
    { title: t('people.others'), of: others },
    { title: t('people.reporters'), of: reporters },
  ].filter(({ of }) => of.length > 0);
  return (
    <>
      {groups.map(({ title, of }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {of.map((person) => (
              <PersonRow key={person.name} person={person} renderings={renderings} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
