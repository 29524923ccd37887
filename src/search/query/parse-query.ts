/** What somebody typed, taken apart: the words that carry meaning, and the units that the index is asked for. */
import { comparable, HAN, stretches, type Fold } from './normalise.ts';
import { WEIGHTS } from '../rank/weights.ts';

/** One thing to look up in the index. */
export interface Unit {
  /** `pair`: two adjacent Han characters; `char`: a single one; `word`: Latin letters and digits. */
  kind: 'pair' | 'char' | 'word';
  text: string;
  /** Which stretch of the query it belongs to; units of one stretch follow each other. */
  stretch: number;
  /** How much it says: less where the pair only joins two words. */
  weight: number;
}

/** The words that questions are made of besides their subject. */
const ASKING =
  '请问一下|请问|想问|问一下|我想知道|我想|我要|应该怎么|应该如何|应该|该怎么|该如何|怎么办理|怎么处理|如何处理|怎么样|怎么办|怎么做|咋办|咋|怎样|怎么|如何|' +
  '为什么|为何|什么时候|啥时候|什么时间|什么样的|什么|干啥|办啥|啥|哪些|哪里|哪儿|哪个|哪几|哪边|从哪|多久|多长时间|多少钱|多少天|多少|几天|几个|几点|谁来|由谁|谁负责|是谁|谁的|谁|' +
  '的时候|时候|之前|之后|以后|要不要|需不需要|需要|是不是|能不能|可不可以|可以吗|可以|有没有|行不行|好不好|对不对|会不会|成不成|是否|才能|必须|应当|的话';
/** Particles that end sentences; elsewhere the characters belong to words: 吧台. */
const ENDS = /(?:(?<!进)行|可以|好|对|能)?[吗呢吧啊呀嘛啦]+(?!\p{Script=Han})/gu;
const ASKS = new RegExp(ASKING, 'g');
/** The characters of those words, which are compared in one spelling as well. */
export const QUESTION_WORDS = ASKING.replaceAll('|', '') + '吗呢吧啊呀嘛啦了';
/** Questions that are answered by a number: how long, when, how many. */
const COUNTING = /多久|多长|多快|多少|多大|几[^乎]|何时|什么时候|什么时间|时限|期限/;
/** Function words: characters that are never part of a name. */
const FUNCTION = new Set([...'的了是在和把被让给这那个就都也还很太又从向对为与及或']);
/** Characters that mostly say nothing by themselves, though they are parts of some names: 晨会, 上酒. */
export const COMMON = new Set([
  ...FUNCTION,
  ...'有要会能去来到上下中里我你他没不用做说想得着过完好再时前后内',
]);
/** Words of everyday speech. Formal texts hardly have them, so that their IDF would make them seem to tell much. */
const SPOKEN = new Set(
  (
    '我们你们他们她们咱们大家人家别人自己这个那个这些那些这样那样这种那种这里那里这边那边' +
    '现在刚才已经还没还是还有就是不是但是可是因为所以如果要是万一只是只能只要一样一下一声一直一起一套' +
    '有点有些有人没人起来下来出来上去过来回来算是打算想要想给觉得听说说是真的到底究竟其实然后赶紧赶快' +
    '问问看看说说样子东西事情时候地方怎样平时特别出去进去帮忙'
  ).match(/../g),
);

/** The comparable spelling of what was typed, with one blank for each gap. */
export function normalised(text: string, fold: Fold): string {
  return comparable(text.normalize('NFC'), fold).replace(/\s+/g, ' ').trim();
}

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh-CN', { granularity: 'word' }) : undefined;

/** The text without its ends of sentences, and without 了 where it is no part of a word. */
function withoutParticles(text: string): string {
  const bare = text.replace(ENDS, ' ');
  if (!segmenter || !bare.includes('了')) return bare;
  return [...segmenter.segment(bare)].map(({ segment }) => (segment === '了' ? ' ' : segment)).join('');
}

/** The query without the words that only make it a question; the query itself where nothing would be left. */
export function core(query: string): string {
  const left = withoutParticles(query).replace(ASKS, ' ').replace(/\s+/g, ' ').trim();
  return [...left].filter((char) => HAN.test(char)).length >= 2 || /[a-z0-9]{2}/.test(left) ? left : query;
}

/** True where the query asks for a number or a time. */
export const asksNumber = (query: string): boolean => COUNTING.test(query);

/** For each place in a run where one word ends and the next begins, how many of the two are longer than one character. */
function borders(run: string): Map<number, number> {
  const words = segmenter ? [...segmenter.segment(run)] : [];
  const long = (word: { segment: string } | undefined) => Number((word?.segment.length ?? 0) > 1);
  return new Map(words.map((word, i) => [word.index, long(words[i - 1]) + long(word)]));
}

/** What a pair of characters says; `longWords` of the two words that meet in it, if they are two, are longer than one character. */
function weightOf(first: string, second: string, longWords: number | undefined): number {
  const weight = WEIGHTS.unit.acrossWords[longWords ?? -1] ?? 1;
  const common = Number(COMMON.has(first)) + Number(COMMON.has(second));
  const across = longWords !== undefined;
  // A word of two common characters says little; that something is not (没有, 不做) says something.
  const isBare = common === 2 && (across || !/[没不]/.test(first));
  const saysLittle =
    isBare ||
    SPOKEN.has(first + second) ||
    (common === 1 && across && longWords > 0) ||
    FUNCTION.has(first) ||
    FUNCTION.has(second);
  return saysLittle ? Math.min(weight, WEIGHTS.unit.common) : weight;
}

/** The units of a normalised query, in its order. */
export function units(query: string): Unit[] {
  const all = stretches(query);
  return all.flatMap((text, stretch): Unit[] => {
    if (!HAN.test(text)) return [{ kind: 'word', text, stretch, weight: 1 }];
    const chars = [...text];
    if (chars.length === 1) {
      const beside = WEIGHTS.unit[COMMON.has(text) ? 'commonCharacter' : 'singleCharacter'];
      return [{ kind: 'char', text, stretch, weight: all.length > 1 ? beside : 1 }];
    }
    const between = borders(text);
    return chars.slice(1).map((char, i) => ({
      kind: 'pair' as const,
      text: chars[i]! + char,
      stretch,
      weight: weightOf(chars[i]!, char, between.get(i + 1)),
    }));
  });
}
