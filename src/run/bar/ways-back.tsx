/** Ways back to the whole list of a run, in the bars and so within reach for as long as less of it is shown. */
import { runSheetText as words } from '#text/run-sheet.ts';
import { bringToTop, rowInView } from './row-in-view.ts';
import { showJob, showStepwise } from './run-view.ts';

/** From one step a screen. */
export function WholeList() {
  return (
    <button
      class="button"
      type="button"
      onClick={() => {
        showStepwise(false, Date.now());
        requestAnimationFrame(() => {
          const row = rowInView(document);
          row?.querySelector('summary')!.focus({ preventScroll: true });
          if (row) bringToTop(row);
        });
      }}
      data-whole-list
    >
      {words.wholeList}
    </button>
  );
}

/** The steps of all jobs, not of one alone. */
export function AllSteps({ others }: { others: number }) {
  return (
    <button
      class="button"
      type="button"
      aria-label={`${words.all}${words.othersToo(others)}`}
      onClick={() => {
        showJob('');
        document.querySelector<HTMLElement>('.run-menu > summary')?.focus({ preventScroll: true });
      }}
      data-all-steps
    >
      {words.all}
      <span>{words.othersToo(others)}</span>
    </button>
  );
}
