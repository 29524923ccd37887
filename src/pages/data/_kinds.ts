/** Every kind of record that this browser keeps: what an export holds and an import may bring. */
import { LIST } from '#text/punctuation.ts';
import { backupRecord } from '../../device/keep/backup-record.ts';
import type { Kind } from '../../device/model/backup.ts';
import { journalRecord } from '../../device/model/import/journal.ts';
import { logRecord } from '../../quiz/sitting/log-record.ts';
import { meaningsRecord } from '../../meanings/known-meanings.ts';
import { noticesRecord } from '../../storage/records/notices-record.ts';
import { planRecord } from '../../progress/model/plan.ts';
import { readRecord } from '../../progress/model/read-pages.ts';
import { slipRecord } from '../../quiz/result/slip-record.ts';
import { quizRecord } from '../../quiz/sitting/quiz-record.ts';
import { remarksRecord } from '../../remarks/kept-remarks.ts';
import { rolesRecord } from '../../my-roles/roles-record.ts';
import { recurringRecord, shiftsRecord } from '../../recurring/recurring-record.ts';
import { goneRecord } from '../../review/store.ts';
import { marksRecord } from '../../run/kept/former-marks.ts';
import { runEventsRecord } from '../../run/events/events-record.ts';
import { formHash, UNPINNED, wordOf } from '../../run/model/run.ts';
import { holidaysRecord } from '../../run/limits/holidays.ts';
import { formRecord, runRecord, whoRecord } from '../../run/kept/record-types.ts';
import { searchesRecord } from '../../search/view/recent-searches.ts';
import { themeText } from '#text/theme.ts';
import { themeRecord } from '../../shell/theme/theme.ts';
import { deviceRecord } from '../../storage/profiles/device.ts';
import { isRecord } from '../../storage/records/json.ts';
import { draftRecord } from '../../desk/state/draft-record.ts';
import {
  answersRecord,
  confirmationsRecord,
  decisionsRecord,
  practisedRecord,
  sharesRecord,
} from '../../team/share/kept.ts';
import { joinLwwMaps } from '../../storage/records/lww-map.ts';
import type { RecordType } from '../../storage/records/record-type.ts';
import { withFormerIds } from '../../storage/profiles/former-ids.ts';
import { personRecord } from '../../storage/profiles/person.ts';
import { profilesRecord, splitId } from '../../storage/profiles/profile.ts';

const kind = <T>(
  type: RecordType<T>,
  part: Kind['part'],
  more: Omit<Kind<T>, 'type' | 'part'> = {},
): Kind<T> => ({ type, part, ...more });

/** A single choice, such as the theme: the file's takes the place of this device's, where it is asked for. */
const choice = <T>(type: RecordType<T>, more: { personal?: boolean } = {}): Kind<T> =>
  kind(type, 'choice', { ...more, tell: (value) => wordsOf(value).join(LIST), take: (_, theirs) => theirs });

/** What a choice says, as people read it. */
function wordsOf(value: unknown): string[] {
  if (value === 'auto' || value === 'light' || value === 'dark') return [themeText[value]];
  if (typeof value === 'string') return value ? [value] : [];
  if (!isRecord(value)) return [];
  return Object.values(value).flatMap((entry) => (isRecord(entry) ? wordsOf(entry.value) : []));
}

const PERSONAL = { personal: true };

export const kinds: readonly Kind[] = [
  kind(runRecord, 'work', {
    ...PERSONAL,
    fits: (id, { slug }) => id.startsWith(`${slug}/`),
    needs: ({ slug, form }) => (form.value === UNPINNED ? [] : [`${formRecord.name}:${slug}/${form.value}`]),
    tell: (run, titles) =>
      [titles.get(run.slug) ?? run.slug, wordOf(run, 'name')].filter(Boolean).join(' · '),
  }),
  // A file that somebody hands on tells what happened as well, by whom and when.
  kind(runEventsRecord, 'work', {
    ...PERSONAL,
    follows: runRecord.name,
    fits: (id, { run }) => splitId(id).own === run,
  }),
  kind(formRecord, 'source', {
    fits: (id, form) => id === `${form.slug}/${formHash(form)}`,
    page: ({ slug, title }) => [slug, title],
  }),
  // In old files: a run once it is here.
  kind(marksRecord, 'own', PERSONAL),
  kind(readRecord, 'own', { ...PERSONAL, count: (pages) => Object.keys(pages).length }),
  kind(meaningsRecord, 'own', { ...PERSONAL, count: (pages) => Object.keys(pages).length }),
  kind(remarksRecord, 'own', { ...PERSONAL, count: (remarks) => Object.keys(remarks).length }),
  kind(quizRecord, 'own', PERSONAL),
  kind(logRecord, 'own', { ...PERSONAL, count: ({ answered }) => answered.length }),
  kind(goneRecord, 'own'),
  kind(searchesRecord, 'own'),
  kind(draftRecord, 'own', { tell: ({ name }) => name }),
  kind(recurringRecord, 'own', { ...PERSONAL, count: (pages) => Object.keys(pages).length }),
  choice(shiftsRecord, PERSONAL),
  kind(holidaysRecord, 'table', { count: (days) => Object.keys(days).length }),
  kind(profilesRecord, 'choice', {
    tell: ({ current: _, ...names }) => wordsOf(names).join(LIST),
    take: (mine, theirs) => ({
      ...joinLwwMaps(mine, theirs),
      ...(theirs.current && { current: theirs.current }),
    }),
  }),
  kind(personRecord, 'identity', { ...PERSONAL, take: withFormerIds }),
  kind(whoRecord, 'choice', {
    ...PERSONAL,
    tell: ({ name }) => name?.value ?? '',
    take: (_, theirs) => theirs,
  }),
  choice(slipRecord),
  choice(planRecord, PERSONAL),
  choice(rolesRecord, PERSONAL),
  choice(themeRecord),
  kind(deviceRecord, 'local'),
  kind(journalRecord, 'local'),
  kind(backupRecord, 'local'),
  kind(noticesRecord, 'own'),
  kind(sharesRecord, 'local'),
  kind(practisedRecord, 'own', { ...PERSONAL, count: (runs) => Object.keys(runs).length }),
  kind(decisionsRecord, 'own', { ...PERSONAL, count: (decided) => Object.keys(decided).length }),
  kind(answersRecord, 'own', { ...PERSONAL, count: (answered) => Object.keys(answered).length }),
  kind(confirmationsRecord, 'own', { ...PERSONAL, count: (confirmed) => Object.keys(confirmed).length }),
];
