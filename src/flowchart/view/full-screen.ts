/** A flowchart over the whole window: works where phones have no full screen for elements, and Esc leaves it. */
import { flowToolText as words } from '#text/flowchart.ts';
import { closeOnBack } from '../../ui/close-on-back.ts';
import { all } from './all.ts';

/** Nothing is opened larger than this, nor with type below so many pixels. */
const LARGEST = 1.6;
const READABLE = 12;

/** Moves the figure of a chart into a dialog; `button` closes it too, and has the focus again once it `isClosed`. */
export function openFullScreen(
  chart: HTMLElement,
  figure: HTMLElement,
  button: HTMLElement,
  isClosed: () => void,
): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'flow-full';
  dialog.setAttribute('aria-label', figure.querySelector('figcaption')!.textContent);
  chart.append(dialog);
  dialog.append(figure);
  dialog.showModal();
  void closeOnBack(dialog);
  // In the page the drawing stands whole.
  const whole = figure.querySelector<HTMLElement>('[data-do=whole]')!;
  const label = (text: string) => {
    button.querySelector('span')!.textContent = button.title = text;
    whole.hidden = text === words.full;
  };
  label(words.leaveFull);
  dialog.onclose = () => {
    chart.prepend(figure);
    dialog.remove();
    label(words.full);
    isClosed();
    button.focus({ preventScroll: true });
  };
  return dialog;
}

/** The zoom that shows all of a view's drawing where that is `asked` or its type stays readable, else its width. */
export function fittingZoom(view: HTMLElement, asked = false): number {
  const svg = all<SVGSVGElement>(view, '.flow').find((one) => one.getBoundingClientRect().width > 0)!;
  const { width, height } = svg.viewBox.baseVal;
  const { paddingTop, paddingBottom } = getComputedStyle(view);
  const across = (view.clientWidth - 8) / width;
  const down = (view.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom)) / height;
  const type = Math.min(...all(svg, 'text').map((text) => parseFloat(getComputedStyle(text).fontSize)));
  const least = Math.min(1, READABLE / type);
  const whole = Math.min(across, down, LARGEST);
  return asked || whole >= least ? whole : Math.max(least, Math.min(1, across));
}
