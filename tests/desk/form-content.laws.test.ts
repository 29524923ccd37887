// @vitest-environment jsdom
/** Every construct of every page of the content is filled in anew in the form, and as it was: beside form.laws.test.ts. */
import { test, vi } from 'vitest';
import { runs } from '../laws.ts';
import { describeForm } from './describe-form.ts';

vi.mock('#markdown', () => import('../../src/procedure/source/markdown/remark.ts'));

if (runs(1, 0) === 0) test.skip('all pages, under npm run laws');
else await describeForm('content');
