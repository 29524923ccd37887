/** Five that nobody looked at before they were measured. */
import { docx, inserted, p, picture, run, table, textBox } from '../docx.ts';
import { entry, type Organisation } from './organisation.ts';

/** A notice with its points run together in a few paragraphs. */
const school: Organisation = {
  name: '学校',
  file: docx([
    p('学生请假与离校管理办法'),
    p('为加强学生安全管理，特制定本办法。'),
    p(
      '一、请假程序：（1）学生填写《请假条》，写明事由和时间；（2）班主任在当天审批，请假超过3天的，报年级主任审批；（3）门卫凭《请假条》放行。',
    ),
    p('二、销假：学生返校后2小时内到班主任处销假。'),
    p('三、纪律：1.学生不得伪造请假条。2.未经批准不得离校。'),
  ]),
  entries: [
    entry('学生请假与离校管理办法', 'policy', [
      {
        name: '请假程序',
        actions: [
          '学生填写请假条',
          '写明事由和时间',
          '班主任在当天审批',
          '报年级主任审批',
          '门卫凭请假条放行',
        ],
        within: '当天',
        records: ['请假条'],
        decision: { question: '请假超过3天吗', branches: [{ answer: '超过' }, { answer: '没超过' }] },
      },
      { name: '销假', actions: ['返校后到班主任处销假'], within: '2小时内' },
      { name: '纪律', actions: [], warn: ['不得伪造请假条', '未经批准不得离校'] },
    ]),
  ],
};

/** Several procedures in one file, each a heading and a table. */
const logistics: Organisation = {
  name: '物流公司',
  file: docx([
    p('运输部操作手册', { style: 'H1' }),
    p('提货操作规程', { style: 'H2' }),
    table([
      ['序号', '节点', '工作内容', '责任部门', '完成时间', '输出文件'],
      ['1', '派车', '根据订单安排车辆', '调度中心', '接单后1小时内', '《派车单》'],
      ['2', '提货', '核对件数，拍照上传', '司机', '约定时间前30分钟到达', '《提货单》'],
    ]),
    p('异常处理规程', { style: 'H2' }),
    table([
      ['序号', '节点', '工作内容', '责任部门', '完成时间', '输出文件'],
      ['1', '上报', '发现货损，立即停止装卸并报告调度中心', '司机', '10分钟内', ''],
      ['2', '取证', '拍照并请客户签字', '司机', '', '《货损记录》'],
      ['3', '定责', '判定责任并通知客户', '客服部', '2个工作日内', '《异常处理报告》'],
    ]),
    p('注：严禁私自与客户协商赔偿。'),
  ]),
  entries: [
    entry('提货操作规程', 'procedure', [
      {
        name: '派车',
        role: '调度中心',
        actions: ['根据订单安排车辆'],
        within: '1小时内',
        records: ['派车单'],
      },
      {
        name: '提货',
        role: '司机',
        actions: ['核对件数', '拍照上传'],
        within: '30分钟',
        records: ['提货单'],
      },
    ]),
    entry('异常处理规程', 'procedure', [
      { name: '上报', role: '司机', actions: ['发现货损', '立即停止装卸并报告调度中心'], within: '10分钟内' },
      { name: '取证', role: '司机', actions: ['拍照并请客户签字'], records: ['货损记录'] },
      {
        name: '定责',
        role: '客服部',
        actions: ['判定责任并通知客户'],
        within: '2个工作日内',
        records: ['异常处理报告'],
        warn: ['严禁私自与客户协商赔偿'],
      },
    ]),
  ],
};

