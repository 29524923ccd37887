import { CONTENT } from '../../procedure/content/content.ts';
import { readVocabulary } from '../../procedure/content/vocabulary-lists.ts';
import { namesIn } from '../../procedure/model/vocabulary.ts';
import type { Table } from '../weigh.ts';
import { avoidable } from './avoidable.ts';
import { chartsOf, randomCharts } from './charts.ts';
import { breachesOf, drawnPictures, tableOf } from './measure.ts';

/** The tables of the content, the test handbook and so many random flows, one below the other. */
export async function drawings(random: number): Promise<Table> {
  const terms = namesIn((await readVocabulary(CONTENT)).vocabulary);
  const sets = {
    content: await chartsOf(CONTENT),
    handbook: await chartsOf('tests/handbook'),
    random: randomCharts(random),
  };
  const table: Table = new Map();
  for (const [set, charts] of Object.entries(sets)) {
    for (const [rule, row] of tableOf(charts, await breachesOf(charts, terms)))
      table.set(`${set}: ${rule}`, row);
    const better = await avoidable(charts, await drawnPictures(charts, terms));
    for (const one of better) console.log(`${set}, ${one} crossings`);
    const found = new Set(better.map((one) => one.split(',')[0]));
    table.set(`${set}: crosses more than need be, up to 20 nodes`, {
      breaches: better.length,
      charts: found.size,
    });
  }
  return table;
}
