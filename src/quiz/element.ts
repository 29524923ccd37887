/**
 * `<quiz-attempt data-slug>`: asks a page's questions one at a time, says why, and keeps the score.
 *
 * Without this script the page shows the same questions as a paper with folded answers.
 */
import { quizText as text } from '../site/text.ts';
import { el } from './dom.ts';
import {
  askedOf,
  begin,
  isFinished,
  isMarked,
  keyOf,
  missed,
  moveTo,
  nextOpen,
  onCurrent,
  respond,
  shownOrder,
  submit,
  type Asked,
  type Attempt,
  type QuestionSet,
} from './model.ts';
import { questionView } from './question.ts';
import { resultView } from './result.ts';
import { quizStore, withScore, type QuizRecord } from './store.ts';

class QuizAttempt extends HTMLElement {
  #asked: Asked[] = [];
  #store = quizStore('');
  #stop = () => {};
  #stage = el('div', { class: 'quiz-stage' });
  #bar = el('div', { class: 'quiz-bar' });
  #status = el('p', { class: 'visually-hidden', role: 'status' });
  /** What is on the screen, so that a draft of an answer paints nothing. */
  #painted = '';
  /** Where the focus goes after the next painting; nowhere unless the reader acted. */
  #focus = false;
  #note = '';

  connectedCallback(): void {
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    if (!data) return;
    const set = JSON.parse(data) as QuestionSet;
    this.#asked = askedOf(set);
    this.#store = quizStore(set.slug);
    this.append(el('div', { class: 'quiz-live' }, this.#bar, this.#stage, this.#status));
    const kept = this.#current(this.#store.get());
    if (kept && !isFinished(kept) && Object.keys(kept.given).length > 0) {
      this.#note = text.resumed(kept.position + 1);
    }
    this.#stop = this.#store.subscribe((record) => this.#paint(record));
  }

  disconnectedCallback(): void {
    this.#stop();
    this.querySelector('.quiz-live')?.remove();
  }

  /** The attempt kept, on the questions as they are now; undefined if there is none. */
  #current({ attempt }: Partial<QuizRecord>): Attempt | undefined {
    return attempt && onCurrent(attempt, this.#asked);
  }

  #fresh(asked: readonly Asked[] = this.#asked, scope: Attempt['scope'] = 'all'): Attempt {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0]!;
    return begin(asked, { seed, now: Date.now(), scope });
  }

  #change(act: (attempt: Attempt) => Attempt): void {
    this.#store.update((record) => {
      const before = this.#current(record) ?? this.#attempt;
      const after = act(before);
      const finished = !isFinished(before) && isFinished(after);
      return finished ? withScore(record, after, Date.now()) : { ...record, attempt: after };
    });
  }

  /** Shows something else because the reader asked for it: the focus follows. */
  #go(act: (attempt: Attempt) => Attempt): void {
    this.#note = '';
    this.#focus = true;
    this.#change(act);
  }

  #attempt: Attempt = begin([], { seed: 0, now: 0, scope: 'all' });

  #paint(record: Readonly<QuizRecord>): void {
    // A first visit keeps nothing before the first answer, but stays with its seed.
    const kept = this.#current(record);
    if (kept) this.#attempt = kept;
    else if (this.#attempt.keys.length === 0) this.#attempt = this.#fresh();
    const attempt = this.#attempt;
    const key = attempt.keys[attempt.position];
    const view = JSON.stringify([attempt.seed, attempt.position, key && isMarked(attempt, key), record.last]);
    if (view === this.#painted) return;
    this.#painted = view;
    this.#paintBar(attempt, record);
    this.#stage.replaceChildren(key === undefined ? this.#result(attempt) : this.#question(attempt, key));
    if (this.#focus) this.#follow();
    this.#focus = false;
  }

  #follow(): void {
    const target = this.#stage.querySelector<HTMLElement>('[data-focus]');
    target?.focus({ preventScroll: true });
    const isVerdict = target?.dataset.focus === 'verdict';
    if (isVerdict) target?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    else if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ behavior: 'instant' });
  }

  #question(attempt: Attempt, key: string): HTMLElement {
    const asked = this.#asked.find((each) => keyOf(each) === key)!;
    const { position } = attempt;
    const open = nextOpen(attempt, position + 1);
    const ahead = nextOpen(attempt, position) === undefined ? attempt.keys.length : position + 1;
    return questionView(asked, attempt.given[key], shownOrder(attempt.seed, asked), {
      announce: (message) => (this.#status.textContent = message),
      change: (response) => this.#change((now) => respond(now, asked, response)),
      submit: () => this.#go((now) => submit(now, asked)),
      previous: position > 0 ? () => this.#go((now) => moveTo(now, position - 1)) : undefined,
      skip: open !== undefined && open !== position ? () => this.#go((now) => moveTo(now, open)) : undefined,
      next: () => this.#go((now) => moveTo(now, open === undefined ? now.keys.length : ahead)),
      nextName: open === undefined ? text.toResult : text.next,
    });
  }

  #result(attempt: Attempt): HTMLElement {
    const asked = attempt.keys.map((key) => this.#asked.find((each) => keyOf(each) === key)!);
    const seal = this.querySelector<HTMLTemplateElement>('template[data-seal]')?.content.cloneNode(true);
    const wrong = new Set(missed(attempt));
    return resultView(attempt, asked, seal, {
      again: () => this.#go(() => this.#fresh()),
      retryMissed: () =>
        this.#go(() =>
          this.#fresh(
            asked.filter((each) => wrong.has(keyOf(each))),
            'missed',
          ),
        ),
    });
  }

  #paintBar(attempt: Attempt, { best, last }: Readonly<QuizRecord>): void {
    const total = attempt.keys.length;
    const onResult = attempt.position === total;
    const marks = attempt.keys.map((key, index) => {
      const right = attempt.given[key]?.right;
      return el('span', {
        'data-state': right === undefined ? undefined : right ? 'right' : 'wrong',
        'data-now': index === attempt.position,
      });
    });
    const scores = [
      last && text.last(last.right, last.total),
      best && text.best(best.right, best.total),
    ].filter(Boolean);
    const startAgain = () => this.#go(() => this.#fresh());
    this.#bar.replaceChildren(
      el(
        'p',
        { class: 'quiz-progress' },
        onResult ? '' : el('strong', {}, text.progress(attempt.position + 1, total)),
        attempt.scope === 'missed' && el('span', { class: 'tag' }, text.missedRound),
        scores.length > 0 && el('span', { class: 'quiz-scores' }, scores.join(' · ')),
      ),
      el('div', { class: 'quiz-marks', 'aria-hidden': 'true' }, ...marks),
      this.#note === ''
        ? ''
        : el(
            'p',
            { class: 'quiz-note' },
            this.#note,
            el('button', { class: 'button plain', type: 'button', onclick: startAgain }, text.startAgain),
          ),
    );
  }
}

customElements.define('quiz-attempt', QuizAttempt);
