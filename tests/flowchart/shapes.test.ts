import {
  COMPACT,
  LEADING,
  NARROW,
  NORMAL,
  type DrawingStyle,
} from '../../src/flowchart/layout/drawing-styles.ts';
import { readFileSync } from 'node:fs';
import { svgPathProperties } from 'svg-path-properties';
import { describe, expect, test } from 'vitest';
import { layout } from '../../src/flowchart/layout/elk/elk-layout.ts';
import { measureLabel } from '../../src/flowchart/layout/words/measure-label.ts';
import { parse, parseFlowchart } from '../../src/flowchart/graph/parse.ts';
import { OUTLINES } from '../../src/flowchart/shapes/shapes.ts';
import { isKnownShape, symbolRise, outlinePaths, shapeName } from '../../src/flowchart/shapes/shapes.ts';
import { textWidth } from '../../src/flowchart/layout/words/text-width.ts';
import {
  edgesThroughNodes,
  endsOffBorders,
  labelsOverNodes,
  overlappingNodes,
} from '../../src/bench/drawings/overlaps.ts';

const LABELS: [string, string][] = [
  ['one character', '单'],
  ['four', '核对单据'],
  ['forty characters', '核对客人证件与本人是否一致，不一致的不得办理入住手续，并且立即报告当班的主管人员。'],
  ['two forced lines', '核对证件\n与本人'],
  ['six forced lines', '一\n二二\n三三三\n四四四四\n五五五五五\n六'],
  ['a long English word', 'Internationalisation of documents'],
];
const STYLES: [string, DrawingStyle][] = [
  ['normal', NORMAL],
  ['compact', COMPACT],
  ['narrow', NARROW],
];

interface Place {
  x: number;
  y: number;
}
/** The corners of what is inked of each line, from the middle of the node. */
function ink(
  label: string,
  shape: string,
  style: DrawingStyle,
): { lines: Place[][]; size: { width: number; height: number } } {
  const { lines, textCentre, size } = measureLabel(label, shape, style);
  let top = textCentre.y - (lines.length * style.font * LEADING) / 2;
  return {
    size,
    lines: lines.map(({ text }) => {
      const half = (textWidth(text) * style.font) / 2;
      const middle = top + (style.font * LEADING) / 2;
      top += style.font * LEADING;
      const [up, down] = [middle - style.font / 2, middle + style.font / 2];
      return [-half, half].flatMap((x) => [up, down].map((y) => ({ x: textCentre.x + x, y })));
    }),
  };
}

const sampled = (path: string): Place[][] =>
  path
    .split(/(?=M)/)
    .filter(Boolean)
    .map((part) => {
      const properties = new svgPathProperties(part);
      const length = properties.getTotalLength();
      return Array.from({ length: 600 }, (_, index) => properties.getPointAtLength((length * index) / 599));
    });

function inside({ x, y }: Place, ring: Place[]): boolean {
  return ring.reduce((odd, a, index) => {
    const b = ring[(index + 1) % ring.length]!;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    return crosses ? !odd : odd;
  }, false);
}

describe.each(STYLES)('%s', (_, style) => {
  test.each([...OUTLINES.keys()].flatMap((shape) => LABELS.map((label) => [shape, ...label] as const)))(
    '%s holds %s',
    (shape, _name, label) => {
      const { lines, size } = ink(label, shape, style);
      expect(lines.length).toBeGreaterThan(0);
      const [border = '', ...inner] = outlinePaths(shape, size);
      for (const { x, y } of lines.flat()) {
        expect(Math.abs(x)).toBeLessThanOrEqual(size.width / 2);
        expect(Math.abs(y)).toBeLessThanOrEqual(size.height / 2);
      }
      const rise = symbolRise(shape, size);
      const drawn = sampled([border, ...inner].join('')).flat();
      if (OUTLINES.get(shape)?.symbol) {
        const lowest = Math.max(...drawn.map(({ y }) => y)) - rise;
        expect(Math.min(...lines.flat().map(({ y }) => y))).toBeGreaterThanOrEqual(lowest + 2);
        return;
      }
      const rings = sampled(border);
      for (const corner of border ? lines.flat() : []) {
        expect(rings.some((ring) => inside(corner, ring))).toBe(true);
      }
      // Nothing that is drawn runs through a line of text or closer to it than 2 px.
      for (const line of lines) {
        const [left, right] = [
          Math.min(...line.map(({ x }) => x)) - 2,
          Math.max(...line.map(({ x }) => x)) + 2,
        ];
        const [up, down] = [Math.min(...line.map(({ y }) => y)) - 2, Math.max(...line.map(({ y }) => y)) + 2];
        expect(drawn.filter(({ x, y }) => x > left && x < right && y > up && y < down)).toEqual([]);
      }
      for (const { x, y } of drawn) {
        expect(Math.abs(x)).toBeLessThanOrEqual(size.width / 2 + 1);
        expect(Math.abs(y)).toBeLessThanOrEqual(size.height / 2 + 1);
      }
    },
  );
});

/** Every name of a shape that the installed Mermaid knows, out of its own types. */
const names = Array.from(
  readFileSync('node_modules/mermaid/dist/rendering-util/rendering-elements/shapes.d.ts', 'utf8').matchAll(
    /readonly shortName: "([^"]+)";|readonly (?:internalA|a)liases: \[([^\]]*)\]/g,
  ),
  ([, short, others = '']) =>
    short ? [short] : Array.from(others.matchAll(/"([^"]+)"/g), ([, name = '']) => name),
)
  .flat()
  // Mermaid itself takes no capitals or underscores from an author.
  .filter((name) => !/[A-Z_]/.test(name));

test('the list of Mermaid’s shapes is read', () => {
  expect(names.length).toBeGreaterThan(100);
  expect(names).toContain('lightning-bolt');
});

test('every shape of Mermaid has an outline', async () => {
  for (const name of names) {
    await parse(`flowchart TD\n a@{ shape: ${name}, label: "甲" }`);
    expect([name, isKnownShape(name)]).toEqual([name, true]);
    expect(OUTLINES.has(shapeName(name))).toBe(true);
  }
});

test('edges meet the borders of all shapes, whichever side they come from', async () => {
  for (const direction of ['TB', 'LR', 'BT', 'RL'])
    for (const shape of new Map(names.map((name) => [shapeName(name), name])).values()) {
      const text = `flowchart ${direction}\n a --> m@{ shape: ${shape}, label: "核对证件" } --> b\n m --> c\n m -->|不符| a`;
      const picture = await layout(await parseFlowchart(text), { style: NORMAL });
      expect(overlappingNodes(picture)).toEqual([]);
      expect(labelsOverNodes(picture)).toEqual([]);
      expect(edgesThroughNodes(picture)).toEqual([]);
      expect([shape, direction, endsOffBorders(picture)]).toEqual([shape, direction, []]);
    }
});

test('a mark shows the words that an author gives it, and not its id', async () => {
  const { nodes } = await parseFlowchart(
    'flowchart TD\n a@{ shape: start } --> b@{ shape: stop, label: "办完" }',
  );
  expect(nodes.map(({ label }) => label)).toEqual(['', '办完']);
});
