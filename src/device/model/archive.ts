/** Records with their pictures as one zip, and such a file read again. Loaded where there are pictures. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readBytes, type FileText } from './read-file.ts';

const RECORDS = 'records.json';
const PICTURE = /^pictures\/([\w-]{8,64})\.(jpg|png)$/;
const TYPES = new Map([
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
]);

/** What a zip may hold, unpacked: 512 MB in all, 32 MB a file. */
const [MOST, MOST_EACH] = [512 * 1024 * 1024, 32 * 1024 * 1024];

/** @param pictures by their names, with their type and bytes */
export function zipped(
  records: string,
  pictures: ReadonlyMap<string, { type: string; bytes: Uint8Array }>,
): Uint8Array {
  const files = [...pictures].map(([id, { type, bytes }]) => {
    const ending = type === 'image/png' ? 'png' : 'jpg';
    // Pictures are as small as they get.
    return [`pictures/${id}.${ending}`, [bytes, { level: 0 }]] as const;
  });
  return zipSync({ [RECORDS]: strToU8(records), ...Object.fromEntries(files) });
}

export interface Archive {
  text: FileText;
  /** By their names. */
  pictures: Map<string, Blob>;
}

/** What a zip of this site holds; one of anybody else's is told by its text. */
export function unzipped(bytes: Uint8Array): Archive {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const fits = originalSize <= MOST_EACH && size + originalSize <= MOST;
        const wanted = fits && (name === RECORDS || PICTURE.test(name));
        if (wanted) size += originalSize;
        return wanted;
      },
    });
    const records = Object.hasOwn(files, RECORDS) ? files[RECORDS] : undefined;
    const pictures = Object.entries(files).flatMap(([name, content]): [string, Blob][] => {
      const [, id, ending = ''] = PICTURE.exec(name) ?? [];
      return id === undefined ? [] : [[id, new Blob([content as BlobPart], { type: TYPES.get(ending)! })]];
    });
    return { text: records ? readBytes(records) : { kind: 'binary' }, pictures: new Map(pictures) };
  } catch {
    return { text: { kind: 'broken' }, pictures: new Map() };
  }
}
