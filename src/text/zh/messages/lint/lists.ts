/** The lists of roles and of records. */
export const roleMessages = {
  noWithin: (id: string, within: string, hint: string) =>
    `岗位「${id}」的 within「${within}」不在 roles.yaml 里。${hint}`,
};

export const recordMessages = {
  twice: (name: string) =>
    `表单「${name}」写了两次，步骤的 records 写它时不知道是哪一张。请改一个名称，或并成一张。`,
};
