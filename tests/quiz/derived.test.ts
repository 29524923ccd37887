import { describe, expect, it } from 'vitest';
import { minutes } from '../../src/procedure/duration.ts';
import { END, waysFrom, type Procedure, type Step } from '../../src/procedure/model.ts';
import { CONTENT, readContent } from '../../src/procedure/content.ts';
import { procedureOf } from '../../src/procedure/page.ts';
import { derivedQuestions, DERIVED_KINDS, someOf, type DerivedQuestion } from '../../src/quiz/derived.ts';
import { kindOf, mark, seeded } from '../../src/quiz/model.ts';

const step = (id: string, name: string, more: Partial<Step> = {}): Step => ({
  kind: 'step',
  id,
  name,
  items: [],
  redLines: [],
  line: 1,
  by: [],
  records: [],
  hold: false,
  asksOnly: false,
  ...more,
});

const page = (steps: Step[], roles: string[] = []): Procedure => ({
  slug: 'p',
  title: 'P',
  summary: '',
  kind: 'procedure',
  domain: 'd',
  roles,
  keywords: [],
  owner: '',
  version: '1',
  updated: '2026-01-01',
  reviewBy: '2027-01-01',
  sources: [],
  related: [],
  outcome: '办妥',
  steps,
  sections: [],
  questions: [],
  diagrams: [],
  redLines: [],
});

const linear = page(
  [
    step('a', '登记', { by: ['desk'], records: ['登记表'], limit: '当场', within: 'PT5M' }),
    step('b', '复核', { by: ['lead'], limit: '1 日内', within: 'P1D' }),
    step('c', '发证', { by: ['desk', 'lead'], records: ['出入证'] }),
    step('d', '归档', { limit: '24 小时内', within: 'PT24H' }),
  ],
  ['desk', 'lead'],
);

const made = (procedure: Procedure, seed = 1) =>
  derivedQuestions(procedure, seeded(seed), (id) => `岗位 ${id}`);
const ofKind = (questions: DerivedQuestion[], kind: string) =>
  questions.filter(({ derived }) => derived === kind);
const right = (question: DerivedQuestion) =>
  'options' in question ? question.options.filter((option) => option.right).map((option) => option.text) : [];

describe('questions made from the steps', () => {
  it('ask what comes next after each step but the last', () => {
    const questions = ofKind(made(linear), 'next');
    expect(questions.map((question) => [question.prompt[0], right(question)])).toEqual([
      ['做完「登记」，下一步是什么？', ['复核']],
      ['做完「复核」，下一步是什么？', ['发证']],
      ['做完「发证」，下一步是什么？', ['归档']],
    ]);
  });

  it('ask who does a step only where one role does it', () => {
    expect(
      ofKind(made(linear), 'who').map(({ step, ...question }) => [step, right(question as DerivedQuestion)]),
    ).toEqual([
      ['a', ['岗位 desk']],
      ['b', ['岗位 lead']],
    ]);
  });

  it('never offer two limits of the same length', () => {
    const questions = ofKind(made(linear), 'limit');
    expect(questions.map(right)).toEqual([['当场'], ['1 日内'], ['24 小时内']]);
    for (const question of questions.slice(1)) {
      expect('options' in question && question.options.map((option) => option.text)).toEqual([
        right(question)[0],
        '当场',
      ]);
    }
  });

  it('ask for the form of a step that has one', () => {
    expect(ofKind(made(linear), 'record').map(right)).toEqual([['登记表'], ['出入证']]);
  });

  it('ask for the order of four to six steps that follow each other', () => {
    const [question, ...more] = ofKind(made(linear), 'sequence');
    expect(question).toMatchObject({ entries: ['登记', '复核', '发证', '归档'] });
    expect(more).toEqual([]);
    const long = page('123456789'.split('').map((id) => step(id, `第${id}步`)));
    const [part] = ofKind(made(long), 'sequence');
    expect(part && 'entries' in part && part.entries.length).toBe(6);
    expect(ofKind(made(page(linear.steps.slice(1))), 'sequence')).toEqual([]);
  });

  it('ask where each answer of a decision leads, against where the others lead', () => {
    const asking = page([
      step('ask', '看预订', {
        ask: {
          question: '有预订吗？',
          line: 1,
          answers: [
            { id: 'y', text: '有', to: 'check', line: 1 },
            { id: 'n', text: '没有', to: END, outcome: '改约', line: 1 },
          ],
        },
      }),
      step('check', '核对'),
      step('card', '发卡'),
    ]);
    const questions = ofKind(made(asking), 'branch');
    expect(questions.map((question) => [question.prompt[0], right(question)])).toEqual([
      ['「有预订吗？」答「有」，接下来怎么走？', ['核对']],
      ['「有预订吗？」答「没有」，接下来怎么走？', ['到此结束：改约']],
    ]);
    const offered = questions.map((question) =>
      'options' in question ? question.options.map((option) => option.text).sort() : [],
    );
    expect(offered[0]).toEqual(['到此结束：改约', '发卡', '核对'].sort());
    expect(ofKind(made(asking), 'next').map(right)).toEqual([['发卡']]);
  });

  it('leave out steps whose names are not their own', () => {
    const twice = page([step('a', '签字'), step('b', '盖章'), step('c', '签字'), step('d', '归档')]);
    expect(ofKind(made(twice), 'next')).toEqual([]);
  });

  it('point to the node of each option', () => {
    const [question] = ofKind(made(linear), 'node');
    expect(question?.nodes).toEqual(['b', 'c', 'd']);
    expect(question && right(question)).toEqual(['复核']);
  });

  it('are the same for the same chance, and few of each kind are drawn', () => {
    expect(made(linear, 5)).toEqual(made(linear, 5));
    const some = someOf(made(linear), seeded(1));
    expect(DERIVED_KINDS.map((kind) => ofKind(some, kind).length)).toEqual([2, 0, 2, 2, 1, 1, 1]);
  });
});

