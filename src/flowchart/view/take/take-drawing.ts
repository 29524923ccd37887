/** Taking a drawing along: as a picture, as SVG, as its Mermaid source. Loaded with the first press. */
import { takeDrawingText as words } from '#text/flowchart.ts';
import { copyText } from '../../../ui/export/copy-text.ts';
import { download, fileName } from '../../../ui/export/download.ts';
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
  const name = fileName(figure.dataset['name']!);
  if (act === 'picture') {
    const inColumns = view.matches('[data-lanes]') ? [] : all<SVGSVGElement>(figure, '.flow-columns svg');
    const columns = inColumns.map((column) => column.viewBox.baseVal);
    // As at the edges of a sheet: taken out of its page, it says which one that was.
    const { printedHead, printedAddress } = document.documentElement.dataset;
    const caption = [printedHead!, printedAddress!];
    const said = { from: words.lastColumn, onward: words.nextColumn, caption };
    download(`${name}.png`, await drawingPicture(svg, columns, said), 'image/png');
  } else download(`${name}.svg`, svgText(svg), 'image/svg+xml');
  closeMenu(button);
}

/** A menu has done its work with the download; the keyboard goes on at the button that opens it. */
function closeMenu(button: HTMLElement): void {
  const menu = button.closest('details');
  if (!menu) return;
  if (menu.contains(document.activeElement)) menu.querySelector('summary')!.focus();
  menu.open = false;
}

async function copySource(figure: HTMLElement, button: HTMLElement): Promise<void> {
  const template = figure.querySelector<HTMLTemplateElement>('[data-mermaid]')!;
  button.textContent = (await copyText(template.content.textContent)) ? words.copied : words.notCopied;
  setTimeout(() => (button.textContent = words.copy), SAYS);
}
