import { expect, test } from 'vitest';
import { sideBySide, type Job } from '../../src/tools/stages/side-by-side.ts';

/** Jobs that end when they are told to, and what happened so far. */
function stage(jobs: Job[]) {
  const happened: string[] = [];
  const finish = new Map<string, () => void>();
  const all = sideBySide(jobs, async ({ name }, speak) => {
    happened.push(`${name} begins`);
    speak(() => happened.push(`${name}: hello`));
    await new Promise<void>((done) => finish.set(name, done));
    speak(() => happened.push(`${name}: bye`));
  });
  return {
    all,
    /** What has happened since the last look. */
    seen: () => happened.splice(0),
    end: async (name: string) => {
      finish.get(name)!();
      await new Promise((done) => setTimeout(done));
    },
  };
}

test('runs two jobs beside each other, and lets one speak after the other', async () => {
  const { all, seen, end } = stage([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
  expect(seen()).toEqual(['a begins', 'a: hello', 'b begins']);
  await end('b');
  expect(seen()).toEqual(['c begins']);
  await end('a');
  expect(seen()).toEqual(['a: bye', 'b: hello', 'b: bye', 'c: hello']);
  await end('c');
  await all;
  expect(seen()).toEqual(['c: bye']);
});

test('runs nothing beside a wide job', async () => {
  const { all, seen, end } = stage([{ name: 'a' }, { name: 'wide', wide: true }, { name: 'b' }]);
  expect(seen()).toEqual(['a begins', 'a: hello']);
  await end('a');
  expect(seen()).toEqual(['a: bye', 'wide begins', 'wide: hello']);
  await end('wide');
  expect(seen()).toEqual(['wide: bye', 'b begins', 'b: hello']);
  await end('b');
  await all;
});

test.each(['needs', 'after'])('begins no job before the one that it %s has ended', async (how) => {
  const { all, seen, end } = stage([{ name: 'a' }, { name: 'b', [how]: 'a' }]);
  expect(seen()).toEqual(['a begins', 'a: hello']);
  await end('a');
  expect(seen()).toEqual(['a: bye', 'b begins', 'b: hello']);
  await end('b');
  await all;
});

test('says when a job broke off', async () => {
  const broken = sideBySide([{ name: 'a' }], () => Promise.reject(new Error('it broke')));
  await expect(broken).rejects.toThrow('it broke');
});
