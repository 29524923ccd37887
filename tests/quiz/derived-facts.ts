/** What is so of every question that is made from the pages of a folder. */
import { describe, expect, it } from 'vitest';
import { durationMinutes } from '../../src/language/iso-duration.ts';
import { END } from '../../src/procedure/model/flow-ids.ts';
import { flowOf, waysFrom } from '../../src/procedure/model/flow.ts';
import type { Procedure, Step } from '../../src/procedure/model/procedure.ts';
import { readContent } from '../../src/procedure/content/content.ts';
import { procedureOf } from '../../src/procedure/content/page.ts';
import { withoutNumber } from '../../src/language/zh/numbered.ts';
import { derivedQuestions } from '../../src/quiz/generate/derive-questions.ts';
import {
  DERIVED_KINDS,
  siteContext,
  type DerivedQuestion,
} from '../../src/quiz/generate/derived-question.ts';
import { kindOf, grade } from '../../src/questions/kinds.ts';
import { seeded } from '../../src/questions/random.ts';
import { comparable } from '../../src/questions/gaps/answer-matching.ts';

const waysOf = (procedure: Procedure, { id }: Step) =>
  flowOf(procedure)
    .filter((node) => node.id === id)
    .flatMap((node) => waysFrom(node).map(({ to }) => to));

export const right = (question: DerivedQuestion) =>
  'options' in question ? question.options.filter((option) => option.right).map((option) => option.text) : [];

/** @param missing the kinds of question that its pages do not give */
export async function describeEveryQuestion(
  folder: string,
  missing: readonly DerivedQuestion['derived'][],
): Promise<void> {
  const { pages, vocabulary } = await readContent(folder, '2026-01-01', async () => undefined);
  const procedures = pages.flatMap((each) =>
    each.matter ? [procedureOf({ ...each, matter: each.matter })] : [],
  );
  const around = siteContext(procedures, vocabulary.roles);
  const all = procedures.flatMap((procedure) =>
    derivedQuestions(procedure, seeded(7), around).map((question) => ({
      procedure,
      question,
    })),
  );

  describe(`every question made from ${folder}`, () => {
    it('exists for each kind that its pages give', () => {
      const kinds = DERIVED_KINDS.filter((kind) => all.some(({ question }) => question.derived === kind));
      expect(kinds).toEqual(expect.arrayContaining(DERIVED_KINDS.filter((kind) => !missing.includes(kind))));
    });

    it('has an id of its own and the right answer marked right', async () => {
      for (const { question } of all) await kindOf(question).prepareGrading?.();
      for (const procedure of procedures) {
        const ids = all.filter((each) => each.procedure === procedure).map(({ question }) => question.id);
        expect(new Set(ids).size).toBe(ids.length);
      }
      for (const { question } of all)
        expect(grade(question, kindOf(question).rightResponse(question)).right).toBe(true);
    });

    it('offers no option twice and marks exactly one right', () => {
      for (const { question } of all) {
        if ('parts' in question) continue;
        const offered =
          'options' in question
            ? question.options.map((option) => option.text)
            : 'entries' in question
              ? question.entries
              : [];
        expect(new Set(offered).size, question.id).toBe(offered.length);
        expect(offered.length, question.id).toBeGreaterThanOrEqual(3);
        if ('options' in question) expect(right(question).length, question.id).toBe(1);
      }
    });

    const wrongs = all.flatMap(({ procedure, question }) => {
      if (!('options' in question)) return [];
      const at = procedure.steps.find(({ id }) => id === question.step)!;
      return question.options
        .filter((option) => !option.right)
        .map(({ text, why }) => ({
          procedure,
          question,
          at,
          text,
          why,
          where: `${procedure.slug} ${question.id}: ${text}`,
        }));
    });

    it('offers no second right answer', () => {
      for (const { procedure, question, at, text, where } of wrongs) {
        const words = [at.name, ...at.items.map((item) => item.text)].join('\n');
        switch (question.derived) {
          case 'next':
          case 'node': {
            const answer = at.ask?.answers.find(({ id }) => question.id === `~node-${at.id}-${id}`);
            const ways = answer ? [answer.to] : waysOf(procedure, at);
            const named = procedure.steps.filter(({ name }) => withoutNumber(name) === text);
            expect(
              named.some(({ id }) => ways.includes(id)),
              where,
            ).toBe(false);
            if (named.length === 0) expect(ways, where).not.toContain(END);
            break;
          }
          case 'who': {
            const role = vocabulary.roles.find(({ name }) => name === text)!;
            expect(at.by, where).not.toContain(role.id);
            for (const name of [role.name, ...role.aliases]) expect(words, where).not.toContain(name);
            break;
          }
          case 'record':
            expect(at.records, where).not.toContain(text);
            expect(words, where).not.toContain(text);
            break;
          case 'limit': {
            const like = procedures
              .flatMap(({ steps }) => steps)
              .flatMap(({ limits }) => limits)
              .filter((limit) => limit.within && limit.text.includes(text));
            expect(like, where).not.toEqual([]);
            expect(words, where).not.toContain(text);
            const limit = at.limits.find((each) => each.text.includes(right(question)[0]!))!;
            const [own, other] = [durationMinutes(limit.within!)!, durationMinutes(like[0]!.within!)!];
            expect(Math.max(own, other) / Math.min(own, other), where).toBeGreaterThanOrEqual(1.5);
            break;
          }
          case 'branch': {
            const answer = at.ask!.answers.find(({ id }) => question.id === `~branch-${at.id}-${id}`)!;
            const target = procedure.steps.find(({ id }) => id === answer.to)?.name;
            expect(text, where).not.toBe(withoutNumber(target ?? ''));
            if (answer.to === END) expect(text, where).not.toBe('到此结束');
            break;
          }
          case 'when':
            expect(text, where).not.toBe(at.when);
            break;
          case 'value':
          case 'sequence':
        }
      }
    });

    it('offers no two options that read alike, and says why each wrong one is wrong', () => {
      for (const { question, text, why, where } of wrongs) {
        expect(why, where).not.toBe('');
        // All steps of the page are nodes to press, alike or not.
        if (!('options' in question) || question.derived === 'node') continue;
        const others = question.options.map((option) => option.text).filter((other) => other !== text);
        for (const other of others) expect(comparable(other).includes(comparable(text)), where).toBe(false);
      }
    });

    it('asks nothing on a page twice', () => {
      for (const procedure of procedures) {
        const own = all.filter((each) => each.procedure === procedure);
        const asked = own.filter(({ question }) => question.kind !== 'order');
        expect(new Set(asked.map(({ question }) => question.prompt[0])).size, procedure.slug).toBe(
          asked.length,
        );
      }
    });

    it('puts steps in the order in which each leads to the next', () => {
      for (const { procedure, question } of all) {
        if (!('entries' in question)) continue;
        const steps = question.entries.map((name) =>
          procedure.steps.find((each) => withoutNumber(each.name) === name)!,
        );
        for (const [index, each] of steps.slice(0, -1).entries()) {
          expect(waysOf(procedure, each)).toEqual([steps[index + 1]!.id]);
        }
      }
    });
  });
}
