/** The rules that flowcharts are drawn by, each under the sentence that says it. The bench and the tests read this list. */
import type { Picture } from '../../flowchart/layout/picture.ts';
import { brokenRoles, brokenWords, orphans, thirdLines } from './line-rules.ts';
import {
  edgesThroughNodes,
  endsOffBorders,
  groupsCut,
  labelsOverNodes,
  overlappingNodes,
  titlesCovered,
} from './overlaps.ts';
import {
  answersAway,
  barsAside,
  bentTrunk,
  crossing,
  linesNearNodes,
  linesTogether,
  returnsAcross,
  sharedPorts,
  turningBack,
} from './rules.ts';

/** `normal` for wide screens, `compact` for narrow ones, `lanes` by role. */
export type Variant = 'normal' | 'compact' | 'lanes';

/** What breaks a rule in a picture; `terms` are words that stay whole. */
type Rule = (picture: Picture, terms: readonly string[]) => string[];

/** The rule that is held only in flows of up to so many nodes: nobody knows what is the least in larger ones. */
export const CROSSING_RULE = 'no two lines cross';
export const MOST_NODES = 20;

/** The rule that random flows do not keep yet: in tangles of loops and cases some lines lie on each other. */
export const TOGETHER_RULE = 'no two lines lie on each other';

/** Rules of every drawing. */
const OF_ALL: Record<string, Rule> = {
  'no two nodes overlap': overlappingNodes,
  'no words stand on a node': labelsOverNodes,
  'no line runs through a node': edgesThroughNodes,
  'every line runs from border to border': endsOffBorders,
  'nothing stands on a title': titlesCovered,
  'answers stand where their line leaves': answersAway,
  'no two answers leave from one point': sharedPorts,
  'a line stays on the side where it leaves': turningBack,
  'returns run on one side': returnsAcross,
  'no line comes near a node': linesNearNodes,
  [TOGETHER_RULE]: linesTogether,
  'bars are even, and of one length in a region': barsAside,
  'no word is broken between lines': brokenWords,
  'no name of a role is broken between lines': brokenRoles,
  'no last line has one or two characters, and no line a single one': orphans,
  'a box grows before its words take a third line': thirdLines,
  [CROSSING_RULE]: crossing,
};
/** In a flow by role each node stands where it is acted, and a bar reaches from role to role. */
const OF_ONE_COLUMN: Record<string, Rule> = {
  'the way down is straight': bentTrunk,
  'a group holds what belongs to it': groupsCut,
};

/** The rules of a kind of drawing. */
export const rulesOf = (variant: Variant): Record<string, Rule> =>
  variant === 'lanes' ? OF_ALL : { ...OF_ALL, ...OF_ONE_COLUMN };

/** The names of all rules. */
export const RULES: readonly string[] = Object.keys(rulesOf('normal'));
