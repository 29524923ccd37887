import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../src/procedure/model/procedure.ts';
import { tailChars, textOf, toIndex } from '../../src/search/build/index-document.ts';

const procedure: Procedure = {
  slug: 'x',
  title: '题',
  summary: '',
  kind: 'procedure',
  domain: 'd',
  roles: [],
  keywords: [],
  owner: '',
  version: '1.0.0',
  updated: '2026-01-01',
  reviewBy: '2027-01-01',
  sources: [],
  related: [],
  trigger: '客人 <VIP> 进店',
  regions: [],
  openPoints: [],
  steps: [
    {
      kind: 'step',
      id: 'a',
      name: '甲',
      by: [],
      to: [],
      limits: [],
      at: [],
      records: [],
      hold: false,
      asksOnly: false,
      items: [{ id: 'a/1', text: '问好', line: 1 }],
      redLines: [],
      line: 1,
    },
  ],
  sections: [],
  questions: [
    {
      kind: 'single',
      id: 'q1',
      prompt: ['先做什么？'],
      explanation: '',
      line: 1,
      options: [
        { text: '先问好', right: true, why: '' },
        { text: '先收钱', right: false, why: '' },
      ],
    },
  ],
  diagrams: [],
  redLines: [],
};

describe('toIndex', () => {
  test('leaves out the bar of the run, which stands last in its list', () => {
    const html =
      '<main><check-list><p>送客</p><div data-run-place data-pagefind-ignore><div><p>题</p><p>38 项</p><a>照着做</a></div></div></check-list><p>完</p></main>';
    expect(textOf(toIndex(html)).replace(/\s+/g, '')).toBe('送客完');
  });

  test('puts a term back into its sentence', () => {
    const html =
      '<main><p>收取<button class="term" type="button">押金</button><span class="term-meaning" popover>交的钱。</span>、送客</p></main>';
    expect(toIndex(html)).toContain('<p>收取押金、送客</p>');
  });

  test('drops drawings and controls', () => {
    const html =
      '<main><h1>题</h1><figure data-flowchart><svg><text>图</text></svg></figure><dialog><p>窗</p></dialog><p>文</p></main>';
    expect(textOf(toIndex(html)).replace(/\s+/g, '')).toBe('题文');
  });

  test('adds questions with their right answers only, each at its address', () => {
    const html = toIndex('<main><h1>题</h1></main>', procedure);
    expect(html).toContain('<p id="quiz/q1">先做什么？</p><p>先问好</p>');
    expect(html).not.toContain('先收钱');
  });

  test('says which step a question teaches', () => {
    const [question] = procedure.questions;
    const html = toIndex('<main></main>', { ...procedure, questions: [{ ...question!, step: 'a' }] });
    expect(html).toContain('<p id="quiz/q1/a">先做什么？</p>');
  });

  test('escapes what it adds', () => {
    expect(toIndex('<main></main>', procedure)).toContain('<p>客人 &lt;VIP&gt; 进店</p>');
  });

  test('says which other pages there are', () => {
    const list = '<main><nav><a href="/procedures/x/checklist/">照着做</a>';
    const quiz = '<a href="/procedures/x/quiz/">测一测</a>';
    expect(toIndex(`${list}${quiz}</nav></main>`, procedure)).toContain('data-pagefind-meta="uses:do test"');
    expect(toIndex(`${list}</nav></main>`, procedure)).toContain('data-pagefind-meta="uses:do"');
    expect(toIndex('<main></main>', procedure)).toContain('data-pagefind-meta="uses:"');
  });
});

test('a character that only ends runs is kept, whatever stands in the frame and in labels', () => {
  const html = toIndex(
    '<title>规程说明</title><nav>规程表</nav><main><h1>题</h1><p>守规程</p><label>规程好</label></main><footer>规程页</footer>',
  );
  expect(html).toContain('data-v="题 程"');
});

test('tailChars are the characters that no pair begins with', () => {
  expect(tailChars('放行条。条件')).toEqual(['件']);
  expect(tailChars('动火证，出入证')).toEqual(['证']);
  expect(tailChars('abc')).toEqual([]);
});

test('what is shown only once a day has passed says nothing of how a page is found', () => {
  const indexed = toIndex(
    '<main><h1>投诉</h1><p class="review-passed" data-pagefind-ignore hidden>先问服务中心。</p><p>管理服务。</p></main>',
  );
  expect(indexed).toBe(
    '<main><h1>投诉</h1><p>管理服务。</p><span data-pagefind-meta="tail[data-v]" data-v="诉 务"></span></main>',
  );
});
