/** What an author says of the uncertain pieces of a proposed page, and the page after it. */
import { describe, expect, test } from 'vitest';
import { settled, unsureIn, type Answer } from '../../src/desk/door/settle.ts';
import { readText } from '../../src/import/document/read-text.ts';
import { importDocument } from '../../src/import/import-document.ts';
import type { Proposal } from '../../src/import/proposal/page.ts';
import { writeDraft } from '../../src/procedure/draft/write-draft.ts';

const TEXT = `散客接待流程
1、接待员问候客人，询问有无预订，并请客人在大堂的沙发上稍坐片刻。
2、收取押金并开具收据，把收据交给客人保管。`;

function proposed(kinds?: ReadonlyMap<string, 'norm'>) {
  const { proposals, ledger, roles } = importDocument(readText('a.txt', TEXT), {
    today: '2026-11-29',
    known: [],
    idOf: () => 'x',
    ...(kinds && { kinds }),
  });
  const [{ draft, called }] = proposals as [Proposal];
  const nameOf = (id: string) => roles.find((role) => role.id === id)?.name ?? id;
  const idOf = (name: string) => roles.find((role) => role.name === name)?.id ?? 'new-role';
  return { draft, unsure: unsureIn({ draft, called }, ledger, nameOf), idOf };
}

const after = (answers: [string, Answer][]) => {
  const { draft, unsure, idOf } = proposed();
  return writeDraft(settled(draft, unsure, new Map(answers), idOf));
};

test('each uncertain piece is told with the old words and what is proposed', () => {
  expect(proposed().unsure).toContainEqual({
    key: 'doer-from-before#step-2',
    doubt: 'doer-from-before',
    group: 'step-2',
    said: '2、收取押金并开具收据，把收据交给客人保管。',
    value: '接待员',
  });
});

describe('a doer that was taken from the step before', () => {
  test('stays where it is accepted', () => {
    expect(after([['doer-from-before#step-2', { is: 'accepted' }]])).toContain(
      '<Step id="step-2" name="收取押金并开具收据" by="x"',
    );
  });

  test('is nobody where it is rejected', () => {
    expect(after([['doer-from-before#step-2', { is: 'rejected' }]])).toContain(
      '<Step id="step-2" name="收取押金并开具收据" records',
    );
  });

  test('is somebody else where it is changed, and the page has that role', () => {
    const text = after([['doer-from-before#step-2', { is: 'changed', value: '收银员' }]]);
    expect(text).toContain('<Step id="step-2" name="收取押金并开具收据" by="new-role"');
    expect(text).toContain('roles: [x, new-role]');
  });
});

test('what was answered of one step changes no other', () => {
  const before = after([]).split('<Step id="step-2"')[0]!;
  const text = after([['doer-from-before#step-2', { is: 'rejected' }]]);
  expect(text.split('<Step id="step-2"')[0]).toBe(before);
});

test('a page whose kind the author says is proposed as that', () => {
  const { draft, unsure } = proposed(new Map([['x', 'norm']]));
  expect(draft.matter.kind).toBe('norm');
  expect(draft.body.map(({ kind }) => kind)).toEqual(['section', 'section']);
  expect(unsure.filter(({ doubt }) => doubt === 'kind')).toEqual([]);
});

test('a question that was read from cases is told, changed, or taken back', () => {
  const text =
    '复核流程\n1、核对结果，如结果一致，则通知护士，否则重新采样。\n2、把结果写在登记本上，并交给护士长。';
  const read = (unasked: string[]) => {
    const { proposals, ledger } = importDocument(readText('a.txt', text), {
      today: '2026-11-29',
      known: [],
      idOf: () => 'x',
      unasked: new Set(unasked),
    });
    const [{ draft, called }] = proposals as [Proposal];
    return { draft, unsure: unsureIn({ draft, called }, ledger, (id) => id) };
  };
  const { draft, unsure } = read([]);
  expect(unsure.filter(({ doubt }) => doubt === 'question')).toMatchObject([
    { group: 'step-1', value: '结果一致吗？' },
  ]);
  const answers = new Map([['question#step-1', { is: 'changed', value: '两次结果一样吗？' } as const]]);
  expect(writeDraft(settled(draft, unsure, answers, (name) => name))).toContain(
    '<Ask question="两次结果一样吗？">',
  );
  const plain = read(['x#step-1']);
  expect(writeDraft(plain.draft)).not.toContain('<Ask');
  expect(writeDraft(plain.draft)).toContain('- [ ] 通知护士 {/* when: 结果一致 */}');
  expect(plain.unsure.filter(({ doubt }) => doubt === 'question')).toEqual([]);
});

