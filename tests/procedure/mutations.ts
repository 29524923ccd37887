/** What happens to a file in the hands of people and programs. */
import fc from 'fast-check';

/** What means something to one of the readers. */
const HOSTILE = [
  ...'<>{}[]()*_~`|#&!@%\\\'":^-=+?,;/“”‘’＂＝：，、；＜＞｛｝［］｜＃－—…　□☐',
  ...'<br> <br/> <b> </b> <房号> </房号> <Step <Step> </Step> ＜Step＞ </Ask> <Warn> </Warn> <Warn/> <Quiz>'.split(
    ' ',
  ),
  ...'</Quiz> </Question> <> </> <a.b/> <a:b/> {/* */} {a} {...a} {#a} {" <!-- --> <https://a.cn> ``` ~~~ ---'.split(
    ' ',
  ),
  ...'---- +++ ... -[ ]: [^1] [^1]: ![图](图.png) [有](#end) ]( (#end #end __proto__ constructor toString *a'.split(
    ' ',
  ),
  ...'!!binary null ~ 1e400 0x1F P9999999D PT0S next="end" id= id=" hold hold="hold" &#x0; &infin; 😀'.split(
    ' ',
  ),
  ...[
    '<Ask question="甲？">',
    '<Blank accept="甲" />',
    '<Number is="3" unit="日" />',
    '{/* id: a */}',
    '{a b}',
    '</ Step>',
  ],
  ...[
    '```mermaid\n',
    '\n---\n',
    '\n\n---\n\n',
    '- [ ]',
    '- [ ] ',
    '-[ ]',
    '- [x] ',
    '1. ',
    '> ',
    '## ',
    '# ',
    ' #1',
    ' # ',
  ],
  ...[
    '&a ',
    '!a ',
    '<<: *a',
    '? ',
    '- ',
    ': ',
    '|\n',
    '>-\n',
    '| a | b |\n| - | - |\n',
    '\nimport a',
    '\nexport const a = 1\n',
  ],
  ...[
    '\0',
    '\x1b[31m',
    '\u200b',
    '\u2028',
    '\u202e',
    '\uFEFF',
    '\uFFFD',
    '\u00a0',
    '\r',
    '\r\n',
    '\t',
    '\n\n',
    '    ',
  ],
  ...[
    '['.repeat(300),
    '('.repeat(1200),
    '{'.repeat(1200),
    '> '.repeat(150),
    '- '.repeat(150),
    '<b>'.repeat(1200),
  ],
  ...[' '.repeat(500), '*'.repeat(500), '<Note>\n\n'.repeat(120), '甲'.repeat(5000)],
];
/** What may well stand in a sentence. */
const HARMLESS = [
  ...'** * ~ ~~ _ ` “ （ 1、 ① 3~5 600*600 ______ http://a.cn/b。后面 [^1] [团队](/) \\ \\< } &amp; &infin; $x$ ::: ! |'.split(
    ' ',
  ),
  ...[' ', '\u00a0', '　', '  \n', '\n', ' < 3', ' > 3', '3~5 天，7~10 天'],
];
const TWINS: Record<string, string> = {
  ...{ '<': '＜', '>': '＞', '"': '“', "'": '’', '=': '＝', ':': '：', ',': '，', '[': '［', ']': '］' },
  ...{
    '(': '（',
    ')': '）',
    '#': '＃',
    '-': '—',
    ' ': '　',
    '/': '／',
    '{': '｛',
    '|': '｜',
    '.': '。',
    '1': '１',
  },
};

