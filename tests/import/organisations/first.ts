/** Five that the readings were made with. */
import { deleted, docx, inserted, p, picture, run, table, textBox } from '../docx.ts';
import { entry, type Organisation } from './organisation.ts';

/** Chapters and articles, as property companies write them, with the headings of another word processor. */
const property: Organisation = {
  name: '物业公司',
  file: docx([
    p('装修管理制度', { style: 'BT1' }),
    p('第一章 总则', { style: 'BT2' }),
    p('第一条 为规范小区装修，保障业主安全，特制定本制度。'),
    p('第二章 申请', { style: 'BT2' }),
    p('第二条 业主应在开工前3个工作日到客服中心提交《装修申请表》。'),
    p('第三条 工程部应在2个工作日内审核图纸，审核不合格的，退回业主修改。'),
    p('第四条 客服中心收取装修押金，并开具收据。'),
    p('第三章 施工', { style: 'BT2' }),
    p('第五条 施工人员必须佩戴出入证。严禁拆改承重墙。'),
    p('第六条 保安部每天巡查两次，并填写《装修巡查记录》。如发现违规，应责令停工并通知工程部。'),
    p('第七条 禁止在22:00至次日8:00施工。'),
  ]),
  entries: [
    entry('装修管理制度', 'policy', [
      {
        name: '申请',
        actions: ['到客服中心提交装修申请表', '工程部审核图纸', '客服中心收取装修押金', '开具收据'],
        within: '开工前3个工作日',
        records: ['装修申请表'],
      },
      {
        name: '施工',
        actions: ['施工人员必须佩戴出入证', '保安部每天巡查两次', '责令停工并通知工程部'],
        records: ['装修巡查记录'],
        warn: ['严禁拆改承重墙', '禁止在22:00至次日8:00施工'],
        decision: { question: '发现违规吗', branches: [{ answer: '违规' }, { answer: '没有' }] },
      },
    ]),
  ],
};

/** Numbered lists of the program itself, with what must not be done in boxes beside them. */
const hotel: Organisation = {
  name: '酒店',
  file: docx([
    p('客房退房查房流程', { style: 'H1' }),
    p('前台接到客人退房，通知楼层服务员查房。', { numbered: 0 }),
    p('楼层服务员在5分钟内到房。', { numbered: 0 }),
    p('检查客人有无遗留物品', { numbered: 1 }),
    p('检查小酒吧消费', { numbered: 1 }),
    p('检查设备有无损坏', { numbered: 1 }),
    p('楼层服务员填写《查房记录表》，报前台。', { numbered: 0 }),
    textBox('严禁在客人面前议论遗留物品。\n不得私自处理遗留物品。', true),
    p('如有遗留物品，前台应立即联系客人。', { numbered: 0 }),
    p('前台收银员结账，并收回房卡。', { numbered: 0 }),
    p('客房设备报修流程', { style: 'H1' }),
    p('楼层服务员发现设备损坏，填写《报修单》。', { numbered: 0 }),
    p('工程部接到《报修单》后30分钟内到场维修。', { numbered: 0 }),
    p('楼层服务员验收并签字。', { numbered: 0 }),
  ]),
  entries: [
    entry('客房退房查房流程', 'procedure', [
      { name: '通知查房', role: '前台', actions: ['前台接到客人退房', '通知楼层服务员查房'] },
      {
        name: '查房',
        role: '楼层服务员',
        actions: ['检查客人有无遗留物品', '检查小酒吧消费', '检查设备有无损坏'],
        within: '5分钟内',
      },
      {
        name: '填写查房记录表',
        role: '楼层服务员',
        actions: ['填写查房记录表', '报前台'],
        records: ['查房记录表'],
        warn: ['严禁在客人面前议论遗留物品', '不得私自处理遗留物品'],
      },
      {
        name: '联系客人',
        role: '前台',
        actions: ['立即联系客人'],
        decision: { question: '有遗留物品吗', branches: [{ answer: '有' }, { answer: '没有' }] },
      },
      { name: '结账', role: '前台收银员', actions: ['结账', '收回房卡'] },
    ]),
    entry('客房设备报修流程', 'procedure', [
      {
        name: '填写报修单',
        role: '楼层服务员',
        actions: ['发现设备损坏', '填写报修单'],
        records: ['报修单'],
      },
      { name: '到场维修', role: '工程部', actions: ['到场维修'], within: '30分钟内', records: ['报修单'] },
      { name: '验收', role: '楼层服务员', actions: ['验收并签字'] },
    ]),
  ],
};

