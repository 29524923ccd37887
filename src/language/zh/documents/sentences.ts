/** Where sentences and their parts end, and what kinds of part there are. */

/** The end of a sentence: stops, and a Latin full stop behind a Chinese character. */
export const SENTENCE_END =
  /[。！？!；;]+["”’』」）)]*|\?(?!\p{Script=Han})|(?<=\p{Script=Han})\.(?![\d.])|…{2,}|(?<=\p{Script=Han})(?=(?:不?应(?:该)?做什么|补充说明[:：]|注意事项[:：]))(?<!不)/gu;

/** Between the parts of a sentence. */
export const CLAUSE_END = /[，,]/g;

/** What opens a condition, the condition, and what closes it; the rest of the sentence is done then. */
export const CONDITION = new RegExp(
  '^(?:(?:但|而|且|另外|此外|同时|特别是|并)[，,]?)?' +
    // 客户若同意: whose case it is may stand before the word that opens it.
    '(?:(?<whose>\\p{Script=Han}{0,8}?)(?:如果|如若|若是|若(?!干)|倘若|假如|(?<![主只重首需])要是|一旦|(?<![例比诸譬假])如(?![下上何此同意期实数图果前今：:]))' +
    '|当(?!接到|收到|听到)(?=.{2,}时)|(?<verb>遇到?(?=.{2,}(?:时|的|情况))|发现(?=.{2,}(?:时|的|[，,]应))|发生(?=.{2,}时))|凡是?(?=.{2,}的)|对于?(?=[^，,]{2,}的[，,])|对于?(?=[^，,]{0,12}(?:不|未|没有|需要|有争议|紧急|重要|重大|特殊|大宗|大批|首次|第一次|贵重|危险)[^，,]{0,16}的\\p{Script=Han}{1,5}[，,要应须])' +
    // 在金额超过限额时: what is said of a time is a case where it may not come.
    '|在(?=[^，,；;。]{2,40}(?:超过|超出|低于|无法|不能|没有|发生|出现|异常|未)[^，,；;。]{0,20}时[，,])|在(?=[^，,；;。]{2,20}的?情况下)|(?=有需要时)' +
    // 备品不足时及时告知: what is short or broken opens a case by itself.
    '|(?=[^，,；;。：:]{1,14}(?:不足|短缺|不够|不齐|不符|异常|故障|破损|损坏|丢失|遗失)(?:时|的|者|情况)))' +
    '(?<case>(?:有|是|否|无|需)(?=应|须|则|[，,]|$)|(?![^，,；;。]*(?:等[，,]?$|、[^，,；;。]*等))[^，,；;。]{2,60}?)' +
    '(?:的话|的?时候?|的?情况下|的)?(?:[，,]|则|就|$|(?=[；;。]|应(?![急用收付答邀]|该)|应该|必须|须(?!知)|可以|可(?![能以])|(?<![申邀])请(?!勿打扰)|(?<![需主只重首])要(?![求点是么素])|及时|立即|立刻|马上))',
  'u',
);

/** A case that ends in 的, as rules have it: 材料不齐的，… */
export const CASE_THAT =
  /^(?:对于?)?(?<case>(?!.*(?:目的|是[^，,]*的$))(?=\p{Script=Han})[^，,。；;]{0,40}?(?:不|未|无(?!论)|没?有|超过|低于|高于|大于|小于|逾期|需要?(?!求)|要求|确需|须(?!知)|[属为由经](?=[^，,]{2,}的?$)|具有|符合|达到|缺少|遗失|丢失|损[坏毁]|污损|变更|严重|发生|发现|出现|存在|合格|申请|提出|涉及|确认|同意)[^，,。；;]{0,24})的$/u;

/** A case where it was told before that cases follow: 客人在店的，当面办理. */
export const CASE_TOLD = /^(?!如|若|其余|其他|其它)(?<case>[^，,。；;：:]{2,30}?)(?:的话|的?情况|[的时者])$/u;

/** Examples at the end of a sentence, and no case: 如利益销售法，成交的技巧等。 */
export const EXAMPLES_LAST = /^如(?![果若是]).*等[。；;]?\s*$/u;

/** A case whose end is said. */
export const CASE_CLOSED = /(?:[，,]|则|就|时|的|的话)$/u;

/** A line that asks, with where each answer leads: 客人有预订吗？有→第2步；没有→结束（不予办理） */
export const ASK_LINE =
  /^(?<question>[^？?。\n]{2,80}[？?])\s*(?<answers>[^；;？?\n]{1,30}\s*(?:→|->|⇒)[^\n]*[；;][^\n]*(?:→|->|⇒)[^\n]*)$/u;

/** One of its answers, and the number of the step that it leads to, the end, or what is left open. */
export const ANSWER =
  /^(?<text>.+?)\s*(?:→|->|⇒)\s*(?:(?:转|到|进入)?第?\s*(?<step>\d{1,3})\s*步?|(?<end>结束)(?:[（(](?<outcome>.+)[）)])?|(?<gap>待定)(?:[（(](?<open>.+)[）)])?)$/u;

/** A line that says which step follows, where it is not the next. */
export const NEXT_LINE = /^(?:做完|完成后)\s*(?:→|->|⇒)\s*(?:第?\s*(?<step>\d{1,3})\s*步?|(?<end>结束))$/u;

/** What has to be so before something is done, and the words that say so: 经主任同意后方可动火. */
export const GATE =
  /(?:^|[，,])(?<must>[^，,]{3,40}?)(?:后|时|的情况下|之后)?[，,]?(?:方可|才可以?|方能|方准|才准|(?<=[后下完意准过格字齐][，,]?)才能够?)(?=\p{Script=Han})/u;

/** A test whose good end is known, at the end of a clause: 核对接送卡和来人是否相符. */
export const CHECK =
  /(?:确认|审核|核对|核实|核查|检查|查看|查验|检验|验证|判断|查)(?<whether>(?<=确认)是(?!否)[^，,。；;：:]{2,20}|[^，,。；;：:]{0,16}?是否[^，,。；;：:]{0,24}?(?:相符|一致|完[整好善备]|清[楚晰]|齐[全备]?|有效|正[确常]|无误|准确|符合[^，,。；;：:]{0,30}|合格|到位|达[到标][^，,。；;：:]{0,12}|具备[^，,。；;：:]{0,12}|满足[^，,。；;：:]{0,12}|属实|真实|为?本人|关[好闭]|完成|完毕|良好))(?=$|[，,。；;])/u;

/** Somebody whose word is needed: 必须经过业主的同意. */
export const NEEDS_WORD =
  /(?:(?:必须|须|需要?|应当?|要)(?:先|事先|提前)?(?:经过?|征得|取得|得到)|直[到至](?=[^，,。；;]{1,12}(?:满意|合格|通过|达标)))(?<must>[^，,。；;]{1,16}?的?(?:同意|批准|核准|许可|(?<=直[到至][^，,。；;]{1,12})(?:满意|合格|通过|达标)))(?=$|[，,。；;])/u;

/** Somebody's word or a test, after which alone it goes on: 批示同意后，开具许可证. */
export const APPROVED =
  /^(?!在)(?<must>[^，,。；;]{0,20}?(?:同意|批准|核准|许可|合格|通过(?:[^，,。；;]{2,8}(?:审查|审核|考试|考核|验收|认证|检查|评审|测试))?|满足[^，,。；;]{1,8}|无误|属实|满意))(?:之?后|的情况下)[，,]?(?=\p{Script=Han})/u;

/** What leads up to the thing itself. */
export const BEFORE_GATE =
  /^.*?(?:(?:只有|必须|须|应|需要?|要)?(?:先|事先)?(?:经过?|待|等|确认|核实|核对|取得|得到|征得)|只有|必须|须|需要?)(?!理|营|办)/u;

/** Words that turn a case into its opposite. */
export const NEGATION = /没有|不[是能会可]?|未(?:能|曾)?|无|非/gu;

/** Words that say that it is so. */
export const SAYS_SO = /可以|需要|具有|具备|有|是|能|会|可|需|属于|时$|的$|情况$/gu;

/** A question of a case, and its two answers. */
export const asked = (words: string): string =>
  /是否|能否|可否|有无|有没有/u.test(words)
    ? `${words}？`
    : `${words.replace(/(?:的|时|后|了|情况)$/u, '').replace(/的(?=(?:同意|批准|核准|许可)$)/u, '')}吗？`;

/** What leads from a case to what is done in it. */
export const AFTER_CASE = /^(?:则|那么|那就|就(?!是|地|诊|餐|座))/u;

/** A condition at the end of which nothing says so: 逾期不退的. */
export const OTHERWISE =
  /^(?:否则|不然|反之|如不是|若不是|(?:其余|其他|其它|除此之外|以上都不是)(?:的|的?情况)?下?(?:[，,：:]|则(?!有)|[均都]|一律|$|(?=[请由按照不直])))/u;

/** The case that is left over, as an answer. */
export const REST_CASE = /^(?:其余|其他|其它|除此之外|以上都不是)/u;

/** A sentence that says that a choice between cases follows. */
export const CASES_FOLLOW =
  /(?:分为?|有|视|按)(?:以下|下列|如下)?(?:[两二三四五六2-6]种)?(?:不同)?情况(?:处理|办理|分别处理)?\s*[:：]?$|(?:分|视)情况(?:处理|办理)\s*[:：]?$/u;

/** A label after which everything is forbidden, until the next label. */
export const FORBIDDING_LABEL =
  /^(?:不应(?:该)?做什么|禁止(?:事项|行为|内容)|严禁(?:事项|行为)|禁忌|不得有下列行为|严禁下列行为)[:：]?/u;

/** A label in front of what is to be done, or of what else there is to say. */
export const LABEL = /^(?:应(?:该)?做什么|合格标准|补充说明|注意事项|风险识别|工作要求|服务要求)[:：]?/u;

/** What may not be published as a rule before it has been checked against the law. */
export const LEGAL =
  /罚款?\s*\d|罚款|扣(?:发|除|罚)?(?:当[日月])?(?:工资|薪|奖金|全勤|\d+\s*(?:元|分))|(?:无|没有|不发)当?[日月]?工资|押金(?=不退|扣)|(?:倍)(?:赔偿|工资)|\d+倍赔偿|开除|除名|辞退|自动离职/u;

/** What is done and no longer forbidden, in the clauses behind a prohibition. */
export const ENDS_FORBIDDING =
  /应|须(?!知)|必须|需(?!求)|要(?!求|点)|保持|做到|确保|保证|否则|违者|可(?!疑)|由|请|以免|以便|避免|防止|如|若/u;

/** What is forbidden. */
export const FORBIDDEN =
  /严禁|禁止|不得(?!不|已)|不准(?![确时])|不许|不允许|不容许|不可(?![或避抗靠行少用能])|不可以|切勿|(?<![“‘「『"'])请勿(?!打扰)|切忌|忌(?=[^讳])|(?<!请)勿(?!忘)|绝不能?|绝对不|决不|不能(?!力|够?[^，,。]{0,8}(?:时|的[，,]|如|则))|不应(?=[^，,。]{2})|杜绝|谢绝|不要(?![求件])|不宜|不留|不擅自|[擅私]自(?=.*(?:后果|责任|负责|自负|承担))|严谨酒后/u;
