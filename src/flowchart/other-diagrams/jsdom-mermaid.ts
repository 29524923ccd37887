/** Mermaid in a window of jsdom that answers what Mermaid asks of a browser, with the site's look. */
import { JSDOM } from 'jsdom';
import { red } from 'khroma';
import { parser } from '../graph/parse.ts';
import { textWidth } from '../layout/words/text-width.ts';
import { GEOMETRY } from './jsdom-geometry.ts';
import { PALETTE } from './page-colours.ts';

export const { window } = new JSDOM('<!doctype html><html><body></body></html>');
for (const [name, value] of Object.entries(GEOMETRY))
  Object.defineProperty(window.Element.prototype, name, { value, configurable: true, writable: true });
Object.assign(window, { CSS: { supports: (_: string, colour: string) => isColour(colour) } });
Object.assign(globalThis, {
  window,
  document: window.document,
  CSSStyleSheet: window.CSSStyleSheet,
  screen: { availWidth: 1000, availHeight: 1000 },
});
// Two of Mermaid's layouts measure words on a canvas and draw nothing there.
const canvas = {
  font: '16px',
  measureText: (text: string) => ({
    width: textWidth(text) * (parseFloat(/[\d.]+px/.exec(canvas.font)?.[0] ?? '') || 16),
  }),
};
window.HTMLCanvasElement.prototype.getContext = (() =>
  new Proxy(canvas, { get: (...read) => (Reflect.get(...read) as unknown) ?? (() => undefined) })) as never;

function isColour(text: string): boolean {
  try {
    red(text);
    return true;
  } catch {
    return false;
  }
}

/** Slices of a pie, which carry words; bars and lines of a chart, which do not. */
const SLICES =
  '#cfe0ee #cfe6d8 #f6d4cf #f3e1b5 #e2d7ea #d9dde1 #bcd2e4 #bcd8c8 #ebc0b9 #e8d196 #d3c2df #c5cbd1'.split(
    ' ',
  );
const PLOTS = [PALETTE.blue, PALETTE.seal, PALETTE.pine, PALETTE.amber, PALETTE['ink-3']];

/** These kinds have a look of their own by default. */
const PLAIN = { look: 'classic', theme: 'base' } as const;

export const { default: mermaid } = await import('mermaid');
// Its settings first: the ones below are for both.
await parser();
mermaid.initialize({
  startOnLoad: false,
  securityLevel: 'strict',
  htmlLabels: false,
  suppressErrorRendering: true,
  deterministicIds: true,
  logLevel: 'fatal',
  fontFamily: 'sans-serif',
  theme: 'base',
  // What the site settles for every drawing, whatever a text says.
  secure: [
    ...['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'suppressErrorRendering', 'maxEdges'],
    ...['htmlLabels', 'fontFamily', 'fontSize', 'theme', 'themeVariables', 'themeCSS', 'look', 'darkMode'],
  ],
  // A line does not show through the words that stand on it.
  themeCSS: '.edgeLabel rect, .edgeLabel .label rect { opacity: 1; }',
  themeVariables: {
    background: PALETTE.paper,
    primaryColor: PALETTE.sunk,
    primaryBorderColor: PALETTE['line-strong'],
    primaryTextColor: PALETTE.ink,
    secondaryColor: PALETTE['blue-soft'],
    tertiaryColor: PALETTE['pine-soft'],
    lineColor: PALETTE['ink-3'],
    gridColor: PALETTE.line,
    edgeLabelBackground: PALETTE.paper,
    textColor: PALETTE.ink,
    noteBkgColor: PALETTE['amber-soft'],
    noteBorderColor: PALETTE.amber,
    noteTextColor: PALETTE.ink,
    fontSize: '15px',
    ...Object.fromEntries(SLICES.map((colour, index) => [`pie${index + 1}`, colour])),
    pieSectionTextColor: PALETTE.ink,
    pieStrokeColor: PALETTE.paper,
    pieOpacity: '1',
    xyChart: { plotColorPalette: PLOTS.join(',') },
    taskBkgColor: PALETTE.sunk,
    taskBorderColor: PALETTE['line-strong'],
    activeTaskBkgColor: PALETTE['blue-soft'],
    activeTaskBorderColor: PALETTE.blue,
    doneTaskBkgColor: PALETTE.line,
    doneTaskBorderColor: PALETTE['line-strong'],
    critBkgColor: PALETTE['seal-soft'],
    critBorderColor: PALETTE.seal,
    taskTextColor: PALETTE.ink,
    taskTextLightColor: PALETTE.ink,
    taskTextDarkColor: PALETTE.ink,
    taskTextOutsideColor: PALETTE.ink,
    taskTextClickableColor: PALETTE.blue,
  },
  gantt: {
    useWidth: 960,
    leftPadding: 124,
    fontSize: 13,
    sectionFontSize: 13,
    barHeight: 26,
    axisFormat: '%m-%d',
  },
  // Words as SVG text.
  journey: { textPlacement: 'tspan', width: 180, height: 60 },
  timeline: { textPlacement: 'tspan' },
  ...Object.fromEntries(['sequence', 'state', 'class', 'er', 'swimlane'].map((kind) => [kind, PLAIN])),
});
