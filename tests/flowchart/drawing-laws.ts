/** The rules of geometry, held in every drawing of a folder of pages. */
import { describe, expect, test } from 'vitest';
import { chartsOf } from '../../src/bench/drawings/charts.ts';
import { CROSSING_RULE, MOST_NODES, RULES, rulesOf } from '../../src/bench/drawings/drawing-rules.ts';
import { drawnPictures, variantsOf, type Drawn } from '../../src/bench/drawings/measure.ts';
import { pointsOnPaper, WIDTH_AT_360 } from '../../src/bench/drawings/sizes.ts';
import { readVocabulary } from '../../src/procedure/content/vocabulary-lists.ts';
import { namesIn } from '../../src/procedure/model/vocabulary.ts';

/** Charts that break a rule, by the rule, and why. */
export type Allowed = Record<string, Record<string, string>>;

/** What breaks a rule in some drawings, but in the charts that may. */
export function broken(
  rule: string,
  drawn: readonly Drawn[],
  allowed: Allowed,
  names: readonly string[] = [],
): string[] {
  return drawn
    .filter(
      ({ chart, picture }) =>
        !allowed[rule]?.[chart] && (rule !== CROSSING_RULE || picture.nodes.length <= MOST_NODES),
    )
    .flatMap(({ chart, variant, picture }) =>
      (rulesOf(variant)[rule]?.(picture, names) ?? []).map((what) => `${chart}, ${variant}: ${what}`),
    );
}

export async function describeEveryDrawing(folder: string, allowed: Allowed): Promise<void> {
  const names = namesIn((await readVocabulary(folder)).vocabulary);
  const drawn = await drawnPictures(await chartsOf(folder), names);

  describe(`the drawings of ${folder}`, () => {
    test.each(RULES)('%s', (rule) => {
      expect(broken(rule, drawn, allowed, names)).toEqual([]);
    });

    test('each fits a phone of 360 px', () => {
      const wide = [...variantsOf(drawn)].flatMap(([chart, { normal, compact }]) => {
        const { width } = compact ?? normal;
        return width > WIDTH_AT_360 && !allowed['fits a phone of 360 px']?.[chart]
          ? [`${chart}: ${width} px`]
          : [];
      });
      expect(wide).toEqual([]);
    });

    test('each is printed in type of 8 pt or more', () => {
      const fine = [...variantsOf(drawn)].flatMap(([chart, { normal, compact }]) => {
        const points = pointsOnPaper(normal, compact);
        return points < 8 ? [`${chart}: ${points.toFixed(1)} pt`] : [];
      });
      expect(fine).toEqual([]);
    });
  });
}
