/**
 * Draws diagrams that are not flowcharts with Mermaid itself, under jsdom. Runs as a process of its own
 * (see `sketch.ts`): jsdom's globals, and a Mermaid that has seen a window, would disturb everything else.
 */
import { JSDOM } from 'jsdom';
import { hash } from '../procedure/model.ts';
import { GEOMETRY } from './geometry.ts';

/** What this process answers. */
export type Sketched = { id: number } & ({ svg: string; width: number; height: number } | { error: string });

const { window } = new JSDOM('<!doctype html><html><body></body></html>');
for (const [name, value] of Object.entries(GEOMETRY))
  Object.defineProperty(window.Element.prototype, name, { value, configurable: true, writable: true });
Object.assign(globalThis, { window, document: window.document, CSSStyleSheet: window.CSSStyleSheet });

const INK = '#1d2329';
const PEOPLE = ['#24527a', '#2a6148', '#b93426', '#7d5200', '#6b737b', '#8b939b'];
/** These kinds have a look of their own by default. */
const PLAIN = { look: 'classic', theme: 'base' };

const { default: mermaid } = await import('mermaid');
mermaid.initialize({
  startOnLoad: false,
  securityLevel: 'strict',
  htmlLabels: false,
  suppressErrorRendering: true,
  deterministicIds: true,
  logLevel: 'fatal',
  fontFamily: "system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif",
  theme: 'base',
  // The site's tokens: an image does not see the page's stylesheet.
  themeVariables: {
    primaryColor: '#f4f1ea',
    primaryBorderColor: '#8b939b',
    primaryTextColor: INK,
    secondaryColor: '#eaf1f7',
    tertiaryColor: '#e6f1ea',
    lineColor: '#6b737b',
    textColor: INK,
    noteBkgColor: '#fbf3df',
    noteBorderColor: '#7d5200',
    fontSize: '15px',
  },
  gantt: { useWidth: 960, fontSize: 13, sectionFontSize: 13, barHeight: 26, axisFormat: '%m-%d' },
  // Words as SVG text: an image shows no HTML.
  journey: { textPlacement: 'tspan' },
  timeline: { textPlacement: 'tspan' },
  ...Object.fromEntries(['sequence', 'state', 'class', 'er', 'swimlane'].map((kind) => [kind, PLAIN])),
});

let last = Promise.resolve();
process.on('message', ({ id, text }: { id: number; text: string }) => {
  last = last.then(() => sketch(id, text)).then((reply) => void process.send?.(reply));
});
process.on('disconnect', () => process.exit());

async function sketch(id: number, text: string): Promise<Sketched> {
  try {
    // The same text gives the same file: Mermaid names commits by chance.
    Math.random = chance(text);
    const { svg } = await mermaid.render('d', text);
    const [, , width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
      .split(/[\s,]+/)
      .map(Number);
    const mended = mend(svg);
    return { id, width: Math.ceil(width), height: Math.ceil(height), svg: standalone(mended, width, height) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** What Mermaid gets wrong without a browser or with words as SVG text. */
function mend(svg: string): string {
  const holder = window.document.createElement('div');
  holder.innerHTML = svg;
  // A state's name starts at the left edge of the room that was kept for it.
  for (const label of holder.querySelectorAll('.statediagram-state > .label')) {
    const left = /translate\((-?[\d.]+)/.exec(label.getAttribute('transform') ?? '')?.[1];
    if (left === undefined) continue;
    label.querySelector('text')?.setAttribute('text-anchor', 'middle');
    for (const line of label.querySelectorAll('tspan[x]')) line.setAttribute('x', `${-Number(left)}`);
  }
  // A journey's words have the colour of the box behind them.
  for (const words of holder.querySelectorAll('text.journey-section, text.task')) {
    words.removeAttribute('class');
    words.setAttribute('fill', INK);
  }
  // Colours of the settings are added after Mermaid's own and so never reached.
  for (const dot of holder.querySelectorAll('circle[class^="actor-"]')) {
    const index = Number(dot.getAttribute('class')?.slice('actor-'.length));
    dot.setAttribute('fill', PEOPLE[index % PEOPLE.length]!);
  }
  return holder.innerHTML;
}

/** Numbers from 0 to 1 that only depend on a text (mulberry32). */
function chance(text: string): () => number {
  let seed = parseInt(hash(text).slice(0, 6), 36);
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** As a file: with a size of its own, closed tags, and numbers of one decimal. */
function standalone(svg: string, width: number, height: number): string {
  return svg
    .replace(/<svg ([^>]*)>/, (_, attributes: string) => {
      const kept = attributes.replace(/\s*\b(width|height|style)="[^"]*"/g, '');
      return `<svg width="${Math.ceil(width)}" height="${Math.ceil(height)}" ${kept}>`;
    })
    .replace(/<br>/g, '<br/>')
    .replace(/&nbsp;/g, '&#160;')
    .replace(/-?\d+\.\d\d+/g, (value) => String(Math.round(Number(value) * 10) / 10));
}
