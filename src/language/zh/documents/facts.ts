/** Limits, forms and things to be written down, as documents say them. */
import { LENGTH } from '../numbers/lengths.ts';

/** A limit in running text, longest first; the whole is what people read. */
export const LIMITS: { pattern: RegExp; examples: [text: string, found: string][] }[] = [
  {
    pattern: new RegExp(
      `(?:(?:在|于)?(?:接到|收到|接|收)[^，,。；;：:、]{1,12}?后|提前|至少提前|不超过|不得超过|最迟|最长|[^，,。；;：:、\\s\\d]{2,10}?(?:之?后|之日起?|(?<!提)前))?的?\\s*(?:${LENGTH})(?:\\s*[之以]?内|\\s*之?前|\\s*之?后|\\s*以上)?`,
      'gu',
    ),
    examples: [
      ['橱柜厂家复尺，复尺后3日内下单生产', '复尺后3日内'],
      ['重要接待应提前 2 天告知', '提前 2 天'],
    ],
  },
  {
    pattern:
      /(?:每天|每日|每周[一二三四五六日天]?|每月\d{0,2}[日号]?|每季度?|每年|每半年|当天|当日|次日|第二天|当班|周[一二三四五六日])?(?:早上?|上午|中午|下午|晚上?|凌晨)?\s*(?:\d{1,2}[:：]\d{2}(?:\s*[-~～—至到]+\s*\d{1,2}[:：]\d{2})?|\d{1,2}\s*点(?:半|钟|\d{1,2}分?)?)(?:之?前|之?后|左右)?/gu,
    examples: [['于每周五16:30前上交', '每周五16:30前']],
  },
  {
    pattern:
      /(?:每天|每日|每周[一二三四五六日天]?|每月|每季度?|每年|每半年|每班)(?:[\d一二两三四五六七八九十]+次|至少[\d一二两三]+次)?|(?:当天|当日|当场|即日)(?:内)?|[\p{Script=Han}]{2,8}当天/gu,
    examples: [['开工仪式当天', '开工仪式当天']],
  },
  {
    pattern:
      /(?<=^|[，,。；;：:])[^，,。；;：:]{2,14}?(?:之前|之后|以前|以后|完毕后|完成后|结束后|同时)(?=[^，,。；;]|[，,])/gu,
    examples: [['开工仪式之前水电材料必须到场', '开工仪式之前']],
  },
];

/** True of a limit that a step's clock can be set by. */
export const IS_STRICT = /内$|提前|不超过|最迟|最长|前$/u;

/** A form between its marks. */
export const TITLED_FORM = /《([^《》]{2,40})》/gu;

const FORM_END =
  '(?:[单表](?!示|面|情|现|明|达|扬|决|位|独|元|价|人|方|个|纯|一|率|格|态|演|演|彰|率)|台账|小票|复印件|许可证|出入[卡证]|会议日程|日程表|(?:咨询|服务|劳动|施工|买卖|承包|租赁|采购)合同(?!管理|约定|期)|合同书|表格|登记本|登记簿|记录本|记录(?!在|于|下|的|每|会|服|好|客|详|各)|档案(?!管理|室)|日志|报告(?!上级|领导|给|总|部|厂)|会议纪要|备忘录|委托书|提纲|回执|收据|发票|凭证|处方|病历|通行证|出入证|放行条|保修卡|服务卡|联系卡|意见[簿书]|客史|问卷|图纸|标示贴|通知书|邀请函|感谢信|协议书|建议书|计划书|任务书|操作手册|检验方案|(?:工作|行动|教育|培训|工期|实施)计划|合格证|白皮书|房卡)';

/** A form by its last word, with what could be its name before it. */
export const PLAIN_FORM = new RegExp(`(?<form>[\\p{Script=Han}A-Za-z]{0,14}?${FORM_END})`, 'gu');

/** What stands before the name of a form. */
export const BEFORE_FORM =
  /^.*(?:填写|填好|提交|出具|开具|开出|签订|签署|形成|编制|编写|撰写|制定|制作|建立|整理|录入|打印|打出|复印|发放|下发|发送|递交|上交|查看|查阅|核对|审核|审批|出示|找出|做好|写出|记入|放入|列出|输入|完成|准备|备好|领取|接到|收到|按照|根据|依据|以及|通过|介绍|负责|所有|各种|各类|相关|一份|一张|附件|[将把在的出有交报凭持签填入与和及或并等请由好由为是对]|[一二三四五六七八九十每各本该此其这]份?)(?=[\p{Script=Han}A-Za-z]{2})/u;

/** Forms whose names are as short as that. */
export const SHORT_FORM = /^(?:房卡|小票|台账|日志|回执|收据|发票|病历|处方|图纸)$/u;

/** Words that no form is. */
export const NO_FORM =
  /^(?:.{0,2}代表|仪表|外表|发表|.?列表|菜单|简单|名单|清单|报表|表单|订单|单|表|工作记录|原始记录)$|[时后前内]$|仪容仪表|不(?:得|能)/u;

/** A blank in a form: 电压____V. */
export const BLANK =
  /(?<name>[\p{Script=Han}A-Za-z]{1,12})[:：]?\s*_{2,}\s*(?<unit>[A-Za-z℃%Ω]{1,4}|毫米|厘米|米|公斤|千克|克|吨|元|次|个|件|人|度)?/gu;
