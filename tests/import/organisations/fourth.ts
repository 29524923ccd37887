/** Five that were written when the readings were final, and measured once. */
import { docx, p, table } from '../docx.ts';
import { entry, type Organisation } from './organisation.ts';

const text = (lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));

/** A notice on a kitchen's wall: no numbers, two headings, prose. */
const kitchen: Organisation = {
  name: '后厨.txt',
  file: text([
    '后厨收货与开档',
    '',
    '收货',
    '送货车到后门时，收货员先看冷藏车的温度，冷冻品高于零下12度的拒收。然后逐件称重，和送货单核对数量。数量不符的，当场在送货单上改写并请司机签字。收完的货在20分钟内入库，生熟分开存放，严禁把肉类放在蔬菜上面。最后收货员填写收货台账。',
    '',
    '开档',
    '早上六点半由头灶师傅开燃气总阀，开之前先闻有没有异味，有异味时不要点火，开窗并打电话给工程部。打荷把砧板用热水烫过，按颜色摆好。切配从冷库领料，领料要写领料单。试菜由厨师长尝，尝过以后才能出菜。',
  ]),
  entries: [
    entry('收货', 'procedure', [
      {
        name: '看温度',
        role: '收货员',
        actions: ['看冷藏车的温度', '冷冻品高于零下12度的拒收'],
        decision: { question: '冷冻品高于零下12度吗', branches: [{ answer: '高于' }, { answer: '不高于' }] },
      },
      { name: '称重核对', actions: ['逐件称重', '和送货单核对数量'], records: ['送货单'] },
      {
        name: '处理数量不符',
        actions: ['当场在送货单上改写', '请司机签字'],
        decision: { question: '数量相符吗', branches: [{ answer: '相符' }, { answer: '不符' }] },
      },
      {
        name: '入库',
        actions: ['收完的货入库', '生熟分开存放'],
        within: '20分钟内',
        warn: ['不得把肉类放在蔬菜上面'],
      },
      { name: '填台账', role: '收货员', actions: ['填写收货台账'], records: ['收货台账'] },
    ]),
    entry('开档', 'procedure', [
      {
        name: '开燃气',
        role: '头灶师傅',
        actions: ['先闻有没有异味', '开燃气总阀'],
        within: '六点半',
      },
      {
        name: '有异味时',
        actions: ['开窗', '打电话给工程部'],
        warn: ['不要点火'],
        decision: { question: '有异味吗', branches: [{ answer: '有' }, { answer: '没有' }] },
      },
      { name: '烫砧板', role: '打荷', actions: ['砧板用热水烫过', '按颜色摆好'] },
      { name: '领料', role: '切配', actions: ['从冷库领料', '写领料单'], records: ['领料单'] },
      {
        name: '试菜',
        role: '厨师长',
        actions: ['试菜由厨师长尝', '尝过以后才能出菜'],
      },
    ]),
  ],
};

/** A Word file of a warehouse: headings, and a table of steps. */
const warehouse: Organisation = {
  name: '仓库',
  file: docx([
    p('成品仓出库作业指导书', { style: 'H1' }),
    p('适用范围：成品仓的所有发货。'),
    table([
      ['工序', '作业方法', '岗位', '时限', '使用单据'],
      ['接单', '从系统打印拣货单，按客户分开', '仓管员', '每天8:30前', '拣货单'],
      ['拣货', '按先进先出拣货，散箱放在托盘最上层', '拣货员', '', '拣货单'],
      ['复核', '扫描每一箱的条码，数量一致后贴封条；不一致的退回重拣', '复核员', '', '复核记录'],
      ['装车', '核对车牌，重货在下，轻货在上', '装卸工', '车到后40分钟内', '装车单'],
    ]),
    p('红线', { style: 'H2' }),
    p('叉车载物时严禁载人。'),
    p('未经复核的货物不得装车。'),
  ]),
  entries: [
    entry('成品仓出库作业', 'procedure', [
      {
        name: '接单',
        role: '仓管员',
        actions: ['从系统打印拣货单', '按客户分开'],
        within: '8:30前',
        records: ['拣货单'],
      },
      {
        name: '拣货',
        role: '拣货员',
        actions: ['按先进先出拣货', '散箱放在托盘最上层'],
        records: ['拣货单'],
      },
      {
        name: '复核',
        role: '复核员',
        actions: ['扫描每一箱的条码', '数量一致后贴封条', '不一致的退回重拣'],
        records: ['复核记录'],
        decision: { question: '数量一致吗', branches: [{ answer: '一致' }, { answer: '不一致' }] },
      },
      {
        name: '装车',
        role: '装卸工',
        actions: ['核对车牌', '重货在下，轻货在上'],
        within: '40分钟内',
        records: ['装车单'],
        warn: ['叉车载物时不载人', '未经复核的货物不装车'],
      },
    ]),
  ],
};

