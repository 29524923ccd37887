import { headText, procedureText } from '#text/procedure.ts';
import { about } from '#text/punctuation.ts';
import { valueText } from '#text/values.ts';
import { versionsText as text } from '#text/versions.ts';
import { terms } from '#text/terms.ts';
import { targetName, type Names } from '../../history/compare/told-changes.ts';
import { valueWords } from '../../history/compare/change-words.ts';
import {
  idOf,
  type Edition,
  type EditionAnswer,
  type EditionItem,
  type EditionPart,
} from '../../history/edition.ts';
import { END, GAP } from '../../model/flow-ids.ts';
import type { Condition } from '../../model/values/value.ts';
import { conditionWords, valueNamed } from '../../model/values/value-words.ts';
import { keptFields } from '../../model/step-facts.ts';
import { StepFacts } from '../StepFacts.tsx';

interface Props {
  edition: Edition;
  names: Names;
}

/** What ids begin with on the page of all versions, where each step stands once a version. */
export const editionPrefix = (version: string) => `v${version}-`;

/** All that a version said, as far as it is written down: everything but its prose, pictures and questions. */
export function EditionText({ edition, names }: Props) {
  const { trigger, outcome, redLines, parts, regions = [], openPoints = [] } = edition;
  return (
    <>
      {trigger && <p>{about(headText.trigger, trigger)}</p>}
      {outcome && <p>{about(headText.outcome, outcome)}</p>}
      <RedLines texts={redLines} />
      {parts.map((part) => (
        <Part key={idOf(part)} {...{ part, edition, names }} />
      ))}
      {regions.map(({ id, kind, name, repeat }) => (
        <p key={id} id={editionPrefix(edition.version) + id}>
          {about(text.kinds.region, name)} {kind === 'together' && procedureText.noOrder}{' '}
          {repeat && procedureText.repeats(repeat, name)}
        </p>
      ))}
      {openPoints.map(({ kind, text: point }) => (
        <p key={point}>{about(terms[kind], point)}</p>
      ))}
    </>
  );
}

const RedLines = ({ texts = [] }: { texts?: string[] | undefined }) =>
  texts.map((line) => <p key={line}>{about(terms.redLine, line)}</p>);

function Part({ part, edition, names }: Props & { part: EditionPart }) {
  const { by = [], to = [], limits = [], records = [], at = [], hold = false, when, every, calls } = part;
  const region = edition.regions?.find(({ id }) => id === part.region);
  const target = (id: string) => targetName(id, [edition]);
  return (
    <section class="version-part" id={editionPrefix(edition.version) + idOf(part)}>
      <h3>{part.name}</h3>
      {region && <p class="quiet">{about(text.kinds.region, region.name)}</p>}
      <p class="step-facts">
        <StepFacts step={keptFields({ by, to, limits, records, at, hold, when, every, calls }, names.role)} />
      </p>
      {calls && <p>{procedureText.calls(names.page(calls))}</p>}
      {part.items && (
        <ul>
          {part.items.map((item) => (
            <li key={item.id}>
              <Item {...item} />
            </li>
          ))}
          {part.open && <li>{text.andMore}</li>}
        </ul>
      )}
      {part.ask && (
        <>
          <p>{part.ask.question}</p>
          <ul>
            {part.ask.answers.map((answer) => (
              <li key={answer.id}>
                {about(answer.text, leads(answer, edition))}{' '}
                {answer.if && <span class="quiet">{valueText.when(condition(answer.if, edition))}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {part.next && !part.ask && (
        <p>{part.next === END ? procedureText.goesToEnd : procedureText.goesTo(target(part.next))}</p>
      )}
      <RedLines texts={part.redLines} />
    </section>
  );
}

const Item = ({ text: said, when, values = [] }: EditionItem) => (
  <>
    {said} {when && <span class="quiet">{procedureText.onlyWhen(when)}</span>}{' '}
    {values.map((value) => (
      <span key={value.id} class="quiet">
        {about(procedureText.value(value.name), valueWords(value))}{' '}
      </span>
    ))}
  </>
);

/** Where an answer leads, in the words of the reading page. */
function leads({ to, outcome }: EditionAnswer, edition: Edition): string {
  if (to === GAP) return procedureText.answerOpen(outcome ?? '');
  if (to === END) return outcome ? procedureText.answerEnds(outcome) : procedureText.end;
  return procedureText.answerTo(targetName(to, [edition]));
}

function condition(of: Condition, { parts }: Edition): string {
  const withItems = parts.map(({ items = [] }) => ({ items }));
  return conditionWords(of, valueNamed(withItems, of.value));
}
