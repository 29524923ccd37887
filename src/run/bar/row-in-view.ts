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

/** A run from its beginning: below the bars, or where it is longer than the window. */
export const toTop = (row: Element) =>
  row.closest('.run')!.scrollIntoView({ block: 'start', behavior: 'instant' });

/**
 * Where the row's name does not stay in view, its first open item stands no further below the bar, in px, which leaves
 * room for the name.
 */
const ITEM_BELOW_BAR = 68;

/**
 * Brings a row to the top, or what is to be done in it, however far down it stands. It stays there when what comes
 * later grows above it, until somebody does something.
 */
export function bringToTop(row: Element, task?: Element | null): void {
  const show = () => {
    if (row.closest('.run[data-stepwise]')) {
      toTop(row);
      return void task?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
    row.scrollIntoView({ block: 'start', behavior: 'instant' });
    // An answer is read with its question.
    const item = task?.closest('.checklist-ask') ?? task ?? row.querySelector('[data-item][data-state=open]');
    const bar = row.closest('.run')!.querySelector('.run-bar')?.getBoundingClientRect().bottom ?? 0;
    const name = row.querySelector('summary');
    const sticks = name && getComputedStyle(name).position === 'sticky';
    // Right below a name that stays there: nothing between is seen by half.
    const down = item ? topOf(item) - bar : 0;
    const below = sticks ? belowName(name, down) : down - ITEM_BELOW_BAR;
    const room = task || sticks ? below : Math.min(below, topOf(name ?? row) - bar);
    if (room > 0) scrollBy({ top: room, behavior: 'instant' });
  };
  show();
  const growing = new ResizeObserver(show);
  growing.observe(row.closest('[data-rows]')!);
  for (const deed of ['pointerdown', 'keydown', 'wheel'])
    addEventListener(deed, () => growing.disconnect(), { once: true, capture: true, passive: true });
}

/** The height of a name that sticks, in px, as `--target`; where the browser does not know that it does, it has all its lines. */
const STUCK_NAME = 44;

/** How much further down than right below the name something stands; what its row begins with stays there. */
function belowName(name: HTMLElement, down: number): number {
  if (down <= name.offsetHeight + 1) return 0;
  return down - (CSS.supports('container-type', 'scroll-state') ? STUCK_NAME : name.offsetHeight);
}

const topOf = (part: Element) => part.getBoundingClientRect().top;

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

/** Marks the rows of other jobs. */
export function markOthers(root: ParentNode, others: ReadonlySet<string>): void {
  for (const row of all(root)) row.toggleAttribute('data-others', others.has(row.dataset.key!));
}
