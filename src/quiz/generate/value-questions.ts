/** Questions about values that are written down: the highest and the lowest that is right. */
import { GAP, STOP } from '#text/punctuation.ts';
import { groups } from '../../procedure/model/procedure.ts';
import { type Value } from '../../procedure/model/values/value.ts';
import { valueHint } from '../../procedure/model/values/value-words.ts';
import { derivedText as text } from '#text/derived.ts';
import { derivedBase, type DerivedQuestion, type PageContext } from './derived-question.ts';

export function valueQuestions({ procedure }: PageContext): DerivedQuestion[] {
  const { openPoints } = procedure;
  const asked = groups(procedure).flatMap((group) =>
    group.items.flatMap((item) => {
      // What an item leaves open may be the bounds themselves.
      if (openPoints.some(({ group: at, line }) => at === group.id && line === item.line)) return [];
      return (item.values ?? []).flatMap((value) =>
        (['max', 'min'] as const).flatMap((bound) => {
          const is = value[bound];
          const what = value.name ?? item.text.replace(/[：:，,]$/, '');
          // 量高度，300 到 500 says it itself.
          return is === undefined || saysNumber(item.text + group.name, is)
            ? []
            : [{ group, value, bound, is, what }];
        }),
      );
    }),
  );
  return asked
    .filter((one) =>
      asked.every((other) => other === one || other.what !== one.what || other.bound !== one.bound),
    )
    .map(({ group, value, bound, is, what }): DerivedQuestion => {
      const isMax = bound === 'max';
      const said = isMax ? text.highestSaid : text.lowestSaid;
      const prompt = isMax ? text.highest(what) : text.lowest(what);
      const why = text.valueWhy(what, valueHint(value));
      const base = derivedBase('value', group, `${value.id}-${bound}`, prompt, why);
      return {
        kind: 'number',
        ...base,
        prompt: [...base.prompt, `${said}${GAP}${STOP}`],
        parts: [
          { kind: 'text', text: said },
          { kind: 'gap', is, unit: unitOf(value) },
          { kind: 'text', text: STOP },
        ],
      };
    });
}

const unitOf = ({ unit = '' }: Value) => unit;
const saysNumber = (words: string, is: number) =>
  new RegExp(`(?<![\\d.])${Math.abs(is)}(?![\\d.])`).test(words);