describe('every question made from the content', async () => {
  const { pages, vocabulary } = await readContent(CONTENT, '2026-01-01', async () => undefined);
  const names = new Map(vocabulary.roles.map(({ id, name }) => [id, name]));
  const procedures = pages.flatMap((each) =>
    each.matter ? [procedureOf({ ...each, matter: each.matter })] : [],
  );
  const all = procedures.flatMap((procedure) =>
    derivedQuestions(procedure, seeded(7), (id) => names.get(id) ?? id).map((question) => ({
      procedure,
      question,
    })),
  );

  it('exists for each kind', () => {
    for (const kind of DERIVED_KINDS) {
      expect(
        all.some(({ question }) => question.derived === kind),
        kind,
      ).toBe(true);
    }
  });

  it('has an id of its own and the right answer marked right', () => {
    for (const procedure of procedures) {
      const ids = all.filter((each) => each.procedure === procedure).map(({ question }) => question.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    for (const { question } of all) expect(mark(question, kindOf(question).right(question)).right).toBe(true);
  });

  it('offers no option twice and marks exactly one right', () => {
    for (const { question } of all) {
      const offered =
        'options' in question
          ? question.options.map((option) => option.text)
          : 'entries' in question
            ? question.entries
            : [];
      expect(new Set(offered).size, question.id).toBe(offered.length);
      expect(offered.length, question.id).toBeGreaterThanOrEqual(2);
      if ('options' in question) expect(right(question).length, question.id).toBe(1);
    }
  });

  it('offers no second right answer', () => {
    for (const { procedure, question } of all) {
      const at = procedure.steps.find(({ id }) => id === question.step)!;
      const wrong = 'options' in question ? question.options.filter((option) => !option.right) : [];
      for (const { text } of wrong) {
        const where = `${procedure.slug} ${question.id}: ${text}`;
        switch (question.derived) {
          case 'next':
          case 'node': {
            const ways = waysFrom(procedure.steps, at).map(({ to }) => to);
            const named = procedure.steps.filter(({ name }) => name === text).map(({ id }) => id);
            expect(
              ways.some((to) => named.includes(to)),
              where,
            ).toBe(false);
            break;
          }
          case 'who':
            expect(
              at.by.map((id) => names.get(id) ?? id),
              where,
            ).not.toContain(text);
            break;
          case 'record':
            expect(at.records, where).not.toContain(text);
            break;
          case 'limit': {
            const same = procedure.steps.find(({ limit }) => limit === text)!;
            expect(minutes(same.within!), where).not.toBe(minutes(at.within!));
            break;
          }
          case 'branch': {
            const answer = at.ask!.answers.find(({ id }) => question.id === `~branch-${at.id}-${id}`)!;
            const target = procedure.steps.find(({ id }) => id === answer.to)?.name;
            expect(text, where).not.toBe(target);
            break;
          }
          case 'sequence':
        }
      }
    }
  });

  it('puts steps in the order in which each leads to the next', () => {
    for (const { procedure, question } of all) {
      if (!('entries' in question)) continue;
      const steps = question.entries.map((name) => procedure.steps.find((each) => each.name === name)!);
      for (const [index, each] of steps.slice(0, -1).entries()) {
        expect(waysFrom(procedure.steps, each).map(({ to }) => to)).toEqual([steps[index + 1]!.id]);
      }
    }
  });
});
