import { lookUpNames } from './look-up.ts';

/** The page of one record. */
export const recordText = {
  all: lookUpNames.records,
  lead: (fields: number, uses: number) => `${fields} 栏${uses ? `，${uses} 个步骤用到` : ''}。`,
  blank: (name: string) => `空白《${name}》`,
  print: '打印空白表',
  required: '必填',
  uses: '用在哪些步骤',
};