type Change = (text: string) => string;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, part: number) => Math.floor(part * text.length);
const swapped = (text: string, first: number, second: number) => {
  const lines = text.split('\n');
  const [a, b] = [Math.floor(first * lines.length), Math.floor(second * lines.length)];
  [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  return lines.join('\n');
};
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(share, fc.integer({ min: 1, max: 12 })).map(
    ([part, length]): Change =>
      (text) =>
        text.slice(0, at(text, part)) + text.slice(at(text, part) + length),
  ),
  fc.tuple(share, fc.constantFrom(...HOSTILE)).map(
    ([part, token]): Change =>
      (text) =>
        text.slice(0, at(text, part)) + token + text.slice(at(text, part)),
  ),
  fc.tuple(share, fc.constantFrom(...HARMLESS)).map(([part, token]): Change => (text) => {
    const rest = text.slice(at(text, 0.4 + 0.6 * part));
    const han = rest.search(/\p{Script=Han}/u);
    const place = text.length - rest.length + han;
    return han < 0 ? text : text.slice(0, place) + token + text.slice(place);
  }),
  fc.tuple(share, fc.constantFrom(...HARMLESS, ...HOSTILE)).map(([part, token]): Change => (text) => {
    const end = text.indexOf('\n', at(text, 0.4 + 0.6 * part));
    return end < 0 ? text : `${text.slice(0, end)}\n\n${token}${text.slice(end)}`;
  }),
  // Where lines begin, a token has most meaning.
  fc.tuple(share, fc.constantFrom(...HOSTILE)).map(([part, token]): Change => (text) => {
    const begin = text.lastIndexOf('\n', at(text, part)) + 1;
    return text.slice(0, begin) + token + text.slice(begin);
  }),
  fc.tuple(share, fc.constantFrom(...HOSTILE)).map(([part, token]): Change => (text) => {
    const colon = text.indexOf(': ', at(text, part) / 4);
    return colon < 0 ? text + token : text.slice(0, colon + 2) + token + text.slice(colon + 2);
  }),
  fc.tuple(share, fc.integer({ min: 1, max: 200 })).map(([part, length]): Change => (text) => {
    const end = at(text, part) + length;
    return text.slice(0, end) + text.slice(at(text, part), end) + text.slice(end);
  }),
  fc.tuple(share, share).map(
    ([first, second]): Change =>
      (text) =>
        swapped(text, first, second),
  ),
  fc.tuple(share, fc.integer({ min: 1, max: 5 })).map(([part, count]): Change => (text) => {
    let left = count;
    return (
      text.slice(0, at(text, part)) +
      [...text.slice(at(text, part))]
        .map((char) => (Object.hasOwn(TWINS, char) && left-- > 0 ? TWINS[char]! : char))
        .join('')
    );
  }),
  share.map(
    (part): Change =>
      (text) =>
        text.slice(0, at(text, part)),
  ),
  share.map((part): Change => (text) => {
    const lines = text.split('\n');
    lines.splice(Math.floor(part * lines.length), 1);
    return lines.join('\n');
  }),
);
const encode: fc.Arbitrary<(text: string) => Uint8Array> = fc.oneof(
  { weight: 20, arbitrary: fc.constant((text: string) => Buffer.from(text)) },
  fc.constantFrom(
    (text: string) => Buffer.from(`\uFEFF${text}`),
    (text: string) => Buffer.from(text.replaceAll('\n', '\r\n')),
    (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    (text: string) => Buffer.from(text, 'utf16le'),
    (text: string) => Buffer.from(text, 'latin1'),
    (text: string) => Buffer.from(text).subarray(0, -1),
  ),
);
/** The bytes of one of these texts, after some changes and perhaps in another encoding. */
export const mutated = (seeds: string[]) =>
  fc
    .tuple(
      fc.constantFrom(...seeds),
      fc.oneof(
        change.map((one) => [one]),
        fc.array(change, { minLength: 2, maxLength: 4 }),
      ),
      encode,
    )
    .map(([seed, changes, bytes]) => bytes(changes.reduce((text, next) => next(text), seed)))
    .map((bytes) =>
      Object.assign(bytes, { [fc.toStringMethod]: () => JSON.stringify(Buffer.from(bytes).toString()) }),
    );
