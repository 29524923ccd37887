/** The words of a query that ask, and those that say little. */

/** The words that questions are made of besides their subject. */
const ASKING =
  '请问一下|请问|想问|问一下|我想知道|我想|我要|应该怎么|应该如何|应该|该怎么|该如何|怎么办理|怎么处理|如何处理|怎么样|怎么办|怎么做|咋办|咋|怎样|怎么|如何|' +
  '为什么|为何|什么时候|啥时候|什么时间|什么样的|什么|干啥|办啥|啥|哪些|哪里|哪儿|哪个|哪几|哪边|从哪|多久|多长时间|多少钱|多少天|多少|几天|几个|几点|谁来|由谁|谁负责|是谁|谁的|谁|' +
  '的时候|时候|之前|之后|以后|要不要|需不需要|需要|是不是|能不能|可不可以|可以吗|可以|有没有|行不行|好不好|对不对|会不会|成不成|是否|才能|必须|应当|的话';
/** Particles that end sentences; elsewhere the characters belong to words: 吧台. */
export const ENDS = /(?:(?<!进)行|可以|好|对|能)?[吗呢吧啊呀嘛啦]+(?!\p{Script=Han})/gu;
export const ASKS = new RegExp(ASKING, 'g');
/** The characters of those words, which are compared in one spelling as well. */
export const QUESTION_WORDS = ASKING.replaceAll('|', '') + '吗呢吧啊呀嘛啦了';
/** Questions that are answered by a number: how long, when, how many. */
export const COUNTING = /多久|多长|多快|多少|多大|几[^乎]|何时|什么时候|什么时间|时限|期限/;
/** Function words: characters that are never part of a name. */
export const FUNCTION: ReadonlySet<string> = new Set([
  ...'的了是在和把被让给这那个就都也还很太又从向对为与及或',
]);
/** Characters that mostly say nothing by themselves, though they are parts of some names: 晨会, 上酒. */
export const COMMON: ReadonlySet<string> = new Set([
  ...FUNCTION,
  ...'有要会能去来到上下中里我你他没不用做说想得着过完好再时前后内',
]);
/** Words of everyday speech. Formal texts hardly have them, so that their IDF would make them seem to tell much. */
export const SPOKEN: ReadonlySet<string> = new Set(
  (
    '我们你们他们她们咱们大家人家别人自己这个那个这些那些这样那样这种那种这里那里这边那边' +
    '现在刚才已经还没还是还有就是不是但是可是因为所以如果要是万一只是只能只要一样一下一声一直一起一套' +
    '有点有些有人没人起来下来出来上去过来回来算是打算想要想给觉得听说说是真的到底究竟其实然后赶紧赶快' +
    '问问看看说说样子东西事情时候地方怎样平时特别出去进去帮忙'
  ).match(/../g),
);
/** A particle that parts of words look like. */
export const PARTICLE = '了';
/** Characters of which nearly every question has some, besides those that say nothing. */
export const ASKED_ANYWHERE = '吗呢吧啊怎么什谁几多少哪请问办啥';
/** An amount or a time of the day. */
export const AMOUNT =
  /[0-9一二两三四五六七八九十百半]+个?(?:秒|分钟|小时|天|日|周|星期|月|年|点|次|声|元|份|级|人|张|台|米|倍|成|%)|[0-9]:[0-9]|立即|当日|当天/;
/** What all forms of a word begin with: of words in Latin letters, which have one form here. */
export const beginningOf = (word: string): string => word;
/** The mark between two sentences of a snippet: the index ends every block with a full stop. */
export const BETWEEN_BLOCKS = '；';
/** What says that something is not. */
export const NEGATION = /[没不]/;
/** About how many characters a snippet shows, and how many of them may stand before the first mark. */
export const LENGTH = 72;
export const LEAD = 16;
