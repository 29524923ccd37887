/** Five in the manners of files that were collected: scraped texts, a page of the web. The last two were measured when the readings were made. */
import { entry, type Organisation } from './organisation.ts';

const text = (lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));

/** Two notices in one file, each with its title said twice and its points run together. */
const nursery: Organisation = {
  name: '幼儿园.txt',
  file: text([
    '- 时间:2024-03-02 10:11:12',
    '幼儿园晨检工作流程及注意事项',
    '',
    '幼儿园晨检工作流程及注意事项 1.保健医生7:20到岗,备好体温枪、压舌板和《晨检记录表》。 2.幼儿入园时,保健医生逐个测体温、看手心和口腔。 3.体温超过37.3℃的,由家长带回就医,保健医生在《晨检记录表》上登记;体温没有超过37.3℃的,发给晨检牌入班。 4.家长要求带药的,必须填写《喂药委托书》,没有医嘱的药品不得接收。 5.晨检结束后半小时内,保健医生把《晨检记录表》交园长签字。',
    '',
    '幼儿离园接送的具体内容',
    '',
    '幼儿离园接送的具体内容 一、接送时间 每天16:30开门,17:30关门。 二、接送手续 1、家长凭接送卡到班级门口接幼儿。2、班主任核对接送卡和来人是否相符。3、由他人代接的,班主任必须先给家长打电话,经家长同意后方可放行。4、接送卡遗失的,家长当天到办公室补办。 三、禁止事项 严禁把幼儿交给未满18岁的人,严禁幼儿独自离园。',
    '您可能关注的文档',
    '- 幼儿园食品留样制度',
  ]),
  entries: [
    entry('幼儿园晨检工作流程', 'procedure', [
      {
        name: '备好用品',
        role: '保健医生',
        actions: ['7:20到岗', '备好体温枪、压舌板和晨检记录表'],
        records: ['晨检记录表'],
      },
      { name: '逐个检查', role: '保健医生', actions: ['逐个测体温', '看手心和口腔'] },
      {
        name: '按体温处理',
        actions: ['由家长带回就医', '在晨检记录表上登记', '发给晨检牌入班'],
        records: ['晨检记录表'],
        decision: { question: '体温超过37.3℃吗', branches: [{ answer: '超过' }, { answer: '没有超过' }] },
      },
      {
        name: '带药',
        actions: ['填写喂药委托书'],
        records: ['喂药委托书'],
        warn: ['不接收没有医嘱的药品'],
        decision: { question: '家长要求带药吗', branches: [{ answer: '要求' }, { answer: '不要求' }] },
      },
      {
        name: '交园长签字',
        role: '保健医生',
        actions: ['把晨检记录表交园长签字'],
        within: '半小时内',
        records: ['晨检记录表'],
      },
    ]),
    entry('幼儿离园接送', 'procedure', [
      { name: '开门关门', actions: ['每天16:30开门', '17:30关门'], within: '16:30' },
      { name: '凭卡接幼儿', role: '家长', actions: ['凭接送卡到班级门口接幼儿'] },
      {
        name: '核对',
        role: '班主任',
        actions: ['核对接送卡和来人是否相符'],
        decision: { question: '接送卡和来人相符吗', branches: [{ answer: '相符' }, { answer: '不相符' }] },
      },
      {
        name: '代接',
        role: '班主任',
        actions: ['给家长打电话', '经家长同意后放行'],
        decision: { question: '家长同意吗', branches: [{ answer: '同意' }, { answer: '不同意' }] },
      },
      {
        name: '补办',
        role: '家长',
        actions: ['当天到办公室补办接送卡'],
        within: '当天',
        decision: { question: '接送卡遗失了吗', branches: [{ answer: '遗失' }, { answer: '没有' }] },
      },
      { name: '禁止事项', warn: ['把幼儿交给未满18岁的人', '幼儿独自离园'] },
    ]),
  ],
};

