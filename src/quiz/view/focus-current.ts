/**
 * Focuses what was just shown, and shows all of `root` from its top unless it is to be seen; of a long
 * question only its end and the verdict.
 */
export function focusCurrent(root: HTMLElement): void {
  const target = root.querySelector<HTMLElement>('[data-focus]');
  if (!target) return;
  target.focus({ preventScroll: true });
  const { top, bottom } = root.getBoundingClientRect();
  const isLow = target.getBoundingClientRect().top - top > innerHeight * 0.4;
  if (isLow && target.dataset.focus === 'verdict') {
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  } else if (top < 0 || bottom > innerHeight) root.scrollIntoView({ behavior: 'instant' });
}
