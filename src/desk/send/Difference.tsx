/** What has been changed of a text: in the words of the form, and line by line for whoever looks after the file. */
import { useMemo } from 'preact/hooks';
import { deskSendText as words } from '#text/desk-send.ts';
import { stretches } from './differences.ts';
import { headOf, toldChanges, type GroupChange, type ToldChange } from './told-changes.ts';
import type { Names } from './told-values.ts';

interface Props {
  before: string;
  after: string;
  names: Names;
}

export default function Difference({ before, after, names }: Props) {
  const told = useMemo(() => toldChanges(before, after, names), [before, after, names]);
  if (before === after) return <p role="status">{words.noDifference}</p>;
  return (
    <>
      <p role="status">
        {told === undefined
          ? words.unreadable
          : told.length > 0
            ? words.places(countOf(told))
            : words.onlyLayout}
      </p>
      {told && told.length > 0 && (
        <ul class="desk-told">
          {told.map((group, index) => (
            <li key={index} data-kind={group.kind}>
              <strong>{headOf(group)}</strong>
              {group.changes.length > 0 && (
                <ul>
                  {group.changes.map((change, index) => (
                    <li key={index}>
                      <Change change={change} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
      <details open={told === undefined}>
        <summary>{words.inFile}</summary>
        <Lines before={before} after={after} />
      </details>
    </>
  );
}

/** A part that is new, gone or elsewhere counts once. */
const countOf = (told: readonly GroupChange[]): number =>
  told.reduce(
    (sum, { kind, changes }) =>
      sum + (kind === 'changed' ? changes.length : kind === 'moved' ? changes.length + 1 : 1),
    0,
  );

function Change({ change: { label, before, after } }: { change: ToldChange }) {
  return (
    <>
      <span class="desk-label">{label}</span>
      {before !== undefined && (
        <del>
          <span class="visually-hidden">{words.signs.removed}</span>
          {before}
        </del>
      )}
      {after !== undefined && (
        <ins>
          <span class="visually-hidden">{words.signs.added}</span>
          {after}
        </ins>
      )}
    </>
  );
}

const KINDS = { '+': 'added', '-': 'removed', ' ': 'same' } as const;

function Lines({ before, after }: Omit<Props, 'names'>) {
  const all = useMemo(() => stretches(before, after), [before, after]);
  const count = (wanted: '+' | '-') =>
    all.flatMap(({ lines }) => lines).filter(({ sign }) => sign === wanted).length;
  return (
    <>
      <p>{words.counts(count('+'), count('-'))}</p>
      {all.map(({ after: line, lines }) => (
        <figure key={line} class="desk-stretch">
          <figcaption>{words.fromLine(line)}</figcaption>
          <ol>
            {lines.map(({ sign, text }, index) => (
              <li key={index} data-kind={KINDS[sign]}>
                <span aria-hidden="true">{sign}</span>
                {sign !== ' ' && <span class="visually-hidden">{words.signs[KINDS[sign]]}</span>}
                <code>{text || ' '}</code>
              </li>
            ))}
          </ol>
        </figure>
      ))}
    </>
  );
}