/** A collection of rules: a list of contents, chapters with articles, then a procedure with numbers. */
const pharmacy: Organisation = {
  name: '药店.txt',
  file: text([
    'XX连锁药店质量管理文件汇编',
    '目 录',
    '处方药销售管理制度 ...... 1',
    '药品退货处理程序 ...... 3',
    '处方药销售管理制度',
    '第一章 总则',
    '第一条 为保证用药安全，依据《药品管理法》制定本制度。',
    '第二条 本制度适用于各门店处方药的销售。',
    '第二章 审方与调配',
    '第三条 执业药师应审核处方的医师签名、日期和剂量。处方有涂改的，应退回顾客，请医师更正并签字。',
    '第四条 审核合格后方可调配。执业药师不在岗时，不得销售处方药。',
    '第五条 调配人员按处方调配后，由执业药师复核并签字。',
    '第三章 记录',
    '第六条 营业员应在当日将处方登记在《处方药销售记录》中，处方保存5年。',
    '药品退货处理程序',
    '1. 顾客要求退货时，营业员先核对小票和药品批号。',
    '2. 如属质量问题，营业员填写《退货申请单》，报店长审批；如不属质量问题，向顾客说明药品售出不予退换的规定。',
    '3. 店长同意后，收银员在系统中办理退款。',
    '4. 退回的药品放入退货区，质量管理员3个工作日内出具处理意见。',
    '5. 退回的药品严禁再次上架销售。',
  ]),
  entries: [
    entry('处方药销售管理制度', 'policy', [
      {
        name: '审核处方',
        role: '执业药师',
        actions: ['审核处方的医师签名、日期和剂量', '退回顾客，请医师更正并签字'],
        decision: { question: '处方有涂改吗', branches: [{ answer: '有' }, { answer: '没有' }] },
      },
      {
        name: '合格才调配',
        actions: ['审核合格后方可调配'],
        warn: ['执业药师不在岗时销售处方药'],
        decision: { question: '审核合格吗', branches: [{ answer: '合格' }, { answer: '不合格' }] },
      },
      { name: '调配复核', role: '调配人员', actions: ['按处方调配', '由执业药师复核并签字'] },
      {
        name: '登记处方',
        role: '营业员',
        actions: ['将处方登记在处方药销售记录中', '处方保存5年'],
        within: '当日',
        records: ['处方药销售记录'],
      },
    ]),
    entry('药品退货处理程序', 'procedure', [
      { name: '核对', role: '营业员', actions: ['核对小票和药品批号'] },
      {
        name: '判断是不是质量问题',
        role: '营业员',
        actions: ['填写退货申请单', '报店长审批', '向顾客说明药品售出不予退换的规定'],
        records: ['退货申请单'],
        decision: { question: '属质量问题吗', branches: [{ answer: '属' }, { answer: '不属' }] },
      },
      {
        name: '退款',
        role: '收银员',
        actions: ['在系统中办理退款'],
        decision: { question: '店长同意吗', branches: [{ answer: '同意' }, { answer: '不同意' }] },
      },
      {
        name: '处理退回的药品',
        role: '质量管理员',
        actions: ['退回的药品放入退货区', '出具处理意见'],
        within: '3个工作日内',
      },
      { name: '不再上架', warn: ['退回的药品再次上架销售'] },
    ]),
  ],
};

/** A page of the web: a table whose head is a row like the others, and a list run together in one paragraph. */
const gym: Organisation = {
  name: '健身房.html',
  file: text([
    '<html><body><nav><a href="/">首页</a></nav><main>',
    '<h1>门店服务手册</h1>',
    '<h2>新会员入会</h2>',
    '<table><tr><td><b>序号</b></td><td><b>环节</b></td><td><b>服务内容</b></td><td><b>由谁做</b></td><td><b>用时</b></td></tr>',
    '<tr><td>1</td><td>接待</td><td>问清来意，带客人参观各区</td><td>前台</td><td>10分钟内</td></tr>',
    '<tr><td>2</td><td>体测</td><td>测身高、体重和血压，填写《体测表》；血压超过140的，不安排力量训练</td><td>教练</td><td></td></tr>',
    '<tr><td>3</td><td>签约</td><td>讲清退费条款，签《入会协议》</td><td>会籍顾问</td><td>当天</td></tr></table>',
    '<h2>会员受伤处理</h2>',
    '<p>1）教练立即停止训练，查看伤情。2）伤情严重的，前台马上拨打120；伤情不严重的，教练用急救箱处理。3）教练在2小时内报告店长，并填写《事故登记表》。4）不得私自给会员用药。</p>',
    '</main></body></html>',
  ]),
  entries: [
    entry('新会员入会', 'procedure', [
      { name: '接待', role: '前台', actions: ['问清来意', '带客人参观各区'], within: '10分钟内' },
      {
        name: '体测',
        role: '教练',
        actions: ['测身高、体重和血压', '填写体测表'],
        records: ['体测表'],
        decision: { question: '血压超过140吗', branches: [{ answer: '超过' }, { answer: '没超过' }] },
      },
      {
        name: '签约',
        role: '会籍顾问',
        actions: ['讲清退费条款', '签入会协议'],
        within: '当天',
        records: ['入会协议'],
      },
    ]),
    entry('会员受伤处理', 'procedure', [
      { name: '停止训练', role: '教练', actions: ['立即停止训练', '查看伤情'] },
      {
        name: '按伤情处理',
        role: '前台',
        actions: ['马上拨打120', '教练用急救箱处理'],
        decision: { question: '伤情严重吗', branches: [{ answer: '严重' }, { answer: '不严重' }] },
      },
      {
        name: '报告',
        role: '教练',
        actions: ['报告店长', '填写事故登记表'],
        within: '2小时内',
        records: ['事故登记表'],
      },
      { name: '用药', warn: ['私自给会员用药'] },
    ]),
  ],
};

