/**
 * `<resume-list data-json="…/procedures/">`: the pages whose items were begun and not finished, the
 * latest first. Empty and hidden where there are none.
 */
import type { Procedure, Step } from '../procedure/model/procedure.ts';
import { resumeText as text } from '#text/resume.ts';
import { segment } from '../ui/url.ts';
import { profileId, splitId } from '../storage/profiles/profile.ts';
import { savedIds } from '../storage/saved.ts';
import { isUntouched, progress, stateOf, type ListFlow, type ListPart, type Marks } from './model.ts';
import { marksOf, marksRecord } from './store.ts';
import { own } from '../ui/own.ts';

/** So many are shown; more would push the rest of the page away. */
const SHOWN = 4;

class ResumeList extends HTMLElement {
  connectedCallback() {
    void this.#fill();
  }

  async #fill() {
    const list = document.createElement('ul');
    list.className = 'resume';
    for (const slug of latest()) {
      const row = await this.#row(slug);
      if (row) list.append(row);
      if (list.children.length === SHOWN) break;
    }
    this.querySelector('ul')?.remove();
    this.append(list);
    this.hidden = list.children.length === 0;
  }

  /** Nothing where the page is gone, its list is finished, or the network fails. */
  async #row(slug: string): Promise<HTMLElement | undefined> {
    const page = `${this.dataset.json}${segment(slug)}`;
    const procedure = await fetch(`${page}.json`).then(
      (answer) => (answer.ok ? (answer.json() as Promise<Procedure>) : undefined),
      () => undefined,
    );
    if (!procedure) return undefined;
    const marks = marksOf(slug).get();
    const flow = flowOf(procedure);
    const { done, total } = progress(flow, marks);
    if (isUntouched(flow, marks) || done === total) return undefined;
    const states = stateOf(flow, marks);
    const current = [...procedure.steps, ...procedure.sections].find(({ id, items }) =>
      procedure.steps.length > 0
        ? own(states, id) === 'current'
        : items.length > 0 && own(states, id) !== 'done',
    );
    return row(procedure.title, `${page}/#${current?.id ?? ''}`, current?.name, done, total);
  }
}

/** The slugs with marks, those changed last first. */
function latest(): string[] {
  const changed = ({ ticks, choices }: Marks) =>
    Math.max(0, ...[...Object.values(ticks), ...Object.values(choices)].map(({ at }) => at));
  const profile = profileId();
  return savedIds(marksRecord.name)
    .map(splitId)
    .filter((id) => id.profile === profile)
    .map(({ own: slug }) => slug)
    .map((slug) => ({ slug, at: changed(marksOf(slug).get()) }))
    .filter(({ at }) => at > 0)
    .sort((a, b) => b.at - a.at)
    .map(({ slug }) => slug);
}

function flowOf({ steps, sections }: Procedure): ListFlow {
  const part = (group: Partial<Step> & Pick<Step, 'id' | 'items'>): ListPart => ({
    id: group.id,
    items: group.items.map(({ id }) => id),
    next: group.next,
    hold: group.hold,
    ask: group.ask,
  });
  return { steps: steps.map(part), sections: sections.map((section) => part({ ...section, kind: 'step' })) };
}

function row(title: string, href: string, step: string | undefined, done: number, total: number) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  const bar = document.createElement('progress');
  bar.max = total;
  bar.value = done;
  bar.setAttribute('aria-label', text.progress(title));
  const line = (name: string, words: string) =>
    Object.assign(document.createElement(name), { textContent: words });
  link.append(line('strong', title), line('span', step ? text.step(step) : ''), bar);
  link.append(line('small', text.count(done, total)));
  item.append(link);
  return item;
}

customElements.define('resume-list', ResumeList);
