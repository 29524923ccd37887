/** What `zhaozhang init` and `new` write: the first pages of somebody's own handbook. */
import type * as zh from '../zh/starter.ts';

export const starter: typeof zh.starter = {
  domain: 'daily-work',
  roles: ['shift-leader', 'next-shift'],
  source: 'how-we-work',
  page: 'hand-over-the-shift',
};

export const starterLists: typeof zh.starterLists = {
  'site.yaml': `# What your handbook says of itself. Every line may be left out; take away the # to use one.
# All of them, with examples, are on the page for authors of your site (/authoring/#site).

language: en # en | zh-CN; a site that does not say it is Chinese

# name: Oakfield Handbook
# tagline: For every day
# organisation: Oakfield Ltd
# description: What we do every day, step by step.
# seal: O # one or two letters; else they come from the name. With a logo of your own: logo: logo.svg, beside this file
# colours:
#   accent: '#1d5fa8'
#   seal: '#a33a2c'
# home:
#   title: Do it the Oakfield way
#   picks: [hand-over-the-shift]
# repository: https://github.com/owner/name # then every page has a link to edit it
# contact: handbook@example.org
# uses: { checklist: true, quiz: true, review: true, indexes: true, team: true }
# What the browser keeps its records under: choose it at the start and leave it, or what people have ticked is lost.
# prefix: handbook
# ask:
#   default: the duty manager
`,
  'domains.yaml': `- id: daily-work
  name: Daily work
  summary: What is done every day, for everybody.
`,
  'roles.yaml': `- id: shift-leader
  name: Shift leader
  summary: Runs this shift and hands it over.
- id: next-shift
  name: Next shift leader
  summary: Takes over, and is in charge from then on.
`,
  'sources.yaml': `- id: how-we-work
  title: How we work today
  document: Told by those who do it, when this was written
`,
};

export const starterPage: typeof zh.starterPage = ({ today, reviewBy }) => `---
title: Hand over the shift
summary: From the last look around until the next shift leader has signed.
kind: procedure # procedure | norm | policy | guide
domain: daily-work # an id of domains.yaml
roles: [shift-leader, next-shift] # ids of roles.yaml
trigger: The shift ends
outcome: The next shift leader has signed and is at work
keywords: [handover, shift change]
owner: Shift leader
version: 1.0.0
updated: ${today}
reviewBy: ${reviewBy}
sources: [how-we-work] # ids of sources.yaml
related: []
---

What the next shift has to know is told once, and in the same order each time.

<Step id="look" name="Look around" by="shift-leader">

- [ ] Walk through all rooms
- [ ] Count the keys <Value id="keys" name="Keys" unit="keys" min="0" max="20" decimals="0" />

<Ask question="Anything wrong?">

- [Yes](#note)
- [No](#tell)

</Ask>

</Step>

<Step id="note" name="Write it down" by="shift-leader" records="Handover log">

- [ ] Write what is wrong into the log

</Step>

<Step id="tell" name="Pass it on" by="shift-leader" to="next-shift" limit="within 10 minutes" within="PT10M" hold>

- [ ] Say what is not finished yet
- [ ] Put the keys into their hands

<Warn>Never leave before the next shift leader is there.</Warn>

</Step>

<Step id="sign" name="Sign and begin" by="next-shift" records="Handover log">

- [ ] Sign the handover log

</Step>

<Quiz>

<Question id="leave" step="tell">

Your shift is over, and nobody has come. What now?

- [x] Wait, hand over, then go
  - Somebody has to be there at all times.
- [ ] Leave the keys and go
  - Keys go from hand to hand, and nobody would be there.

</Question>

<Question id="order" step="look">

In which order is it done?

1. Look around
2. Pass it on
3. Sign the handover log

They sign for what they have been told.

</Question>

<Question id="minutes" step="tell">

How long may passing it on take at most? <Number is="10" unit="minutes" />.

It is the limit of that step.

</Question>

</Quiz>
`;

