import { sectionNames } from './sections.ts';

/** Where something belongs that was brought to the wrong page. */
export const belongsText = {
  share: `这是「交给班组长」的内容，要在「${sectionNames.team}」里读。`,
  back: '这是班组长交回给成员的内容，由成员自己点「读班组长交回的」来读。',
  book: `这是导出的班组账本，要在「${sectionNames.team}」里选文件读。`,
  backup: `这是本机数据的备份，要在「${sectionNames.data}」里导入。`,
  run: '这是交接的一单，直接点开其中的链接就能接手。',
  remark: '这是读者对规程提的意见，请转给负责那份规程的人。',
  report: '这是导出的报告，只供查看，不能读进来。',
};
