import { learningText as text } from '#text/learning.ts';
import { passed } from '../../quiz/sitting/pass.ts';
import { url } from '../../ui/url.ts';
import { sum, type PageState } from '../model/summary.ts';

/** Four numbers for all pages. */
export function Summary({ states }: { states: readonly PageState[] }) {
  const all = sum(states, passed);
  const numbers = [
    { name: text.read, value: text.of(all.read, all.pages), href: '#plan' },
    { name: text.passed, value: text.of(all.passed, all.quizzes), href: '#domain' },
    { name: text.due, value: all.due, href: url('review/') },
    { name: text.weak, value: all.weak, href: '#weak' },
  ];
  return (
    <ul class="progress-numbers">
      {numbers.map(({ name, value, href }) => (
        <li key={name}>
          <a href={href}>
            <strong>{value}</strong>
            <span>{name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
