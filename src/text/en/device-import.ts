import type * as zh from '../zh/device-import.ts';
import { listed } from '../plural.ts';

export const deviceImportText: typeof zh.deviceImportText = {
  known: (name, here) =>
    name === here
      ? `Records of ‘${here}’: this person is on this device. They are joined item by item, and nothing comes twice.`
      : `‘${name}’ is ‘${here}’ on this device. Their records are joined item by item, and nothing comes twice.`,
  unknown: (name) => (name ? `Who is ‘${name}’?` : 'Whose are these records without a name?'),
  several: (names) => `Are ${listed(names.map((name) => `‘${name}’`))} the same person?`,
  claimed: (name, here) => `Is ‘${name}’ in the file the same person as ‘${here}’ on this device?`,
  mine: 'This is me (an old phone, another device)',
  mineWhy: (name) =>
    `Joined with ‘${name}’. From then on the files of both devices are known to be of one person.`,
  add: 'Add this person to this device',
  addWhy: 'Kept apart from everybody else’s records. Switch to this person to use them.',
  join: 'Yes, the same person',
  joinWhy:
    'The file says so. The records are joined item by item, and from then on the files of both devices are known to be of one person.',
  leave: 'Leave out',
};
