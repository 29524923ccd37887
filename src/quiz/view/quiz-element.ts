/**
 * `<quiz-attempt>`: asks a page's questions one at a time, says why, and keeps the score.
 *
 * Without this script the page shows the same questions as a paper with folded answers.
 */
import { quizText as text } from '#text/quiz.ts';
import { el } from '../../ui/el.ts';
import { askedOf, begin, type Asked, type Attempt, type QuestionSet, type Scope } from '../sitting/model.ts';
import { Player } from './player.ts';
import { quizStore } from '../sitting/store.ts';

class QuizAttempt extends HTMLElement {
  #player: Player | undefined;

  connectedCallback(): void {
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    if (!data) return;
    const set = JSON.parse(data) as QuestionSet;
    const written = askedOf(set);
    const derived = askedOf(set, set.derived);
    const start = (words: string, attempt: () => Attempt) =>
      el(
        'button',
        { class: 'button', type: 'button', onclick: () => this.#player?.restart(attempt()) },
        words,
      );
    const practise = () =>
      derived.length > 0
        ? start(text.practiseDerived(derived.length), () => attemptAt(derived, 'derived'))
        : undefined;
    const test = () => start(text.testWritten(written.length), () => attemptAt(written, 'all'));
    this.#player = new Player(this, {
      asked: [...written, ...derived],
      store: quizStore(set.slug),
      title: set.title,
      slug: set.slug,
      fresh: () => attemptAt(written, 'all'),
      again: attemptAt,
      seal: () => this.querySelector<HTMLTemplateElement>('template[data-seal]')?.content.cloneNode(true),
      more: ({ scope }) => [scope === 'derived' ? undefined : practise()],
      instead: ({ scope }) => (scope === 'derived' ? test() : practise()),
    });
  }

  disconnectedCallback(): void {
    this.#player?.stop();
  }
}

function attemptAt(asked: readonly Asked[], scope: Scope): Attempt {
  const seed = crypto.getRandomValues(new Uint32Array(1))[0]!;
  return begin(asked, { seed, now: Date.now(), scope });
}

customElements.define('quiz-attempt', QuizAttempt);
