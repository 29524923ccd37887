/**
 * What the authoring guide's tables say of front matter and of the content lint. Tests hold them
 * against the schema and the rules themselves, so that nothing is missing and nothing is invented.
 */

export interface Field {
  name: string;
  required: boolean;
  about: string;
  example: string;
}

/** The front matter, in the order in which it is best written. */
export const FIELDS: Field[] = [
  { name: 'title', required: true, about: '名称，读者最熟的叫法', example: '散客入住接待' },
  {
    name: 'summary',
    required: true,
    about: '一句话说清从哪做到哪',
    example: '从进门到进房：问预订、验证件、收押金。',
  },
  { name: 'kind', required: true, about: '哪一类，见上表', example: 'procedure' },
  { name: 'domain', required: true, about: '场景编号，与所在的文件夹同名', example: 'hotel-front-office' },
  { name: 'roles', required: true, about: '有关岗位的编号，至少一个', example: '[receptionist, cashier]' },
  { name: 'trigger', required: false, about: '什么事开始这个流程；流程必须写', example: '客人进店要住宿' },
  { name: 'outcome', required: false, about: '做完后的结果；流程必须写', example: '客人拿到房卡' },
  { name: 'keywords', required: false, about: '正文里没有、但大家会搜的词', example: '[开房, 办入住]' },
  { name: 'owner', required: true, about: '由谁负责更新', example: '前厅部' },
  { name: 'version', required: true, about: '版本，三段数字', example: '1.0.0' },
  { name: 'updated', required: true, about: '最近更新的日子', example: '2026-11-21' },
  { name: 'reviewBy', required: true, about: '哪天之前要再复核', example: '2027-11-21' },
  { name: 'sources', required: true, about: '依据的原文，至少一条', example: '[hotel-walk-in-check-in]' },
  { name: 'related', required: false, about: '相关规程的文件名', example: '[hotel-group-check-in]' },
  { name: 'order', required: false, about: '在场景里的学习次序，小的先读', example: '10' },
  { name: 'allow', required: false, about: '保留哪些提醒，各是什么理由', example: 'item-long: 表单的全名' },
];

export interface Rule {
  name: string;
  severity: 'error' | 'warning';
  about: string;
}

