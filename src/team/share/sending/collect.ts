/** What the person in use has, as a share: what they choose of it, and nothing else. */
import { knownMeanings } from '../../../meanings/known-meanings.ts';
import { readPages } from '../../../progress/model/read-pages.ts';
import { wholeLog } from '../../../quiz/sitting/log-record.ts';
import { passed } from '../../../quiz/sitting/pass.ts';
import { quizSlugs, quizStore } from '../../../quiz/sitting/quiz-record.ts';
import { keptEvents } from '../../../run/events/kept-events.ts';
import { withoutPictures } from '../../../run/handover/run-code.ts';
import { lastTouched, timeOf } from '../../../run/model/run.ts';
import { formRecord, runRecord } from '../../../run/kept/record-types.ts';
import { ownRecords } from '../../../storage/profiles/own-records.ts';
import type { LwwMap } from '../../../storage/records/lww-map.ts';
import { ownId } from '../../../storage/profiles/profile.ts';
import { peek } from '../../../storage/saved.ts';
import { answers, practisedUnder } from '../kept.ts';
import { uniquePasses } from './passes.ts';
import type { Pass, Share } from '../share.ts';

/** What may be left out. */
export const CONTENTS = ['reads', 'passes', 'runs'] as const;
export type Content = (typeof CONTENTS)[number];

export type Collected = Pick<
  Share,
  'reads' | 'meanings' | 'passes' | 'practised' | 'runs' | 'forms' | 'answers'
>;

/** @param since only what was done from then on; 0 for everything */
export function collect(wanted: ReadonlySet<Content>, since: number): Collected {
  const reads = wanted.has('reads') ? entriesSince(readPages().get(), since) : {};
  const passes = wanted.has('passes') ? passesSince(since) : [];
  const runs = wanted.has('runs') ? runsSince(since) : [];
  const pages = new Set([...Object.keys(reads), ...passes.map(({ slug }) => slug)]);
  const ids = new Set(runs.map(({ id }) => id));
  return {
    reads,
    passes,
    runs,
    meanings: pick(knownMeanings().get(), (slug) => pages.has(slug)),
    practised: pick(practisedUnder(), (run) => ids.has(run)),
    forms: [...new Set(runs.map(({ run }) => `${run.slug}/${run.form.value}`))].flatMap(
      (id) => peek(formRecord, id) ?? [],
    ),
    answers: wanted.has('runs') ? answers().get() : {},
  };
}

const pick = <T>(map: LwwMap<T>, test: (key: string, at: number) => boolean): LwwMap<T> =>
  Object.fromEntries(Object.entries(map).filter(([key, { at }]) => test(key, at)));

const entriesSince = <T>(map: LwwMap<T>, since: number) => pick(map, (_, at) => at >= since);

/** Those of the log, and those of which only the score is left. */
function passesSince(since: number): Pass[] {
  const logged = wholeLog().finished.flatMap(({ at, right, total, scope, slug }) =>
    scope === 'all' && slug !== undefined ? [{ slug, at, right, total }] : [],
  );
  const scored = quizSlugs().flatMap((slug) => {
    const { best, last } = quizStore(slug).get();
    return [best, last].flatMap((score) =>
      score ? [{ slug, at: score.at, right: score.right, total: score.total }] : [],
    );
  });
  return uniquePasses([...logged, ...scored].filter((pass) => passed(pass) && pass.at >= since));
}

/** Pictures stay on the device: what names one is left out. So is a run that was deleted. */
const runsSince = (since: number) =>
  ownRecords(runRecord).flatMap(({ id, value: run }) =>
    timeOf(run, 'deleted') === null && lastTouched(run) >= since
      ? [{ id, run: { ...run, values: withoutPictures(run.values) } }]
      : [],
  );

/** The same with what was recorded of each run, step by step; pictures are named in it, and stay on the device. */
export const withEvents = async (held: Collected): Promise<Collected> => ({
  ...held,
  runs: await Promise.all(
    held.runs.map(async (one) => ({ ...one, events: await keptEvents(ownId(one.id)) })),
  ),
});
