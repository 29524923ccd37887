// @vitest-environment jsdom
/** Pages that hold all constructs between them are filled in anew in the form, and as they were. */
import { test, vi } from 'vitest';
import { written } from '../../src/desk/document/written.ts';
import { describeForm } from './describe-form.ts';
import { everyButton } from './every-button.ts';
import { dataOf } from './form-stage.tsx';

// The form reads with what browsers read with.
vi.mock('#markdown', () => import('../../src/procedure/source/markdown/remark.ts'));

await describeForm(
  'tests/handbook',
  /salon-guest|dental-visit|cafe-bar-day|ride-handover|property-valid|guesthouse/,
  false,
);

/** A little of everything. */
const SMALL = `---
title: 借伞
kind: procedure
---

<Step id="ask" name="问" by="receptionist">

说一句。

- [ ] 问姓名
- [ ] 问房号

<Ask question="有伞吗？">

- [有](#lend)
- [没有](#end "改日")

</Ask>

<Note>雨大时不收钱。</Note>

</Step>

<Step id="lend" name="借">

1. 登记
2. 取伞

| 伞 | 数 |
| --- | --- |
| 长 | 三 |

</Step>

<Quiz>

<Question id="who" step="ask">

先问什么？

- [x] 姓名
- [ ] 天气
  - 不相干。

</Question>

</Quiz>
`;

test('what a button does can be taken back by another', async () => {
  everyButton(written(SMALL), 'page.mdx', await dataOf('tests/handbook'));
});
