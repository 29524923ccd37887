/** The flowchart of a page for paper, as SVG: in pieces, one below the other, where it is too high for a sheet. */
import { drawGraph } from '../flowchart/draw/draw-graph.ts';
import { wellFormed } from '../flowchart/draw/well-formed.ts';
import type { DrawnFlow } from '../flowchart/graph/to-mermaid.ts';

export interface ChartPiece {
  svg: string;
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

/** Throws a `DrawingError` where it cannot be drawn. */
export async function chartPieces(title: string, flow: DrawnFlow): Promise<ChartPiece[]> {
  const { normal, paper } = await drawGraph({ title, flow }, flow);
  const pieces = paper?.columns ?? [{ top: 0, height: normal.height }];
  return pieces.map(({ top, height }) => ({
    svg: wellFormed(normal.svg).replace(
      /^<svg[^>]*>/,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${top} ${normal.width} ${height}" width="${normal.width}" height="${height}"><style>${STYLES}</style>`,
    ),
    width: normal.width,
    height,
  }));
}
