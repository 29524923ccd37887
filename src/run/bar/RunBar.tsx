/** The slim bar of a run: its name, how far it is, what can be done from here. Made at build, without a run. */
import type { ComponentChildren } from 'preact';
import { runText as words } from '#text/run.ts';

interface Props {
  /** Of the run, or of the procedure where none is shown; cut off where the bar is too narrow for it. */
  name?: string | undefined;
  /** True where it names a run that is shown: then it is a heading, and gets the focus. */
  heading?: boolean;
  /** How far the work is, in a few characters; never cut off. */
  count?: string | undefined;
  /** Of how many items something is wrong. */
  problems?: number | undefined;
  children?: ComponentChildren;
}

export function RunBar({ name, heading = false, count, problems = 0, children }: Props) {
  return (
    <div class="run-bar" data-run-bar>
      {heading ? (
        <h2 class="run-bar-name" tabIndex={-1} data-title>
          {name}
        </h2>
      ) : (
        <p class="run-bar-name">{name}</p>
      )}
      {count !== undefined && (
        <p class="run-bar-count" data-count>
          {count}
          {problems > 0 && (
            <strong class="run-bar-problems" data-short={`!${problems}`}>
              <span>{words.withProblems(problems)}</span>
            </strong>
          )}
        </p>
      )}
      {children}
    </div>
  );
}
