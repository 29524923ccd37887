/** The controls with which a question is answered, one a family of kinds. */
import type {
  ChoiceQuestion,
  FillQuestion,
  MatchQuestion,
  NumberQuestion,
  OrderQuestion,
  Question,
} from '../../procedure/model/procedure.ts';
import { quizText as text } from '#text/quiz.ts';
import { sentence } from './dom.ts';
import { el } from '../../ui/el.ts';
import { center, mark } from './chart.ts';
import type { DerivedQuestion, Response } from '../sitting/model.ts';
import { sortable } from './sortable.ts';

/** What a control needs to know and whom it tells. */
export interface Answering {
  /** The order in which the parts are shown. */
  shown: readonly number[];
  response: Response;
  /** The flowchart of the question's page, where there is one. */
  chart(): Promise<SVGElement | undefined>;
  change(response: Response): void;
  /** Says something to those who cannot see it. */
  announce(message: string): void;
}

/** The control for the question, holding the response so far. */
export function inputFor(question: Question | DerivedQuestion, answering: Answering): HTMLElement {
  if ('nodes' in question && question.nodes && 'options' in question) {
    return node(question, question.nodes, answering);
  }
  switch (question.kind) {
    case 'order':
      return order(question, answering);
    case 'match':
      return match(question, answering);
    case 'fill':
    case 'number':
      return gaps(question, answering);
    case 'single':
    case 'multiple':
    case 'truefalse':
      return choice(question, answering);
  }
}

function choice({ kind, options }: ChoiceQuestion, { shown, response, change }: Answering): HTMLElement {
  const chosen = response.kind === 'choice' ? response.chosen : [];
  const type = kind === 'multiple' ? 'checkbox' : 'radio';
  const list = el('div', { class: `quiz-options quiz-options-${kind}` });
  for (const index of shown) {
    const input = el('input', { type, name: 'choice', value: index, checked: chosen.includes(index) });
    list.append(el('label', { class: 'quiz-option' }, input, el('span', {}, options[index]!.text)));
  }
  list.addEventListener('change', () => {
    const checked = list.querySelectorAll<HTMLInputElement>('input:checked');
    change({ kind: 'choice', chosen: [...checked].map(({ value }) => Number(value)).sort((a, b) => a - b) });
  });
  return list;
}

/** The flowchart to press a node of; a list to choose from where the chart cannot be had. */
function node(question: ChoiceQuestion, nodes: string[], answering: Answering): HTMLElement {
  const view = el('div', { class: 'quiz-chart', 'data-answer': true }, text.chartLoading);
  void answering.chart().then((chart) => {
    if (!chart) return view.replaceWith(choice(question, answering));
    view.replaceChildren(chart);
    const { response } = answering;
    const [chosen] = response.kind === 'choice' ? response.chosen : [];
    const here = mark(view, question.step ?? '', 'here');
    center(view, (chosen !== undefined && mark(view, nodes[chosen] ?? '')) || here);
  });
  view.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<SVGElement>('[data-step]');
    if (!pressed) return;
    event.preventDefault();
    const index = nodes.indexOf(pressed.dataset.step!);
    if (index < 0) return answering.announce(text.notAnAnswer);
    mark(view, pressed.dataset.step!);
    answering.announce(text.pressed(question.options[index]!.text));
    answering.change({ kind: 'choice', chosen: [index] });
  });
  return view;
}

function order({ entries }: OrderQuestion, { shown, response, change, announce }: Answering): HTMLElement {
  const given = response.kind === 'order' ? response.order : shown;
  return sortable(
    given.map((index) => ({ value: index, label: entries[index]! })),
    (order, moved) => {
      change({ kind: 'order', order });
      announce(text.moved(entries[moved]!, order.indexOf(moved) + 1, order.length));
    },
  );
}

function match({ pairs }: MatchQuestion, { shown, response, change }: Answering): HTMLElement {
  const given = response.kind === 'match' ? response.rights : [];
  const list = el('div', { class: 'quiz-pairs' });
  pairs.forEach(({ left }, index) => {
    const select = el(
      'select',
      { class: 'quiz-select' },
      el('option', { value: -1 }, text.choose),
      ...shown.map((right) => {
        const same = pairs[right]!.right === pairs[given[index] ?? -1]?.right;
        return el('option', { value: right, selected: same }, pairs[right]!.right);
      }),
    );
    list.append(el('label', { class: 'quiz-pair' }, el('span', {}, left), select));
  });
  list.addEventListener('change', () => {
    const rights = [...list.querySelectorAll('select')].map(({ value }) => Number(value));
    change({ kind: 'match', rights });
  });
  return list;
}

function gaps(question: FillQuestion | NumberQuestion, { response, change }: Answering): HTMLElement {
  const texts = response.kind === 'gaps' ? response.texts : [];
  const parts: (FillQuestion | NumberQuestion)['parts'][number][] = question.parts;
  const total = parts.filter(({ kind }) => kind === 'gap').length;
  const line = sentence(parts, (gap, number) => {
    const isNumber = 'is' in gap;
    const length = isNumber ? 4 : Math.max(...gap.accept.map((accept) => accept.length));
    const input = el('input', {
      class: 'quiz-gap',
      type: 'text',
      // The width must not give the answer away: three sizes are enough.
      size: length <= 4 ? 6 : length <= 8 ? 12 : 18,
      // Telephones' keypads for decimals have no minus sign.
      inputmode: isNumber && gap.is >= 0 ? 'decimal' : undefined,
      enterkeyhint: 'done',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      'aria-label': text.gap(number + 1, total),
      value: texts[number] ?? '',
    });
    return [input, isNumber && gap.unit ? ` ${gap.unit}` : ''];
  });
  line.addEventListener('input', () => {
    change({ kind: 'gaps', texts: [...line.querySelectorAll('input')].map(({ value }) => value) });
  });
  return line;
}