/** A clinic's rules by articles, in chapters. */
const clinic: Organisation = {
  name: '诊所.txt',
  file: text([
    '口腔诊所器械消毒与预约管理制度',
    '第一章 总则',
    '第一条 为保证器械安全和就诊秩序，制定本制度。',
    '第二条 本制度适用于本诊所全体医护人员。',
    '第二章 器械消毒流程',
    '第三条 护士在诊疗结束后10分钟内把用过的器械放入回收盒，送到清洗间。',
    '第四条 消毒员戴手套清洗器械，并检查器械是否清洗干净，没有洗净的重新清洗。',
    '第五条 消毒员把器械装袋、封口，写明日期和姓名，放入灭菌器。',
    '第六条 灭菌完成后，消毒员查看指示卡是否变色合格，合格后填写《灭菌登记表》；不合格的，整锅重新灭菌，并报告护士长。',
    '第七条 灭菌袋破损、潮湿的，不得使用。',
    '第三章 预约管理',
    '第八条 前台接到预约电话，登记姓名、电话和就诊原因。',
    '第九条 前台提前一天打电话确认，联系不上的发短信。',
    '第十条 患者迟到超过15分钟的，由前台和医生商量是否改期。',
    '第十一条 前台不得把患者的病情告诉其他人。',
  ]),
  entries: [
    entry('器械消毒流程', 'procedure', [
      {
        name: '回收器械',
        role: '护士',
        actions: ['把用过的器械放入回收盒', '送到清洗间'],
        within: '10分钟内',
      },
      {
        name: '清洗',
        role: '消毒员',
        actions: ['戴手套清洗器械', '检查器械是否清洗干净', '没有洗净的重新清洗'],
        decision: { question: '器械洗净了吗', branches: [{ answer: '洗净' }, { answer: '没有洗净' }] },
      },
      { name: '装袋灭菌', role: '消毒员', actions: ['装袋、封口', '写明日期和姓名', '放入灭菌器'] },
      {
        name: '查指示卡',
        role: '消毒员',
        actions: ['查看指示卡是否变色合格', '填写灭菌登记表', '整锅重新灭菌', '报告护士长'],
        records: ['灭菌登记表'],
        decision: { question: '指示卡变色合格吗', branches: [{ answer: '合格' }, { answer: '不合格' }] },
      },
      { name: '检查灭菌袋', actions: [], warn: ['灭菌袋破损、潮湿的不使用'] },
    ]),
    entry('预约管理', 'procedure', [
      { name: '登记预约', role: '前台', actions: ['登记姓名、电话和就诊原因'] },
      {
        name: '确认',
        role: '前台',
        actions: ['打电话确认', '联系不上的发短信'],
        within: '提前一天',
        decision: { question: '联系得上吗', branches: [{ answer: '联系上' }, { answer: '联系不上' }] },
      },
      {
        name: '处理迟到',
        role: '前台',
        actions: ['和医生商量是否改期'],
        warn: ['不把患者的病情告诉其他人'],
        decision: { question: '患者迟到超过15分钟吗', branches: [{ answer: '超过' }, { answer: '没超过' }] },
      },
    ]),
  ],
};