/** Short heads without numbers over running text. */
const home: Organisation = {
  name: '养老院.txt',
  file: text([
    '安康养老院护理部日常工作的要点',
    '',
    '老人入住当天的工作',
    '护士长接到入住通知后，安排责任护士迎接老人和家属。责任护士测量老人的血压、脉搏和体温，填写《入住评估表》。评估为特级护理的，由护士长请医生会诊；评估为一般护理的，直接安排床位。护理员带老人认房间、认餐厅、认呼叫铃，并在24小时内观察老人的睡眠和饮食。严禁替老人保管现金和存折。',
    '',
    '老人跌倒后的处置',
    '护理员发现老人跌倒后，不要急于搬动，先呼叫责任护士。责任护士检查老人是否清醒、有无骨折。如老人清醒且没有骨折，协助老人回床休息，并每半小时观察一次；如老人不清醒或者有骨折，立即拨打120，同时通知家属。事后责任护士须在当班填写《跌倒事件报告》，交护士长。护士长应在3天内组织分析，经院长同意后方可结案。',
    '',
    '家属探视的要求',
    '探视时间为每天9:00至17:00。家属应先在门卫处登记，门卫核对身份证后发给探视证。家属有发热、咳嗽症状的，谢绝探视。不得带酒和刀具进入房间。',
  ]),
  entries: [
    entry('老人入住当天的工作', 'procedure', [
      { name: '迎接', role: '护士长', actions: ['安排责任护士迎接老人和家属'] },
      {
        name: '评估',
        role: '责任护士',
        actions: ['测量老人的血压、脉搏和体温', '填写入住评估表'],
        records: ['入住评估表'],
      },
      {
        name: '按护理等级安排',
        role: '护士长',
        actions: ['请医生会诊', '直接安排床位'],
        decision: {
          question: '评估为特级护理吗',
          branches: [{ answer: '特级护理' }, { answer: '一般护理' }],
        },
      },
      {
        name: '认环境、观察',
        role: '护理员',
        actions: ['带老人认房间、认餐厅、认呼叫铃', '观察老人的睡眠和饮食'],
        within: '24小时内',
        warn: ['替老人保管现金和存折'],
      },
    ]),
    entry('老人跌倒后的处置', 'procedure', [
      { name: '先呼叫', role: '护理员', actions: ['先呼叫责任护士'], warn: ['急于搬动'] },
      {
        name: '检查',
        role: '责任护士',
        actions: ['检查老人是否清醒、有无骨折'],
        decision: { question: '老人清醒且没有骨折吗', branches: [{ answer: '是' }, { answer: '不是' }] },
      },
      { name: '回床观察', actions: ['协助老人回床休息', '每半小时观察一次'], within: '每半小时' },
      { name: '送医', actions: ['立即拨打120', '通知家属'] },
      {
        name: '写报告',
        role: '责任护士',
        actions: ['填写跌倒事件报告', '交护士长'],
        within: '当班',
        records: ['跌倒事件报告'],
      },
      {
        name: '分析结案',
        role: '护士长',
        actions: ['组织分析', '经院长同意后结案'],
        within: '3天内',
        decision: { question: '院长同意吗', branches: [{ answer: '同意' }, { answer: '不同意' }] },
      },
    ]),
    entry('家属探视的要求', 'norm', [
      {
        name: '登记',
        role: '门卫',
        actions: ['家属先在门卫处登记', '核对身份证后发给探视证'],
        within: '9:00至17:00',
      },
      {
        name: '谢绝',
        actions: ['家属有发热、咳嗽症状的谢绝探视'],
        decision: { question: '家属有发热、咳嗽症状吗', branches: [{ answer: '有' }, { answer: '没有' }] },
      },
      { name: '不带进房间', warn: ['带酒和刀具进入房间'] },
    ]),
  ],
};

