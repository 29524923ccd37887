/**
 * A run as a short text, for a QR code or a chat: JSON in columns, times as differences, packed (raw DEFLATE) and
 * written in the characters that an address may have (base64url), behind a digit for the format and a check sum.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { hash } from '../../procedure/model/procedure.ts';
import { attachedIn } from '../../storage/attachment-name.ts';
import type { Entry, LwwMap } from '../../storage/records/lww-map.ts';
import { soundOf } from '../../storage/records/record-type.ts';
import { runRecord } from '../model/record-types.ts';
import { fromBase64Url, toBase64Url } from '../../ui/base64-url.ts';
import type { Mark, ParentRun, Run } from '../model/run.ts';

export interface HandedOver {
  /** Own id of the run, without a profile. */
  id: string;
  run: Run;
}

const FORMAT = '1';
const CHECKED = 7;
/** More than any run packs, and little enough to be unpacked on a phone. */
const MOST_BYTES = 200_000;

/** The maps of a run in the order in which they are written. */
const MAPS = ['marks', 'choices', 'overrides', 'starts', 'values', 'words', 'times'] as const;

/** Keys, values and times of a map's entries, the oldest first: each time as milliseconds after the one before. */
type Columns = [keys: string[], values: unknown[], after: number[], revs: [place: number, later: number][]];

type Written = [
  id: string,
  form: Entry<string>,
  started: number,
  maps: (Columns | 0)[],
  parent?: [run: string, item: string],
];

const LETTERS = new Map<string, Mark['state']>([
  ['o', 'open'],
  ['d', 'done'],
  ['n', 'na'],
  ['p', 'problem'],
]);

/** A mark that says nothing but how the item stands is one letter. */
const shortMark = (mark: Mark) => (Object.keys(mark).length === 1 ? mark.state[0]! : mark);
const longMark = (written: unknown) =>
  typeof written === 'string' ? { state: LETTERS.get(written)! } : (written as Mark);

function columnsOf(map: LwwMap<unknown>, short: (value: never) => unknown, begun: number): Columns | 0 {
  const entries = Object.entries(map).sort(([, a], [, b]) => a.at - b.at);
  if (entries.length === 0) return 0;
  let last = begun;
  const after = entries.map(([, { at }]) => {
    const later = at - last;
    last = at;
    return later;
  });
  return [
    entries.map(([key]) => key),
    entries.map(([, { value }]) => short(value as never)),
    after,
    entries.flatMap(([, { at, rev }], place) => (rev === undefined ? [] : [[place, rev - at]])),
  ];
}

function mapOf([keys, values, after, revs]: Columns, long: (value: unknown) => unknown, begun: number) {
  const later = new Map(revs);
  let at = begun;
  return Object.fromEntries(
    keys.map((key, place) => {
      at += after[place]!;
      const rev = later.get(place);
      return [key, { value: long(values[place]), at, ...(rev !== undefined && { rev: at + rev }) }];
    }),
  );
}

const same = (value: unknown) => value;

/** The text of a run. Pictures stay on the device: what names one is left out. */
export function encodeRun({ id, run }: HandedOver): string {
  const maps = { ...run, values: withoutPictures(run.values) };
  const written: Written = [
    id,
    run.form,
    run.started,
    MAPS.map((name) => columnsOf(maps[name], name === 'marks' ? shortMark : same, run.started)),
  ];
  if (run.parent) written.push([run.parent.run, run.parent.item]);
  const text = JSON.stringify(written);
  return FORMAT + checkOf(text) + toBase64Url(deflateSync(strToU8(text), { level: 9 }));
}

export const withoutPictures = (values: Run['values']): Run['values'] =>
  Object.fromEntries(Object.entries(values).filter(([, { value }]) => !attachedIn(value)));

/** The run of a text: `newer` of a format that is not known here, `broken` where it is none or came only in part. */
export function decodeRun(code: string): HandedOver | 'broken' | 'newer' {
  const [, format, check = '', packed = ''] = /^(\d)([0-9a-z]{7})([\w-]+)$/.exec(code.trim()) ?? [];
  if (format !== undefined && format !== FORMAT) return 'newer';
  if (format === undefined) return 'broken';
  try {
    const text = strFromU8(inflateSync(fromBase64Url(packed), { out: new Uint8Array(MOST_BYTES) }));
    return checkOf(text) === check ? readWritten(JSON.parse(text) as Written) : 'broken';
  } catch {
    return 'broken';
  }
}

function readWritten([id, form, started, maps, parent]: Written): HandedOver | 'broken' {
  const read = MAPS.map((name, place) => {
    const columns = maps[place];
    return [name, columns ? mapOf(columns, name === 'marks' ? longMark : same, started) : {}];
  });
  const said: ParentRun | undefined = parent && { run: parent[0], item: parent[1] };
  const [slug] = id.split('/');
  const sound = soundOf(runRecord.schema, {
    slug,
    form,
    started,
    ...(Object.fromEntries(read) as object),
    ...(said && { parent: said }),
  });
  return sound?.whole ? { id, run: sound.value } : 'broken';
}

/** FNV-1a of the characters, seven digits of base 36. */
const checkOf = (text: string) =>
  hash([...text].map((char) => char.codePointAt(0)).join()).padStart(CHECKED, '0');
