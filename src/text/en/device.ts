import type * as zh from '../zh/device.ts';
import { listedInEnglish } from '../english-list.ts';
import { listed, plural } from '../plural.ts';

const kept = (count: number) =>
  count === 1 ? 'It has been left as it is' : 'They have been left as they are';

export const deviceText: typeof zh.deviceText = {
  title: 'Data on this device',
  things: (checklist, quiz) =>
    listedInEnglish([...(checklist ? ['ticks', 'runs'] : []), ...(quiz ? ['quiz results'] : [])]) ||
    'jobs and settings',
  lead: (things) =>
    `Your ${things} are kept only in the browser on this device. Here you can see what is kept, and export, import or delete it.`,
  description: 'See what is kept on this device; export, import or delete it; change who is using it.',
  noScript: 'This page needs JavaScript.',
  profile: 'Who is using this device',
  profileWhy: (things) =>
    `If several people share this device, each can use a name of their own: ${things} are then kept apart. A name only keeps them apart. It is not a password.`,
  inUse: 'In use',
  use: 'Switch',
  useName: (name) => `Switch to ‘${name}’`,
  newProfile: 'New name',
  newProfileHint: 'For example, Sam, early shift',
  newProfileEmpty: 'There is no name yet. Enter one, then add it.',
  newProfileTaken: 'There is somebody of this name already. Choose a name that tells you apart, then add it.',
  add: 'Add and switch',
  kept: 'What is kept',
  kind: 'Content',
  count: 'Number',
  size: 'Size',
  total: 'Total',
  nothing: 'Nothing is kept on this device yet.',
  kilobytes: (size) => `${size < 10 ? size.toFixed(1) : Math.round(size)} KB`,
  room: (share) => `About ${share}% of the space available`,
  roomMeter: 'Space used',
  near: (checklist) =>
    `There is little space left. Export a copy first, then ${checklist ? 'archive finished runs' : 'delete records'} to make room. Old records do not disappear by themselves.`,
  moveHead: 'Export and import',
  exportAll: 'Export everything as one file',
  importFile: 'Import from a file',
  importWhy:
    'After you choose a file you first see what is in it and whose it is, and then choose what to take in. Nothing changes until you select ‘Import’. An import can be undone as a whole: only what it brought is taken away, and whatever you did afterwards stays.',
  importTitle: (name) => `Import ‘${name}’`,
  importGo: 'Import',
  importWho: 'First choose whose data this is.',
  importWould: (added, joined, same) =>
    `${added} will be added and ${joined} joined; ${same} are the same already.`,
  importLeft: 'Nothing was imported. The data on this device has not changed.',
  fromDevice: 'From',
  kin: { same: 'this device', mine: 'another device of yours', unknown: 'a device not known here' },
  noDevice: 'the file does not say (exported by an older version)',
  fromPerson: 'Used by',
  fromDay: 'Exported',
  fromSite: 'Website',
  thisSite: 'this website',
  otherSite: (site) => `another website: ${site}`,
  notSaid: 'the file does not say',
  whose: 'Whose data is this?',
  isMine: 'It is mine',
  isMineWhy: 'You have changed device, cleared the browser, or kept a copy.',
  isOther: 'Somebody else’s',
  isOtherWhy: 'A colleague sent it to you. Their own records will not be joined with yours.',
  take: 'Take in',
  takeSettings: 'Settings and identity: left alone unless selected',
  others: (names) => `These are another person’s own records and are not taken in: ${listed(names)}.`,
  holds: (count, tells, more) =>
    `${count}${tells.length ? `: ${tells.join(', ')}` : ''}${more > 0 ? `, and ${more} more` : ''}`,
  unusable: (count) => `${plural(count, 'record')} cannot be used here`,
  unusableKeep: 'Keep an exact copy on this device to download later',
  unusableOne: (name, why) => `${name}: ${why}`,
  unusableWhy: {
    newer: 'written by a newer version of this website',
    unknown: 'not known to this website',
    unsound: 'not right, perhaps altered',
    damaged: 'does not match its number: damaged or altered',
    unread: 'could not be read when it was exported',
  },
  more: (count) => `${count} more`,
  imported: (added, joined, same) => `Imported: ${added} added, ${joined} joined, ${same} the same already.`,
  left: (count) =>
    `${plural(count, 'record')} on this device ${count === 1 ? 'was' : 'were'} written by a newer version. ${kept(count)}.`,
  out: (count) =>
    `${plural(count, 'other record')} in the file ${count === 1 ? 'was' : 'were'} not taken in.`,
  aside: (count) =>
    `${plural(count, 'record')} that cannot be used ${count === 1 ? 'is' : 'are'} kept below.`,
  lacking: (count) =>
    `The text of the procedure is missing from the file, or damaged, for ${plural(count, 'run')}.`,
  onlyNow:
    'There is not enough space on this device to keep how things were before the import. It can only be undone until you leave this page.',
  importsHead: 'Imported files',
  importsWhy:
    'Undoing takes away what the import brought and restores what it changed. Whatever you did after it stays. When you no longer need to undo it, you can delete this record to make room.',
  moment: (at) => new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' }),
  importAt: (day, told) => `${day}. ${told}`,
  undoImport: 'Undo import',
  undoImportOf: (name) => `Undo the import of ‘${name}’`,
  dropImport: 'No need to undo',
  dropImportOf: (name) => `No need to undo ‘${name}’`,
  importDropped: 'The record for undoing has been deleted. What was imported has not changed.',
  importUndone: (count) => `The import has been undone. ${plural(count, 'record')} restored.`,
  importKept: (count) =>
    `${plural(count, 'record')} ${count === 1 ? 'was' : 'were'} changed after the import. ${kept(count)}.`,
  notImported: (what) => `Nothing was imported. ${what} What is kept here has not changed.`,
  refused: {
    broken:
      'Nothing was imported: the file is incomplete or is not JSON. Export it again and try once more. The data on this device has not changed.',
    foreign:
      'Nothing was imported: this file was not exported from this website. The data on this device has not changed.',
    report:
      'Nothing was imported: this is a report or a list of answers exported from this website, for reading only. To move to another device, use ‘Export everything as one file’. The data on this device has not changed.',
    large:
      'Nothing was imported: the file is too large to have been exported from this website. The data on this device has not changed.',
    empty: 'Nothing was imported: the file is empty. The data on this device has not changed.',
    binary:
      'Nothing was imported: this is not text. It may be an archive or a picture from elsewhere. The data on this device has not changed.',
    encoding:
      'Nothing was imported: the file’s encoding cannot be read. Another program may have saved it. Use the original file. The data on this device has not changed.',
    nothing: 'Nothing was imported: there is nothing in the file. The data on this device has not changed.',
    newer: (what) =>
      `Nothing was imported: the file was exported by a newer version of this website (${what}), which cannot be read here. Refresh the page to get the new version first. The data on this device has not changed.`,
    full: 'Nothing was imported: there is not enough space on this device. Archive or delete something first. The data on this device has not changed.',
    blocked:
      'Nothing was imported: the browser does not let this website keep data. Allow it in the browser’s settings, then try again.',
  },
  archiveHead: 'Archive finished runs',
  archiveWhy:
    'Saves them as a file first, then takes them off this device. To look at them later, import the file.',
  archive: (count) => `Archive ${plural(count, 'run')}`,
  archiveNone: 'There are no finished runs.',
  archiveAsk: (count) =>
    `Has the file been saved? If you confirm, ${plural(count, 'run')} will be taken off this device.`,
  archived: (count) => `${plural(count, 'run')} taken off this device. They are all in the file.`,
  archiveLeft: (count) =>
    `${plural(count, 'run')} ${count === 1 ? 'was' : 'were'} changed after being saved to the file. ${kept(count)}.`,
  move: 'The file is saved, take them off',
  eraseHead: 'Delete',
  eraseOne: 'Records of one procedure',
  eraseNone: 'No records yet',
  gonePage: (slug) => `${slug} (no longer in the handbook)`,
  eraseProfile: 'One person’s records',
  deletedRuns: (count) => `Deleted runs: ${count}. They are no longer listed but are still on this device.`,
  eraseDeletedName: 'Erase deleted runs',
  deletedName: 'deleted runs',
  eraseAll: 'Delete everything',
  erase: 'Delete',
  eraseAsk: (what) => `Delete ${what}?`,
  eraseWhy: (count) =>
    `This deletes ${plural(count, 'record')}, with the photos and signatures in them. You can undo it until you leave this page.`,
  erased: (what, count) => `Deleted ${what}: ${plural(count, 'record')}.`,
  all: 'all data on this device',
  recordsOf: (name) => `the records of ‘${name}’`,
  undone: 'Undone. All records are back.',
  undoneBut: (count) =>
    `Undone. All records are back, but there was no room for ${plural(count, 'photo or signature', 'photos or signatures')}.`,
  unreadHead: 'Records that cannot be read',
  unreadWhy:
    'These records are damaged or were altered by another program. An exact copy is kept here. You can download it for your administrator, or delete it.',
  download: 'Download',
  remove: 'Delete',
  pictures: 'Photos and signatures (kept apart, not counted above)',
  picturesAdded: (count) => `${plural(count, 'photo or signature', 'photos or signatures')} saved.`,
  picturesRefused: (count) =>
    `${plural(count, 'photo or signature was', 'photos or signatures were')} not imported: this device has a different one of that name, or it does not match its record, or it is not a picture. What was on this device has not changed.`,
  picturesLost: (count) =>
    `There was no room for ${plural(count, 'photo or signature', 'photos or signatures')}. Everything else has been imported.`,
  teamBook:
    'The team book is kept apart: what is exported and erased here leaves it alone. It has its own page for that:',
  archiveFile: (site) => `${site}-archive`,
  unknownKind: (kind) => (kind ? `content not known to this website, ‘${kind}’` : 'content without a name'),
  kinds: {
    marks: 'Ticks on reading pages',
    run: 'Runs',
    'run-events': 'What happened in each run',
    form: 'Procedures as they were in runs',
    who: 'Name of who does the run',
    recurring: 'Regular work',
    shifts: 'When shifts begin',
    holidays: 'Public holidays',
    quiz: 'Quiz results',
    answers: 'Answers',
    read: 'Pages read',
    meanings: 'Which versions were read',
    remarks: 'Remarks made',
    shares: 'How often something was shared',
    practised: 'Who looked on',
    decisions: 'Problems handed back',
    'problem-answers': 'Answers to problems',
    confirmations: 'Practice confirmed',
    plan: 'Job of the learning plan',
    roles: 'My jobs',
    'review-gone': 'Withdrawn questions',
    profiles: 'People',
    person: 'Number of a person',
    settings: 'Settings',
    slip: 'Name on the result slip',
    notices: 'Notices seen',
    draft: 'Drafts of the writing desk',
    searches: 'Recent searches',
    device: 'Number of this device',
    backup: 'Time of the last backup',
    import: 'State before an import (for undoing)',
    'set-aside': 'Records that cannot be read',
  },
};
