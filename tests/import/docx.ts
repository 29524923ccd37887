/** Word files made for the tests, in WordprocessingML as word processors write it. */
import { strToU8, zipSync, type Zippable } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const inserted = (text: string): string => `<w:ins w:id="1" w:author="a">${run(text)}</w:ins>`;
export const deleted = (text: string): string =>
  `<w:del w:id="2" w:author="a"><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;
export const moved = (text: string): string => `<w:moveTo w:id="3" w:author="a">${run(text)}</w:moveTo>`;
export const picture = (): string =>
  '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

interface Looks {
  style?: string;
  /** The level in a numbered list, from 0. */
  numbered?: number;
  bulleted?: number;
}

/** A paragraph of words, or of runs made by the functions above. */
export function p(content: string, { style, numbered, bulleted }: Looks = {}): string {
  const level = numbered ?? bulleted;
  const list =
    level === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numbered === undefined ? 2 : 1}"/></w:numPr>`;
  const looks = (style ? `<w:pStyle w:val="${style}"/>` : '') + list;
  const inner = content.startsWith('<w:') || content.startsWith('<mc:') ? content : run(content);
  return `<w:p>${looks && `<w:pPr>${looks}</w:pPr>`}${inner}</w:p>`;
}

export interface Cell {
  text: string;
  /** Columns that it takes. */
  span?: number;
  /** `start` of cells merged downwards, or one that goes on. */
  down?: 'start' | 'on';
  table?: string;
}

export const table = (rows: (string | Cell)[][]): string =>
  `<w:tbl>${rows
    .map(
      (row) =>
        `<w:tr>${row
          .map((given) => {
            const {
              text,
              span,
              down,
              table: inner = '',
            } = typeof given === 'string' ? ({ text: given } as Cell) : given;
            const looks =
              (span ? `<w:gridSpan w:val="${span}"/>` : '') +
              (down ? `<w:vMerge${down === 'start' ? ' w:val="restart"' : ''}/>` : '');
            return `<w:tc>${looks && `<w:tcPr>${looks}</w:tcPr>`}${inner}${text
              .split('\n')
              .map((line) => p(line))
              .join('')}</w:tc>`;
          })
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

/** A text box as newer programs draw it, with what older ones read instead if that is wanted. */
export function textBox(text: string, fallback: boolean): string {
  const box = `<w:txbxContent>${text
    .split('\n')
    .map((line) => p(line))
    .join('')}</w:txbxContent>`;
  const choice = `<mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>`;
  const older = `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback>`;
  return `<w:p><w:r><mc:AlternateContent>${choice}${fallback ? older : ''}</mc:AlternateContent></w:r></w:p>`;
}

const STYLES = `<w:styles ${NAMESPACES}>${[1, 2, 3]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join(
    '',
  )}<w:style w:type="paragraph" w:styleId="BT1"><w:name w:val="标题 1"/></w:style><w:style w:type="paragraph" w:styleId="BT2"><w:name w:val="标题 2"/></w:style></w:styles>`;

const levels = (format: string) =>
  [0, 1, 2]
    .map(
      (level) =>
        `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/><w:lvlText w:val="%${level + 1}."/></w:lvl>`,
    )
    .join('');
const NUMBERING = `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="1">${levels('decimal')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${levels('bullet')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

/** The bytes of a file with these blocks. */
export function docx(blocks: string[], more: Zippable = {}): Uint8Array {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const relations = (inner: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
    );
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': relations(
      `<Relationship Id="rId1" Type="${kind}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relations(
      `<Relationship Id="rId1" Type="${kind}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${kind}/numbering" Target="numbering.xml"/><Relationship Id="rId9" Type="${kind}/image" Target="media/image1.png"/>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${blocks.join('')}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(STYLES),
    'word/numbering.xml': strToU8(NUMBERING),
    'word/media/image1.png': new Uint8Array(8),
    ...more,
  });
}
