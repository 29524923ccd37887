/** Keeps the step that the work is at in sight where the diagram stands beside the list. */
export function followDiagram(step: string): void {
  const panel = document.querySelector<HTMLDetailsElement>('[data-diagram]');
  // Above the list the diagram is as high as it needs to be, and nothing is to be moved.
  if (!panel?.open || panel.scrollHeight <= panel.clientHeight) return;
  const nodes = [...panel.querySelectorAll(`svg [data-step="${CSS.escape(step)}"]`)];
  // One of the two drawings of the flow is hidden.
  const node = nodes.find((one) => one.getClientRects().length > 0);
  if (!node) return;
  const [outer, inner] = [panel.getBoundingClientRect(), node.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    panel.scrollTop += inner.top - outer.top - panel.clientHeight / 3;
}
