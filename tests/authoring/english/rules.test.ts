/** What the check says of each rule's example on an English site: place and whole message, as an author reads it. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../../src/rules/rules.ts';
import { MISTAKES } from './mistakes.ts';

/** What one page cannot show. */
type Unshown = 'internal' | 'history' | 'history-newer' | 'unreleased' | 'stale-figure' | 'same-version';

const SAYS: Record<Exclude<RuleId, Unshown>, string> = {
  'file-name':
    'error 1:1 The file name “Exit-Form.mdx” becomes an address: use lower-case letters, digits and hyphens. Rename it “exit-form.mdx”.',
  encoding: 'error 32:12 Here is a character that nobody can see (U+200B). Delete it.',
  'page-size': 'error 1:1 This page has 220908 characters; the most is 200000. Split it into several pages.',
  'part-size':
    'warning 29:1 “Issue the permit” has 41 items; nobody does more than 40 in one go. Split it into several steps or pages.',
  yaml: 'error 2:8 The quotation mark " is not closed.',
  matter: 'error 12:11 “reviewBy” should be a day that there is, written 2026-11-21.',
  'duplicate-slug':
    'error 1:1 The file name “exit-permit” is taken by procedures/counter/exit-permit.mdx. It is the address of a page, so no two pages can share it.',
  'unknown-role':
    'error 29:42 There is no job “Front desk”; jobs are listed in roles.yaml. Write the id “receptionist”.',
  'unknown-domain':
    'error 5:9 There is no area “conter”; areas are listed in domains.yaml. Did you mean “counter”?',
  'unknown-source':
    'error 13:11 There is no source “old-txt”; sources are listed in sources.yaml. Did you mean “old-text”?',
  'unknown-page':
    'error 32:21 This link leads to “exit-permt”, but there is no such page. Did you mean “exit-permit”?',
  'home-example':
    'warning 3:18 “exit-permit” cannot be the example on the home page: its first step must ask something, and both answers must lead to a step; its first step needs two items or more. The first page that can be is shown in its place, or none.',
  'role-within': 'error 1:3 within leads round in a circle: receptionist → receptionist. Delete one of them.',
  'role-alias':
    'warning 2:3 “Front desk” is a name of the job “guard” and of the job “receptionist”. If they are one job, make them one; if not, give the name to one of them.',
  incomplete: 'error 4:7 A page of kind: procedure must have trigger (what begins it).',
  comment:
    'warning 3:48 “# draft” is a comment and not on the page. To keep it, put the whole text in single quotation marks; if it is a comment, give it a line of its own.',
  'review-due':
    'warning 12:11 This page should have been checked again by 2026-11-20. Check it, then change updated and reviewBy.',
  'unused-source':
    'warning 1:3 No page names the source “Lost” (lost) in sources: what it says has no place yet.',
  'unused-record':
    'warning 1:3 No step names the form “Old form” (lost) in records, so readers cannot find it.',
  'record-name':
    'warning 29:1 records has the id of the form, “permit”. Write its name: records="Exit permit".',
  'unused-allow':
    'warning 14:21 “item-long” in allow does nothing: this page has no such warning. Delete it.',
  syntax:
    'error 20:1 <Ask> has no end tag. Write </Ask> on a line of its own below its content, with an empty line before and after.',
  expression:
    'error 32:16 {name} cannot stand here. Braces are only for ids and conditions: {/* id: name */}, {/* when: it rains */}; to show a brace, write \\{.',
  heading:
    'error 16:1 A first-level heading (#) cannot stand in the text: the heading of the page is its title. Use ## or a lower one.',
  'unknown-component':
    'error 32:15 The HTML tag <br> cannot be used: for a new line, leave an empty line and begin a paragraph.',
  'component-place': 'error 34:1 <Quiz> cannot stand in <Step>, only in the page itself.',
  'unknown-attribute':
    'error 29:60 <Step> has no attribute “record”. Use id, name, by, to, limit, within, workdays, ahead, least, records, when, at, every, calls, next, hold. Did you mean “records”?',
  'missing-attribute':
    'error 29:1 <Step> needs the attribute “name” (the name of the step, short enough for the flowchart).',
  'attribute-value': 'error 29:60 <Step records> has no value. Write records="value".',
  'id-format':
    'error 73:1 “Form-1” is not an id: use lower-case letters, digits and hyphens, and begin with a letter, as in check-id.',
  'duplicate-id': 'error 32:1 The item “Write down the things” is there twice in this step.',
  'item-place': 'error 16:1 Items (- [ ] …) go only into <Step> or <Section>.',
  'item-box':
    'error 32:1 This looks like an item, but its box cannot be read. Write “- [ ] Stamp it”: hyphen, blank, square brackets with a blank between them.',
  empty: 'error 36:1 <Note> is empty. Write the note, or delete it.',
  markup: 'error 36:1 This is not read as bold. Leave no blank between the stars and the words: “**words**”.',
  'link-target':
    'error 32:21 The link “file:///c/a.doc” begins with “file:”, which readers cannot open. Use http:, https:, mailto:, tel:, or, within this site, /procedures/file-name/ or #step-id.',
  picture:
    'error 36:1 The picture “./form.png” is not beside this file: there is no file procedures/counter/form.png.',
  'picture-alt':
    'warning 36:1 The picture “/icon-192.png” has no words. Say in the brackets what can be seen: ![The card reader from the front, its lamp at the upper right](/icon-192.png).',
  'picture-text':
    'warning 36:1 The picture “/icon-192.png” seems to hold only text (Scan): it can be neither searched nor read aloud. Write the text into the page.',
  'picture-file': 'warning 1:1 No page uses the picture “form.png”. Put it into a procedure, or delete it.',
  diagram:
    'error 38:1 Mermaid cannot read this line. Put text in double quotes if it contains brackets, quotes or the word end, for example a["Check (with deposit)"]',
  'missing-step': 'error 22:3 This page has no step or section with the id “isue”. Did you mean “issue”?',
  'unreachable-step':
    'error 29:1 Nothing leads to the step “Issue the permit” (issue): no next, no answer, and not the order of the steps.',
  'no-end':
    'error 29:1 From the step “Issue the permit” (issue) there is no way to the end: it goes round in a circle. Let an answer or a next lead to #end.',
  'next-with-ask':
    'error 16:41 The step “Check identity” asks a question, so its answers say where to go. It cannot have next="issue" as well.',
  'ask-answers':
    'error 20:1 The question “Is it the resident in person?” has only 1 answer; it needs at least two.',
  'ask-answer':
    'error 23:1 The answer “No, not issued” to “Is it the resident in person?” leads nowhere. Write “- [Yes](#verify-booking)”: in the brackets, # and the id of a step, or #end.',
  hold: 'error 29:123 The step “Issue the permit” is a hold, but has no items and no question: with nothing to do it can hold nothing up. Write what is to be done as “- [ ] …”.',
  clock:
    'error 29:60 “9 in the morning” in at is not a time of day. Write 09:00, or 13:00/17:30 from one time to another; separate several with commas.',
  region: 'error 36:1 <Phase> “After the shift” has no steps. Write some, or delete it.',
  jump: 'error 38:25 The next of the step “One” ends everything from within a part of “At the same time”, while its other parts are not done. When this part is done, write #both.',
  'calls-circle': 'error 29:60 calls leads round in a circle: exit-permit → exit-permit. Delete one of them.',
  value: 'error 32:45 The value “height” has min=9, which is more than max=5.',
  condition:
    'error 20:1 The question “Is it the resident in person?” looks at the value “height”, which is not on this page. A value is written <Value id="…" />.',
  'limit-differs':
    'warning 29:1 The step “Issue the permit” has the time limit “within 15 minutes” here and “within 10 minutes” in “Issue an exit permit” (exit-permit). Check which is right; if both are, link to that page or name it in related.',
  'form-differs':
    'warning 32:1 For “Number of things” of the form “Exit permit” this page has “boxes” and records.yaml has “pieces”. Check which is right, and make them the same.',
  'time-doubt':
    'warning 29:1 Check the time of the step “Issue the permit”: at goes from 17:30 to 13:00 on the next day. The other way round it is 13:00/17:30.',
  duration:
    'error 29:1 The step “Issue the permit” has the time limit “within 10 minutes” with within="PT15M", which is not as long. Make them the same: by its words, within="PT10M".',
  'question-kind':
    'error 38:20 The question “who” has kind="order", but its answer is written as that of “single”.',
  'question-malformed': 'error 42:1 The question “who” asks nothing. Write a question before the answer.',
  'question-lost':
    'error 42:1 The question “who” holds a picture, which questions do not show. Say it in words, and put the picture into the step.',
  'question-step': 'error 38:20 This page has no step or section with the id “ask”. Did you mean “ask-id”?',
  'question-no-right': 'error 42:1 The question “who” has no right option. Write the right one “- [x] …”.',
  'question-explanation':
    'error 42:1 The question “who” has no explanation. Say why below each option, indented: “  - why”; or in a paragraph behind the options.',
  'option-explanation': 'warning 44:1 The question “who” does not say why the option “Stamp it” is wrong.',
  'question-all-right':
    'warning 42:1 The question “who” has only right options, so ticking all of them is right. Add a wrong one.',
  'blank-accept':
    'warning 42:14 The question “who” has the answer “check, verify” with “,” in it, which readers would have to type as well. If these are several answers, separate them with |.',
  'question-open-list':
    'warning 39:1 The question “who” takes what is not named for wrong, but the list of “Issue the permit” is left open. Ask in another way; if it cannot be wrong, say so in allow.',
  'question-no-order':
    'warning 54:1 The question “order” asks which of “Take photos” and “Film it” comes first, but they have no order (<Together>, or by the clock). Delete one; if they have an order, say so in allow.',
  'question-unsettled':
    'warning 40:1 The question “who” seems to ask about what is still open (<Gap>: Who keeps the company seal overnight?). Ask once it is decided; if it is, say so in allow.',
  'few-questions':
    'warning 38:1 This page has only 2 questions; it takes at least 3 to tell whether somebody knows it.',
  'name-long':
    'warning 29:1 “Issue the exit permit for large things” has some 38 letters; the flowchart has room for 28.',
  'item-long':
    'warning 32:1 The item “Put the stamp of the front office at the lower right of the permit” has some 66 letters; the most is 48. Shorten it, and put details into the text.',
  'item-acts':
    'warning 32:1 The item “Stamp it, then hand it over” seems to be several acts. An item is one, which can be seen.',
  'item-vague':
    'warning 32:1 Nobody can see whether “promptly” in the item “Stamp it promptly” was done. Write the time, the number or the thing.',
  'source-words':
    'warning 34:14 1 line of this page speaks of the source document, which readers do not have. Write what is still to be decided as <Gap>, faults of the old document as remark in sources.yaml.',
  'value-identity':
    "warning 32:1 “Passport number” is the number of an identity paper, which nobody's device should keep. Write an item to tick instead, like “The identity card was checked”.",
  'doer-is-to':
    'warning 29:1 The step “Issue the permit” has the job “receptionist” in by and in to. Who does it goes into by, to whom it is done into to.',
  'limit-within':
    'warning 29:1 The time limit “within 10 minutes” of the step “Issue the permit” has a number and a unit. Add within, for example within="P3D".',
  'limit-flag':
    'warning 29:112 The time limit “within 3 working days” of the step “Issue the permit” reads as if it counted working days. If so, write workdays; without it, it is not counted so.',
  'limit-never':
    'warning 16:1 The time limit “a day before” of the step “Check identity” is before the procedure begins, and so has passed. Change from, or delete ahead.',
  'limit-case':
    'warning 29:1 The step “Issue the permit” has two time limits for “large things”, so nobody knows which one counts. Change for, or make them one.',
  'when-words':
    'warning 29:1 when="if it rains" is more than the case. Write the case alone: “it rains”. The page will say “only if: it rains”, and the flowchart will ask “it rains?”.',
};

// The language is chosen when Node starts, so that another process says it.
const script = ['--conditions=en', 'tests/authoring/english/said.ts'];
const { answers: SAID, mistakes } = JSON.parse(
  execFileSync(process.execPath, script, { encoding: 'utf8' }),
) as {
  answers: Record<string, string[]>;
  mistakes: string[][];
};

test('nothing is said of the sound folder', () => expect(SAID.sound).toEqual([]));

describe('the example of a rule', () => {
  test('is there for all but what no author can cause', () => {
    expect(
      Object.keys(SAID)
        .filter((id) => id !== 'sound')
        .sort(),
    ).toEqual(Object.keys(SAYS).sort());
  });

  test.each(Object.entries(SAYS))('%s', (id, says) => {
    const [first] = SAID[id]!.filter((said) => said.startsWith(`${id} `));
    expect(first).toBe(`${id} ${says}`);
  });

  test.each(Object.entries(SAID))('%s is told without a word or a mark of Chinese', (_, said) => {
    expect(said.filter((line) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(line))).toEqual([]);
  });
});

test.each(MISTAKES.map((mistake, index) => ({ ...mistake, said: mistakes[index] })))(
  '$wrong',
  ({ says, said }) => {
    expect(said).toEqual(says);
  },
);
