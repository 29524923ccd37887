import { describe, expect, test } from 'vitest';
import { listing, single } from '../../src/indexes/model/export-json.ts';
import { page, step } from './pages.ts';

const limits = [
  { text: '3 日内', within: 'P3D', for: '中修' },
  { text: '10 个工作日内', within: 'P10D', workdays: true, for: '大修' },
];
const written = page('a', {
  steps: [step('repair', { limits, to: ['guest'], when: '下雨', region: 'outside' })],
  regions: [{ kind: 'phase', id: 'outside', name: '户外', line: 1 }],
  openPoints: [{ kind: 'gap', text: '谁来？', line: 2 }],
  asked: [{ q: '漏雨了怎么办', step: 'repair' }],
});
const address = (path: string) => `/kb/${path}`;

describe('what other programs read', () => {
  test('of one page is its whole model; a reader of schema 1.0 still finds a limit', () => {
    const read = JSON.parse(JSON.stringify(single(written, address))) as Record<string, unknown>;
    expect(read).toMatchObject({
      format: 1,
      schema: '1.2',
      page: '/kb/procedures/a/',
      steps: [
        {
          id: 'repair',
          limits,
          limit: '3 日内',
          within: 'P3D',
          to: ['guest'],
          when: '下雨',
          region: 'outside',
        },
      ],
      regions: [{ kind: 'phase', id: 'outside', name: '户外' }],
      openPoints: [{ kind: 'gap', text: '谁来？' }],
      asked: [{ q: '漏雨了怎么办', step: 'repair' }],
    });
  });

  test('of all pages says how much is open, who answers for it, and what it means', () => {
    const approved = () => ({ meaning: '1f0c2xk', approvedBy: '王经理' });
    const { format, schema, procedures } = listing([written], address, approved);
    expect([format, schema]).toEqual([1, '1.2']);
    expect(procedures).toMatchObject([
      {
        ...{ slug: 'a', steps: 1, gaps: 1, legal: 0, json: '/kb/procedures/a.json' },
        ...{ owner: '前厅部', version: '1.0.0', reviewBy: written.reviewBy },
        ...{ meaning: '1f0c2xk', approvedBy: '王经理' },
      },
    ]);
  });
});
