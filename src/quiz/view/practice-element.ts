/** `<quiz-practice>`: asks what the address says (`?mode=test&domain=…&seed=…`), or shows the form for it. */
import { practiceText as text } from '#text/practice.ts';
import { quizText } from '#text/quiz.ts';
import { el } from '../../ui/el.ts';
import { wholeLog } from '../sitting/log-store.ts';
import {
  addressOf,
  askedOf,
  begin,
  contentHash,
  draw,
  isFinished,
  keyOf,
  practiceOf,
  weakKeys,
  type Asked,
  type Practice,
} from '../sitting/model.ts';
import { Player } from './player.ts';
import { fetchSets, localDay, quizPages } from '../sitting/sets.ts';
import { quizStore } from '../sitting/store.ts';

const MODES = ['test', 'practice'] as const;

const newSeed = () => crypto.getRandomValues(new Uint32Array(1))[0]!;

class QuizPractice extends HTMLElement {
  #player: Player | undefined;

  connectedCallback(): void {
    const practice = practiceOf(new URLSearchParams(location.search));
    if (practice) void this.#ask({ ...practice, seed: practice.seed ?? newSeed() });
    else this.#form();
  }

  disconnectedCallback(): void {
    this.#player?.stop();
  }

  /** Only a test has a time limit. */
  #form(): void {
    const form = this.querySelector('form');
    const paint = () => {
      const isTest = form && new FormData(form).get('mode') === 'test';
      for (const field of this.querySelectorAll<HTMLElement>('[data-test-only]')) field.hidden = !isTest;
    };
    form?.addEventListener('change', paint);
    paint();
    form?.before(...MODES.flatMap((mode) => this.#unfinished(mode)));
  }

  /** The way back to what was interrupted. */
  #unfinished(mode: Practice['mode']): HTMLElement[] {
    const { attempt } = quizStore(`~${mode}`).get();
    const practice = practiceOf(new URLSearchParams(attempt?.address));
    if (!attempt || !practice || isFinished(attempt) || Object.keys(attempt.given).length === 0) return [];
    const isOver = attempt.until !== undefined && attempt.until <= Date.now();
    const place = Math.min(attempt.position + 1, attempt.keys.length);
    return [
      el(
        'a',
        // Made anew: what a record holds may lead anywhere.
        { class: 'waiting', href: addressOf(practice) },
        el(
          'span',
          {},
          text.unfinished(this.#titleOf(practice)),
          el('small', {}, isOver ? text.timeOver : text.place(place, attempt.keys.length)),
        ),
        el('strong', {}, isOver ? text.seeResult : text.goOn),
      ),
    ];
  }

  async #ask(practice: Practice & { seed: number }): Promise<void> {
    const address = addressOf(practice);
    history.replaceState(null, '', address);
    const setup = this.querySelector<HTMLElement>('[data-setup]');
    if (setup) setup.hidden = true;
    const title = this.#titleOf(practice);
    const stage = el('div', { class: 'practice-stage' }, el('h1', {}, title), el('p', {}, text.loading));
    this.append(stage);
    const say = (words: string, ...acts: HTMLElement[]) =>
      stage.replaceChildren(
        el('h1', {}, title),
        el('p', {}, words),
        el('p', { class: 'quiz-actions' }, ...acts),
      );
    const other = () => el('a', { class: 'button', href: location.pathname }, text.other);
    let asked: Asked[];
    try {
      asked = await this.#questions(practice);
    } catch {
      const again = el('button', { class: 'button primary', onclick: () => location.reload() }, text.retry);
      return say(text.failed, again, other());
    }
    const weak = practice.weak ? this.#weak(asked) : undefined;
    const choosable = weak ? asked.filter((each) => weak.has(keyOf(each))) : asked;
    const drawn = draw(choosable, practice.count, practice.seed);
    const store = quizStore(`~${practice.mode}`);
    const kept = store.get().attempt?.address === address;
    if (drawn.length === 0 && !kept) return say(weak ? text.nothingWeak : text.nothing, other());
    stage.replaceChildren(el('h1', {}, title), el('p', { class: 'quiet' }, text.aboutSeed(practice.seed)));
    const { mode: scope, minutes, seed } = practice;
    this.#player = new Player(stage, {
      asked,
      store,
      title,
      address,
      fresh: () => {
        const now = Date.now();
        const until = scope === 'test' && minutes > 0 ? now + minutes * 60_000 : undefined;
        return begin(drawn, { seed, now, scope, address, ...(until === undefined ? {} : { until }) });
      },
      again: (some, round) => begin(some, { seed: newSeed(), now: Date.now(), scope: round, address }),
      seal: () => this.querySelector<HTMLTemplateElement>('template[data-seal]')?.content.cloneNode(true),
      domainName: (id) => this.#nameOf('domain', id),
      more: () => [
        el('a', { class: 'button', href: addressOf({ ...practice, seed: undefined }) }, text.redraw),
        other(),
      ],
    });
  }

  async #questions({ domain, role, derived, weak }: Practice): Promise<Asked[]> {
    const pages = quizPages(this).filter(
      (page) => (!domain || page.domain === domain) && (!role || page.roles.includes(role)),
    );
    const sets = await fetchSets(this.dataset.questions!, pages);
    return sets.flatMap((set) =>
      askedOf(set, derived || weak ? [...set.questions, ...set.derived] : set.questions),
    );
  }

  #weak(asked: readonly Asked[]): Set<string> {
    const current = new Map(asked.map((each) => [keyOf(each), contentHash(each.question)]));
    return weakKeys(wholeLog().answered, current, localDay);
  }

  /** As the form names it. */
  #nameOf(field: 'domain' | 'role', id: string): string {
    const option = this.querySelector(`[name="${field}"] [value="${CSS.escape(id)}"]`);
    return option?.textContent?.trim() ?? id;
  }

  #titleOf({ mode, domain, role, weak }: Practice): string {
    const about = [
      domain && this.#nameOf('domain', domain),
      role && this.#nameOf('role', role),
      weak && text.weakShort,
    ].filter(Boolean);
    const kind = mode === 'test' ? quizText.test : text.practiceShort;
    return about.length > 0 ? `${about.join(' · ')} · ${kind}` : kind;
  }
}

customElements.define('quiz-practice', QuizPractice);
