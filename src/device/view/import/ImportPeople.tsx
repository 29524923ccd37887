import { deviceImportText as words } from '#text/device-import.ts';
import { peopleMenuText } from '#text/people-menu.ts';
import type { Someone } from '../../model/import/people.ts';
import { answersFor, type PersonAnswer } from '../../model/import/places.ts';
import { Choice } from './Choice.tsx';

interface Props {
  people: readonly Someone[];
  answers: readonly (PersonAnswer | undefined)[];
  /** The profile in use here. */
  person: string;
  /** The names of the profiles here. */
  names: ReadonlyMap<string, string>;
  onAnswer: (index: number, answer: PersonAnswer) => void;
}

/** Whose records the file holds: who is here already is named, of everybody else it is asked who that is. */
export function ImportPeople({ people, answers, person, names, onAnswer }: Props) {
  const nameHere = (profile: string) =>
    names.get(profile) || (profile ? peopleMenuText.nameless : peopleMenuText.device);
  const labels: Record<PersonAnswer, [label: string, about: string]> = {
    mine: [words.mine, words.mineWhy(nameHere(person))],
    add: [words.add, words.addWhy],
    join: [words.join, words.joinWhy],
    leave: [words.leave, ''],
  };
  const legendOf = (name: string, here: string[]) => {
    if (here.length === 1) return words.claimed(name || peopleMenuText.nameless, here[0]!);
    return here.length > 1 ? words.several(here) : words.unknown(name);
  };
  const known = people.filter((someone) => answersFor(someone).length === 0);
  return (
    <>
      {known.map(({ name, here: [profile] }) => (
        <p key={profile} class="device-known">
          {words.known(name || peopleMenuText.nameless, nameHere(profile!))}
        </p>
      ))}
      {people.map((someone, index) => {
        const offered = answersFor(someone);
        if (offered.length === 0) return null;
        const { name, here } = someone;
        return (
          <fieldset key={index}>
            <legend>{legendOf(name, here.map(nameHere))}</legend>
            {offered.map((answer) => (
              <Choice
                key={answer}
                label={labels[answer][0]}
                about={labels[answer][1]}
                type="radio"
                name={`person-${index}`}
                value={answer}
                required
                checked={answers[index] === answer}
                onChange={() => onAnswer(index, answer)}
              />
            ))}
          </fieldset>
        );
      })}
    </>
  );
}
