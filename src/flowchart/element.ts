/**
 * `<flow-chart>`: zoom, full screen, arrow keys and colours for a drawing that is complete without them.
 */
import { STEP_STATES, type StepStates } from '../procedure/model.ts';
import { flowToolText as words } from '../site/text.ts';
import { edgeState, nodeState, type EdgeData } from './states.ts';

const all = <E extends Element = SVGElement>(root: ParentNode, selector: string) => [
  ...root.querySelectorAll<E>(selector),
];
const LARGEST = 4;
const SMALLEST = 0.4;

class FlowChart extends HTMLElement {
  #figure!: HTMLElement;
  #zoom = 1;
  #dialog: HTMLDialogElement | undefined;
  #reader: IntersectionObserver | undefined;
  #stop = new AbortController();

  connectedCallback() {
    if (this.#dialog?.open) return;
    this.#figure = this.querySelector('figure')!;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const on = (type: string, act: (event: never) => void, options = {}) =>
      this.#figure.addEventListener(type, act as EventListener, { signal, ...options });
    on('click', (event: MouseEvent) => this.#click(event));
    on('keydown', (event: KeyboardEvent) => this.#key(event));
    on('wheel', (event: WheelEvent) => this.#wheel(event), { passive: false });
    on('pointerdown', (event: PointerEvent) => this.#drag(event));
    on('touchstart', (event: TouchEvent) => this.#pinch(event), { passive: true });
    document.addEventListener(
      STEP_STATES,
      (event) => this.#paint((event as CustomEvent<StepStates>).detail),
      { signal },
    );
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

  /** Wide drawings start in their middle, lanes with the first one; clipped ones offer to be unfolded. */
  #settle() {
    const view = this.#view;
    view.scrollLeft = view.dataset['lanes'] === undefined ? (view.scrollWidth - view.clientWidth) / 2 : 0;
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
    else if (act === 'full') this.#full(button);
    else if (act === 'copy') void this.#copy(button);
    else if (act === 'save') this.#save();
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

  /** A mouse drags what does not fit; fingers scroll it by themselves. */
  #drag(start: PointerEvent) {
    const view = (start.target as Element).closest<HTMLElement>('.flow-view');
    if (!view || start.pointerType !== 'mouse' || start.button !== 0) return;
    const { scrollLeft, scrollTop } = view;
    let moved = false;
    const move = (event: PointerEvent) => {
      const [dx, dy] = [event.clientX - start.clientX, event.clientY - start.clientY];
      moved ||= Math.hypot(dx, dy) > 5;
      if (moved) view.scrollTo(scrollLeft - dx, scrollTop - dy);
    };
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener('pointermove', move, { signal });
    // The press that ends a drag follows no link.
    addEventListener('click', (event) => moved && event.preventDefault(), { signal, capture: true });
    addEventListener('pointerup', () => setTimeout(() => stop.abort()), { signal });
    view.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  }

  #pinch({ touches, target }: TouchEvent) {
    const view = (target as Element).closest<HTMLElement>('.flow-view');
    const [a, b] = touches;
    if (!view || !a || !b) return;
    const apart = (one: Touch, other: Touch) =>
      Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    const [distance, zoom] = [apart(a, b), this.#zoom];
    const move = (event: TouchEvent) => {
      const [c, d] = event.touches;
      if (!c || !d) return;
      event.preventDefault();
      this.#scale((zoom * apart(c, d)) / distance, (c.clientX + d.clientX) / 2, (c.clientY + d.clientY) / 2);
    };
    view.addEventListener('touchmove', move, { passive: false });
    view.addEventListener('touchend', () => view.removeEventListener('touchmove', move), { once: true });
  }

  #key(event: KeyboardEvent) {
    const view = (event.target as Element).closest('.flow-view');
    if (!view || event.ctrlKey || event.metaKey || event.altKey) return;
    const zoom = { '+': this.#zoom * 1.25, '=': this.#zoom * 1.25, '-': this.#zoom * 0.8, '0': 1 }[event.key];
    const node = (event.target as Element).closest<SVGElement>('a[data-step]');
    const next = node && event.key.startsWith('Arrow') ? this.#neighbour(node, event.key) : undefined;
    if (zoom) this.#scale(zoom);
    if (next) next.focus();
    if (zoom || next) event.preventDefault();
  }

  /** Down and up lead along the edges, left and right to the other ways from the same decision. */
  #neighbour(node: SVGElement, key: string): SVGElement | undefined {
    const svg = node.closest('svg')!;
    const step = node.dataset['step']!;
    const [box, diamond] = all(svg, `a[data-step="${CSS.escape(step)}"]`);
    const entry = (id: string | undefined) =>
      svg.querySelector<SVGElement>(`a[data-step="${CSS.escape(id ?? '')}"]`) ?? undefined;
    const edges = all(svg, 'path[data-from]').map(({ dataset }) => dataset);
    const onward = edges.filter(({ from, to }) => from === step && to !== step);
    const before = edges.filter(({ from, to }) => to === step && from !== step);
    if (key === 'ArrowDown')
      return node === box && diamond ? diamond : entry(onward.find(({ to }) => entry(to))?.['to']);
    if (key === 'ArrowUp') {
      if (node === diamond) return box;
      const from = before[0]?.['from'];
      return all(svg, `a[data-step="${CSS.escape(from ?? '')}"]`).at(-1);
    }
    const source = before[0]?.['from'];
    const x = (one: SVGElement) => one.getBoundingClientRect().x;
    const row = edges
      .filter(({ from, to }) => from === source && to !== source)
      .flatMap(({ to }) => entry(to) ?? [])
      .sort((a, b) => x(a) - x(b));
    return row[row.indexOf(node) + (key === 'ArrowLeft' ? -1 : 1)];
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
      this.#full(full);
  }

  /** A dialog over the page: works where phones have no full screen for elements, and Esc leaves it. */
  #full(button: HTMLElement) {
    if (this.#dialog?.open) return this.#dialog.close();
    const dialog = (this.#dialog ??= document.createElement('dialog'));
    dialog.className = 'flow-full';
    dialog.setAttribute('aria-label', this.#figure.querySelector('figcaption')!.textContent);
    this.append(dialog);
    dialog.append(this.#figure);
    dialog.showModal();
    const label = (text: string) => {
      button.querySelector('span')!.textContent = button.title = text;
    };
    label(words.leaveFull);
    dialog.onclose = () => {
      this.prepend(this.#figure);
      dialog.remove();
      label(words.full);
      this.#scale(1);
      this.#settle();
    };
    this.#settle();
  }

  async #copy(button: HTMLElement) {
    const text = this.#figure.querySelector<HTMLTemplateElement>('[data-mermaid]')!.content.textContent;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = words.copied;
    } catch {
      button.textContent = words.notCopied;
    }
    setTimeout(() => (button.textContent = words.copy), 2000);
  }

  /** The visible drawing as a file that needs no stylesheet. */
  #save() {
    const svg = all<SVGSVGElement>(this.#view, '.flow').find((one) => one.checkVisibility())!;
    const copy = svg.cloneNode(true) as SVGSVGElement;
    const copies = [copy, ...all(copy, '*')];
    [svg, ...all(svg, '*')].forEach((part, index) => {
      const style = getComputedStyle(part);
      for (const name of 'fill,stroke,stroke-width,stroke-dasharray,font-size,font-family,font-weight,text-anchor,opacity,paint-order'.split(
        ',',
      ))
        copies[index]!.setAttribute(name, style.getPropertyValue(name));
    });
    const file = new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `${this.#figure.dataset['name']}.svg`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  #paint(detail: StepStates) {
    for (const svg of all(this.#figure, '.flow')) {
      const edges = all(svg, '[data-from]');
      for (const edge of edges)
        edge.dataset['state'] = edgeState(edge.dataset as unknown as EdgeData, detail);
      for (const node of all(svg, 'a[data-step]')) {
        const state = nodeState(node.dataset['step']!, node.dataset['ask'] !== undefined, detail);
        node.dataset['state'] = state;
        if (state === 'current') node.setAttribute('aria-current', 'step');
        else node.removeAttribute('aria-current');
      }
      for (const end of all(svg, '[data-end]')) {
        const into = edges.filter(
          ({ dataset }) =>
            dataset['to'] === 'end' && (dataset['outcome'] ?? end.dataset['end']) === end.dataset['end'],
        );
        const states = into.map(({ dataset }) => dataset['state']);
        end.dataset['state'] = states.every((state) => state === 'off') ? 'off' : 'ahead';
      }
    }
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