/** A school office, two procedures with numbers run together in lines that were broken in printing. */
const office: Organisation = {
  name: '教务处.txt',
  file: text([
    '教务处常用办事流程',
    '一、补办学生证流程 1、学生在系统里提交申请，上传照片。2、班主任在两个',
    '工作日内审核。3、学生凭审核单到财务处交工本费。4、教务员制证，',
    '三天后通知学生来领，学生签领取单。',
    '二、调课流程 1、教师至少提前三天填写《调课申请表》，写明原因和补课时间。',
    '2、教研组长签字后交教务员。3、教务员查看教室是否空闲，如有冲突，和教师另定时间，',
    '否则在系统里调整。4、教务员当天通知班主任和学生。禁止教师私自调课。',
  ]),
  entries: [
    entry('补办学生证流程', 'procedure', [
      { name: '提交申请', role: '学生', actions: ['在系统里提交申请', '上传照片'] },
      { name: '审核', role: '班主任', actions: ['班主任审核'], within: '两个工作日内' },
      { name: '交工本费', role: '学生', actions: ['凭审核单到财务处交工本费'], records: ['审核单'] },
      {
        name: '制证领证',
        role: '教务员',
        actions: ['教务员制证', '通知学生来领', '学生签领取单'],
        records: ['领取单'],
      },
    ]),
    entry('调课流程', 'procedure', [
      {
        name: '申请',
        role: '教师',
        actions: ['填写调课申请表', '写明原因和补课时间'],
        within: '提前三天',
        records: ['调课申请表'],
      },
      { name: '签字', role: '教研组长', actions: ['签字后交教务员'] },
      {
        name: '查教室',
        role: '教务员',
        actions: ['查看教室是否空闲', '和教师另定时间', '在系统里调整'],
        decision: { question: '教室有冲突吗', branches: [{ answer: '有' }, { answer: '没有' }] },
      },
      {
        name: '通知',
        role: '教务员',
        actions: ['通知班主任和学生'],
        within: '当天',
        warn: ['教师不私自调课'],
      },
    ]),
  ],
};

/** A garage: a Word list with its sections, and what is to be watched. */
const garage: Organisation = {
  name: '修理厂',
  file: docx([
    p('钣喷车间作业流程'),
    p('1. 接车检查'),
    p('服务顾问陪车主绕车一周，把划痕画在《环车检查单》上，双方签字。'),
    p('2. 定损报价'),
    p('定损员拍照并在2小时内报价。保险车辆由定损员联系保险公司，保险公司同意后方可拆解。'),
    p('3. 钣金'),
    p('钣金工拆下的零件放在料架上，贴标签。若发现新的损伤，立即告知服务顾问，由服务顾问征得车主同意。'),
    p('4. 喷漆'),
    p('喷漆工打磨、遮蔽、喷涂。烤房温度不能超过80度，烤漆时不得离人。'),
    p('5. 交车'),
    p('质检员检查漆面是否合格，不合格的返工。服务顾问请车主验车，并把旧件交还车主。'),
  ]),
  entries: [
    entry('钣喷车间作业流程', 'procedure', [
      {
        name: '接车检查',
        role: '服务顾问',
        actions: ['陪车主绕车一周', '把划痕画在环车检查单上', '双方签字'],
        records: ['环车检查单'],
      },
      {
        name: '定损报价',
        role: '定损员',
        actions: ['拍照', '报价', '联系保险公司'],
        within: '2小时内',
        decision: { question: '保险公司同意吗', branches: [{ answer: '同意' }, { answer: '不同意' }] },
      },
      {
        name: '钣金',
        role: '钣金工',
        actions: ['拆下的零件放在料架上', '贴标签', '立即告知服务顾问', '征得车主同意'],
        decision: { question: '发现新的损伤吗', branches: [{ answer: '发现' }, { answer: '没有' }] },
      },
      {
        name: '喷漆',
        role: '喷漆工',
        actions: ['打磨、遮蔽、喷涂'],
        warn: ['烤房温度不超过80度', '烤漆时不离人'],
      },
      {
        name: '交车',
        role: '质检员',
        actions: ['检查漆面是否合格', '不合格的返工', '请车主验车', '把旧件交还车主'],
        decision: { question: '漆面合格吗', branches: [{ answer: '合格' }, { answer: '不合格' }] },
      },
    ]),
  ],
};

export const FOURTH: Organisation[] = [kitchen, warehouse, clinic, office, garage];
