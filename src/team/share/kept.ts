/** What is kept of shares on this device: how many were made, who looked on, and what the leader has handed back. */
import { ownId } from '../../storage/profiles/profile.ts';
import { lwwMapRecord, put, type LwwMap } from '../../storage/records/lww-map.ts';
import { tested } from '../../storage/records/record-type.ts';
import { isTime } from '../../storage/records/times.ts';
import { saved } from '../../storage/saved.ts';
import { own } from '../../ui/own.ts';
import { answerSchema, confirmationSchema, decisionSchema, nullable, type Answer } from './share.ts';

/** Under `number` how many this device has made; under `last@<profile>` when one that a profile has handed over last was made,
 * under `answers@<profile>` the last that had the answers to problems in it. */
export const sharesRecord = lwwMapRecord('shares', 1, tested(isTime));
export const shares = () => saved(sharesRecord, 'self');

/** When whoever uses this device has handed over a share last; undefined where never. */
export const lastShared = (): number | undefined => own(shares().get(), ownId('last'))?.value;

/** The number of the next share. */
export function countShare(now: number): number {
  const number = (shares().get().number?.value ?? 0) + 1;
  shares().update((all) => put(all, 'number', number, now));
  return number;
}

/** Notes that a share that was made then has left the device, and whether answers to problems were in it. */
export const noteShared = (made: number, hasAnswers: boolean) =>
  shares().update((all) => {
    const noted = put(all, ownId('last'), made, made);
    return hasAnswers ? put(noted, ownId('answers'), made, made) : noted;
  });

/** True while an answer to a problem is still to be handed over with the next share. */
export function isAnswerWaiting(answers: LwwMap<Answer>, shared: LwwMap<number>): boolean {
  const last = own(shared, ownId('answers'))?.value ?? 0;
  return Object.values(answers).some(({ at }) => at >= last);
}

/** By id of a run under whose eyes it was worked through; null where that was taken back. */
export const practisedRecord = lwwMapRecord(
  'practised',
  1,
  tested((name): name is string | null => name === null || typeof name === 'string'),
);
const practised = () => saved(practisedRecord, ownId('runs'));
export const practisedUnder = () => practised().get();
export const notePractised = (run: string, name: string, now: number) =>
  practised().update((all) => put(all, run, name.trim() || null, now));

/** By the key of a problem what the leader has decided of it, and what was answered here. */
export const decisionsRecord = lwwMapRecord('decisions', 1, decisionSchema);
export const decisions = () => saved(decisionsRecord, ownId('mine'));
export const answersRecord = lwwMapRecord('problem-answers', 1, answerSchema);
export const answers = () => saved(answersRecord, ownId('mine'));
/** Whom the leader has seen work through which page, by `<person>/<page>`. */
export const confirmationsRecord = lwwMapRecord('confirmations', 1, nullable(confirmationSchema));
export const confirmations = () => saved(confirmationsRecord, ownId('mine'));
