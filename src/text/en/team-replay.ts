import { plural } from '../plural.ts';
import type * as zh from '../zh/team-replay.ts';

/** What the record of a run says of itself, and no word of people. */
export const teamReplayText: typeof zh.teamReplayText = {
  replaying: 'Checking…',
  none: 'There is no step-by-step record of this run (it was made by an earlier version, or came by code): it cannot be checked.',
  textless:
    'The text of the procedure of this run has not come: it cannot be checked. Ask for it again as a file.',
  unreadable: 'The record of this run cannot be read, so it cannot be checked. Ask for it again as a file.',
  later:
    'A code has brought a newer state since: only how it stands, not how it came about. What is checked above is what came before as a file; ask for a file again.',
  verdicts: {
    fits: 'The record holds together and follows the flow',
    differs: 'The record differs from the flow',
    impossible: 'By its flow the record could not have come about',
    broken: 'The record itself does not hold together',
  },
  findings: {
    seal: 'this entry, or one before it, was changed, removed, added or moved',
    form: 'the text of the procedure is not the one that it was recorded with',
    older: 'this is an earlier record; a later one is known',
    otherRun: 'the step-by-step record is of another run',
    state: 'the run says something else than its step-by-step record',
    unasked: 'an answer before its question was reached',
    hold: 'went on past a step that must be done first, without a reason',
    unreached: 'something was noted of a step that was not reached',
    finished: 'something was noted after the end, without opening it again',
    open: 'ended with something open, without a reason',
    unknown: 'something that this procedure does not have',
    undone: 'taken back to what it never was',
  },
  place: (what, event, moment) =>
    [what, event === undefined ? '' : `entry ${event}`, moment].filter(Boolean).join(', '),
  fact: (fact, moment) => {
    switch (fact.kind) {
      case 'quick':
        return `${plural(fact.count, 'item')} ticked within ${plural(fact.seconds, 'second')} (${moment})`;
      case 'clock':
        return `the clock was set back by ${plural(Math.round(fact.back / 60_000), 'minute')} (${moment})`;
      case 'devices':
        return `recorded on ${plural(fact.count, 'device')}`;
      case 'people':
        return `recorded by ${plural(fact.count, 'person', 'people')}`;
      case 'taken':
        return `${plural(fact.count, 'entry', 'entries')} came with a hand-over, or from before there were records`;
      case 'gap':
        return 'the record of the device that it was handed over from has not come';
      case 'fork':
        return 'the record of one device has come apart, and both parts went on';
    }
  },
  listed: (count) => `What was recorded (${plural(count, 'entry', 'entries')})`,
  stands: (count) => `What the run says (${plural(count, 'entry', 'entries')})`,
  event: (who, how) =>
    [who, how === 'taken' ? 'came with a hand-over' : how === 'undo' ? 'undone' : '']
      .filter(Boolean)
      .join(', '),
  nameless: 'somebody without a name',
  unchosen: 'answer taken back',
  takenOut: 'taken out',
  picture: 'photo or signature (did not come along)',
  reasonGone: 'reason taken out',
  limitFrom: (moment) => (moment ? `limit counts from ${moment}` : 'limit counts from the ticks'),
  begun: 'begun',
  renewed: 'goes by this version',
  takenFrom: (from) => (from ? `taken over from ${from}` : 'taken over'),
  keys: {
    name: 'name',
    who: 'who has done it',
    stopped: 'why it was ended early',
    to: 'whom it was handed over to',
    finished: 'finished',
    deleted: 'deleted',
    handed: 'handed over',
    started: 'begun',
    form: 'version of the procedure',
  },
  wordsOf: {
    name: (text) => (text ? `name: ${text}` : 'name taken out'),
    who: (text) => (text ? `done by: ${text}` : 'who has done it taken out'),
    stopped: (text) => (text ? `ended early: ${text}` : 'not ended early any more'),
    to: (text) => (text ? `handed over to ${text}` : undefined),
  },
  timesOf: {
    finished: (is) => (is ? 'finished' : 'opened again'),
    deleted: (is) => (is ? 'deleted' : 'brought back'),
    handed: (is) => (is ? 'handed over' : 'taken back'),
  },
  why: 'This checks what was recorded, not what was done. Many tick several items at once after doing them; quick ticks do not mean that nothing was done.',
};
