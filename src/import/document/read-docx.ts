/** A Word file as a document, by way of the HTML that mammoth makes of it. */
import { documentNotes as say } from '#text/import.ts';
import { attributeOf, bodyOf, elementsBelow, remove } from './html-nodes.ts';
import type { OldDocument } from './old-document.ts';
import { readHtml } from './read-html.ts';
import { unpackDocx, type PackageProblem } from './unpack-docx.ts';

/** Styles of headings by the names that Chinese programs give them; those of Word are known. */
const STYLES = [1, 2, 3, 4].flatMap((level) =>
  say.headingStyles(level).map((name) => `p[style-name='${name}'] => h${level}:fresh`),
);

export async function readDocx(
  name: string,
  bytes: Uint8Array,
): Promise<OldDocument | { problem: PackageProblem | 'no-reader' }> {
  const unpacked = unpackDocx(bytes);
  if ('problem' in unpacked) return unpacked;
  const { packed, xml, pictures, hasHeaders, hasComments } = unpacked;
  const count = (pattern: RegExp) => [...xml.matchAll(pattern)].length;
  const [inserted, deleted] = [count(/<w:(?:ins|moveTo) /g), count(/<w:(?:del|moveFrom) /g)];
  const reader = await import('mammoth').catch(() => undefined);
  if (!reader) return { problem: 'no-reader' };
  const { default: mammoth } = reader;
  let html: string;
  try {
    const arrayBuffer = packed.slice().buffer;
    const options = {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      ignoreEmptyParagraphs: true,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    };
    // Its builds for Node and for browsers ask for the same by two names.
    ({ value: html } = await mammoth.convertToHtml({ arrayBuffer, buffer: arrayBuffer } as never, options));
  } catch {
    return { problem: 'broken' };
  }
  const root = bodyOf(html);
  // Where a footnote is called, and the way back from it.
  for (const link of elementsBelow(root, 'A'))
    if (/^#(?:footnote|endnote)/.test(attributeOf(link, 'href') ?? '')) remove(link);
  const notes = [
    pictures > 0 && say.pictures(pictures),
    inserted + deleted > 0 && say.changes(inserted, deleted),
    hasHeaders && say.headers,
    hasComments && say.comments,
    /<dgm:relIds/.test(xml) && say.diagrams,
  ];
  return readHtml(
    name,
    root,
    notes.filter((note) => note !== false),
  );
}
