/** What the heads of columns say that stands under them, in tables of steps. */

/** The first that matches is meant. */
export const COLUMNS: {
  holds: 'number' | 'phase' | 'name' | 'act' | 'doer' | 'limit' | 'record' | 'red-line' | 'note';
  head: RegExp;
  examples: string[];
}[] = [
  { holds: 'number', head: /^(?:序号|编号|序|No\.?|#|项次|行号)$/iu, examples: ['序号'] },
  { holds: 'phase', head: /^(?:阶段|类别|分类|大类|分项|部分)$/u, examples: ['阶段'] },
  { holds: 'red-line', head: /禁止|严禁|禁忌|不得|红线/u, examples: ['禁止事项'] },
  {
    holds: 'record',
    head: /记录|表单|表格|单据|文件|输出|凭证|台账|资料/u,
    examples: ['相关表单', '输出文件'],
  },
  {
    holds: 'limit',
    head: /时限|时间|用时|耗时|时长|期限|频次|频率|周期|完成时/u,
    examples: ['完成时限', '检查频次'],
  },
  {
    holds: 'doer',
    head: /责任|负责|岗位|部门|执行人|执行者|主办|经办|人员|承办|由谁|^谁/u,
    examples: ['责任人', '责任部门', '谁做'],
  },
  {
    holds: 'act',
    head: /内容|操作|要求|说明|动作|作法|做法|方法|描述|工作标准|标准|规范要求|要领|检查项|措施|(?:做什么|怎么做|怎样做)$/u,
    examples: ['工作内容', '操作要求', '做什么'],
  },
  {
    holds: 'name',
    head: /步骤|环节|流程|工序|项目|节点|程序|阶段|作业|任务|事项|要点|名称|活动/u,
    examples: ['步骤', '流程环节'],
  },
  { holds: 'note', head: /备注|附注/u, examples: ['备注'] },
];
