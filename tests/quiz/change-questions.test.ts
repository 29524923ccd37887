import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/procedure/content/content.ts';
import { procedureOf } from '../../src/procedure/content/page.ts';
import { editionOf } from '../../src/procedure/history/edition.ts';
import { readHistory } from '../../src/procedure/history/history-file.ts';
import { pageMeaning } from '../../src/procedure/history/meanings.ts';
import type { Procedure } from '../../src/procedure/model/procedure.ts';
import { roleNames } from '../../src/procedure/model/vocabulary.ts';
import { siteContext } from '../../src/quiz/generate/derived-question.ts';
import { formerProcedure } from '../../src/quiz/generate/former-procedure.ts';
import { changedQuestions, questionSet } from '../../src/quiz/generate/make-question-set.ts';
import { rightInWords } from '../../src/questions/kinds.ts';
import { page, SOUND } from '../procedure/example.ts';
import { isOtherwise } from './is-otherwise.ts';

const roles = ['接待员', '收银员', '保安'].map((name, index) => ({
  ...{ id: ['receptionist', 'cashier', 'guard'][index]!, name, aliases: [], summary: '' },
}));
const TEXT = SOUND.replace(
  '<Step id="issue"',
  `<Step id="note" name="登记" by="cashier" records="来访簿" limit="1 天内" within="P1D">

- [ ] 记下时间

</Step>

<Step id="check" name="复查" by="guard" records="复查单" limit="3 小时内" within="PT3H">

- [ ] 看物品

</Step>

<Step id="issue"`,
);
const procedure = (text: string): Procedure => {
  const read = page(text);
  return procedureOf({ ...read, matter: read.matter! });
};

/** What is asked where a passage was written otherwise before: prompt, options with the right one first, and why the former one is wrong. */
function asked(before: string, after: string) {
  expect(TEXT).toContain(after);
  const now = procedure(TEXT);
  const former = editionOf(procedure(TEXT.replace(after, before)));
  const { former: all } = pageMeaning(
    [former, { ...editionOf(now), version: '1.1.0' }],
    editionOf(now),
    roleNames(roles),
  );
  return changedQuestions(now, siteContext([now], roles), all, all[0]!).map((question) => ({
    prompt: question.prompt[0],
    right: rightInWords(question).join(),
    wrong:
      'options' in question
        ? question.options.filter((one) => !one.right).map(({ text, why }) => [text, why])
        : [],
  }));
}
const FORMERLY = '以前是这样，后来改了。';

describe('what is asked of a change', () => {
  it('a limit, with the former one beside it', () => {
    const found = asked('limit="1 小时内" within="PT1H"', 'limit="10 分钟内" within="PT10M"');
    expect(found.map(({ prompt, right }) => [prompt, right])).toEqual([
      ['「开放行条」的时限是多久？', '10 分钟内'],
    ]);
    expect(found[0]!.wrong).toContainEqual(['1 小时内', FORMERLY]);
  });

  it('who does a step', () => {
    const found = asked('name="登记" by="receptionist"', 'name="登记" by="cashier"');
    expect(found.map(({ prompt, right }) => [prompt, right])).toEqual([['「登记」由谁做？', '收银员']]);
    expect(found[0]!.wrong).toContainEqual(['接待员', FORMERLY]);
  });

  it('a record', () => {
    const found = asked('records="值班本"', 'records="来访簿"');
    expect(found.map(({ prompt, right }) => [prompt, right])).toEqual([
      ['「登记」用到哪份表单或资料？', '来访簿'],
    ]);
    expect(found[0]!.wrong).toContainEqual(['值班本', FORMERLY]);
  });

  it('where the way goes', () => {
    const found = asked('(#check)', '(#issue)');
    expect(found.map(({ prompt, right }) => [prompt, right])).toEqual([
      ['「是业主本人吗？」答「是」，接下来怎么走？', '开放行条'],
    ]);
  });

  it('nothing, where only words are others', () => {
    expect(asked('limit="十分钟之内"', 'limit="10 分钟内"')).toEqual([]);
    expect(asked('name="登记入册"', 'name="登记"')).toEqual([]);
    expect(asked('- [ ] 写清物品', '- [ ] 写明物品')).toEqual([]);
  });

  it('at most three, those of limits first', () => {
    const found = asked(
      'by="receptionist" records="来访簿" limit="2 周内" within="P14D">',
      'by="cashier" records="来访簿" limit="1 天内" within="P1D">',
    );
    expect(found.map(({ prompt }) => prompt)).toEqual(['「登记」的时限是多久？', '「登记」由谁做？']);
  });
});

describe('the pages of the test handbook that have changed', async () => {
  const { pages, vocabulary } = await readContent('tests/handbook', '2026-01-01', async () => undefined);
  const procedures = pages.flatMap((each) =>
    each.matter ? [procedureOf({ ...each, matter: each.matter })] : [],
  );
  const site = siteContext(procedures, vocabulary.roles);
  const changed = await Promise.all(
    procedures.map(async (now) => {
      const history = await readHistory('tests/handbook', now.slug);
      return { now, former: pageMeaning(history, editionOf(now), roleNames(vocabulary.roles)).former };
    }),
  );

  it('every question is answered otherwise by what the page said, and comes back in review', () => {
    let tried = 0;
    for (const { now, former } of changed) {
      const { derived } = questionSet(now, site, former);
      for (const one of former) {
        const questions = changedQuestions(now, site, former, one);
        expect(questions.length).toBeLessThanOrEqual(3);
        for (const question of questions) {
          tried += 1;
          expect(derived).toContainEqual(question);
          expect(isOtherwise(question, now, one.edition, formerProcedure(now, one)), question.id).toBe(true);
        }
      }
    }
    expect(tried).toBeGreaterThan(5);
  });
});
