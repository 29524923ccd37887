/**
 * A run as a short text, for a QR code or a chat: JSON in columns, packed (raw DEFLATE), behind it the times as
 * differences in a few bytes each; written in the characters that an address may have (base64url), behind a digit for
 * the format and a check sum.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { hash } from '../../procedure/model/procedure.ts';
import { attachedIn } from '../../storage/attachment-name.ts';
import { isRecord } from '../../storage/records/json.ts';
import type { Entry } from '../../storage/records/lww-map.ts';
import { soundOf } from '../../storage/records/record-type.ts';
import { plainName } from '../../storage/profiles/plain-name.ts';
import type { Heads } from '../events/run-events.ts';
import { isRunId } from '../model/run-id.ts';
import { runRecord } from '../kept/record-types.ts';
import { columnsOf, mapOf, placeIn, type Columns } from './columns.ts';
import { fromBase64Url, toBase64Url } from '../../ui/base64-url.ts';
import { numberAt, numberBytes } from './number-bytes.ts';
import type { Mark, ParentRun, Run } from '../model/run.ts';

export interface HandedOver {
  /** Own id of the run, without a profile. */
  id: string;
  run: Run;
  /** The last events of the chains that it was recorded in; none of a run that was never recorded. */
  heads?: Heads | undefined;
  /** Who hands it over, by name; absent where names are left out. */
  from?: string | undefined;
}

/** The second knows persons and chains; a text of the first is still read. */
const FORMAT = '2';
const READ = ['1', FORMAT];
const CHECKED = 7;
/** More than any run packs, and little enough to be unpacked on a phone. */
const MOST_BYTES = 200_000;

/** The maps of a run in the order in which they are written. */
const MAPS = ['marks', 'choices', 'overrides', 'starts', 'values', 'words', 'times', 'people'] as const;

type Written = [
  id: string,
  form: Entry<string> | [value: string, later: number, by: number],
  started: number,
  maps: (Columns | 0)[],
  parent?: [run: string, item: string] | 0,
  persons?: string[],
  heads?: Heads | 0,
  from?: string,
];

const LETTERS = new Map<string, Mark['state']>([
  ['o', 'open'],
  ['d', 'done'],
  ['n', 'na'],
  ['p', 'problem'],
]);

/** A mark that says nothing but how the item stands is one letter; with a note it is both in a list. */
function shortMark(mark: Mark): unknown {
  const [letter, count] = [mark.state[0]!, Object.keys(mark).length];
  if (count === 1) return letter;
  return count === 2 && mark.note !== undefined ? [letter, mark.note] : mark;
}
function longMark(written: unknown): Mark {
  if (typeof written === 'string') return { state: LETTERS.get(written)! };
  if (!Array.isArray(written)) return written as Mark;
  const [letter, note] = written as [string, string];
  return { state: LETTERS.get(letter)!, note };
}

/** What many runs say: it stands here once, and not in each text. Part of the format, so it never changes. */
const COMMON =
  '{"state":"done","note":"{"state":"na","note":"","problem":{"note":"","at":17{"value":"","at":17,"rev":17' +
  '"finished"],[null],0,["stopped"],["deleted"],["yes"],["no"],["again"' +
  '[["","name"]],["[["","who"]],["[["","name\x7fwho"]],["{"state":"problem","note":"' +
  '[["check/","confirm/","review/","receive/","greet/","call/"],0,[],0,[],1],[[["';

const same = (value: unknown) => value;

/** The text of a run. Pictures stay on the device: what names one is left out. */
export function encodeRun({ id, run, heads = {}, from }: HandedOver): string {
  const { value, at, rev, by } = run.form;
  const [persons, times]: [string[], number[]] = [[], []];
  const maps = { ...run, values: withoutPictures(run.values) };
  const written: Written = [
    `${tagOf(run.slug)}/${id.slice(run.slug.length + 1)}`,
    rev === undefined ? [value, at - run.started, placeIn(persons, by)] : run.form,
    run.started,
    MAPS.map((name) =>
      columnsOf(maps[name], name === 'marks' ? shortMark : same, run.started, persons, times),
    ),
    run.parent ? [run.parent.run, run.parent.item] : 0,
    persons,
    Object.keys(heads).length > 0 ? shortHeads(heads) : 0,
    ...(from ? [from] : []),
  ] as unknown as Written;
  const text = JSON.stringify(written);
  const packed = deflateSync(strToU8(text), { level: 9, dictionary: strToU8(COMMON) });
  const bytes = [...numberBytes(packed.length), ...packed, ...times.flatMap(numberBytes)];
  return FORMAT + checkOf(text + times.join()) + toBase64Url(Uint8Array.from(bytes));
}

