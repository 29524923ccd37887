/** From the model back to the text that an author would write: what `extract` undoes. */
import {
  hash,
  type Answer,
  type Item,
  type Limit,
  type OpenPoint,
} from '../../src/procedure/model/procedure.ts';
import type { Group, Outline, Procedure, Region, Step } from '../../src/procedure/model/procedure.ts';
import type { Value } from '../../src/procedure/model/values/value.ts';
import type { Question } from '../../src/questions/kinds.ts';
import { isPlain } from './any-outline.ts';

/** Signs of the markup as plain characters. */
const plain = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
const quoted = (text: string): string => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

type Attributes = Record<string, string | number | boolean | undefined>;

const attributes = (all: Attributes): string =>
  Object.entries(all)
    .flatMap(([name, value]) =>
      value === undefined || value === false
        ? []
        : value === true
          ? ` ${name}`
          : ` ${name}=${quoted(String(value))}`,
    )
    .join('');
const tag = (name: string, all: Attributes, text: string): string =>
  `<${name}${attributes(all)}>${text}</${name}>`;
const empty = (name: string, all: Attributes): string => `<${name}${attributes(all)} />`;
const block = (name: string, all: Attributes, blocks: string[]): string =>
  tag(name, all, `\n\n${blocks.filter(Boolean).join('\n\n')}\n\n`);
const joined = (list: readonly string[] | undefined, separator: string): string | undefined =>
  list && list.length > 0 ? list.join(separator) : undefined;

/** The body of a page. Its lines are those of the text; those of the model only say what stands in one line. */
export function writeOutline(outline: Outline): string {
  const { steps, regions, sections, openPoints, questions, diagrams, redLines } = outline;
  const pointsOf = (group: string | undefined) => openPoints.filter((point) => point.group === group);

  /** What stands directly in a region, or in none, in the order of the file. */
  function stretch(region: string | undefined): string[] {
    return [...steps, ...regions]
      .filter((each) => each.region === region)
      .sort((a, b) => a.line - b.line)
      .map((each) => ('by' in each ? writeStep(each, pointsOf(each.id)) : writeRegion(each)));
  }
  const writeRegion = ({ kind, id, name, repeat }: Region): string =>
    block(kind === 'phase' ? 'Phase' : 'Together', { id, name, repeat }, stretch(id));

  return [
    ...redLines.map(warn),
    ...pointsOf(undefined).map(writePoint),
    ...stretch(undefined),
    ...sections.map((section) =>
      block('Section', { id: section.id, name: section.name }, body(section, pointsOf(section.id))),
    ),
    ...diagrams.map(({ text }) => `\`\`\`mermaid\n${text}\n\`\`\``),
    ...(questions.length > 0 ? [block('Quiz', {}, questions.map(writeQuestion))] : []),
    '',
  ].join('\n\n');
}

