/** The runs of this browser, the forms that they are pinned to, and what else a run needs to remember. */
import { joinLwwMaps, type LwwMap } from '../../storage/records/lww-map.ts';
import { ownId, profileId, splitId } from '../../storage/profiles/profile.ts';
import { peek, saved, savedIds, type Saved } from '../../storage/saved.ts';
import { currentForm } from '../form/former-form.ts';
import { migrateMarks } from './former-marks.ts';
import { openTasks, pathOf } from '../model/path.ts';
import {
  formHash,
  isOpen,
  lastTouched,
  renew,
  stamp,
  timeOf,
  UNPINNED,
  type Form,
  type Mark,
  type Run,
} from '../model/run.ts';
import { formRecord, runRecord, whoRecord } from './record-types.ts';
import { withToldCases } from '../model/told-cases.ts';

/** What is remembered of who works: the `form` of list that they like; of before people had names, `name`. */
export const whoKept = () => saved(whoRecord, ownId('who'));
export const rememberedWho = () => whoKept().get().name?.value ?? '';

/** The run with this id as a store. */
export function runStore(id: string): Saved<Run> {
  return saved(runRecord, id);
}

/** Forms that were read once: they never change, and many runs share one. */
const read = new Map<string, Form>();

/** The form with this hash; undefined where this browser does not have it, or has another text in its place. */
export function keptForm(slug: string, hash: string): Form | undefined {
  const id = `${slug}/${hash}`;
  const known = read.get(id);
  if (known) return known;
  const kept = peek(formRecord, id);
  if (!kept || formHash(kept) !== hash) return undefined;
  const form = currentForm(kept);
  read.set(id, form);
  return form;
}

/** Erases a form, by its id. */
export function forgetForm(id: string): void {
  read.delete(id);
  saved(formRecord, id).erase();
}

/** Keeps a form and returns its hash. */
export function keepForm(form: Form): string {
  const hash = formHash(form);
  const id = `${form.slug}/${hash}`;
  // The storage is asked, not memory: another page may have erased the form since it was read.
  const kept = peek(formRecord, id);
  if (!kept || formHash(kept) !== hash) saved(formRecord, id).update(() => form);
  return hash;
}

/**
 * Pins the run that came of a page's former marks to the page's form, where there is one that is not yet.
 * Where nothing was left to do, it counts as finished when it was last touched.
 */
export function pinTo(form: Form, now: number): void {
  const id = ownId(`${form.slug}/marks`);
  migrateMarks();
  if (peek(runRecord, id)?.form.value !== UNPINNED) return;
  const hash = keepForm(form);
  runStore(id).update((run) => {
    const pinned = renew(run, hash, now);
    const done = isOpen(run) && openTasks(pathOf(form, run), run).length === 0;
    return done ? stamp(pinned, 'finished', true, lastTouched(run)) : pinned;
  });
}

/** The run with this id that is not deleted. */
function find(id: string): Run | undefined {
  const run = peek(runRecord, id);
  // A record that cannot be read is set aside and reported by opening it.
  if (!run) runStore(id);
  return run && timeOf(run, 'deleted') === null ? run : undefined;
}

/** True for a run that this browser has and that is not deleted; of this procedure, or of any. */
export function hasRun(id: string, slug?: string): boolean {
  migrateMarks();
  const run = find(id);
  return (
    run !== undefined && (slug === undefined ? id.startsWith(`${run.slug}/`) : id.startsWith(`${slug}/`))
  );
}

export interface KeptRun {
  id: string;
  run: Run;
}

/** The runs of the profile in use that are not deleted, of one procedure or of all, the newest first. */
export function runsOf(slug?: string): KeptRun[] {
  migrateMarks();
  return foundRuns(slug).map(({ id, run }) => ({ id, run: settled(id, run) }));
}

function foundRuns(slug?: string): KeptRun[] {
  const profile = profileId();
  return savedIds(runRecord.name)
    .filter((id) => splitId(id).profile === profile && (!slug || id.startsWith(`${slug}/`)))
    .flatMap((id) => {
      const run = find(id);
      return run ? [{ id, run }] : [];
    })
    .sort((a, b) => b.run.started - a.run.started);
}

/** The runs that this one has called for, by the keys of its items. */
export function calledRuns(id: string, run: Run): Map<string, KeptRun> {
  const slugs = new Set(keptForm(run.slug, run.form.value)?.parts.flatMap(({ calls }) => calls ?? []));
  const { own } = splitId(id);
  const called = [...slugs].flatMap((slug) => foundRuns(slug)).filter((one) => one.run.parent?.run === own);
  // Of several the newest counts.
  return new Map(called.reverse().map((one) => [one.run.parent!.item, one]));
}

/**
 * A run with what follows from it: the step of each run that it has called for is done once that is finished, and
 * what is done only sometimes is so or not where an answer has said it.
 */
export function settled(id: string, run: Run): Run {
  const joined = withCalled(id, run);
  const form = keptForm(run.slug, run.form.value);
  return form ? withToldCases(form, joined) : joined;
}

/** A run in which the step of each run that it has called for is done once that is finished. */
export function withCalled(id: string, run: Run): Run {
  const done: [string, LwwMap<Mark>[string]][] = [...calledRuns(id, run)].flatMap(([item, called]) => {
    const at = timeOf(called.run, 'finished');
    return at === null ? [] : [[item, { value: { state: 'done' }, at }]];
  });
  return done.length > 0 ? { ...run, marks: joinLwwMaps(run.marks, Object.fromEntries(done)) } : run;
}
