/** The flowchart of a page as a picture for paper: as SVG, and as PNG for programs that draw none. */
import sharp from 'sharp';
import { flowchartText } from '#text/flowchart.ts';
import { drawGraph } from '../flowchart/draw/draw-graph.ts';
import { wellFormed } from '../flowchart/draw/well-formed.ts';
import { toMermaid } from '../flowchart/graph/to-mermaid.ts';
import { isClocked } from '../procedure/model/flow.ts';
import type { Procedure } from '../procedure/model/procedure.ts';

export interface ChartPicture {
  svg: Uint8Array;
  png: Uint8Array;
  /** In pixels. */
  width: number;
  height: number;
}

/** Ink on paper, where the site's own styles are not. */
const STYLES = `
.flow-ink{font:400 15px 'Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Noto Sans SC',sans-serif}
text{fill:#1d2430;text-anchor:middle}
.by,.fl text,.fg text{font-size:12.5px;fill:#4a5160}
.fl text{paint-order:stroke;stroke:#fff;stroke-width:4px}
.fg path{fill:#f4f2ec;stroke:#d5d0c4}
.fe path{fill:none;stroke:#6a7180;stroke-width:1.4}
.fe .dotted{stroke-dasharray:4 4}
.fe .thick{stroke-width:3}
.fe .tip{fill:#6a7180;stroke:none}
.fn>path,.fn a>path{fill:#fff;stroke:#6a7180;stroke-width:1.4}
.fn .in{fill:none}
.bar>path{fill:#6a7180}
.redline>path{stroke:#b3261e}
`;

/** Points of a line on paper for each of the drawing: what is printed at 300 dots an inch stays sharp. */
const SHARPNESS = 3;

/** The pieces of the flowchart, one below the other where it is too high for a sheet; none where there is no flow to draw. */
export async function chartPictures(
  page: Procedure,
  roleName: (id: string) => string,
): Promise<ChartPicture[]> {
  if (!page.steps.some((step) => !isClocked(step))) return [];
  const { start, end, gap } = flowchartText;
  const flow = toMermaid(page, { role: roleName, start, end, gap });
  const { normal, paper } = await drawGraph({ title: page.title, flow }, flow);
  const pieces = paper?.columns ?? [{ top: 0, height: normal.height }];
  return Promise.all(pieces.map(({ top, height }) => pieceOf(normal.svg, normal.width, top, height)));
}

async function pieceOf(drawing: string, width: number, top: number, height: number): Promise<ChartPicture> {
  const svg = wellFormed(drawing).replace(
    /^<svg[^>]*>/,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${top} ${width} ${height}" width="${width}" height="${height}"><style>${STYLES}</style>`,
  );
  const png = await sharp(Buffer.from(svg), { density: 72 * SHARPNESS })
    .png({ palette: true })
    .toBuffer();
  return { svg: new TextEncoder().encode(svg), png: new Uint8Array(png), width, height };
}
