/** Taking a drawing along: as a picture, as SVG, as its Mermaid source. Loaded with the first press. */
import { takeDrawingText as words } from '#text/flowchart.ts';
import { copyText } from '../../../ui/copy-text.ts';
import { download } from '../../../ui/download.ts';
import { all } from '../all.ts';
import { drawingPicture } from './drawing-picture.ts';
import { svgText } from './plain-drawing.ts';

/** What the button says for a while after it was pressed, in milliseconds. */
const SAYS = 2000;

/** @param act what the button of this figure does: `picture`, `save` or `copy` */
export async function takeDrawing(figure: HTMLElement, button: HTMLElement, act: string): Promise<void> {
  if (act === 'copy') return copySource(figure, button);
  const view = figure.querySelector('.flow-view:not([hidden])')!;
  // The first is the one that is not narrowed for phones.
  const svg = view.querySelector<SVGSVGElement>('.flow')!;
  const name = figure.dataset['name']!;
  if (act === 'picture') {
    const inColumns = view.matches('[data-lanes]') ? [] : all<SVGSVGElement>(figure, '.flow-columns svg');
    const onward = figure.querySelector('.flow-columns p')?.textContent ?? '';
    const columns = inColumns.map((column) => column.viewBox.baseVal);
    download(`${name}.png`, await drawingPicture(svg, columns, onward), 'image/png');
  } else download(`${name}.svg`, svgText(svg), 'image/svg+xml');
}

async function copySource(figure: HTMLElement, button: HTMLElement): Promise<void> {
  const template = figure.querySelector<HTMLTemplateElement>('[data-mermaid]')!;
  button.textContent = (await copyText(template.content.textContent)) ? words.copied : words.notCopied;
  setTimeout(() => (button.textContent = words.copy), SAYS);
}
