/** Arrows into and out of what runs side by side: a part of a `<Together>` is left by its end alone. */
import { isClocked } from '../model/flow.ts';
import { ends } from '../model/flow-ids.ts';
import type { Region } from '../model/procedure.ts';
import { partsAround } from '../model/side-by-side.ts';
import type { Place } from '../../syntax/node.ts';
import type { PageReader } from './page-reader.ts';
import { isOutsideFlow } from './stretches.ts';

export function checkJumps({ reader, outline, stepNodes }: PageReader): void {
  const parts = new Map(
    [...outline.steps, ...outline.regions].map((block) => [block.id, partsAround(block, outline)]),
  );
  const clocked = new Set(outline.steps.filter(isClocked).map(({ id }) => id));
  const outside = new Set(
    outline.regions.filter((region) => isOutsideFlow(region, outline)).map(({ id }) => id),
  );

  function check(from: string, to: string, where: Place, arrow: string): void {
    const [here, there] = [parts.get(from)!, parts.get(to) ?? new Map<Region, string>()];
    const entered = [...there].find(([together, part]) => here.get(together) !== part)?.[0];
    const left = [...here].find(
      ([together, part]) => to !== together.id && there.get(together) !== part,
    )?.[0];
    if (clocked.has(to)) {
      reader.error('jump', where, `${arrow}指向「${to}」，它按钟点做，不排在先后里。`);
    } else if (outside.has(to)) {
      reader.error('jump', where, `${arrow}指向「${to}」，里面只有按钟点做的步骤，不排在先后里。`);
    } else if (left) {
      const name = left.name || left.id;
      const end = ends(to) ? '就这样结束' : '跳到外面';
      const message = `${arrow}从「${name}」的一部分${end}，别的部分还没做完。这一部分做完了写 #${left.id}。`;
      reader.error('jump', where, message);
    } else if (entered) {
      const name = entered.name || entered.id;
      const message = `${arrow}从外面跳进了「${name}」的一部分，别的部分会漏掉。要做「${name}」，写 #${entered.id}。`;
      reader.error('jump', where, message);
    }
  }

  for (const [step, node] of stepNodes) {
    if (step.next !== undefined)
      check(step.id, step.next, reader.attributePlace(node, 'next'), `步骤「${step.name}」的 next `);
    for (const { to, text, line } of step.ask?.answers ?? [])
      check(step.id, to, { line, column: 3 }, `答案「${text}」`);
  }
}