/** One table, its phases merged downwards. */
const factory: Organisation = {
  name: '工厂',
  file: docx([
    p('来料检验作业指导书'),
    p('一、目的：保证来料质量。'),
    p('二、作业步骤'),
    table([
      ['阶段', '步骤', '操作要求', '责任人', '时限', '记录'],
      [{ text: '收料', down: 'start' }, '核对', '按送货单核对品名和数量', '仓管员', '到货当天', '《送货单》'],
      [{ text: '', down: 'on' }, '报检', '填写报检单并通知品管部', '仓管员', '1小时内', '《报检单》'],
      [{ text: '检验', down: 'start' }, '抽样', '按AQL 0.65抽样', '检验员', '', ''],
      [
        { text: '', down: 'on' },
        '测量',
        '用卡尺测量外径，公差±0.05mm',
        '检验员',
        '4小时内',
        '《来料检验报告》',
      ],
      [
        { text: '', down: 'on' },
        '判定',
        '如不合格，贴红色标签并隔离存放\n严禁混放',
        '品管主管',
        '',
        '《不合格品处理单》',
      ],
      ['入库', { text: '合格品入库上账', span: 2 }, '仓管员', '当天', '《入库单》'],
    ]),
  ]),
  entries: [
    entry('来料检验作业指导书', 'procedure', [
      {
        name: '核对',
        role: '仓管员',
        actions: ['按送货单核对品名和数量'],
        within: '到货当天',
        records: ['送货单'],
      },
      {
        name: '报检',
        role: '仓管员',
        actions: ['填写报检单并通知品管部'],
        within: '1小时内',
        records: ['报检单'],
      },
      { name: '抽样', role: '检验员', actions: ['按AQL 0.65抽样'] },
      {
        name: '测量',
        role: '检验员',
        actions: ['用卡尺测量外径'],
        within: '4小时内',
        records: ['来料检验报告'],
      },
      {
        name: '判定',
        role: '品管主管',
        actions: ['贴红色标签并隔离存放'],
        records: ['不合格品处理单'],
        warn: ['严禁混放'],
        decision: { question: '不合格吗', branches: [{ answer: '不合格' }, { answer: '合格' }] },
      },
      { name: '入库', role: '仓管员', actions: ['合格品入库上账'], within: '当天', records: ['入库单'] },
    ]),
  ],
};

/** Chinese numerals in three depths, typed by hand, with cases in running text. */
const hospital: Organisation = {
  name: '医院',
  file: docx([
    p('门诊危急值报告制度与流程'),
    p('一、危急值报告流程'),
    p('（一）检验科发现危急值'),
    p('1.检验师立即复核标本；如复核结果一致，则在10分钟内电话通知门诊护士，否则重新采样。'),
    p('2.检验师在《危急值登记本》上登记。'),
    p('（二）门诊接到报告'),
    p('1.门诊护士记录并复述结果，5分钟内报告接诊医生。'),
    p('2.接诊医生在30分钟内处理；若联系不到患者，应报告门诊部主任。'),
    p('二、管理要求'),
    p('1.任何人不得隐瞒、漏报危急值。'),
    p('2.医务科每月检查一次登记本。'),
  ]),
  entries: [
    entry('门诊危急值报告制度与流程', 'procedure', [
      {
        name: '复核通知',
        role: '检验师',
        actions: ['立即复核标本', '电话通知门诊护士', '重新采样'],
        within: '10分钟内',
        decision: { question: '复核结果一致吗', branches: [{ answer: '一致' }, { answer: '不一致' }] },
      },
      { name: '登记', role: '检验师', actions: ['在危急值登记本上登记'], records: ['危急值登记本'] },
      { name: '记录复述', role: '门诊护士', actions: ['记录并复述结果', '报告接诊医生'], within: '5分钟内' },
      {
        name: '处理',
        role: '接诊医生',
        actions: ['处理', '报告门诊部主任'],
        within: '30分钟内',
        decision: { question: '联系不到患者吗', branches: [{ answer: '联系不到' }, { answer: '联系得到' }] },
      },
      { name: '管理要求', actions: ['医务科每月检查一次登记本'], warn: ['不得隐瞒、漏报危急值'] },
    ]),
  ],
};

/** Changes that nobody accepted, pictures, and bullets. */
const restaurant: Organisation = {
  name: '餐饮连锁',
  file: docx([
    p('开店准备流程', { style: 'H1' }),
    p(run('店长每天') + deleted('8:00') + inserted('7:30') + run('前到店，解除报警。')),
    p('厨师检查冰箱温度，填写《温度记录表》。', { bulleted: 0 }),
    p(run('如温度超过5℃，') + inserted('应立即报告店长并停止使用。'), { bulleted: 0 }),
    p('服务员擦净餐桌，摆好餐具。', { bulleted: 0 }),
    p(run('见下图：') + picture()),
    p('收银员清点备用金，并在《交接本》上签字。', { bulleted: 0 }),
    p('切勿使用过期食材。'),
  ]),
  entries: [
    entry('开店准备流程', 'procedure', [
      { name: '到店', role: '店长', actions: ['前到店', '解除报警'], within: '7:30前' },
      {
        name: '检查温度',
        role: '厨师',
        actions: ['检查冰箱温度', '填写温度记录表'],
        records: ['温度记录表'],
      },
      {
        name: '温度过高',
        actions: ['立即报告店长并停止使用'],
        decision: { question: '温度超过5℃吗', branches: [{ answer: '超过' }, { answer: '没有' }] },
      },
      { name: '擦净餐桌', role: '服务员', actions: ['擦净餐桌', '摆好餐具'] },
      {
        name: '清点备用金',
        role: '收银员',
        actions: ['清点备用金', '在交接本上签字'],
        records: ['交接本'],
        warn: ['切勿使用过期食材'],
      },
    ]),
  ],
};

export const FIRST: Organisation[] = [property, hotel, factory, hospital, restaurant];