/** A table of names and what is said of them, as counters hand out. */
const counter: Organisation = {
  name: '办事大厅',
  file: docx([
    p('居住证办理指南', { style: 'H1' }),
    table([
      [{ text: '一、受理条件', span: 2 }],
      ['适用对象', '在本市居住满半年的人员'],
      [{ text: '二、办理流程', span: 2 }],
      ['受理', '窗口人员核对身份证和租房合同，填写《受理登记表》。'],
      ['审核', '材料不齐的，窗口人员应当场一次告知。'],
      ['制证', '后台人员在15个工作日内制证。'],
      ['发证', '窗口人员核对本人后发证，并请其在《领证登记簿》上签字。'],
    ]),
    p('工作人员不得收取任何费用。'),
  ]),
  entries: [
    entry('居住证办理指南', 'procedure', [
      {
        name: '受理',
        role: '窗口人员',
        actions: ['核对身份证和租房合同', '填写受理登记表'],
        records: ['受理登记表'],
      },
      {
        name: '审核',
        role: '窗口人员',
        actions: ['当场一次告知'],
        decision: { question: '材料齐吗', branches: [{ answer: '材料不齐' }, { answer: '齐' }] },
      },
      { name: '制证', role: '后台人员', actions: ['制证'], within: '15个工作日内' },
      {
        name: '发证',
        role: '窗口人员',
        actions: ['核对本人后发证', '在领证登记簿上签字'],
        records: ['领证登记簿'],
        warn: ['不得收取任何费用'],
      },
    ]),
  ],
};

/** Steps by name, letters below them, and a change that nobody accepted. */
const software: Organisation = {
  name: '软件公司',
  file: docx([
    p('系统上线变更流程'),
    p('步骤一：提交申请'),
    p('a) 开发工程师填写《变更申请单》，附回退方案；'),
    p('b) 项目经理在1个工作日内审批。'),
    p('步骤二：实施变更'),
    p('a) 运维工程师在22:00后停止服务，备份数据库；'),
    p(run('b) 运维工程师部署新版本，') + inserted('若部署失败，则按回退方案恢复。')),
    p('步骤三：验证'),
    p('a) 测试工程师在30分钟内完成冒烟测试；'),
    p('b) 运维工程师更新《变更记录》。'),
    p('禁止未经审批直接操作生产数据库。'),
    p(picture()),
  ]),
  entries: [
    entry('系统上线变更流程', 'procedure', [
      {
        name: '填写申请',
        role: '开发工程师',
        actions: ['填写变更申请单', '附回退方案'],
        records: ['变更申请单'],
      },
      { name: '审批', role: '项目经理', actions: ['审批'], within: '1个工作日内' },
      { name: '停止服务', role: '运维工程师', actions: ['停止服务', '备份数据库'], within: '22:00后' },
      {
        name: '部署新版本',
        role: '运维工程师',
        actions: ['部署新版本', '按回退方案恢复'],
        decision: { question: '部署失败吗', branches: [{ answer: '失败' }, { answer: '成功' }] },
      },
      { name: '冒烟测试', role: '测试工程师', actions: ['完成冒烟测试'], within: '30分钟内' },
      {
        name: '更新变更记录',
        role: '运维工程师',
        actions: ['更新变更记录'],
        records: ['变更记录'],
        warn: ['禁止未经审批直接操作生产数据库'],
      },
    ]),
  ],
};

/** A page laid out by a table, another table in it, and a box. */
const shop: Organisation = {
  name: '零售门店',
  file: docx([
    p('收银交接班流程'),
    table([
      [
        {
          text: '一、交班前：1、收银员打印当班销售报表；2、收银员清点现金，填写《交款单》。\n二、交接：1、接班收银员当面复点；2、如金额不符，双方签字并报告值班经理。',
          table: table([
            ['金额', '去向'],
            ['备用金500元', '留在收银机'],
          ]),
        },
      ],
    ]),
    textBox('严禁将现金带离收银台。', false),
    p('三、交班后：值班经理在21:30前将营业款存入保险柜。'),
  ]),
  entries: [
    entry('收银交接班流程', 'procedure', [
      { name: '打印报表', role: '收银员', actions: ['打印当班销售报表'], records: ['销售报表'] },
      { name: '清点现金', role: '收银员', actions: ['清点现金', '填写交款单'], records: ['交款单'] },
      { name: '复点', role: '接班收银员', actions: ['接班收银员当面复点'] },
      {
        name: '金额不符',
        actions: ['双方签字并报告值班经理'],
        decision: { question: '金额不符吗', branches: [{ answer: '不符' }, { answer: '相符' }] },
      },
      {
        name: '存入保险柜',
        role: '值班经理',
        actions: ['将营业款存入保险柜'],
        within: '21:30前',
        warn: ['严禁将现金带离收银台'],
      },
    ]),
  ],
};

export const SECOND: Organisation[] = [school, logistics, counter, software, shop];
