/** What the leader has handed back: problems to be put right, and what was confirmed. */
import { render } from 'preact';
import { teamShareText as words } from '#text/team-share.ts';
import { runAddress } from '../../../run/model/addresses.ts';
import { ownId } from '../../../storage/profiles/profile.ts';
import { localDay } from '../../../quiz/sitting/local-day.ts';
import { put } from '../../../storage/records/lww-map.ts';
import { useKept } from '../../../ui/hooks/use-kept.ts';
import { own } from '../../../ui/own.ts';
import { answers, decisions, isAnswerWaiting, shares } from '../kept.ts';
import type { Answer } from '../share.ts';

const NO_ANSWER: Answer = { done: '', how: '' };

export function showHandedBack(place: HTMLElement): void {
  render(<HandedBack />, place);
}

function HandedBack() {
  const decided = useKept(decisions(), {});
  const answered = useKept(answers(), {});
  const shared = useKept(shares(), {});
  // What the leader has found put right asks for nothing any more.
  const open = Object.entries(decided).filter(([, { value }]) => value.done === '');
  if (open.length === 0) return null;
  const answer = (key: string, change: Partial<Answer>) =>
    answers().update((all) =>
      put(all, key, { ...NO_ANSWER, ...own(all, key)?.value, ...change }, Date.now()),
    );
  return (
    <section class="handed-back">
      <h2>{words.toFix(open.length)}</h2>
      <ul>
        {open.map(([key, { value }]) => {
          const { done, how } = own(answered, key)?.value ?? NO_ANSWER;
          const [run = ''] = key.split('#');
          return (
            <li key={key}>
              <p>
                <a href={runAddress(ownId(run))}>{value.text}</a>
                <br />
                <small class="quiet">{words.fixDue(value.owner, value.due)}</small>
              </p>
              <label class="tick-label">
                <input
                  type="checkbox"
                  checked={done !== ''}
                  aria-label={words.fixedOf(value.text)}
                  onChange={({ currentTarget }) =>
                    answer(key, { done: currentTarget.checked ? localDay(Date.now()) : '' })
                  }
                />
                {words.fixed}
              </label>
              {done !== '' && (
                <label>
                  {words.fixedHow}
                  <input
                    class="field-box"
                    maxLength={200}
                    autocomplete="off"
                    defaultValue={how}
                    onChange={({ currentTarget }) => answer(key, { how: currentTarget.value.trim() })}
                  />
                </label>
              )}
            </li>
          );
        })}
      </ul>
      {isAnswerWaiting(answered, shared) && <p class="quiet">{words.fixedNext}</p>}
    </section>
  );
}
