/** Exactly what a share holds, as people read it. */
import { teamShareText as words } from '#text/team-share.ts';
import { COLON } from '#text/punctuation.ts';
import { runText } from '#text/run.ts';
import { momentOf } from '../../../run/limits/dates.ts';
import { lastTouched, nameOf, type Run } from '../../../run/model/run.ts';
import { Folded } from '../../../ui/components/Folded.tsx';
import { own } from '../../../ui/own.ts';
import type { Collected } from '../sending/collect.ts';
import { notePractised } from '../kept.ts';

interface Props {
  held: Collected;
  titles: ReadonlyMap<string, string>;
  /** Somebody was named who looked on. */
  noted: () => void;
}

/** What was noted of items, which others may not be meant to read. */
const notesIn = ({ marks }: Run): string[] =>
  Object.values(marks).flatMap(({ value: { state, note } }) =>
    note ? [`${runText.state[state]}${COLON}${note}`] : [],
  );

export function Holds({ held: { reads, passes, runs, forms, practised, answers }, titles, noted }: Props) {
  const titleOf = (slug: string) =>
    titles.get(slug) ?? forms.find((form) => form.slug === slug)?.title ?? slug;
  const read = Object.entries(reads).sort(([, a], [, b]) => b.at - a.at);
  const answered = Object.keys(answers).length;
  return (
    <div class="share-holds">
      {read.length > 0 && (
        <Folded summary={words.reads(read.filter(([, { value }]) => value).length)}>
          <ul>
            {read.map(([slug, { value, at }]) => (
              <li key={slug}>
                {titleOf(slug)}
                {COLON}
                {momentOf(at)}
                {!value && words.unread}
              </li>
            ))}
          </ul>
        </Folded>
      )}
      {passes.length > 0 && (
        <Folded summary={words.passes(passes.length)}>
          <ul>
            {passes.toReversed().map(({ slug, at, right, total }) => (
              <li key={`${slug} ${at}`}>{words.pass(titleOf(slug), right, total, momentOf(at))}</li>
            ))}
          </ul>
        </Folded>
      )}
      {runs.length > 0 && (
        <Folded summary={words.runs(runs.length)}>
          <ul>
            {runs
              .toSorted((a, b) => b.run.started - a.run.started)
              .map(({ id, run }) => (
                <li key={id}>
                  {words.run(titleOf(run.slug), nameOf(run), momentOf(lastTouched(run)))}
                  {notesIn(run).map((note, index) => (
                    <p key={index}>{note}</p>
                  ))}
                  <label>
                    {words.under}
                    <input
                      class="field-box"
                      maxLength={40}
                      autocomplete="off"
                      defaultValue={own(practised, id)?.value ?? ''}
                      onChange={({ currentTarget }) => {
                        notePractised(id, currentTarget.value, Date.now());
                        noted();
                      }}
                    />
                  </label>
                </li>
              ))}
          </ul>
        </Folded>
      )}
      {answered > 0 && <p>{words.answers(answered)}</p>}
    </div>
  );
}
