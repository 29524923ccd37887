import { expect, it } from 'vitest';
import { findJobs } from '../../src/home/ask/find-jobs.ts';
import type { Job } from '../../src/my-roles/all-jobs.ts';

const JOBS: Job[] = [
  ['desk', '公司前台', '公司前台 gongsiqiantai', '公司来访接待'],
  ['receptionist', '接待员', '接待员 jiedaiyuan 前台 qiantai 前厅接待 总台', '酒店前厅'],
  ['clerk', '前台值班人员', '前台值班人员 qiantaizhibanrenyuan', '物业前台办理'],
  ['cashier', '收银员', '收银员 shouyinyuan 前台收银员 收银', '酒店前厅'],
  ['sales', '销售接待员', '销售接待员 xiaoshoujiedaiyuan', '案场接待'],
];
const names = (typed: string) => findJobs(JOBS, typed).map(([, name]) => name);

it('a job is found by its name, other names and pinyin, what begins so first', () => {
  expect(names('前台')).toEqual(['接待员', '前台值班人员', '收银员', '公司前台']);
  expect(names('接待员')).toEqual(['接待员', '销售接待员']);
  expect(names('JIEDAI')).toEqual(['接待员', '销售接待员']);
  expect(names('')).toEqual([]);
});

it('by words of which each stands in its names or in that of its domain', () => {
  expect(names('酒店前台')).toEqual(['接待员', '收银员']);
  expect(names('前台接待员')).toEqual(['接待员']);
  expect(names('物业 前台')).toEqual(['前台值班人员']);
  expect(names('公司 前台 接待')).toEqual(['公司前台']);
});

it('not by a domain alone, and not where a word stands nowhere', () => {
  expect(names('物业')).toEqual([]);
  expect(names('酒店宇航员')).toEqual([]);
});
