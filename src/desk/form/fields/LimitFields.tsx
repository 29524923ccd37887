/** The limit of a step, or one among several: chosen by number, unit and direction, which gives the words as well. */
import { deskText as words } from '#text/desk.ts';
import type { Element } from '../../document/blocks.ts';
import { setAttribute } from '../../document/set-attribute.ts';
import type { Change } from '../../document/written.ts';
import { domId, useForm } from '../form-context.ts';
import { Choose } from './Choose.tsx';
import { durationOf, lengthOf, type Length } from './length.ts';
import { LengthField } from './LengthField.tsx';
import { Said } from './Said.tsx';

const DIRECTIONS = ['after', 'ahead', 'least'] as const;
type Direction = (typeof DIRECTIONS)[number];

interface Props {
  element: Element;
  path: string;
  /** The words of the limit, as they stand. */
  text: string;
  setText: (text: string) => Change[];
}

export function LimitFields({ element, path, text, setText }: Props) {
  const { change } = useForm();
  const value = (name: string) => element.attributes.find((attribute) => attribute.name === name)?.value;
  const has = (name: string) => element.attributes.some((attribute) => attribute.name === name);
  const within = value('within');
  const direction: Direction = has('ahead') ? 'ahead' : has('least') ? 'least' : 'after';
  const length = within === undefined ? undefined : lengthOf(within, has('workdays'));
  const said = (of: Length, way: Direction) => words.limit(of.count, of.unit, way);
  /** Behind the length that it belongs to, and what that is counted in. */
  const flag = (name: string, set: boolean): Change[] => {
    if (set === has(name)) return [];
    const at = element.attributes.findLast(
      (other) => other.name === 'within' || (other.name === 'workdays' && name !== 'workdays'),
    )?.to;
    if (!set || !at) return setAttribute(element, name, set || undefined);
    return [{ from: at, to: at, text: ` ${name}` }];
  };

  const set = (next: Length | undefined, way: Direction) => {
    // Words that were written by hand stay.
    const isOwn = text !== '' && !(length && text === said(length, direction));
    const whole: Change[] = next
      ? [
          ...flag('ahead', way === 'ahead'),
          ...flag('least', way === 'least'),
          ...flag('workdays', next.unit === 'workdays'),
          ...setAttribute(element, 'within', durationOf(next)),
          ...(isOwn ? [] : setText(said(next, way))),
        ]
      : [
          ...['within', 'workdays', 'ahead', 'least'].flatMap((name) =>
            setAttribute(element, name, undefined),
          ),
          ...(isOwn ? [] : setText('')),
        ];
    change(whole, `${path}@within`);
  };
  return (
    <div class="desk-row">
      <LengthField
        path={`${path}@within`}
        label={words.limitLength}
        value={within}
        workdays={has('workdays')}
        byWorkdays
        onLength={(next) => set(next, direction)}
      />
      <Choose
        path={`${path}~direction`}
        label={words.limitDirection}
        value={direction}
        choices={DIRECTIONS.map((id) => ({ id, name: words.directions[id] }))}
        onValue={(way) => length && set(length, way as Direction)}
      />
      {['workdays', 'ahead', 'least'].map((name) => (
        <span key={name} id={domId(`${path}@${name}`)}>
          <Said path={`${path}@${name}`} />
        </span>
      ))}
    </div>
  );
}
