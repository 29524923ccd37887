/** Sentences of documents that tell of the document itself, and nothing that is done. */

const ITSELF = '(?:本|此|该|上述)?(?:规程|规定|制度|办法|流程|程序|标准|规范|细则|守则|方案|手册|文件|预案)';

/** What no page has a place for, and why; the first that matches is meant. */
export const OUTSIDE: { why: string; pattern: RegExp; examples: string[] }[] = [
  {
    why: 'contact',
    pattern:
      /^(?:联系|咨询|投诉|服务|报修|监督|举报|求助|值班|客服|预订|内线)?(?:电话|热线|手机|邮箱|传真|地址|网址|微信|联系人)(?:号码?)?\s*[:：]\s*\S+$/u,
    examples: ['联系电话：8008', '投诉热线:400-800-1234'],
  },
  {
    why: 'interpretation',
    pattern: new RegExp(
      `^(?:${ITSELF}的?)?(?:最终)?(?:解释权|修改权|未尽事宜.*解释)|^${ITSELF}.{0,4}由.{2,16}(?:负责)?(?:解释|修订)`,
      'u',
    ),
    examples: ['本规定由前厅部负责解释，自2024年3月1日起施行', '解释权归酒店所有'],
  },
  {
    why: 'validity',
    pattern: new RegExp(
      `^(?:${ITSELF})?\\s*[自从]?.{2,20}(?:之日|日|月|即日)起(?:正式)?(?:执行|施行|实施|生效|试行)$|^${ITSELF}.{0,20}(?:生效|废止)$`,
      'u',
    ),
    examples: ['本规程自发布之日起执行', '自2024年3月1日起施行'],
  },
];

/** A date: since when something holds is known by no other sentence. */
export const DATE = /\d{4}\s*[年.\/-]\s*\d/u;

/** A sentence that tells for what the document was made, wherever it stands. */
export const OF_PURPOSE =
  /^为了?.{2,}(?:特?制[定订]|编制|特?作如下规定)(?:了?本|此|如下)?\p{Script=Han}{0,8}$|^特制[定订](?:本|此|如下)/u;

/** The name of a chapter that only frames others. */
export const FRAME = /^(?:总则|附则|附录|正文|细则)$/u;

/** The name of a part whose sentences are still to be settled. */
export const OPEN_HEAD = /^(?:未定事项|待定事项|待议事项|未决事项|遗留问题)$/u;

/** A sentence that says of itself that something is still to be settled. */
export const OPEN_MATTER =
  /另行(?:通知|规定|制定|商定|确定|公布)$|(?:尚未|还没有?|有待)(?:确定|决定|明确)$|待定$/u;

/** The words that lead to a list of what somebody does: 行李员应：. */
export const LEADS_LIST =
  /(?:应当?|应该|须|必须|需要?|要|负责|做到|按照?)(?:做好|做到|完成|遵守)?(?:以下|下列|如下)?(?:几点|几项|工作|事项|各项|要求|步骤|操作)?\s*[:：]\s*$/u;
