/**
 * One row of a checklist: a step or section with its items and question. It stands as it is on paper and
 * without script until a run is open; then it shows how the run stands.
 */
import { runText as words } from '#text/run.ts';
import { END } from '../../procedure/model/flow-ids.ts';
import type { Value } from '../../procedure/model/procedure.ts';
import { conditionWords, valueNamed } from '../../procedure/model/value-words.ts';
import type { RecordForm } from '../../procedure/model/vocabulary.ts';
import { StepFacts } from '../../procedure/view/StepFacts.tsx';
import { later } from '../../ui/components/later.tsx';
import { Tag } from '../../ui/components/Tag.tsx';
import { own } from '../../ui/own.ts';
import type { Row as RowFacts } from '../model/path.ts';
import { itemKey, named } from '../way/visit.ts';
import { chosenIn, type Form } from '../model/run.ts';
import { ValueBoxes } from '../values/ValueBoxes.tsx';
import { RowItem, RowValues } from './RowItem.tsx';
import type { Press } from './commands.ts';
import type { Work } from './session.ts';

interface Props {
  row: RowFacts;
  form: Form;
  /** The open run; absent where nobody has begun. */
  work?: Work | undefined;
  onPress?: ((press: Press) => void) | undefined;
}

export function Row({ row, form, work, onPress }: Props) {
  const { key, part, round } = row;
  const isStep = part.kind === 'step';
  const steps = form.parts.filter(({ kind }) => kind === 'step');
  const gate = work?.scene.rows.find((other) => other.key === row.waits);
  const reason = work && own(work.scene.run.overrides, key)?.value;
  return (
    <section
      class="checklist-part"
      id={key}
      data-key={work ? key : undefined}
      data-step={!work && isStep ? part.id : undefined}
      data-section={!work && !isStep ? part.id : undefined}
      data-state={work ? row.state : undefined}
      data-waits={gate ? '' : undefined}
      aria-labelledby={`${key}-title`}
    >
      <details open={!work}>
        <summary>
          {isStep && (
            <span class="checklist-number" aria-hidden="true">
              {steps.indexOf(part) + 1}
            </span>
          )}
          <h2 id={`${key}-title`}>{named(part.name, round)}</h2>
          <span class="checklist-facts">
            {isStep && <StepFacts step={part} />}
            {work && row.state === 'off' && <Tag>{words.off}</Tag>}
            {reason && <Tag class="run-passed">{words.overriddenShort}</Tag>}
          </span>
        </summary>
        {part.redLines.map((line) => (
          <p key={line} class="checklist-redline">
            <strong>{words.redLine}</strong>
            {line}
          </p>
        ))}
        {gate && <p class="run-waits">{words.waits(named(gate.part.name, gate.round))}</p>}
        {work && part.limits && row.state !== 'off' && row.state !== 'done' && <RowDue row={row} {...work} />}
        {part.items.length > 0 && (
          <ul class="checklist-items">
            {part.items.map(({ id, text, values }) => {
              const item = itemKey(row, id);
              const press = () => onPress?.({ item: id, on: true });
              const fill = (value: Value) => onPress?.({ value: value.id });
              return (
                <RowItem key={item} {...{ item, text, values, row, work }} onPress={press} onFill={fill} />
              );
            })}
          </ul>
        )}
        {part.forms?.map((record) => (
          <RowForm key={record.id} {...{ record, row, work }} onPress={onPress} />
        ))}
        <RowQuestion row={row} form={form} work={work} onPress={onPress} />
        {!work && <Jump row={row} steps={steps} />}
        {reason && <p class="checklist-reason">{words.overridden(reason)}</p>}
      </details>
    </section>
  );
}

/** Deadlines are for open runs only, and few steps have one. */
const RowDue = later(async () => (await import('./RowDue.tsx')).RowDue);

/** The question of a step. Without a run the answers are links to where they lead. */
function RowQuestion({ row, form, work, onPress }: Props) {
  const { key, part } = row;
  if (!part.ask) return null;
  const nameOf = (id: string) => form.parts.find((other) => other.id === id)?.name ?? id;
  return (
    <div class="checklist-ask" role="group" aria-labelledby={`${key}-ask`}>
      <p id={`${key}-ask`}>{part.ask.question}</p>
      <ul class="checklist-answers">
        {part.ask.answers.map(({ id, text, to, outcome, if: condition }) => {
          const leads = to === END ? words.ends(outcome ?? form.outcome) : words.leadsTo(nameOf(to));
          const when = condition && conditionWords(condition, valueNamed(form.parts, condition.value));
          const label = [
            <span key="text">{text}</span>,
            when && <small key="if">{words.decides(when)}</small>,
            <small key="to">{leads}</small>,
          ];
          return (
            <li key={id}>
              {work ? (
                <button
                  type="button"
                  data-answer={id}
                  data-text={text}
                  aria-pressed={chosenIn(work.scene.run, key) === id}
                  onClick={() => void work.session.choose(row, id, text)}
                >
                  {label}
                </button>
              ) : (
                <a
                  href={to === END ? '#checklist-end' : `#${to}`}
                  data-answer={id}
                  onClick={(event) => {
                    if (!onPress) return;
                    event.preventDefault();
                    onPress({ step: part.id, answer: id });
                  }}
                >
                  {label}
                </a>
              )}
            </li>
          );
        })}
      </ul>
      {work && part.ask.answers.some((answer) => answer.if) && <Decided row={row} {...work} />}
    </div>
  );
}

/** Few questions are decided by values. */
const Decided = later(async () => (await import('../values/Decided.tsx')).Decided);

/** A record of the step, to be filled in as part of the run. */
function RowForm({ record, row, work, onPress }: Omit<Props, 'form'> & { record: RecordForm }) {
  const { id, name, fields } = record;
  const fill = (value: Value) => onPress?.({ value: `${id}.${value.id}` });
  return (
    <fieldset class="run-form">
      <legend>{words.recordForm(name)}</legend>
      {work ? (
        <RowValues {...work} row={row} values={fields} form={record} />
      ) : (
        <ValueBoxes values={fields} onFill={fill} />
      )}
    </fieldset>
  );
}

/** Says on paper what comes next where it is not the step below. */
function Jump({ row: { part }, steps }: { row: RowFacts; steps: Form['parts'] }) {
  const { ask, next } = part;
  if (ask || next === undefined || next === END || next === steps[steps.indexOf(part) + 1]?.id) return null;
  const name = steps.find(({ id }) => id === next)?.name ?? next;
  return <p class="checklist-jump">{words.jump(name)}</p>;
}
