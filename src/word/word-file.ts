/** The Word file of a page, as bytes. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { wordText as words } from '#text/word.ts';
import type { ChartPiece } from './chart-pieces.ts';
import type { WordPage } from './word-page.ts';

/** A piece of the flowchart, also for programs that draw no SVG. */
export interface ChartPicture extends ChartPiece {
  png: Uint8Array;
}

/** Points of a line in such a picture for each of the drawing: what is printed at 300 dots an inch stays sharp. */
export const SHARPNESS = 3;

/** Of A4 between its margins, in pixels of 1/96 inch. */
const WIDEST = 600;
const HIGHEST = 900;
/** How the width is shared by the columns, in parts; the acts take most. */
const WIDTHS = new Map([
  [words.heads.number, 1],
  [words.heads.act, 7],
]);
const WIDTH = 2;

export async function wordFile(
  page: WordPage,
  chart: readonly ChartPicture[],
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: page.title,
    styles: { default: { document: { run: { font: { ascii: 'Arial', eastAsia: 'SimSun' }, size: 21 } } } },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(page.footer)] }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(page.title)] }),
          ...page.front.map((line) => new Paragraph(line)),
          ...chart.map(
            (piece) => new Paragraph({ alignment: AlignmentType.CENTER, children: [pictureOf(piece)] }),
          ),
          ...(page.rows.length > 0 ? [tableOf(page)] : []),
          ...page.sections.flatMap(({ name, lines, items }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(name)] }),
            ...lines.map((line) => new Paragraph(line)),
            ...items.map((item) => new Paragraph({ text: item, bullet: { level: 0 } })),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function pictureOf({ svg, png, width, height }: ChartPicture): ImageRun {
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    transformation: { width: width * scale, height: height * scale },
    fallback: { type: 'png', data: png },
    altText: { name: words.chart, title: words.chart, description: words.chart },
  });
}

function tableOf({ heads, rows }: WordPage): Table {
  const parts = heads.map((head) => WIDTHS.get(head) ?? WIDTH);
  const all = parts.reduce((sum, part) => sum + part, 0);
  const cell = (paragraphs: readonly string[], column: number, bold = false) =>
    new TableCell({
      width: { size: (parts[column]! / all) * 100, type: WidthType.PERCENTAGE },
      children: (paragraphs.length > 0 ? paragraphs : ['']).map(
        (text) => new Paragraph({ children: [new TextRun({ text, bold })] }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: heads.map((head, column) => cell([head], column, true)) }),
      // A step is not parted by the end of a sheet where it fits on one.
      ...rows.map(
        (cells) =>
          new TableRow({ cantSplit: true, children: cells.map((paragraphs, at) => cell(paragraphs, at)) }),
      ),
    ],
  });
}
