/** The picture beside a link that is sent: what the site is called, and what can be done with a page of it. */
import { useText } from '#text/uses.ts';
import type { Site } from '../model.ts';
import { lineOf, shape, svg, widthOf, wrapped } from './svg.ts';

export interface SocialColours {
  accent: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const LEFT = 84;
/** As wide as a line on the left may be. */
const WIDEST = 590;
const MARK = 128;
/** As low as the last line of the description may stand. */
const LOWEST = 464;

const INK = '#1d2329';
const INK_2 = '#4f5861';
const GREY = '#868e96';
const LINE = '#e3dfd5';

/**
 * @param mark the seal or logo as an image element that fills a square of MARK
 */
export function socialPicture(
  { name, tagline, organisation, description, uses }: Site,
  { accent }: SocialColours,
  mark: (x: number, y: number, size: number) => string,
): string {
  const parts: string[] = [
    shape(`M0 0H${WIDTH}V${HEIGHT}H0Z`, '#fbfaf7'),
    shape('M734 0H1200V630H734Z', '#fff'),
  ];
  parts.push(shape('M732 0H734V630H732Z', LINE), mark(LEFT + 2, 94, MARK));
  const write = (text: string, x: number, y: number, size: number, colour: string) =>
    parts.push(shape(lineOf(text, x, y, size).path, colour));

  // Beside the mark where it is large enough to be read there, else below it.
  const beside = Math.min(108, (108 * (WIDEST - MARK - 40)) / widthOf(name, 108));
  let y = 290;
  if (beside >= 60) write(name, LEFT + MARK + 36, 158 + beside * 0.36, beside, INK);
  else {
    const size = Math.min(76, (76 * WIDEST) / widthOf(name, 76));
    write(name, LEFT, y, size, INK);
    y += 22;
  }
  const said = tagline ?? organisation;
  if (said) {
    const size = Math.min(40, (40 * WIDEST) / widthOf(said, 40));
    y += 34;
    write(said, LEFT, y, size, INK);
  }
  y += 14;
  for (const line of wrapped(description, 27, WIDEST)) {
    y += 44;
    if (y > LOWEST) break;
    write(line, LEFT, y, 27, INK_2);
  }
  let x = LEFT;
  const pills = [useText.read, uses.checklist && useText.do, uses.quiz && useText.test];
  pills.forEach((word, index) => {
    if (!word) return;
    const width = widthOf(word, 25) + 60;
    parts.push(
      `<rect x="${x + 1}" y="495" width="${width}" height="58" rx="29" fill="${index ? '#fff' : accent}" stroke="${index ? LINE : accent}" stroke-width="2"/>`,
    );
    write(word, x + 31, 533, 25, index ? INK : '#fff');
    x += width + 16;
  });
  return svg(WIDTH, HEIGHT, parts.join('') + flow(accent));
}

/** A piece of a flowchart without words: done, asked, now, left. */
function flow(accent: string): string {
  const done = 'fill="#e6f1ea" stroke="#2a6148" stroke-width="2"';
  const words = (x: number, y: number, width: number, colour: string) =>
    `<rect x="${x - width / 2}" y="${y - 6}" width="${width}" height="12" rx="6" fill="${colour}"/>`;
  const tips = ['969 126', '969 220', '848 360', '1090 360', '961 500', '977 500'];
  return [
    `<path fill="none" stroke="${GREY}" stroke-width="2" d="M969 86V122M969 182V216M876 263H858Q848 263 848 273V354M1062 263H1080Q1090 263 1090 273V354M848 416V456Q848 466 858 466H951Q961 466 961 476V494M1090 416V456Q1090 466 1080 466H987Q977 466 977 476V494M969 556V630"/>`,
    ...tips.map((tip) => `<path fill="${GREY}" d="M${tip}l-6-11h12z"/>`),
    `<rect x="859" y="30" width="220" height="56" rx="28" ${done}/>`,
    `<rect x="889" y="126" width="160" height="56" rx="4" ${done}/>`,
    `<path d="M969 220L1064 263L969 306L874 263Z" ${done}/>`,
    `<rect x="774" y="360" width="148" height="56" rx="4" fill="${accent}"/>`,
    `<rect x="1006" y="360" width="168" height="56" rx="4" fill="#fff" stroke="#cfcfcf" stroke-width="2"/>`,
    `<rect x="899" y="500" width="140" height="56" rx="4" fill="#fff" stroke="${GREY}" stroke-width="2"/>`,
    words(969, 58, 132, '#2a6148'),
    words(969, 154, 92, '#2a6148'),
    words(969, 263, 84, '#2a6148'),
    words(848, 388, 84, '#fff'),
    words(1090, 388, 104, '#cfcfcf'),
    words(969, 528, 72, INK_2),
  ].join('');
}
