import type { Graph } from '../graph/graph.ts';
import {
  COMPACT,
  NARROW,
  NORMAL,
  PANEL_WIDTH,
  PHONE_WIDTH,
  SLIM,
  STEEP,
  type DrawingStyle,
} from './drawing-styles.ts';
import { crossings } from './crossings.ts';
import { layout } from './elk/elk-layout.ts';
import { optimiseForPhone } from './elk/optimise.ts';
import type { Picture } from './picture.ts';
import { isUpright } from './upright/upright-layout.ts';
import { layoutUpright, THE_LAST, WHILE_WRITING, type How } from './upright/upright-search.ts';

export interface Pictures {
  normal: Picture;
  /** For narrow screens; absent where the normal one is narrow enough. */
  compact?: Picture;
}

/** The normal picture of a graph and, where that does not suit a phone, a narrower one. */
export async function picturesOf(
  graph: Graph,
  small: ReadonlySet<string>,
  terms?: readonly string[],
): Promise<Pictures> {
  return (isUpright(graph) && upright(graph, small, terms)) || others(graph, small, terms);
}

/** One picture for a phone, or for the panel beside the steps, that is there soon: for whoever is still writing. */
export async function pictureSoon(
  graph: Graph,
  small: ReadonlySet<string>,
  phone: boolean,
): Promise<Picture> {
  const style = phone ? COMPACT : NORMAL;
  const room = phone ? { width: PHONE_WIDTH, over: 8 } : { width: PANEL_WIDTH, over: 0.8 };
  const picture = isUpright(graph) && layoutUpright(graph, style, room, small, { effort: WHILE_WRITING });
  return picture || layout(graph, { style, small });
}

/** Flows that run downwards, between nodes alone. */
function upright(graph: Graph, small: ReadonlySet<string>, terms?: readonly string[]): Pictures | undefined {
  const wide = layoutUpright(graph, { ...NORMAL, terms }, { width: PANEL_WIDTH, over: 0.8 }, small);
  const normal = wide && inPanel(wide, graph, small, terms);
  if (!normal || normal.width <= PHONE_WIDTH) return normal && { normal };
  const phone = { width: PHONE_WIDTH, over: 8 };
  const compact = layoutUpright(graph, { ...COMPACT, terms }, phone, small);
  if (!compact) return undefined;
  let best = compact;
  const tryIn = (style: DrawingStyle, how?: How): void => {
    if (faultsOf(best) === 0) return;
    const room = how?.stacked ? { ...phone, over: 80 } : phone;
    const other = layoutUpright(graph, { ...style, terms }, room, small, how);
    if (other && faultsOf(other) < faultsOf(best)) best = other;
  };
  const sideBySide = () => {
    tryIn(NARROW);
    tryIn(SLIM);
  };
  const isHopeless = compact.width > HOPELESS * PHONE_WIDTH;
  if (!isHopeless) sideBySide();
  if (best.width <= PHONE_WIDTH) return { normal, compact: best };
  // Branches find no room side by side: they stand below each other.
  tryIn(SLIM, { stacked: true });
  tryIn(STEEP, { stacked: true, effort: THE_LAST });
  if (isHopeless) sideBySide();
  return { normal, compact: best };
}
/** So many times as wide as a phone, a compact picture becomes no narrow one by smaller type alone. */
const HOPELESS = 1.55;

/** In place of a picture that is wider than the panel beside the steps one in smaller type, where that fits. */
function inPanel(
  wide: Picture,
  graph: Graph,
  small: ReadonlySet<string>,
  terms?: readonly string[],
): Picture {
  if (wide.width <= PANEL_WIDTH) return wide;
  const close = layoutUpright(graph, { ...COMPACT, terms }, { width: PANEL_WIDTH, over: 5 }, small);
  const isBetter = close && close.width <= PANEL_WIDTH && crossings(close) <= crossings(wide);
  return isBetter ? close : wide;
}

/** What is wrong with a picture for phones, in pixels: those that one would have to scroll, and crossings. */
const faultsOf = (picture: Picture): number =>
  Math.max(0, picture.width - PHONE_WIDTH) + CROSSING * crossings(picture);
const CROSSING = 30;

/** Whatever else authors draw: sideways, with lines between groups, in several directions. */
async function others(
  graph: Graph,
  small: ReadonlySet<string>,
  terms?: readonly string[],
): Promise<Pictures> {
  const style = { ...NORMAL, terms };
  const normal = await layout(graph, { style, small });
  if (normal.width <= PHONE_WIDTH && crossings(normal) === 0) return { normal };
  const { picture: compact, exchanged } = await optimiseForPhone(graph, small, terms);
  const better = await layout(graph, { style, small, exchanged });
  return better.width > PHONE_WIDTH && compact.width < better.width
    ? { normal: better, compact }
    : { normal: better };
}
