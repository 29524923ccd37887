import type * as zh from '../zh/run-handover.ts';
import { runSheetText } from './run-sheet.ts';

/** Words of handing a run over, and of taking one over. */
export const runHandoverText: typeof zh.runHandoverText = {
  title: 'Hand over this run',
  why: 'Your colleague scans this code with a phone and goes on from here. The records are in the code itself; no server sees them.',
  open: 'Whoever has the code or the link can see everything recorded in this run.',
  pictures: (count) =>
    `${count} ${count === 1 ? 'photo or signature does' : 'photos or signatures do'} not fit into the code and stay on this device.`,
  tooLong: (count) =>
    `There is too much for one code. Copy the text and send it: your colleague opens the link and goes on. It has ${count} characters, which some chats cut off; then export a file under ‘Data on this device’ instead.`,
  codeName: 'QR code of this run',
  noName: 'Leave out who has done it',
  copy: 'Copy text',
  share: 'Send with another app',
  copied:
    'Copied. Whoever opens the link can take the run over. The run is noted as handed over; if it was not sent, take it back.',
  notCopied: 'The browser does not allow copying. Copy the text below yourself.',
  both: 'The run stays on this device too. What you record here afterwards has to be handed over again.',
  to: 'To whom (may be left empty)',
  given: 'It was scanned: note as handed over',
  handedTo: runSheetText.handedTo,
  handedWhy:
    'Whether it was taken over cannot be seen here, and what you record here is not seen there. Take it back where that came to nothing, or it was handed back to you.',
  takeBack: 'Take it back',
  takenBack: 'Taken back. You can go on.',
  othersRun: (name) => (name ? `This run is ${name}’s` : 'This run is of somebody who gave no name'),
  othersWhy: (self) =>
    `To look at it, nothing is needed. What you tick here as you are is noted as ${self ? `${self}’s` : 'yours'}.`,
  othersGoOn: (name) => (name ? `Go on as ${name}` : 'Go on as that person'),
  line: ({ title, name, progress, from, address }) =>
    `Handover: ${[title, name, progress, from && `from ${from}`].filter(Boolean).join(' · ')}\n${address}`,
  takeTitle: 'Take over this run?',
  takeWhy: ({ name, progress, who, from }) =>
    `‘${name}’${from ? `, handed over by ${from}` : ''}, ${progress}${who && who !== from ? `, done by ${who}` : ''}. It will be kept on this device, and you go on where it was left.`,
  takeJoins: 'This device has this run already. Both records are joined; of each item the later entry holds.',
  knownTitle: 'This run is here already',
  knownWhy: ({ name, isTaken, isFinished, here, there }) =>
    `${isTaken ? 'You have taken over' : 'This device has'} ‘${name}’ already. Here: ${isFinished ? 'ended, ' : ''}${here}. In the link: ${there}; nothing of it is new.`,
  ownTitle: 'You handed this run over yourself',
  ownWhy: (name, handed) => `‘${name}’: ${handed}. All that the link holds is here, nothing of it is new.`,
  openKnown: 'Open this run',
  takeOther:
    'This run was worked by another version of this page. You go on by the version here; ticks of items that have not been reworded stay.',
  takeLook: 'Look at what it says first',
  take: 'Take over',
  brokenTitle: 'This run cannot be opened',
  broken:
    'The code or the link is incomplete or wrong. Ask for it again, and copy the text from beginning to end.',
  newer: 'This code was made by a newer version. Go online, open this page anew, and scan it again.',
  other: 'This code is of another procedure. Open the link that you were sent.',
  close: 'OK',
};