/** Every rule of the content lint. */
export const RULES: Rule[] = [
  { name: 'file-name', severity: 'error', about: '文件名不能作网址，或文件不会被读到、读不了' },
  { name: 'encoding', severity: 'error', about: '文件不是 UTF-8 编码，或有看不见的字符' },
  { name: 'page-size', severity: 'error', about: '一页太长，或步骤太多' },
  { name: 'yaml', severity: 'error', about: '文件头或清单不是合格的 YAML' },
  { name: 'matter', severity: 'error', about: '文件头缺少一项、多出一项，或某项写得不对' },
  { name: 'syntax', severity: 'error', about: '组件没有结尾、引号是中文的，或写法读不懂' },
  { name: 'expression', severity: 'error', about: '用了大括号、import 或 export' },
  { name: 'heading', severity: 'error', about: '正文里用了一级标题' },
  { name: 'unknown-component', severity: 'error', about: '没有这种组件' },
  { name: 'component-place', severity: 'error', about: '组件写在了不该写的地方' },
  { name: 'unknown-attribute', severity: 'error', about: '组件没有这种属性' },
  { name: 'missing-attribute', severity: 'error', about: '组件缺少必须写的属性' },
  { name: 'attribute-value', severity: 'error', about: '属性没有写值，或开关写了值' },
  { name: 'id-format', severity: 'error', about: '编号不是小写英文、数字和连字符' },
  { name: 'duplicate-id', severity: 'error', about: '编号在本页用过了' },
  { name: 'duplicate-slug', severity: 'error', about: '文件名在全站用过了' },
  { name: 'missing-step', severity: 'error', about: '指向的步骤不存在' },
  { name: 'unreachable-step', severity: 'error', about: '有一步走不到' },
  { name: 'no-end', severity: 'error', about: '从有一步出发走不到结束' },
  { name: 'next-with-ask', severity: 'error', about: '同一步里既写了 next 又写了判断' },
  { name: 'ask-answers', severity: 'error', about: '判断少于两个答案，或有两个相同的答案' },
  { name: 'ask-answer', severity: 'error', about: '答案没有写成指向步骤的链接' },
  { name: 'item-place', severity: 'error', about: '检查项写在了步骤和小节之外，或没有文字' },
  { name: 'item-box', severity: 'error', about: '像是检查项，方框却不是「- [ ] 」，会变成普通文字' },
  { name: 'hold', severity: 'error', about: '关卡（hold）里没有检查项和判断，拦不住后面的步骤' },
  { name: 'empty', severity: 'error', about: '步骤、小节、红线、说明或链接里什么也没有' },
  {
    name: 'markup',
    severity: 'error',
    about: '加粗、表格、链接、脚注、代码块等写得读不出来，或会被读成别的',
  },
  { name: 'link-target', severity: 'error', about: '链接不是 http:、https:、mailto:、tel: 或本站的地址' },
  { name: 'picture', severity: 'error', about: '图片不在本站，或没有这个文件' },
  {
    name: 'duration',
    severity: 'error',
    about: 'within 不是时长，与 limit 不一样长，或只写了 within 没写 limit',
  },
  { name: 'unknown-role', severity: 'error', about: '没有这个岗位' },
  { name: 'unknown-domain', severity: 'error', about: '没有这个场景，或文件放错了文件夹' },
  { name: 'unknown-source', severity: 'error', about: '没有这条来源' },
  { name: 'unknown-page', severity: 'error', about: '没有这个页面' },
  { name: 'incomplete', severity: 'error', about: '缺少这一类页面必须有的内容' },
  { name: 'question-kind', severity: 'error', about: '没有这种题型，或题型与答案的写法不合' },
  { name: 'question-malformed', severity: 'error', about: '题目缺题干、缺答案，或答案写得不对' },
  { name: 'question-lost', severity: 'error', about: '题目里有图片、图、链接这类不会显示的内容' },
  { name: 'question-step', severity: 'error', about: '题目的 step 不是本页的步骤或小节' },
  { name: 'question-no-right', severity: 'error', about: '选择题没有正确选项' },
  { name: 'question-explanation', severity: 'error', about: '题目没有讲解' },
  { name: 'diagram', severity: 'error', about: '图读不懂，或是画不出来的类型' },
  { name: 'internal', severity: 'error', about: '程序读到这个文件时出了错，请交给维护网站的人' },
  { name: 'comment', severity: 'warning', about: '文件头里 # 后面的字是注释，页面上没有' },
  { name: 'name-long', severity: 'warning', about: '步骤名超过 14 个字（两个英文字母或数字算一个字）' },
  { name: 'group-size', severity: 'warning', about: '一步里超过 9 个检查项' },
  { name: 'item-long', severity: 'warning', about: '检查项超过 24 个字（两个英文字母或数字算一个字）' },
  { name: 'item-acts', severity: 'warning', about: '一个检查项里像有几件事' },
  { name: 'item-vague', severity: 'warning', about: '用了“及时、尽快、适当、等”这类看不出做没做到的词' },
  { name: 'step-role', severity: 'warning', about: '步骤没有写谁来做' },
  { name: 'limit-within', severity: 'warning', about: '时限里有数字，却没有写 within' },
  { name: 'few-questions', severity: 'warning', about: '自测题不到 3 道' },
  { name: 'option-explanation', severity: 'warning', about: '有的选项没有说明为什么' },
  { name: 'question-all-right', severity: 'warning', about: '选择题的选项全都正确' },
  { name: 'blank-accept', severity: 'warning', about: '填空的答案里有顿号、斜线，像是几种写法没有用 | 隔开' },
  { name: 'review-due', severity: 'warning', about: '过了该复核的日子' },
  { name: 'unused-source', severity: 'warning', about: 'content/sources.yaml 里的来源没有页面用' },
  { name: 'unused-allow', severity: 'warning', about: 'allow 里写了本页没有的提醒' },
];

/** The kinds of page: what each is for, and what it must have. */
export const KIND_NEEDS = {
  procedure: { for: '有先后次序的事', needs: '步骤、检查项、自测题，文件头里的 trigger 和 outcome' },
  norm: { for: '没有先后的要求', needs: '检查项、自测题' },
  policy: { for: '规定和罚则', needs: '小节或步骤、自测题' },
  guide: { for: '道理和概念', needs: '一幅图、自测题' },
};
