/** What is filled in by hand: when limits begin and end, and what is done again and again. */
import { runText as words } from '#text/run.ts';
import { limitWords } from '../../procedure/model/step-facts.ts';
import { valueHint } from '../../procedure/model/values/value-words.ts';
import type { FormPart } from './form.ts';

export function OnPaper({ part }: { part: FormPart }) {
  const limits = part.limits?.filter(({ within }) => within !== undefined) ?? [];
  return (
    <>
      {limits.map((limit) => (
        <p key={limitWords(limit)} class="checklist-fill" aria-hidden="true">
          <span>{`${limit.for === undefined ? '' : '□ '}${limitWords(limit)}`}</span>
          <span class="checklist-line">{limit.ahead ? words.paperEvent : words.paperStart}</span>
          <span class="checklist-line">{words.paperDue}</span>
        </p>
      ))}
      {part.every !== undefined && <Times part={part} />}
      {part.when !== undefined && (
        <p class="checklist-fill" aria-hidden="true">{`□ ${words.notSoOf(part.when)}`}</p>
      )}
    </>
  );
}

/** So many times there is room for. */
const TIMES = [1, 2, 3, 4, 5, 6];

/** A column for each time: when it was, each item as a box, and each value. */
function Times({ part }: { part: FormPart }) {
  const lines = part.items.flatMap(({ id, text, values = [] }) => [
    { id, text, box: '□' },
    ...values.map((value) => ({
      ...{ id: value.id, text: [value.name, valueHint(value)].filter(Boolean).join(' '), box: '' },
    })),
  ]);
  return (
    <table class="checklist-times" aria-hidden="true">
      <tbody>
        {[{ id: '', text: words.paperTimes, box: '' }, ...lines].map(({ id, text, box }) => (
          <tr key={id}>
            <th>{text}</th>
            {TIMES.map((time) => (
              <td key={time}>{box}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