describe('what was read out of a sentence', () => {
  const text =
    '送货流程\n1、送货前由司机和接待员核对送货签收单，把单子交给客人看过。\n2、接待员请客人稍坐，如客人需要应介绍房型和价格。';
  const read = () => {
    let count = 0;
    const { proposals, ledger, roles } = importDocument(readText('a.txt', text), {
      today: '2026-11-29',
      known: [],
      idOf: () => `x${++count}`,
    });
    const [{ draft, called }] = proposals as [Proposal];
    const nameOf = (id: string) => roles.find((role) => role.id === id)?.name ?? id;
    return { draft, unsure: unsureIn({ draft, called }, ledger, nameOf) };
  };
  const said = (key: string, answer: Answer) => {
    const { draft, unsure } = read();
    return writeDraft(settled(draft, unsure, new Map([[key, answer]]), (name) => name));
  };

  test('is told: several doers, a form without its marks, a case that nothing closes', () => {
    expect(
      read()
        .unsure.filter(({ doubt }) => ['doer', 'record', 'case'].includes(doubt))
        .map(({ key, value }) => [key, value]),
    ).toEqual([
      ['record#step-1', '送货签收单'],
      ['doer#step-1', '司机 接待员'],
      ['case#step-2', '客人需要'],
    ]);
  });

  test('is what the author says instead', () => {
    expect(said('record#step-1', { is: 'changed', value: '签收单、回执' })).toContain(
      'records="签收单、回执"',
    );
    expect(said('record#step-1', { is: 'rejected' })).not.toContain('records=');
    expect(said('case#step-2', { is: 'changed', value: '客人问起' })).toContain('{/* when: 客人问起 */}');
  });

  test('loses no word where it is no case', () => {
    expect(said('case#step-2', { is: 'rejected' })).toContain('- [ ] 客人需要，应介绍房型和价格');
  });
});

describe('a role that the document calls otherwise than the lists', () => {
  const read = () => {
    const { proposals, ledger } = importDocument(
      readText('a.txt', '行李寄存流程\n1、行李员应问清房号和件数。\n2、由大堂副理批准后放行。'),
      {
        today: '2026-12-01',
        known: [{ id: 'bellhop', name: '行李生', aliases: ['行李员'] }],
        idOf: () => 'x',
      },
    );
    const [proposal] = proposals as [Proposal];
    return { ...proposal, unsure: unsureIn(proposal, ledger, (id) => (id === 'bellhop' ? '行李生' : id)) };
  };
  const rolesAfter = (answer: Answer) => {
    const { draft, unsure } = read();
    return settled(draft, unsure, new Map([['role#行李员', answer]]), (name) => `new-${name}`).matter.roles;
  };

  test('is a point to answer, with both names', () => {
    expect(read().unsure[0]).toEqual({
      key: 'role#行李员',
      doubt: 'role',
      group: undefined,
      said: '行李员',
      role: 'bellhop',
      value: '行李生',
    });
  });

  test('is the one of the lists, the one of the document, or another', () => {
    expect(rolesAfter({ is: 'accepted' })).toEqual(['bellhop', 'x']);
    expect(rolesAfter({ is: 'rejected' })).toEqual(['new-行李员', 'x']);
    expect(rolesAfter({ is: 'changed', value: '礼宾员' })).toEqual(['new-礼宾员', 'x']);
  });
});
