/** Words of the question who uses this device. */
export const personText = {
  title: '写上姓名或工号',
  why: '交出去的东西要写明是谁的，免得和别人的混在一起。只问这一次，以后可以在「本机数据」里改。',
  whyOptional: '写上了，接手的人才知道是谁做的。也可以不写。只问这一次，以后可以在「本机数据」里改。',
  label: '姓名或工号',
  hint: '如：李敏，或 0317',
  keep: '保存，继续',
  none: '不写名字，继续',
};

/** Words of the people who use one device. */
export const profilesText = {
  rename: '改姓名或工号',
  keepName: '保存',
  renamed: (name: string) => `已改成「${name}」。`,
  nameBack: '已改回来。',
  nameTaken: (name: string) => `没有改：这台设备上已经有「${name}」，写得分得开一点。`,
  change: '改名',
  changeOf: (name: string) => `给「${name}」改名`,
  write: '写上姓名',
};
