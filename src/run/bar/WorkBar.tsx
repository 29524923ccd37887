/** The bar of an open run, with all that can be done to it. */
import { useStore } from '@nanostores/preact';
import { $kept } from '../../my-roles/my-roles.ts';
import { chosen } from '../../my-roles/roles-record.ts';
import { progressText } from '#text/progress.ts';
import { runSheetText as words } from '#text/run-sheet.ts';
import { momentOf } from '../limits/dates.ts';
import { progressOf, shareOf } from '../model/path.ts';
import { isOpen, wordOf } from '../model/run.ts';
import type { Work } from '../sheet/session.ts';
import { MenuButton, RunMenu } from './RunMenu.tsx';
import { RunBar } from './RunBar.tsx';
import { toTop } from './row-in-view.ts';
import { WholeList } from './ways-back.tsx';
import { showJob, showStepwise } from './run-view.ts';
import { useWish } from './use-run-view.ts';

/** Opens the diagram beside or below the list, and goes there. */
function showDiagram(): void {
  const diagram = document.querySelector<HTMLDetailsElement>('[data-diagram]')!;
  diagram.open = true;
  diagram.scrollIntoView();
  diagram.querySelector('summary')!.focus({ preventScroll: true });
}

interface Props extends Work {
  onPrint: () => void;
  onLeave: () => void;
}

export function WorkBar({ session, scene, onPrint, onLeave }: Props) {
  const { form, run } = scene;
  const { done, total } = shareOf(scene, run);
  const { problems } = progressOf(scene, run);
  const { job, stepwise } = useWish(scene.rows);
  const mine = chosen(useStore($kept)).map(({ name }) => name);
  // Who works here on a step of this form; my own jobs come first.
  const jobs = [...new Set(form.parts.flatMap(({ by }) => by))].sort(
    (one, other) => Number(mine.includes(other)) - Number(mine.includes(one)),
  );
  const started = `${words.startedAt}${momentOf(run.started)}`;
  // The title of a run without a name is when it was started.
  const facts = [form.title, ...(wordOf(run, 'name') ? [started] : []), words.version(form.version)];
  const tools: [name: string, act: () => void][] = [
    // Where its page is gone, that leads to the list which the menu names anyway.
    ...(session.page ? [[words.backToPage, onLeave] as [string, () => void]] : []),
    ...(document.querySelector('[data-diagram]')
      ? [[words.diagram, showDiagram] as [string, () => void]]
      : []),
    [words.handOver, () => void session.handOver()],
    [words.rename, () => void session.rename()],
    [words.print, onPrint],
    ...(isOpen(run) ? [[words.stop, () => void session.stop()] as [string, () => void]] : []),
    [words.remove, () => void session.remove()],
  ];
  return (
    <RunBar
      name={session.page ? session.title : `${form.title} · ${session.title}`}
      heading
      count={progressText.part(done, total)}
      problems={problems}
    >
      {isOpen(run) && stepwise && <WholeList />}
      <RunMenu form={form} slug={session.page?.slug}>
        <p class="run-facts">{facts.join(' · ')}</p>
        {isOpen(run) && (
          <ul>
            <MenuButton
              name={words.stepwise}
              pressed={stepwise}
              act={() => {
                showStepwise(!stepwise, Date.now());
                requestAnimationFrame(() => toTop(document.querySelector('[data-rows]')!));
              }}
            />
            {jobs.length > 1 &&
              jobs.map((one) => (
                <MenuButton
                  key={one}
                  name={words.onlyOf(one)}
                  pressed={one === job}
                  act={() => showJob(one === job ? '' : one)}
                />
              ))}
          </ul>
        )}
        <ul>
          {tools.map(([name, act]) => (
            <MenuButton key={name} name={name} act={act} />
          ))}
        </ul>
      </RunMenu>
    </RunBar>
  );
}
