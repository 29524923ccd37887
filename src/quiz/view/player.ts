/** Leads through an attempt: one question at a time, then the result. Whatever changes is kept at once. */
import { quizText as text } from '#text/quiz.ts';
import { clampTime } from '../../storage/records/times.ts';
import type { Saved } from '../../storage/saved.ts';
import { progressBar } from './progress-bar.ts';
import { bringIntoView } from './dom.ts';
import { el } from '../../ui/el.ts';
import { addToLog } from '../sitting/log-store.ts';
import {
  handIn,
  isFinished,
  isMarked,
  keyOf,
  missed,
  moveTo,
  newlyMarked,
  nextOpen,
  onCurrent,
  ordered,
  respond,
  scoreOf,
  shownOrder,
  submit,
  type Asked,
  type Attempt,
} from '../sitting/model.ts';
import { overview } from './overview.ts';
import { questionView } from './question.ts';
import { resultView, type ResultActs } from './result.ts';
import { withScore, type QuizRecord } from '../sitting/store.ts';
import { own } from '../../ui/own.ts';

/** What is played. */
export interface Play {
  /** Everything that an attempt may ask. */
  asked: readonly Asked[];
  store: Saved<QuizRecord>;
  /** What it is about, for the log and the result slip. */
  title: string;
  slug?: string | undefined;
  /** The address of the practice; attempts with another one do not belong here. */
  address?: string | undefined;
  /** A new attempt. */
  fresh(): Attempt;
  /** A new attempt at these questions. */
  again(asked: readonly Asked[], scope: 'missed' | 'derived'): Attempt;
  /** The drawn seal for a passed attempt. */
  seal(): Node | undefined;
  /** Further things to do at the end. */
  more?: ResultActs['more'];
  domainName?: ResultActs['domainName'];
  /** What else can be done here, offered until something is answered. */
  instead?: ((attempt: Attempt) => HTMLElement | undefined) | undefined;
}

export class Player {
  #play: Play;
  #byKey: Map<string, Asked>;
  #attempt: Attempt;
  #stage = el('div', { class: 'quiz-stage' });
  #bar = el('div', { class: 'quiz-bar' });
  #status = el('p', { class: 'visually-hidden', role: 'status' });
  #instead = el('div', { class: 'quiz-instead' });
  #root = el('div', { class: 'quiz-live' }, this.#bar, this.#stage, this.#instead, this.#status);
  /** What is on the screen, so that a draft of an answer paints nothing. */
  #painted = '';
  /** True while the reader waits for what they asked for: the focus follows. */
  #focus = false;
  #note = '';
  #timer = 0;
  #stop: () => void;

  constructor(host: HTMLElement, play: Play) {
    this.#play = play;
    this.#byKey = new Map(play.asked.map((each) => [keyOf(each), each]));
    const kept = this.#current(play.store.get());
    this.#attempt = kept ?? play.fresh();
    if (kept && !isFinished(kept) && Object.keys(kept.given).length > 0) {
      this.#note = text.resumed(Math.min(kept.position + 1, kept.keys.length));
    }
    host.append(this.#root);
    this.#stop = play.store.subscribe((record) => this.#paint(record));
    if (this.#attempt.until !== undefined) this.#timer = window.setInterval(() => this.#tick(), 1000);
    this.#tick();
  }

  stop(): void {
    this.#stop();
    clearInterval(this.#timer);
    this.#root.remove();
  }

  /** Begins another attempt. */
  restart(attempt: Attempt): void {
    this.#go(() => attempt);
  }

  /** The attempt kept, on the questions as they are now; undefined if there is none. */
  #current({ attempt }: Readonly<QuizRecord>): Attempt | undefined {
    if (!attempt || attempt.address !== this.#play.address) return undefined;
    return onCurrent(attempt, this.#play.asked);
  }

  #change(act: (attempt: Attempt) => Attempt): void {
    const now = Date.now();
    let before = this.#attempt;
    let after = before;
    this.#play.store.update((record) => {
      before = this.#current(record) ?? this.#attempt;
      after = act(before);
      const ended = !isFinished(before) && isFinished(after);
      if (ended) after = { ...after, endedAt: clampTime(now) };
      after = ordered(after, before, record.attempt, now);
      return ended ? withScore(record, after, now) : { ...record, attempt: after };
    });
    const answered = newlyMarked(before, after, now);
    if (answered.length === 0) return;
    const { title, slug } = this.#play;
    const end = { ...scoreOf(after, now), attempt: after.startedAt, scope: after.scope, title, slug };
    addToLog({ answered, finished: isFinished(after) ? [end] : [] }, now);
  }

  /** Shows something else because the reader asked for it. */
  #go(act: (attempt: Attempt) => Attempt): void {
    this.#note = '';
    this.#focus = true;
    this.#change(act);
  }

