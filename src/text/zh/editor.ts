/** What `init` gives to an editor of text: snippets of the authoring language, with what is to be filled in. */
export const snippets: Record<string, { prefix: string; description: string; body: string[] }> = {
  Step: {
    prefix: '步骤',
    description: '一步：谁来做，做哪几件事',
    body: [
      '<Step id="${1:step-id}" name="${2:步骤名}" by="${3:receptionist}">',
      '',
      '- [ ] ${4:一件看得见的事}$0',
      '',
      '</Step>',
    ],
  },
  Ask: {
    prefix: '判断',
    description: '问一句，每个答案去哪一步',
    body: [
      '<Ask question="${1:客人有预订吗？}">',
      '',
      '- [${2:有}](#${3:step-id})',
      '- [${4:没有}](#${5:step-id})',
      '',
      '</Ask>',
    ],
  },
  Item: { prefix: '检查项', description: '一件看得见的事', body: ['- [ ] ${1:一件看得见的事}'] },
  When: {
    prefix: '只在',
    description: '只在某种情况下才做的一件事',
    body: ['- [ ] ${1:一件看得见的事} {/* when: ${2:下雨} */}'],
  },
  Limit: {
    prefix: '时限',
    description: '多久之内做完',
    body: ['<Limit within="${1:P3D}">${2:3 日内}</Limit>'],
  },
  Warn: { prefix: '红线', description: '不许做的事', body: ['<Warn>${1:严禁……}</Warn>'] },
  Gap: { prefix: '待定', description: '要由单位定下来的问题', body: ['<Gap>${1:……怎么办？}</Gap>'] },
  Legal: { prefix: '核对', description: '照做前须依法核对的旧规定', body: ['<Legal>${1:……}</Legal>'] },
  Value: {
    prefix: '数值',
    description: '边做边写下的数',
    body: ['<Value id="${1:height}" unit="${2:毫米}" min="${3:300}" max="${4:500}" />'],
  },
  Section: {
    prefix: '一节',
    description: '规范里的一节',
    body: ['<Section id="${1:section-id}" name="${2:名称}">', '', '- [ ] ${3:一条要求}$0', '', '</Section>'],
  },
  Question: {
    prefix: '题',
    description: '一道题，每个选项写明理由；放在 <Quiz> 里',
    body: [
      '<Question id="${1:question-id}" step="${2:step-id}">',
      '',
      '${3:问题}',
      '',
      '- [x] ${4:对的}',
      '  - ${5:为什么}',
      '- [ ] ${6:错的}',
      '  - ${7:为什么}',
      '',
      '</Question>',
    ],
  },
};
