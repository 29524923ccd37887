import { describe, expect, it } from 'vitest';
import { keysOfProcedure, keysOfProfile, shares, subjects } from '../../src/device/model/kept-records.ts';
import { fullness } from '../../src/storage/quota.ts';

describe('what is kept', () => {
  const texts = new Map([
    ['run:walk-in/1', 'x'.repeat(1000)],
    ['run:walk-in/2@p1', 'x'],
    ['marks:walk-in', 'x'],
    ['quiz:group@p1', 'x'],
    ['form:walk-in/h', 'x'],
    ['settings:theme', 'x'],
    ['set-aside:zhaozhang:run:walk-in/3', 'x'],
  ]);

  it('is counted by kind, the largest first', () => {
    expect(shares(texts).map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      'run 2',
      'set-aside 1',
      'form 1',
      'settings 1',
      'marks 1',
      'quiz 1',
    ]);
    const answers = (many: number) =>
      JSON.stringify({ version: 1, value: { answered: Array.from({ length: many }, () => ({})) } });
    const months = new Map([
      ['answers:2026-10', answers(4)],
      ['answers:2026-11@p1', answers(7)],
      ['answers:2026-09', 'torn'],
    ]);
    expect(shares(months).map(({ kind, count }) => `${kind} ${count}`)).toEqual(['answers 12']);
    expect(fullness(new Map([['run:a', 'x'.repeat(2_621_434)]]))).toBeCloseTo(0.5);
  });

  it('is found by procedure and by profile', () => {
    expect(keysOfProcedure(texts, 'walk-in')).toEqual([
      'run:walk-in/1',
      'run:walk-in/2@p1',
      'marks:walk-in',
      'form:walk-in/h',
    ]);
    const isPersonal = (kind: string) => ['run', 'marks', 'quiz'].includes(kind);
    expect(keysOfProfile(texts, 'p1', isPersonal)).toEqual(['run:walk-in/2@p1', 'quiz:group@p1']);
    expect(keysOfProfile(texts, '', isPersonal)).toEqual(['run:walk-in/1', 'marks:walk-in']);
    expect(subjects(texts)).toEqual(['walk-in', 'group']);
  });
});
