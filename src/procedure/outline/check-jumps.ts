/** Arrows into and out of what runs side by side: a part of a `<Together>` is left by its end alone. */
import { ends } from '../model/flow-ids.ts';
import type { Region } from '../model/procedure.ts';
import type { Place } from '../../syntax/node.ts';
import type { PageReader } from './page-reader.ts';

/** One `<Together>` around something, and the id of its part in which that stands. */
interface Part {
  together: Region;
  part: string;
}

export function checkJumps({ reader, outline, stepNodes }: PageReader): void {
  const regions = new Map(outline.regions.map((region) => [region.id, region]));
  const parts = new Map(
    [...outline.steps, ...outline.regions].map((block) => [block.id, partsAround(block, regions)]),
  );
  const clocked = new Set(
    outline.steps.filter(({ at, every }) => at.length > 0 || every).map(({ id }) => id),
  );

  function check(from: string, to: string, where: Place, arrow: string): void {
    const [here, there = []] = [parts.get(from)!, parts.get(to)];
    const entered = there.find(
      ({ together, part }) => !here.some((other) => other.together === together && other.part === part),
    );
    const left = here.find(
      ({ together, part }) =>
        to !== together.id && !there.some((other) => other.together === together && other.part === part),
    );
    if (clocked.has(to)) {
      reader.error('jump', where, `${arrow}指向「${to}」，它按钟点做，不排在先后里。`);
    } else if (left) {
      const name = left.together.name || left.together.id;
      const end = ends(to) ? '就这样结束' : '跳到外面';
      const message = `${arrow}从「${name}」的一部分${end}，别的部分还没做完。这一部分做完了写 #${left.together.id}。`;
      reader.error('jump', where, message);
    } else if (entered) {
      const name = entered.together.name || entered.together.id;
      const message = `${arrow}从外面跳进了「${name}」的一部分，别的部分会漏掉。要做「${name}」，写 #${entered.together.id}。`;
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

function partsAround(
  block: { id: string; region?: string | undefined },
  regions: ReadonlyMap<string, Region>,
): Part[] {
  const found: Part[] = [];
  let part = block.id;
  for (let around = regions.get(block.region ?? ''); around; around = regions.get(around.region ?? '')) {
    if (around.kind === 'together') found.push({ together: around, part });
    part = around.id;
  }
  return found;
}
