import type * as zh from '../zh/progress.ts';
import { plural } from '../plural.ts';

/** How far one is with a checklist or a quiz, in a few characters. */
export const progressText: typeof zh.progressText = {
  items: (count) => plural(count, 'item'),
  part: (done, total) => `${done}/${total}`,
  ticked: (count) => `${count} ticked`,
  runs: (count) => `${count} under way`,
  last: (right, total) => `last ${right}/${total}`,
};
