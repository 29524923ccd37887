/** One step a screen: which of the rows inside `root` is the one that is shown. The row itself bears it. */

const all = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-rows] > [data-key]')];

/** The rows that one comes to: without those that the answers left out, and those of others. */
const onTheWay = (root: ParentNode) =>
  all(root).filter(({ dataset }) => dataset.state !== 'off' && dataset.others === undefined);

export const rowInView = (root: ParentNode) => all(root).find(({ dataset }) => dataset.here !== undefined);

/** Shows this row. Where the whole list stands, nothing is seen of it. */
export function showRow(root: ParentNode, key: string): void {
  for (const row of all(root)) row.toggleAttribute('data-here', row.dataset.key === key);
}

/** The one row of the screen from its beginning, where it stands below the bars or is longer than the window. */
export const toTop = (row: Element) =>
  row.closest('.run')!.scrollIntoView({ block: 'start', behavior: 'instant' });

/** Shows the next row, or the one before, and gives its name the focus; false where there is none. */
export function showNext(root: ParentNode, by: 1 | -1): boolean {
  const rows = onTheWay(root);
  const next = rows[rows.indexOf(rowInView(root)!) + by];
  if (!next) return false;
  showRow(root, next.dataset.key!);
  const fold = next.querySelector('details')!;
  fold.open = true;
  fold.querySelector('summary')!.focus({ preventScroll: true });
  toTop(next);
  return true;
}

/** Marks the rows of other jobs; of a run that is looked at for one job only. What is nobody's is everybody's. */
export function markOthers(root: ParentNode, jobOf: (key: string) => readonly string[], job: string): number {
  let others = 0;
  for (const row of all(root)) {
    const by = jobOf(row.dataset.key!);
    const isOther = job !== '' && by.length > 0 && !by.includes(job);
    row.toggleAttribute('data-others', isOther);
    if (isOther) others++;
  }
  return others;
}