export const withoutPictures = (values: Run['values']): Run['values'] =>
  Object.fromEntries(Object.entries(values).filter(([, { value }]) => !attachedIn(value)));

/** Enough of a page's name to tell another page: the address before the code says which it is. */
const tagOf = (slug: string) => hash(slug).slice(-3);

/**
 * The run of a text that was opened at a page: `newer` of a format that is not known here, `broken` where it is none or
 * came only in part, `other` of another page.
 */
export function decodeRun(code: string, slug: string): HandedOver | 'broken' | 'newer' | 'other' {
  const [, format, check = '', packed = ''] = /^(\d)([0-9a-z]{7})([\w-]+)$/.exec(code.trim()) ?? [];
  if (format !== undefined && !READ.includes(format)) return 'newer';
  if (format === undefined) return 'broken';
  try {
    const { text, times } = format === FORMAT ? unpacked(packed) : unpackedFormer(packed);
    if (checkOf(text + times.join()) !== check) return 'broken';
    const [id, ...rest] = JSON.parse(text) as Written;
    const isHere = id.startsWith(`${tagOf(slug)}/`) || id.startsWith(`${slug}/`);
    if (!isHere) return 'other';
    return readWritten([`${slug}/${id.slice(id.indexOf('/') + 1)}`, ...rest], slug, times);
  } catch {
    return 'broken';
  }
}

const inflated = (bytes: Uint8Array, dictionary?: Uint8Array) =>
  strFromU8(inflateSync(bytes, { out: new Uint8Array(MOST_BYTES), ...(dictionary && { dictionary }) }));

/** What the first format has packed: its times stand in the JSON. */
const unpackedFormer = (packed: string): Unpacked => ({ text: inflated(fromBase64Url(packed)), times: [] });

interface Unpacked {
  text: string;
  times: number[];
}

function unpacked(packed: string): Unpacked {
  const bytes = fromBase64Url(packed);
  const { value: length, next } = numberAt(bytes, 0);
  const text = inflated(bytes.subarray(next, next + length), strToU8(COMMON));
  const times: number[] = [];
  for (let at = next + length; at < bytes.length;) {
    const read = numberAt(bytes, at);
    times.push(read.value);
    at = read.next;
  }
  return { text, times };
}

function readWritten(
  [id, form, started, maps, parent, persons = [], heads, from]: Written,
  slug: string,
  times: number[],
): HandedOver | 'broken' {
  const read = MAPS.map((name, place) => {
    const columns = maps[place];
    return [name, columns ? mapOf(columns, name === 'marks' ? longMark : same, started, persons, times) : {}];
  });
  const said: ParentRun | undefined = parent ? { run: parent[0], item: parent[1] } : undefined;
  if (!isRunId(id)) return 'broken';
  const sound = soundOf(runRecord.schema, {
    slug,
    form: Array.isArray(form) ? formEntry(form, started, persons) : form,
    started,
    ...(Object.fromEntries(read) as object),
    ...(said && { parent: said }),
  });
  if (!sound?.whole || (heads && !isHeads(heads))) return 'broken';
  const giver = plainName(from);
  return { id, run: sound.value, ...(heads && { heads }), ...(giver !== undefined && { from: giver }) };
}

/** Half of each seal: enough to know one again. */
const shortHeads = (heads: Heads): Heads =>
  Object.fromEntries(
    Object.entries(heads).map(([device, head]) => [device, head.replace(/(?<=\..{11}).+/, '')]),
  );

const formEntry = (
  [value, later, by]: [string, number, number],
  started: number,
  persons: readonly string[],
): Entry<string> => {
  const doer = persons[by - 1];
  return { value, at: started + later, ...(doer !== undefined && { by: doer }) };
};

const isHeads = (heads: unknown): heads is Heads =>
  isRecord(heads) &&
  Object.values(heads).every((head) => typeof head === 'string' && /^\d+\.[\w-]{11}$/.test(head));

/** FNV-1a of the characters, seven digits of base 36. */
const checkOf = (text: string) =>
  hash([...text].map((char) => char.codePointAt(0)).join()).padStart(CHECKED, '0');
