import { procedureText as text } from '#text/procedure.ts';
import { flowText } from '#text/flow.ts';
import { valueText } from '#text/values.ts';
import { endsPart } from '../../model/flow.ts';
import { END, GAP } from '../../model/flow-ids.ts';
import { conditionWords, valueNamed } from '../../model/values/value-words.ts';
import { groups } from '../../model/procedure.ts';
import { type Condition } from '../../model/values/value.ts';
import { stepOf, type Reading } from './reading.ts';

interface Props {
  page: Reading;
  /** Id of the step that asks. */
  step: string;
}

/** A decision as a choice: each answer says where it leads. */
export function Ask({ page, step: asking }: Props) {
  const { step } = stepOf(page, asking);
  const { procedure } = page;
  if (!step.ask) return null;
  const targets = [...procedure.steps, ...procedure.regions];
  const nameOf = (id: string) => targets.find((candidate) => candidate.id === id)?.name ?? id;
  /** The values that decide for an answer, in words. */
  const decides = (condition: Condition) =>
    valueText.when(conditionWords(condition, valueNamed(groups(procedure), condition.value)));
  /** Where an answer leads, in words, and its address. */
  const leads = (to: string, outcome?: string): [words: string, href: string] => {
    if (to === GAP) return [text.answerOpen(outcome ?? ''), '#open-points'];
    if (to === END) return [text.answerEnds(outcome ?? procedure.outcome ?? text.end), '#end'];
    const says = endsPart(step, to, procedure.regions) ? flowText.partDone : text.answerTo;
    return [says(nameOf(to)), `#${to}`];
  };
  return (
    <div class="ask" data-ask={step.id} role="group" aria-labelledby={`${step.id}-ask`}>
      <p class="ask-question" id={`${step.id}-ask`}>
        {step.ask.question}
      </p>
      <ul class="ask-answers">
        {step.ask.answers.map(({ id, to, ...answer }) => {
          const [words, href] = leads(to, answer.outcome);
          return (
            <li key={id}>
              <a
                class={to === GAP ? 'answer answer-gap' : 'answer'}
                href={href}
                data-answer={id}
                data-to={to}
              >
                <span class="answer-text">{answer.text}</span>
                {answer.if && <span class="answer-if">{decides(answer.if)}</span>}
                <span class="answer-to">{words}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
