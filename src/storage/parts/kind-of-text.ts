/** What a text is that this site has made somewhere, whatever page it was brought to. */
import { isRecord } from '../records/json.ts';

/** `back`: what a leader hands back to a member; `run`: a run that is handed over. */
export type TextKind = 'share' | 'back' | 'book' | 'backup' | 'run' | 'remark' | 'report';

/** Marks of what is pasted, whatever stands around them. */
const MARKS: [TextKind, RegExp][] = [
  ['run', /#take=/],
  ['share', /#share=|\bshare\d+:[0-9a-z]{7}:\d+\/\d+:/],
  ['backup', /\bbackup\d+:[0-9a-z]{7}:\d+\/\d+:/],
  ['remark', /\[remark\s/],
];

/** Undefined of anything else, as of an ordinary chat. */
export function kindOfText(text: string): TextKind | undefined {
  if (!/^\s*[{[]/.test(text)) return MARKS.find(([, mark]) => mark.test(text))?.[0];
  try {
    return kindOfValue(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The same of a file's content. */
export function kindOfValue(value: unknown): TextKind | undefined {
  if (!isRecord(value)) return undefined;
  if (value.kind === 'share') return isRecord(value.to) ? 'back' : 'share';
  if (value.kind === 'book') return 'book';
  if ('app' in value && isRecord(value.records)) return 'backup';
  return Array.isArray(value.parts) && Array.isArray(value.path) ? 'report' : undefined;
}
