/** What titles are called, and what their words say of what follows. */

/** What the title of a document or of a part that stands for itself ends with. */
export const TITLE_END =
  /(?:流程(?:图|节点)?|节点控制|(?:品质|质量|节点)控制|程序|规范|规定|制度|办法|标准|守则|须知|细则|规程|规则|准则|职责|方案|手册|指南|指引|要求|规范要点|管理|措施|服务|礼仪|罚则|用语|条例|范围|必读|公约|承诺|体系|机制|作业指导书|步骤|安排|预案)(?:[及和与](?:要求|标准|规范|流程|附件|原则|礼仪|其他))?(?:[（(][^）)]{1,12}[）)])?(?:\s*文字版)?(?:篇[一二三四五六七八九十]{1,3})?[.。：:]?$/u;

/** A title that runs into its text: the words up to a numbered part. */
export const TITLE_RUN_IN =
  /^[\p{Script=Han}A-Za-z0-9（）()、与及和\-—/]{2,28}?(?:流程与规范|流程及规范|流程及标准|流程和礼仪|流程|程序|规范|规定|制度|办法|标准|守则|须知|细则|职责|方案|要求|大纲|措施|管理)(?=\s|[（(][一1][）)]|[一1①][、.．]|第一|节点)/u;

/** What a part that only introduces the others is called. */
export const FRONT =
  /^(?:制度|制定|制订|编制|本|服务)?(?:目的|目地|目标|宗旨|适用范围|范围|适用|总则|引言|前言|概述|背景|定义|术语|相关定义|名词解释|执行时间|生效|附则|附件|附录|目录|文件目录|修订记录|制度修订记录|使用说明|说明|依据|现实意义|意义|学习导航|原则)(?:[:：]|$|\s|(?=为|适用|本))/u;

/** What a part is called that lists what holds, and nothing that is done in an order. */
export const NO_STEPS =
  /职责(?:划分|分工)?$|^职责|责任人$|原则$|^原则|分类$|定义$|意义$|附则$|重要性(?:及建议)?$|相关制度$/u;

/** The end of a sentence whose list is part of it, and no steps. */
export const LISTS = /(?:包括|包含|(?:主要|具体)?内容|以下(?:几点|几方面|内容|事项|资料|信息|条件))[:：]?$/u;

/** How a sentence goes on whose first words are the title above it. */
export const TITLE_GOES_ON = /^(?:是|在|的|指|对|为|和|与|及)/u;

/** A name with a blank behind it, before the words of a part: 发货流程 业务经理领取… */
export const HEAD = /^\p{Script=Han}{2,12}(?=\s+\p{Script=Han}[^\s]{12,})/u;

/** The end of words after which the steps of something stand. */
export const STEPS_FOLLOW =
  /(?:步骤|程序|流程|手续)(?:如下|为|是|包括)?[:：]?\s*$|环节(?:如下|为|是|包括)[:：]?\s*$|(?:以下|下列)(?:几个)?(?:步骤|程序|流程|环节)(?:进行|办理)?[:：]?\s*$/u;

/** A line that only leads up to what follows. */
export const LEADS_UP =
  /[:：]\s*$|^为了?|^根据|^本(?:制度|流程|文|标准|规范|办法|规定|公司)|如下|以下|特制定|总体来说/u;

/** A sentence at the beginning that tells what the document is about, and nothing that is done. */
export const ABOUT =
  /^(?:引言|概述|前言)|^为了?.{2,}(?:制定|制订|编制)|^(?:本|此)(?:制度|流程|文|标准|规范|办法|规定|手册|课程|方案|守则|规程|细则)(?!.{0,4}(?:执行|实施)中).{0,30}(?:适用|将|旨在|遵循|介绍|通过|执行|施行|所称|是)|^.{2,20}是指|^它?旨在|^随着|^(?:下面|接下来)(?:介绍|是)|^通过以上/u;

/** What a part of any document may be called, and no document. */
export const GENERIC =
  /^(?:工作|操作|服务|管理|具体|业务|办理|岗位|实施|各岗位|相关|有关|其他|基本|主要|一般|考核)*(?:流程|程序|规范|职责|要求|步骤|标准|内容|规定|措施|细则|方法|制度|安排|原则|管理|方案|说明)(?:划分|分工)?(?:[及和与、].{1,8})?$/u;

/** What a document is by its title: a procedure, rules of conduct, a policy, or something to know. */
export const KIND_WORDS = {
  procedure: /流程|程序|步骤|规程|操作|接待|交接|受理|处理|办理|开业|入住|离店|回访|预案|处置|作业指导/u,
  norm: /规范|仪容|仪表|礼仪|用语|标准|守则|准则|要求|纪律|职责|须知|公约|禁令|承诺/u,
  policy: /制度|规定|办法|条例|细则|罚则|奖|考核|考勤|管理$|体系/u,
  guide: /知识|概述|理念|内涵|原则|意义|重要性|大纲|导航|方法|措施|建立|自检/u,
};

/** Words at the end of a title that outweigh those before them: 流程管理制度 is a policy. */
export const NO_PROCEDURE = /(?:制度|办法|规定|条例|细则|措施|意义|原则|理念|重要性|体系|职责|用语)$/u;

/** Words that tell of one thing after the other. */
export const IN_ORDER = /首先|然后|接着|随后|之后|完毕后|结束后|最后|再次|先[^，,]{1,12}(?:再|后)|下一步/u;

/** A line that goes on as a sentence and not as a title. */
export const NO_TITLE =
  /[。；;！!，,]|^(?:请|您|或|与|和|并|以上|以下|如|若|例|注(?!意事项|册))|必须|应当|应该|不得|需要|(?:^|[^相适供响反])应(?!急|用|收|付|聘|标|对)/u;