export const newPage: typeof zh.newPage = ({ title, domain, role, owner, source, today, reviewBy }) => `---
title: ${title}
summary: In a sentence, where it begins and where it ends.
kind: procedure # procedure | norm | policy | guide
domain: ${domain}
roles: [${role}]
trigger: What starts it
outcome: What is so when it is done
keywords: []
owner: ${owner}
version: 1.0.0
updated: ${today}
reviewBy: ${reviewBy}
sources: [${source}]
related: []
---

<Step id="first" name="First step" by="${role}">

- [ ] Write one act that can be seen

<Ask question="Can it go on?">

- [Yes](#second)
- [No](#end 'Not done')

</Ask>

</Step>

<Step id="second" name="Second step" by="${role}">

- [ ] Write the next act that can be seen

</Step>

<Quiz>

<Question id="begin" step="first">

What comes first?

- [x] The right answer
  - Say why it is right.
- [ ] A mistake that people make
  - Say why it is wrong.

</Question>

</Quiz>
`;

export const starterReadme: typeof zh.starterReadme = `# Handbook

One file a procedure, in \`procedures/<area>/\`; its name is its address. Areas, jobs and sources stand in \`domains.yaml\`, \`roles.yaml\` and \`sources.yaml\`; name, colours and logo in \`site.yaml\`.

| to | command |
| --- | --- |
| see it while you write | \`npx zhaozhang dev .\` |
| begin a new procedure | \`npx zhaozhang new .\` |
| check all of them | \`npx zhaozhang check .\` |
| build the site (into \`dist/\`) | \`npx zhaozhang build .\` |
| open the built site | \`npx zhaozhang serve .\` |

Run \`npm install\` first. How to write is told on the page for authors of your site (\`/authoring/\`).

To update, install the newer version and run \`npx zhaozhang check . --fix\`. It writes anew what an earlier language wrote otherwise, touches nothing else, and names the line of what is left to you.

Copy \`dist/\` to any static host. \`.github/workflows/handbook.yml\` checks and builds at every push. \`.zhaozhang/\` and \`node_modules/\` belong to the tools: they come back when deleted, and are not committed.
`;

export const starterMessages: typeof zh.starterMessages = {
  made: (file) => `Made: ${file}`,
  kept: (file) => `Left as it is: ${file} (it was there)`,
  contentKept: (folder) =>
    `There is a handbook in ${folder} already: its settings and procedures were not touched.`,
  unknownLanguage: (word, known) => `There is no language “${word}”. Write one of ${known.join(', ')}.`,
  notAFolder: (folder) => `${folder} is no folder. Nothing was done.`,
  within: (folder, around) =>
    `${folder} lies in the handbook ${around}, and a handbook holds no other. Nothing was done: choose a folder outside of it.`,
  language: (language) =>
    `The site is in ${language}. For Chinese write language: zh-CN in site.yaml; for a Chinese sample run npx zhaozhang init --language zh-CN in an empty folder.`,
  scripts: 'Your package.json was not changed. For short commands such as npm run check you can run:',
  next: (commands) => `\nNext:\n${commands.map((command) => `  ${command}`).join('\n')}`,
};

export const newMessages: typeof zh.newMessages = {
  title: 'Title (for example: Check in a guest): ',
  id: (proposed) =>
    `Address, of lower-case letters, digits and hyphens${proposed && ` (Enter: ${proposed})`}: `,
  choose: (what, choices) =>
    `${{ domain: 'Area', role: 'Job', source: 'Source' }[what]} (${choices.join(', ')}; Enter takes the first): `,
  needed: (options) =>
    `Still needed: ${options.join(', ')}. Write it behind the command, or run it in a terminal that can ask.`,
  noList: (file) =>
    `There is no entry in ${file} yet. Write one first; a folder made by npx zhaozhang init has an example.`,
  unknown: (option, word, hint, known) =>
    `There is no “${word}” for ${option}.${hint && ` ${hint}`} There is ${known.join(', ')}.`,
  badId: (word) => `“${word}” is no address: use lower-case letters, digits and hyphens, as in check-in.`,
  noId: (title) => `“${title}” gives no address. Write one with --id.`,
  badTitle: 'A title needs words, on one line and without tags.',
  taken: (file) => `${file} is there already and was not touched. Choose another --id.`,
  written: (file) => `Written: ${file}`,
};
