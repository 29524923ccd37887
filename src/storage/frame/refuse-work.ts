/** In a frame of another site, work that would be kept is refused; reading goes on. Loaded there only. */

/** What keeps something: elements, and components by their mark. */
const KEEPING = '[data-keeps], check-list, read-mark';
const CONTROLS = 'input, button, select, textarea, label, [contenteditable]';

function refuse(event: Event): void {
  const target = event.target as Element;
  if (!target.closest(KEEPING) || (event.type === 'click' && !target.closest(CONTROLS))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const notice = document.querySelector('storage-notice');
  notice?.scrollIntoView({ block: 'center' });
  notice?.querySelector('a')?.focus({ preventScroll: true });
}

/** From now on nothing is ticked, answered or written. */
export function refuseWork(): void {
  // Before anybody else hears of it.
  for (const type of ['click', 'change', 'input', 'submit', 'beforeinput'])
    addEventListener(type, refuse, { capture: true });
}
