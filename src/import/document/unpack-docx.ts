/** The parts of a Word file that hold its words, taken out of the archive within bounds, and packed again for its reader. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export interface Unpacked {
  /** The same file without its pictures. */
  packed: Uint8Array;
  /** `word/document.xml`. */
  xml: string;
  pictures: number;
  hasHeaders: boolean;
  hasComments: boolean;
}

export type PackageProblem = 'broken' | 'too-large' | 'not-word' | 'too-deep';

/** In bytes, unpacked: what is larger is not read. A book of a thousand pages has less. */
const LARGEST = 24_000_000;
const MOST_PARTS = 4000;
/** Tables in tables; a document of people has three. */
const DEEPEST_TABLE = 20;
const DOCUMENT = 'word/document.xml';
/** One white point, in place of each picture. */
const POINT = Uint8Array.from([
  71, 73, 70, 56, 57, 97, 1, 0, 1, 0, 128, 0, 0, 255, 255, 255, 0, 0, 0, 44, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2,
  68, 1, 0, 59,
]);

export function unpackDocx(bytes: Uint8Array): Unpacked | { problem: PackageProblem } {
  const names: string[] = [];
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (isRead(name)) size += originalSize;
        return false;
      },
    });
  } catch {
    return { problem: 'broken' };
  }
  if (!names.includes(DOCUMENT)) return { problem: 'not-word' };
  if (size > LARGEST || names.length > MOST_PARTS) return { problem: 'too-large' };
  let parts: Record<string, Uint8Array>;
  try {
    // A part that is larger than it says is cut off there: no more memory is given to it.
    parts = unzipSync(bytes, { filter: ({ name, originalSize }) => isRead(name) && originalSize <= LARGEST });
  } catch {
    return { problem: 'broken' };
  }
  const written = new Map(Object.entries(parts));
  const document = written.get(DOCUMENT);
  if (!document) return { problem: 'broken' };
  const xml = strFromU8(document);
  if (!/<\/\w+:document>\s*$/.test(xml)) return { problem: 'broken' };
  if (tableDepth(xml) > DEEPEST_TABLE) return { problem: 'too-deep' };
  const media = names.filter((name) => name.startsWith('word/media/'));
  written.set(DOCUMENT, strToU8(prepared(xml)));
  for (const name of media) written.set(name, POINT);
  return {
    packed: zipSync(Object.fromEntries(written), { level: 0 }),
    xml,
    pictures: [...xml.matchAll(/<a:blip\b|<v:imagedata\b/g)].length,
    hasHeaders: names.some((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name)),
    hasComments: names.includes('word/comments.xml'),
  };
}

const isRead = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) &&
  !/^(?:word\/(?:header|footer|theme|glossary)|docProps|customXml)/.test(name);

function tableDepth(xml: string): number {
  let [depth, deepest] = [0, 0];
  for (const [tag] of xml.matchAll(/<(\/?)w:tbl(?=[ >])/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** What the reader would pass over: words that were moved, and text boxes that only newer programs draw. */
const prepared = (xml: string): string =>
  xml
    .replace(/<(\/?)w:moveTo(?=[ >])/g, '<$1w:ins')
    .replace(/<(\/?)w:moveFrom(?=[ >])/g, '<$1w:del')
    .replace(
      /<mc:AlternateContent>((?:(?!<\/mc:AlternateContent>)[\s\S])*)<\/mc:AlternateContent>/g,
      (whole, inner: string) => {
        if (inner.includes('<mc:Fallback')) return whole;
        const boxes = [...inner.matchAll(/<w:txbxContent>[\s\S]*?<\/w:txbxContent>/g)].map(([box]) => box);
        return boxes.length === 0
          ? whole
          : boxes
              .map(
                (box) =>
                  `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${box}</v:textbox></v:shape></w:pict>`,
              )
              .join('');
      },
    );
