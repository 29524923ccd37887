/** `zhaozhang impact`: where something is named or said. */
export const impactMessages = {
  noName: '请写一个表单、岗位、术语或规程的名字：npx zhaozhang impact <名字>。',
  unknown: (name: string, hint: string) => `没有叫「${name}」的表单、岗位、术语或规程。${hint}`,
};
