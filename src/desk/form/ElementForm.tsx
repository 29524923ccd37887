/** A component: what it says of itself, and what stands in it. */
import { deskText as words } from '#text/desk.ts';
import { COMPONENTS } from '../../procedure/source/tags/grammar.ts';
import type { Element } from '../document/blocks.ts';
import { textIn, type Span, type Written } from '../document/written.ts';
import { holdsWords, innerSpan } from '../edit/inner-span.ts';
import { Attributes } from './Attributes.tsx';
import { Said } from './fields/Said.tsx';
import { domId, useForm } from './form-context.ts';
import { moveBy, Tools } from './Tools.tsx';
import { Words } from './Words.tsx';

/** What stands between the tags, without the blanks at its ends. */
function trimmedSpan(file: Written, span: Span): Span {
  const text = textIn(file, span);
  const step = ({ line, column }: Span['from'], over: string) => {
    const lines = over.split('\n');
    return lines.length === 1
      ? { line, column: column + over.length }
      : { line: line + lines.length - 1, column: lines.at(-1)!.length + 1 };
  };
  return {
    from: step(span.from, /^\s*/.exec(text)![0]),
    to: step(span.from, text.trimEnd()),
  };
}

/** With what stands in a line the blank before it goes. */
function beforeBlank(file: Written, at: Span['from']): Span['from'] {
  const before = { line: at.line, column: at.column - 1 };
  return at.column > 1 && textIn(file, { from: before, to: at }) === ' ' ? before : at;
}

interface Props {
  element: Element;
  path: string;
}

export function ElementForm({ element, path }: Props) {
  const form = useForm();
  const { file, change, forms } = form;
  const { name, inline } = element;
  const label = words.components.get(name) ?? name;
  const title = element.attributes.find((attribute) => attribute.name === 'name')?.value;
  const number = form.numbers.get(path);
  const whole = [label, title || number].filter(Boolean).join(' ');
  const isKnown = COMPONENTS.some((component) => component.name === name);
  const onKeyDown = (event: KeyboardEvent) => {
    if (inline || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    moveBy(form, path, event.key === 'ArrowUp' ? -1 : 1, whole);
  };
  const inWords = holdsWords(file, element);
  return (
    <div
      role="group"
      class="desk-card"
      data-path={path}
      data-kind={name}
      data-inline={inline ? '' : undefined}
      id={domId(path)}
      tabIndex={-1}
      aria-label={whole}
      onKeyDown={onKeyDown}
    >
      <div class="desk-head">
        <span class="desk-kind">
          {label}
          {number !== undefined && <b> {number}</b>}
        </span>
        {inline ? (
          <button
            type="button"
            class="button plain"
            aria-label={words.remove(label)}
            onClick={() => {
              change([{ from: beforeBlank(file, element.from), to: element.to, text: '' }]);
              form.say(words.removed(whole), true);
            }}
          >
            ×
          </button>
        ) : (
          <Tools path={path} label={whole} />
        )}
      </div>
      <Said path={path} />
      {!isKnown && <code class="desk-source">{textIn(file, element.tag)}</code>}
      <Attributes element={element} path={path} />
      {inWords ? (
        <Words
          line={{ content: trimmedSpan(file, innerSpan(file, element)), children: element.children }}
          path={`${path}#`}
          parent={path}
          label={words.inside.get(name) ?? label}
          quiet={!words.inside.has(name)}
        />
      ) : (
        !element.empty && !inline && <forms.Blocks blocks={element.children} path={path} within={name} />
      )}
    </div>
  );
}
