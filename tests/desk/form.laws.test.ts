// @vitest-environment jsdom
/** Every construct of every page of the handbooks is filled in anew in the form, and as it was: each field touches its own lines. */
import { test, vi } from 'vitest';
import { runs } from '../laws.ts';
import { describeForm } from './describe-form.ts';

vi.mock('#markdown', () => import('../../src/procedure/source/markdown/remark.ts'));

// The ordinary run tries a few pages, see form.test.ts.
if (runs(1, 0) === 0) test.skip('all pages, under npm run laws');
else for (const folder of ['tests/handbook', 'examples/clinic-en']) await describeForm(folder);
