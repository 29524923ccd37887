import type * as zh from '../zh/run-values.ts';
import { listed, plural } from '../plural.ts';
import { runSheetText } from './run-sheet.ts';

/** Words for values in a run, loaded with the first of them. */
export const runValueText: typeof zh.runValueText = {
  noNumber: (text) => `‘${text}’ is not a number and was not written down. Enter digits only.`,
  whichComma: (text) =>
    `The comma in ‘${text}’ may be a decimal point, so it was not written down. Use ‘.’ for decimals, and nothing for thousands.`,
  tooLong: (most, count) =>
    `There can be at most ${plural(most, 'character')}. This has ${count} and was not written down.`,
  unplaced: (names) =>
    `The new version has no place for ${listed(names.map((name) => `‘${name}’`))}. What was filled in is listed in the report.`,
  nowFaults: (count) =>
    `${plural(count, 'value')} filled in ${count === 1 ? 'is' : 'are'} out of the new version’s range and noted as a problem.`,
  still: (shown) => `It is still ‘${shown}’.`,
  noFraction: 'Enter a whole number. It was not written down.',
  tooManyPlaces: (places) => `Enter at most ${plural(places, 'decimal place')}. It was not written down.`,
  below: (size, min) => `${size}, below ${min}`,
  above: (size, max) => `${size}, above ${max}`,
  size: (bytes) => `${Math.max(1, Math.round(bytes / 1024))} KB`,
  attached: {
    photo: (size) => `Photo (${size})`,
    signature: (size) => `Signed (${size})`,
  },
  wrote: (name, shown) => `‘${name}’ written down: ${shown}.`,
  emptied: (name) => `‘${name}’ emptied.`,
  decided: (answer) => `This selected ‘${answer}’.`,
  faultTitle: (name, fault) => `${name}: ${fault}`,
  faultWhy:
    'This is out of range, so the item is noted as a problem. Give the reason, or say what is being done.',
  faultReason: 'Reason',
  faultNote: 'Note as a problem',
  because: runSheetText.because,
  required: 'required',
  notFilled: 'Not filled in yet. The item is done once it is.',
  decidedBy: (shown, answer) =>
    `‘${answer}’ is selected because of the value written down (${shown}). You can select another.`,
  wouldDecide: (shown, answer) => `By the value written down (${shown}) it is ‘${answer}’.`,
  otherwise: (shown, answer) =>
    `By the value written down (${shown}) it should be ‘${answer}’; somebody chose otherwise.`,
  sign: 'Sign',
  signAnew: 'Sign again',
  signTitle: (name) => `${name}: sign`,
  signHere: 'Sign here with a finger or a pen',
  signTyped: 'Or type your name',
  signWhy:
    'The signature is kept only on this device and exported with this run. If the run is deleted, its signature is erased when ‘Do it’ is next opened after a full day. To erase it right away, go to ‘Data on this device’.',
  signed: 'Done',
  signAgain: 'Clear and sign again',
  cancel: 'Cancel',
  photo: 'Take photo',
  photoAgain: 'Take again',
  saving: 'Saving…',
  photoLimit: 'Made smaller, to at most 1600 pixels, and kept only on this device.',
  remove: 'Delete',
  removeOf: (name) => `Delete ‘${name}’`,
  noPicture: 'This file cannot be opened, is not a photo, or is too large. It was not written down.',
  pictureRefused: {
    full: 'There is no space left on this device: the picture was not saved. Everything else is still here. Export, archive or delete something first.',
    blocked:
      'The browser does not let this website save pictures: it was not saved. Everything else is still here.',
  },
  onTrial: 'On trial: the picture is not saved',
  pictureGone: 'The picture is not on this device',
};
