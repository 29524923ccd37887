/** Arrows into and out of what runs side by side: a part of a `<Together>` is left by its end alone. */
import { jumpMessages as say } from '#text/messages/outline/jumps.ts';
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
      reader.error('jump', where, say.clocked(arrow, to));
    } else if (outside.has(to)) {
      reader.error('jump', where, say.outside(arrow, to));
    } else if (left) {
      const name = left.name || left.id;
      const leaves = ends(to) ? say.endsEarly : say.leaves;
      const message = leaves(arrow, name, left.id);
      reader.error('jump', where, message);
    } else if (entered) {
      const name = entered.name || entered.id;
      const message = say.entered(arrow, name, entered.id);
      reader.error('jump', where, message);
    }
  }

  for (const [step, node] of stepNodes) {
    if (step.next !== undefined)
      check(step.id, step.next, reader.attributePlace(node, 'next'), say.next(step.name));
    for (const { to, text, line } of step.ask?.answers ?? [])
      check(step.id, to, { line, column: 3 }, say.answer(text));
  }
}