/** A manual with decimal numbers: chapters that are procedures, and one that lists duties. */
const library: Organisation = {
  name: '图书馆.txt',
  file: text([
    '市图书馆流通部工作手册（试行）',
    '1 岗位职责',
    '1.1 流通员负责借书、还书和书架整理。',
    '1.2 咨询员负责解答读者问题和办证。',
    '2 办理读者证',
    '2.1 咨询员请读者出示身份证，核对是否为本人。',
    '2.2 读者填写《办证申请表》。未满14岁的，由监护人签字。',
    '2.3 咨询员收取押金100元，开具收据，5分钟内发证。',
    '3 图书逾期与赔偿',
    '3.1 流通员还书时查看系统有没有逾期。逾期的，提醒读者缴纳滞纳金；没有逾期的，直接归还。',
    '3.2 图书污损的，流通员填写《污损登记单》，报部门主任。部门主任在2个工作日内确定赔偿金额。',
    '3.3 读者必须先赔偿，方可继续借书。',
    '3.4 流通员不得自行减免赔偿，禁止私收现金。',
    '4 闭馆清场',
    '4.1 闭馆前15分钟播放提示音。',
    '4.2 保安逐层检查，确认没有读者后关灯、锁门。',
    '4.3 如发现遗留物品，交咨询台登记在《失物登记本》上。',
  ]),
  entries: [
    entry('岗位职责', 'norm', [
      { name: '流通员', role: '流通员', actions: ['负责借书、还书和书架整理'] },
      { name: '咨询员', role: '咨询员', actions: ['负责解答读者问题和办证'] },
    ]),
    entry('办理读者证', 'procedure', [
      {
        name: '核对身份',
        role: '咨询员',
        actions: ['请读者出示身份证', '核对是否为本人'],
        decision: { question: '是本人吗', branches: [{ answer: '是' }, { answer: '不是' }] },
      },
      {
        name: '填表',
        role: '读者',
        actions: ['填写办证申请表', '由监护人签字'],
        records: ['办证申请表'],
        decision: { question: '未满14岁吗', branches: [{ answer: '未满' }, { answer: '满了' }] },
      },
      {
        name: '收押金发证',
        role: '咨询员',
        actions: ['收取押金100元', '开具收据', '发证'],
        within: '5分钟内',
        records: ['收据'],
      },
    ]),
    entry('图书逾期与赔偿', 'procedure', [
      {
        name: '查逾期',
        role: '流通员',
        actions: ['查看系统有没有逾期', '提醒读者缴纳滞纳金', '直接归还'],
        decision: { question: '逾期吗', branches: [{ answer: '逾期' }, { answer: '没有逾期' }] },
      },
      {
        name: '登记污损',
        role: '流通员',
        actions: ['填写污损登记单', '报部门主任', '确定赔偿金额'],
        within: '2个工作日内',
        records: ['污损登记单'],
        decision: { question: '图书污损了吗', branches: [{ answer: '污损' }, { answer: '没有' }] },
      },
      {
        name: '先赔偿再借书',
        role: '读者',
        actions: ['先赔偿，方可继续借书'],
        decision: { question: '赔偿了吗', branches: [{ answer: '赔偿了' }, { answer: '没有' }] },
      },
      { name: '不得自行减免', warn: ['流通员自行减免赔偿', '私收现金'] },
    ]),
    entry('闭馆清场', 'procedure', [
      { name: '播放提示音', actions: ['播放提示音'], within: '闭馆前15分钟' },
      {
        name: '逐层检查',
        role: '保安',
        actions: ['逐层检查', '确认没有读者后关灯、锁门'],
      },
      {
        name: '登记遗留物品',
        actions: ['交咨询台登记在失物登记本上'],
        records: ['失物登记本'],
        decision: { question: '发现遗留物品吗', branches: [{ answer: '发现' }, { answer: '没有' }] },
      },
    ]),
  ],
};

export const THIRD: Organisation[] = [nursery, pharmacy, gym];
export const LAST: Organisation[] = [home, library];
