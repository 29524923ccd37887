import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completed, gaps, platform, type Lockfile } from '../../src/tools/lockfile.ts';

const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

test('package-lock.json has an entry for every optional dependency', () => {
  expect(gaps(locked), 'run npm run lockfile').toEqual([]);
});

test('package-lock.json names no registry', () => {
  const named = Object.entries(locked.packages).filter(([, { resolved }]) => resolved !== undefined);
  expect(named.map(([folder]) => folder)).toEqual([]);
});

test('npm ci accepts package-lock.json', () => {
  const npm = spawnSync('npm ci --dry-run --ignore-scripts --offline', { shell: true, encoding: 'utf8' });
  expect(npm.stderr).not.toMatch(/EUSAGE|Missing:|Invalid:/);
  expect(npm.status).toBe(0);
}, 60_000);

test('an entry that npm left out is written with its platform and the licence of its owner', () => {
  const lockfile: Lockfile = {
    packages: {
      '': {},
      'node_modules/finder': {
        license: 'MIT',
        optionalDependencies: { '@finder/linux-x64': '1.2.3', '@finder/windows-arm64': '1.2.3' },
      },
      'node_modules/@finder/linux-x64': { version: '1.2.3' },
    },
  };
  expect(gaps(lockfile)).toEqual([
    {
      by: 'node_modules/finder',
      name: '@finder/windows-arm64',
      version: '1.2.3',
      folder: 'node_modules/@finder/windows-arm64',
    },
  ]);
  expect(Object.entries(completed(lockfile).packages).slice(1, 3)).toEqual([
    ['node_modules/@finder/linux-x64', { version: '1.2.3' }],
    [
      'node_modules/@finder/windows-arm64',
      { version: '1.2.3', cpu: ['arm64'], os: ['win32'], license: 'MIT', optional: true },
    ],
  ]);
  expect(gaps(completed(lockfile))).toEqual([]);
});

test('another version at the top leaves its place and the entry goes below its owner', () => {
  const lockfile: Lockfile = {
    packages: {
      'node_modules/a': { version: '2.0.0', optionalDependencies: { 'a-darwin-x64': '2.0.0' } },
      'node_modules/a-darwin-x64': { version: '1.0.0' },
    },
  };
  expect(completed(lockfile).packages['node_modules/a/node_modules/a-darwin-x64']).toEqual({
    version: '2.0.0',
    cpu: ['x64'],
    os: ['darwin'],
    optional: true,
  });
  expect(gaps(completed(lockfile))).toEqual([]);
});

test('a package nested in its owner is found there', () => {
  const packages = {
    'node_modules/a': {},
    'node_modules/a/node_modules/b': { optionalDependencies: { c: '1.0.0' } },
    'node_modules/a/node_modules/c': { version: '1.0.0' },
  };
  expect(gaps({ packages })).toEqual([]);
});

test.each([
  ['@pagefind/darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
  ['@pagefind/windows-x64', { cpu: ['x64'], os: ['win32'] }],
  ['compiler-linux-arm64-gnu', { cpu: ['arm64'], os: ['linux'], libc: ['glibc'] }],
  ['compiler-wasm32-wasi', { cpu: ['wasm32'] }],
])('%s tells its platform', (name, expected) => expect(platform(name)).toEqual(expected));

test('a name without a platform is refused', () => {
  expect(() => platform('@pagefind/extras')).toThrow(
    '@pagefind/extras does not say which platform it is for.',
  );
});
