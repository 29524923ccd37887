/** Diagrams with long Chinese words, as an author of procedures writes them. */
export const LONG_WORDS: [string, string][] = [
  [
    'timeline with sections',
    `timeline
  title 一位住店客人从预订到离店以后回访的全过程时间线
  section 到店以前的准备工作与客人资料核对
    预订确认 : 前台核对预订渠道与客人姓名电话 : 客房部按房型预留安静楼层的房间
    到店前一天 : 礼宾联系客人确认航班号和接机时间
  section 入住
    办理入住手续并收取押金 : 登记身份证件 : 收取押金并开具收据，告知早餐时间和地点`,
  ],
  [
    'timeline without',
    `timeline
  采购申请由使用部门提出 : 使用部门负责人、财务、总经理逐级审批
  到货验收 : 仓管员与使用部门共同开箱，核对型号、数量、随机附件与合格证`,
  ],
  [
    'journey',
    `journey
  title 客人从进门到离店的体验旅程与各岗位的满意度
  section 到店接待与行李寄存服务
    门童开门问好并接过行李: 5: 门童, 客人
    前台核对身份证件与预订信息: 3: 前台, 客人
  section 入住
    超过盒子宽度的很长很长的任务名称要折成好几行才放得下: 1: 客人
    房间已经提前开好空调: 5: 客房部服务员`,
  ],
  [
    'journey with one task',
    `journey
  section 只有一个很长的阶段名称而且里面只有一项任务
    任务: 3: 业主本人或者委托的租户`,
  ],
  [
    'gantt over two years',
    `gantt
  dateFormat YYYY-MM-DD
  section 年度工作计划与预算编制
  各部门提交下一年度工作计划和费用预算 :b1, 2025-10-08, 20d
  财务汇总并与各部门逐项沟通调整 :b2, after b1, 15d
  section 审批
  董事会批准 :b4, 2026-01-10, 3d`,
  ],
  [
    'gantt with a long section of one task',
    `gantt
  title 旧房翻新工程总进度计划（含水电隐蔽验收与闭水试验）
  dateFormat YYYY-MM-DD
  section 供应商准入审查（资质、现场、样品）
  收集营业执照与行业许可证 :d1, 2026-05-04, 3d
  section 样品
  送检 :d2, after d1, 10d
  section 签约
  双方盖章并归档 :d4, after d2, 2d`,
  ],
  [
    'gantt of a month',
    `gantt
  dateFormat YYYY-MM-DD
  section 甲
  很短的任务但是名字很长很长要写在外面 :c1, 2026-01-01, 1d
  另一项 :c2, 2026-01-30, 1d
  很短的任务靠近右边名字也很长很长很长 :c3, 2026-02-01, 1d`,
  ],
  [
    'state with notes',
    `stateDiagram-v2
  state "等待客人确认报价单并支付预付款" as w
  state "正在施工，每天下班以前拍照上传进度" as d
  [*] --> w
  w --> d : 客人同意
  w --> [*] : 客人不同意或者四十八小时内没有回复
  note right of w
    报价单有效期七天，过期要重新勘察现场并报价
  end note
  note left of d : 有隐蔽工程的必须先验收再封闭`,
  ],
  [
    'state within states',
    `stateDiagram-v2
  state 订单处理中的各个子状态 {
    [*] --> 待付款
    待付款 --> 已付款 : 收到款项
    state 配送过程（含退换货） {
      [*] --> 拣货
      拣货 --> 打包 : 核对数量
    }
    已付款 --> 拣货
  }
  [*] --> 待付款`,
  ],
  [
    'state from left to right',
    `stateDiagram-v2
  direction LR
  state 判断 <<choice>>
  申请 --> 判断
  判断 --> 通过 : 资料齐全而且额度在部门经理审批权限以内
  判断 --> 退回 : 资料不全
  通过 : 进入付款排期，出纳在三个工作日以内付款`,
  ],
  [
    'sequence with frames',
    `sequenceDiagram
  autonumber
  actor 业主
  actor 客 as 物业客服中心当班客服
  participant 师傅
  业主->>客: 报修
  loop 每隔十五分钟检查一次工单有没有人接
    客->>客: 看工单
  end
  par 同时通知业主和工程主管
    客->>业主: 告知预计完成时间
  and 抄送工程主管留档备查
    客->>师傅: 抄送
  end`,
  ],
  [
    'sequence over several lifelines',
    `sequenceDiagram
  participant A as 申请人
  participant B as 部门负责人（含夜班值班人员）
  participant C as 财务
  participant D as 总经理
  A->>D: 跨过中间两级直接提交的紧急采购申请（金额在五万元以上的）
  D-->>A: 批准
  Note over A: 紧急采购事后三个工作日内补齐手续
  Note left of A: 左边的说明文字也很长需要折行显示
  critical 金额超过十万元时必须停止并提交董事会审议
    D->>A: 停止
  end`,
  ],
  [
    'class with notes',
    `classDiagram
  class 客人 {
    +姓名与有效身份证件号码 string
    +预订(房型, 入住日期, 离店日期) 订单
  }
  class 订单 {
    +取消(原因)
  }
  客人 "1" --> "0..n" 订单 : 一位客人可以同时有多个没有入住的订单
  note for 订单 "取消订单必须写明原因并由值班经理在系统里审批"`,
  ],
  [
    'class in groups',
    `classDiagram
  namespace 前厅部及其下属各个岗位 {
    class 前台接待员
    class 礼宾员
  }
  namespace 客房部 {
    class A["楼层服务员（含值夜班的人员）"]
  }
  前台接待员 ..> A : 通知打扫`,
  ],
  [
    'categories of a chart',
    `xychart
  title "各部门本月收到的客人意见条数"
  x-axis "部门" ["前厅部接待组值班员", "客房部清洁组", "餐饮部早餐厅", "工程部值班室", "保安部监控室", "市场销售部"]
  y-axis "条数" 0 --> 30
  bar [12, 25, 8, 5, 3, 9]`,
  ],
];
