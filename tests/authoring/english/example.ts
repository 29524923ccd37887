/** A small sound folder of content in English, which the examples of the rules break. */

const QUESTION = (id: string) => `<Question id="${id}" step="ask-id">

What comes first?

- [x] Check identity
  - Without it no permit is issued.
- [ ] Stamp it
  - The stamp comes last.

</Question>`;

const PAGE = `---
title: Issue an exit permit
summary: Issue a permit for things that leave.
kind: procedure
domain: counter
roles: [receptionist]
trigger: A resident wants to take something out
outcome: The permit is issued
owner: Front office
version: 1.0.0
updated: 2026-11-01
reviewBy: 2027-11-01
sources: [old-text]
---

<Step id="ask-id" name="Check identity" by="receptionist">

- [ ] See an identity card

<Ask question="Is it the resident in person?">

- [Yes](#issue)
- [No](#end "Not issued")

</Ask>

</Step>

<Step id="issue" name="Issue the permit" by="receptionist" records="Exit permit" limit="within 10 minutes" within="PT10M">

- [ ] Write down the things
- [ ] Stamp it

</Step>

<Quiz>

${['who', 'who-2', 'who-3'].map(QUESTION).join('\n\n')}

</Quiz>
`;

export const PAGE_FILE = 'procedures/counter/exit-permit.mdx';

export const FILES: Record<string, string> = {
  'site.yaml': 'language: en\nname: Handbook\n',
  'domains.yaml': '- { id: counter, name: Counter, summary: What is done at the counter. }\n',
  'roles.yaml': '- { id: receptionist, name: Receptionist, aliases: [Front desk], summary: Receives. }\n',
  'sources.yaml': '- { id: old-text, title: Old text, document: a.txt, lines: [[1, 9]] }\n',
  'glossary.yaml': '- { term: permit, meaning: What lets things out. }\n',
  'records.yaml':
    '- { id: permit, name: Exit permit, fields: [{ id: count, name: Number of things, unit: pieces }] }\n',
  [PAGE_FILE]: PAGE,
};
