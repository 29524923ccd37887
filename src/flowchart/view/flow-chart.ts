/**
 * `<flow-chart>`: zoom, full screen, arrow keys and colours for a drawing that is complete without them.
 */
import { STEP_STATES, STEP_STATES_WANTED, type StepStates } from '../../procedure/model/step-states.ts';
import { flowToolText as words } from '#text/flowchart.ts';
import { drag, pinch } from './gestures.ts';
import { paintStates } from './step-states.ts';
import { all } from './all.ts';
import { loaded } from '../../ui/loading/not-loaded.ts';
import { own } from '../../ui/own.ts';

const LARGEST = 4;
const SMALLEST = 0.2;

class FlowChart extends HTMLElement {
  #figure!: HTMLElement;
  #zoom = 1;
  #dialog: HTMLDialogElement | undefined;
  #reader: IntersectionObserver | undefined;
  #stop = new AbortController();

  connectedCallback() {
    if (this.#dialog?.open) return;
    const figure = this.querySelector('figure');
    // Of a page that came only in part.
    if (!figure) return;
    this.#figure = figure;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const on = (type: string, act: (event: never) => void, options = {}) =>
      this.#figure.addEventListener(type, act as EventListener, { signal, ...options });
    on('click', (event: MouseEvent) => this.#click(event));
    on('keydown', (event: KeyboardEvent) => this.#key(event));
    on('wheel', (event: WheelEvent) => this.#wheel(event), { passive: false });
    on('pointerdown', (event: PointerEvent) => drag(event));
    on('touchstart', (event: TouchEvent) => pinch(event, this.#zoom, (...to) => this.#scale(...to)), {
      passive: true,
    });
    document.addEventListener(
      STEP_STATES,
      (event) => paintStates(this.#figure, (event as CustomEvent<StepStates>).detail),
      { signal },
    );
    document.dispatchEvent(new Event(STEP_STATES_WANTED));
    all<HTMLElement>(this, '.flow-tools').forEach((tools) => (tools.hidden = false));
    this.#follow();
    this.#settle();
  }

  disconnectedCallback() {
    this.#stop.abort();
    this.#reader?.disconnect();
  }

  get #view() {
    return this.#figure.querySelector<HTMLElement>('.flow-view:not([hidden])')!;
  }

  /** Wide flows start at their trunk in the middle, all else at its left; clipped ones offer to be unfolded. */
  #settle() {
    const view = this.#view;
    const atLeft = view.dataset['lanes'] !== undefined || view.querySelector('.sketch');
    view.scrollLeft = atLeft ? 0 : (view.scrollWidth - view.clientWidth) / 2;
    const unfold = this.#figure.querySelector<HTMLElement>('.flow-unfold')!;
    // Its own room is not counted.
    unfold.hidden = true;
    unfold.hidden = !this.hasAttribute('data-open') && view.scrollHeight <= view.clientHeight + 8;
  }

  #click(event: MouseEvent) {
    const target = event.target as Element;
    if (this.#dialog?.open && target.closest('a')) this.#dialog.close();
    const button = target.closest('button');
    const act = button?.dataset['do'];
    if (!button || !act) return;
    if (act === 'in' || act === 'out') this.#scale(this.#zoom * (act === 'in' ? 1.25 : 0.8));
    else if (act === 'lanes') this.#lanes(button);
    else if (act === 'full') void this.#full(button);
    else if (act === 'whole') void this.#fit(true);
    else if (act !== 'unfold') void this.#take(button, act);
    else {
      const open = this.toggleAttribute('data-open');
      button.textContent = open ? words.fold : words.unfold;
      if (!open) this.scrollIntoView({ block: 'nearest' });
    }
  }

  /** Zooms around a point of the window, by default the middle of the view. */
  #scale(zoom: number, x?: number, y?: number) {
    const view = this.#view;
    const next = Math.min(LARGEST, Math.max(SMALLEST, zoom));
    const { left, top, width, height } = view.getBoundingClientRect();
    const [dx, dy] = [(x ?? left + width / 2) - left, (y ?? top + height / 2) - top];
    const [px, py] = [(view.scrollLeft + dx) / this.#zoom, (view.scrollTop + dy) / this.#zoom];
    this.#zoom = next;
    this.#figure.toggleAttribute('data-zoomed', next !== 1);
    for (const svg of all<SVGSVGElement>(this.#figure, '.flow')) {
      const { width: w, height: h } = svg.viewBox.baseVal;
      svg.setAttribute('width', `${w * next}`);
      svg.setAttribute('height', `${h * next}`);
    }
    view.scrollTo(px * next - dx, py * next - dy);
  }

  #wheel(event: WheelEvent) {
    if (!event.ctrlKey || !(event.target as Element).closest('.flow-view')) return;
    event.preventDefault();
    this.#scale(this.#zoom * Math.exp(-event.deltaY / 200), event.clientX, event.clientY);
  }

  #key(event: KeyboardEvent) {
    const view = (event.target as Element).closest('.flow-view');
    if (!view || event.ctrlKey || event.metaKey || event.altKey) return;
    const zooms = { '+': this.#zoom * 1.25, '=': this.#zoom * 1.25, '-': this.#zoom * 0.8, '0': 1 };
    const zoom = own(zooms, event.key);
    const node = (event.target as Element).closest<SVGElement>('a[data-step]');
    const moves = node && event.key.startsWith('Arrow');
    if (zoom) this.#scale(zoom);
    if (moves) void this.#move(node, event.key);
    if (zoom || moves) event.preventDefault();
  }

  /** From node to node by the arrow keys; few readers use them, so their code comes with the first. */
  async #move(node: SVGElement, key: string) {
    const { neighbourOf } = await import('./keyboard-navigation.ts');
    neighbourOf(node, key)?.focus();
  }

  #lanes(button: HTMLElement) {
    const [flow, lanes] = all<HTMLElement>(this.#figure, '.flow-view');
    const byRole = !flow!.hidden;
    flow!.hidden = byRole;
    lanes!.hidden = !byRole;
    this.#figure.toggleAttribute('data-by-role', byRole);
    button.setAttribute('aria-pressed', `${byRole}`);
    this.#settle();
    const { scrollWidth, clientWidth } = this.#view;
    const full = this.#figure.querySelector<HTMLElement>('[data-do=full]')!;
    // Lanes need width: where the window has more than the figure they get it.
    if (byRole && !this.#dialog?.open && scrollWidth > clientWidth && innerWidth > 1.5 * clientWidth)
      void this.#full(full);
  }

  /** Over the whole window; few readers use it, so its code comes with the first press. */
  async #full(button: HTMLElement) {
    if (this.#dialog?.open) return this.#dialog.close();
    const code = await loaded(() => import('./full-screen.ts'));
    if (!code || this.#dialog?.open) return;
    this.#dialog = code.openFullScreen(this, this.#figure, button, () => {
      this.#scale(1);
      this.#settle();
    });
    await this.#fit();
    this.#settle();
  }

  async #fit(asked = false) {
    const { fittingZoom } = await import('./full-screen.ts');
    this.#scale(fittingZoom(this.#view, asked));
  }

  async #take(button: HTMLElement, act: string) {
    const code = await loaded(() => import('./take/take-drawing.ts'));
    await code?.takeDrawing(this.#figure, button, act);
  }

  /** Lights the node of the step that stands in the upper part of the window. */
  #follow() {
    const steps = all<HTMLElement>(document, 'section[data-step]');
    this.#reader = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          for (const node of all(
            this.#figure,
            `a[data-step="${CSS.escape((target as HTMLElement).dataset['step']!)}"]`,
          ))
            node.classList.toggle('reading', isIntersecting);
      },
      { rootMargin: '-30% 0px -69% 0px' },
    );
    for (const step of steps) this.#reader.observe(step);
  }
}

customElements.define('flow-chart', FlowChart);