/** The whole file; the body begins on the line after the front matter. */
export function writeProcedure({ slug: _, ...page }: Procedure): string {
  const { steps, regions, sections, openPoints, questions, diagrams, redLines, ...matter } = page;
  // JSON is YAML.
  const lines = Object.entries(matter).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${JSON.stringify(value)}`,
  );
  const outline = { steps, regions, sections, openPoints, questions, diagrams, redLines };
  return `---\n${lines.join('\n')}\n---\n\n${writeOutline(outline)}`;
}

const warn = (text: string) => tag('Warn', {}, plain(text));
const writePoint = ({ kind, text }: OpenPoint) => tag(kind === 'gap' ? 'Gap' : 'Legal', {}, plain(text));
const lengthOf = ({ within, workdays, ahead }: Limit) => ({ within, workdays, ahead });

function writeStep(step: Step, points: OpenPoint[]): string {
  const { id, name, by, to, limits, records, when, at, every, calls, next, hold, ask } = step;
  const [first] = limits;
  const own = first && isPlain(first) ? first : undefined;
  const said = limits.filter((limit) => limit !== own);
  const times = at.map(({ from, to }) => (to === undefined ? from : `${from}/${to}`));
  const all: Attributes = {
    ...{ id, name, by: joined(by, ','), to: joined(to, '，') },
    ...(own && { limit: own.text, ...lengthOf(own) }),
    ...{ records: joined(records, '、'), when, at: joined(times, '、'), every, calls, next },
    ...(hold && { hold: true }),
  };
  const answered = ask?.answers.map(({ line }) => line) ?? [];
  const blocks = [
    ...said.map((limit) => {
      const { text, for: only, from } = limit;
      return `要${tag('Limit', { ...lengthOf(limit), for: only, from }, plain(text))}。`;
    }),
    ...body(
      step,
      points.filter(({ line }) => !answered.includes(line)),
    ),
    ...(ask ? [block('Ask', { question: ask.question }, [ask.answers.map(writeAnswer).join('\n')])] : []),
  ].filter(Boolean);
  return block('Step', all, blocks.length === 0 && calls === undefined ? ['照做。'] : blocks);
}

function writeAnswer({ text, to, outcome, if: condition }: Answer): string {
  const title = outcome === undefined ? '' : ` "${outcome}"`;
  return `- [${plain(text)}](#${to}${title})${condition ? ` {/* if: ${condition.text} */}` : ''}`;
}

/** What steps and sections have in common; a point on the line of an item stands in it. */
function body(group: Group, points: readonly OpenPoint[]): string[] {
  const { id, items, redLines, open } = group;
  const written = items.filter((item) => item.id !== `${id}/call`);
  const lines = written.map((item) =>
    writeItem(
      item,
      points.filter(({ line }) => line === item.line),
    ),
  );
  const apart = points.filter(({ line }) => written.every((item) => item.line !== line));
  const isEmpty = group.kind === 'section' && [...lines, ...redLines, ...apart].length === 0;
  return [
    isEmpty ? '照做。' : '',
    [...lines, ...(open ? ['- 等'] : [])].join('\n'),
    ...redLines.map(warn),
    ...apart.map(writePoint),
  ];
}

function writeItem({ id, text, when, values = [] }: Item, points: readonly OpenPoint[]): string {
  const own = id.slice(id.indexOf('/') + 1);
  const comments = [own === hash(text) ? '' : `id: ${own}`, when === undefined ? '' : `when: ${when}`];
  return [
    `- [ ] ${plain(text)}${values.map(writeValue).join('')}${points.map(writePoint).join('')}`,
    ...comments.flatMap((comment) => (comment ? `{/* ${comment} */}` : [])),
  ].join(' ');
}

const writeValue = ({ of, ok, kind, ...value }: Value): string =>
  empty('Value', {
    ...{ ...value, required: value.required ? true : undefined },
    ...{ kind: kind === 'number' ? undefined : kind, of: joined(of, '|'), ok: joined(ok, '|') },
  });

function writeQuestion(question: Question): string {
  const { id, step, kind, prompt, explanation } = question;
  const sentence = 'parts' in question ? '' : prompt.map(plain).join('\n\n');
  return block('Question', { id, step, kind }, [sentence, answerOf(question), plain(explanation)]);
}

function answerOf(question: Question): string {
  switch (question.kind) {
    case 'order':
      return question.entries.map((entry, index) => `${index + 1}. ${plain(entry)}`).join('\n');
    case 'match': {
      const row = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
      const rows = question.pairs.map(({ left, right }) => row([left, right]));
      return [row(question.headers), '| --- | --- |', ...rows].join('\n');
    }
    case 'fill':
      return question.parts
        .map((part) =>
          part.kind === 'text' ? plain(part.text) : empty('Blank', { accept: part.accept.join('|') }),
        )
        .join('');
    case 'number':
      return question.parts
        .map((part) =>
          part.kind === 'text' ? plain(part.text) : empty('Number', { is: part.is, unit: part.unit }),
        )
        .join('');
    case 'single':
    case 'multiple':
    case 'truefalse':
      return question.options
        .map(({ text, right, why }) => `- [${right ? 'x' : ' '}] ${plain(text)}\n  - ${plain(why)}`)
        .join('\n');
  }
}
