// @vitest-environment jsdom
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { GroupTable } from '../../src/progress/view/GroupTable.tsx';

it('a domain in which something was answered is begun, though nothing of it is due', () => {
  const state = (domain: string, answered: number) => ({
    ...{ slug: domain, title: domain, domain, roles: [], doers: [], meaning: 'm', questions: 3 },
    ...{ read: false, due: 0, weak: 0, answered },
  });
  const groups = ['a', 'b'].map((id) => ({ id, name: `domain ${id}` }));
  render(h(GroupTable, { kind: 'domain', groups, states: [state('a', 1), state('b', 0)] }), document.body);
  const folded = document.querySelector('details details')!;
  expect(folded.textContent).toContain('domain b');
  expect(folded.textContent).not.toContain('domain a');
  expect(document.body.textContent).toContain('domain a');
});
