/** What has been changed of a text, line by line. */
import { useMemo } from 'preact/hooks';
import { deskSendText as words } from '#text/desk-send.ts';
import { stretches } from './differences.ts';

const KINDS = { '+': 'added', '-': 'removed', ' ': 'same' } as const;

export default function Difference({ before, after }: { before: string; after: string }) {
  const all = useMemo(() => stretches(before, after), [before, after]);
  const count = (wanted: '+' | '-') =>
    all.flatMap(({ lines }) => lines).filter(({ sign }) => sign === wanted).length;
  return (
    <>
      <p role="status">{all.length > 0 ? words.counts(count('+'), count('-')) : words.noDifference}</p>
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