  #handIn(): void {
    this.#go((attempt) => moveTo(handIn(attempt, this.#play.asked), attempt.keys.length));
  }

  #tick(): void {
    const { until } = this.#attempt;
    if (until === undefined || isFinished(this.#attempt)) return;
    const left = until - Date.now();
    if (left <= 0) {
      this.#handIn();
      this.#status.textContent = text.timeOver;
      return;
    }
    const clock = this.#bar.querySelector('.quiz-clock');
    const seconds = Math.ceil(left / 1000);
    if (clock) clock.textContent = text.timeLeft(Math.floor(seconds / 60), seconds % 60);
    if (seconds === 60) this.#status.textContent = text.lastMinute;
  }

  #paint(record: Readonly<QuizRecord>): void {
    // A first visit keeps nothing before the first answer, but stays with its seed.
    const attempt = this.#current(record) ?? this.#attempt;
    this.#attempt = attempt;
    const key = attempt.keys[attempt.position];
    const state = [attempt.startedAt, attempt.seed, attempt.position, key && isMarked(attempt, key)];
    const view = JSON.stringify([...state, isFinished(attempt), record.last, this.#note]);
    if (view === this.#painted) return;
    this.#painted = view;
    this.#bar.replaceChildren(
      ...progressBar(attempt, record, this.#note, () => this.restart(this.#play.fresh())),
    );
    this.#stage.replaceChildren(key === undefined ? this.#end(attempt) : this.#question(attempt, key));
    const isFresh = attempt.position === 0 && Object.keys(attempt.given).length === 0;
    this.#instead.replaceChildren((isFresh && this.#play.instead?.(attempt)) || '');
    this.#tick();
    if (this.#focus) this.#follow();
    this.#focus = false;
  }

  #follow(): void {
    const target = this.#stage.querySelector<HTMLElement>('[data-focus]');
    target?.focus({ preventScroll: true });
    if (target) bringIntoView(target, this.#root);
  }

  #question(attempt: Attempt, key: string): HTMLElement {
    const asked = this.#byKey.get(key)!;
    const { position, keys } = attempt;
    const to = (place: number) => () => this.#go((now) => moveTo(now, place));
    const acts = {
      announce: (message: string) => (this.#status.textContent = message),
      change: (response: Parameters<typeof respond>[2]) =>
        this.#change((now) => respond(now, asked, response)),
      previous: position > 0 ? to(position - 1) : undefined,
      manyPages: new Set(keys.map((each) => this.#byKey.get(each)?.slug)).size > 1,
    };
    const shown = shownOrder(attempt.seed, asked);
    if (attempt.scope === 'test' && !isFinished(attempt)) {
      const nextName = position + 1 < keys.length ? text.next : text.toOverview;
      return questionView(asked, own(attempt.given, key), shown, {
        ...acts,
        next: to(position + 1),
        nextName,
      });
    }
    const open = nextOpen(attempt, position + 1);
    return questionView(asked, own(attempt.given, key), shown, {
      ...acts,
      submit: () => this.#go((now) => submit(now, asked)),
      skip: open !== undefined && open !== position ? to(open) : undefined,
      // With nothing left open, 下一题 leads through the marked ones to the result.
      next: to(open === undefined ? keys.length : position + 1 < keys.length ? position + 1 : open),
      nextName: open === undefined ? text.toResult : text.next,
    });
  }

  #end(attempt: Attempt): HTMLElement {
    const asked = attempt.keys.map((key) => this.#byKey.get(key)!);
    if (!isFinished(attempt)) {
      return attempt.scope === 'test'
        ? overview(
            attempt,
            asked,
            (place) => this.#go((now) => moveTo(now, place)),
            () => this.#handIn(),
          )
        : this.#question(attempt, attempt.keys[nextOpen(attempt, 0)!]!);
    }
    const wrong = new Set(missed(attempt));
    const { again, fresh, seal, more, domainName, title, store } = this.#play;
    const before = attempt.scope === 'missed' && this.#current({ attempt: store.get().finished });
    return resultView(attempt, asked, title, seal, {
      again: () => this.restart(fresh()),
      retryMissed: () =>
        this.restart(
          again(
            asked.filter((each) => wrong.has(keyOf(each))),
            'missed',
          ),
        ),
      back: before ? () => this.restart(moveTo(before, before.keys.length)) : undefined,
      more,
      domainName,
    });
  }
}
