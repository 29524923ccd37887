/** Slips of the pen, and what the check says of them on an English site. */

interface Mistake {
  right: string;
  wrong: string;
  /** Place and message of each problem; few questions left over are none of it. */
  says: readonly string[];
}

export const MISTAKES: readonly Mistake[] = [
  {
    right: '- [ ] Stamp it',
    wrong: '- [ ] Stamp it <Value id="h" kind="nmber" />',
    says: [
      '32:30 The value “h” has the unknown kind “nmber”. Use number, choice, text, time, date, signature, photo. Did you mean “number”?',
    ],
  },
  {
    right: '- [ ] Stamp it',
    wrong: '- [ ] Stamp it <Value id="h" kind="text" unit="mm" />',
    says: ['32:42 The value “h” is a text and cannot have unit, which is for number.'],
  },
  {
    right: '- [ ] Stamp it',
    wrong: '- [ ] Stamp it <Value id="h" unit="mm" of="a|b" />',
    says: ['32:40 The value “h” has no kind, so it is a number and cannot have of, which is for choice.'],
  },
  {
    right: '- [ ] Stamp it',
    wrong: '- [ ] Stamp it <Value id="h" min="300mm" />',
    says: [
      '32:30 The value “h” has min="300mm", which is not a number. Write min="300", and the unit in unit.',
    ],
  },
  {
    right: '- [ ] Stamp it',
    wrong: '- [ ] Stamp it <Value id="h" decimals="12" />',
    says: ['32:30 The value “h” has decimals="12", which is not a whole number from 0 to 9.'],
  },
  {
    right: '- [ ] Stamp it',
    wrong: '- [ ] Stamp it <Value id="h" kind="choice" of="good|bad" ok="god" />',
    says: ['32:58 The value “h” has “god” in ok, which is not in of. Did you mean “good”?'],
  },
  {
    right: '[Yes](#issue)\n- [No](#end "Not issued")',
    wrong: '[Yes](#issue) {/* if: h > 3 */}\n- [No](#end "Not issued") {/* if: h < 3 */}',
    says: [
      '20:1 The question “Is it the resident in person?” looks at the value “h”, which is not on this page. A value is written <Value id="…" />.',
    ],
  },
  {
    right: '[Yes](#issue)',
    wrong: '[Yes](#issue) {/* if: h is 3 */}',
    says: [
      '22:1 The condition of the answer “Yes” cannot be read: “h is 3”. Write {/* if: height > 500 */} with <, <=, >, >=, = or 300..500; join several with or.',
    ],
  },
  {
    right: 'within="PT10M"',
    wrong: 'within="10 minutes"',
    says: [
      '29:108 The step “Issue the permit” has within="10 minutes", which is not an ISO 8601 duration of up to 100 years. Write within="PT10M".',
    ],
  },
  {
    right: 'within="PT10M"',
    wrong: 'workdays',
    says: [
      '29:108 The step “Issue the permit” has workdays but no within, so nobody knows how long.',
      '29:1 The time limit “within 10 minutes” of the step “Issue the permit” has a number and a unit. Add within, for example within="P3D".',
    ],
  },
  {
    right: 'limit="within 10 minutes" ',
    wrong: '',
    says: [
      '29:82 The step “Issue the permit” has within but no limit. limit is the time limit as people read it.',
    ],
  },
  {
    right: 'by="receptionist"',
    wrong: 'by="receptionist,receptionist"',
    says: ['16:41 <Step by> has “receptionist” twice.'],
  },
  {
    right: 'name="Check identity"',
    wrong: 'name="Check identity" next="isue"',
    says: [
      '16:41 The step “Check identity” asks a question, so its answers say where to go. It cannot have next="isue" as well.',
      '16:41 The next of the step “Check identity” leads to “isue”, but there is no such step. Did you mean “issue”?',
    ],
  },
  {
    right: 'records="Exit permit"',
    wrong: 'at="9am"',
    says: [
      '29:60 “9am” in at is not a time of day. Write 09:00, or 13:00/17:30 from one time to another; separate several with commas. Did you mean “09:00”?',
    ],
  },
  {
    right: 'records="Exit permit"',
    wrong: 'at="09:00" hold next="end"',
    says: [
      '29:76 The step “Issue the permit” is done by the clock (at, every) and has no place in the order; it cannot have next.',
      '29:71 The step “Issue the permit” is done by the clock (at, every) and has no place in the order; it cannot have hold.',
      '22:3 The answer “Yes” leads to “issue”, which is done by the clock and has no place in the order.',
    ],
  },
  {
    right: 'records="Exit permit"',
    wrong: 'every="15 minutes"',
    says: ['29:60 every="15 minutes" is not a duration. Write every="PT15M".'],
  },
  {
    right: 'title: Issue',
    wrong: 'title:Issue',
    says: ['2:1 The colon behind “title” needs a blank after it: title: Issue an exit permit'],
  },
  {
    right: 'summary: Issue',
    wrong: 'summary: *Issue',
    says: [
      "3:10 Text cannot begin with “*”, which means something else here. Put the whole text in single quotation marks: summary: '*Issue a permit for things that leave.'.",
    ],
  },
  {
    right: 'kind: procedure',
    wrong: 'kind: process',
    says: ['4:7 “kind” should be one of procedure, norm, policy, guide. Write the id “procedure”.'],
  },
  {
    right: 'roles: [receptionist]',
    wrong: 'roles: receptionist, cashier\ncolour: red',
    says: [
      '7:1 There is no field “colour”. Use title, summary, kind, domain, roles, trigger, outcome, every, keywords, owner, version, updated, reviewBy, sources, related, order, asked, allow.',
    ],
  },
  {
    right: 'name="Issue the permit"',
    wrong: 'name=“Issue the permit”',
    says: ['29:18 These quotation marks are curly. Put the value in straight ones: name="Issue the permit".'],
  },
  {
    right: 'name="Issue the permit"',
    wrong: 'name="Issue the permit',
    says: ['29:18 The value of “name” has no closing quotation mark: name="Issue the permit".'],
  },
  {
    right: 'name="Issue the permit"',
    wrong: 'name=Issue',
    says: ['29:18 The value of “name” has no quotation marks: name="Issue".'],
  },
  {
    right: '<Step id="issue"',
    wrong: '<Stp id="issue"',
    says: [
      '29:1 There is no component <Stp>. Use Step, Phase, Together, Limit, Value, Ask, Section, Warn, Note, Gap, Legal, Quiz, Question, Blank, Number. Did you mean “Step”?',
      '34:1 Here is an end tag </Step>, but no <Step> before it that it could end.',
      '31:1 Items (- [ ] …) go only into <Step> or <Section>.',
      '22:3 This page has no step or section with the id “issue”.',
    ],
  },
  {
    right: '- [ ] Stamp it',
    wrong: '- [ ] Stamp it\n- [ ] ',
    says: [
      '33:1 This item is empty, or its box cannot be read. Write “- [ ] Say hello”: hyphen, blank, square brackets with a blank between them.',
    ],
  },
  {
    right: '- [ ] Stamp it',
    wrong: '- [ ] Stamp it {/* when */}',
    says: ['32:16 {/* when */} cannot stand here. Nothing stands behind when.'],
  },
  {
    right: '- [ ] Stamp it',
    wrong: '- [ ] Stamp it {/* id: a */} {/* id: b */}',
    says: ['32:30 An item can have one id, and this is the second. Make them one.'],
  },
  {
    right: '<Quiz>',
    wrong: '<Gap></Gap>\n\n<Legal>\n\n</Legal>\n\n<Quiz>',
    says: [
      '36:1 <Gap> is empty: say, as a question, what is still to be decided.',
      '38:1 <Legal> is empty: say what the old rule is, and what to check.',
    ],
  },
  {
    right: '<Quiz>',
    wrong: '#Heading\n\n[link] (/x/)\n\n**bold **text\n\n<Quiz>',
    says: [
      '38:1 This is not read as a link. Write “[words](address)” with ordinary brackets and no blank between them.',
      '40:1 This is not read as bold. Leave no blank between the stars and the words: “**words**”.',
    ],
  },
  {
    right: '<Quiz>',
    wrong:
      '<Together id="t" name="Both">\n\n<Step id="x" name="X">\n\n- [ ] Do x\n\n</Step>\n\n</Together>\n\n<Quiz>',
    says: [
      '36:1 <Together> “Both” has only 1 part; without at least two there is nothing to do side by side.',
    ],
  },
  {
    right:
      'What comes first?\n\n- [x] Check identity\n  - Without it no permit is issued.\n- [ ] Stamp it\n  - The stamp comes last.',
    wrong: 'Wait <Number is="three" unit="days" />.\n\nBecause.',
    says: [
      '40:6 The question “who” has the number “three”, which is none. Write is="3" unit="days", the unit by itself.',
    ],
  },
  {
    right:
      'What comes first?\n\n- [x] Check identity\n  - Without it no permit is issued.\n- [ ] Stamp it\n  - The stamp comes last.',
    wrong: 'What comes first?',
    says: [
      '38:1 The question “who” has no answer. It needs one of these: options (- [x] …), an order (1. …), pairs (a table of two columns), a gap (<Blank accept="…"/>) or a number (<Number is="…"/>).',
    ],
  },
  {
    right: 'id="who" step',
    wrong: 'id="who" kind="chioce" step',
    says: [
      '38:20 There is no kind of question “chioce”. Use single, multiple, truefalse, order, match, fill, number.',
    ],
  },
  {
    right: '---\ntitle',
    wrong: 'title',
    says: ['1:1 Before the facts at the top of the file, write a line --- (three hyphens).'],
  },
  {
    right: '- [Yes](#issue)',
    wrong: '- [Yes](#issue) and more',
    says: [
      '22:1 Beside its link, the answer “Yes” has “and more”, which is not shown. Move it into the square brackets, or out of <Ask>.',
    ],
  },
  {
    right: '(#end "Not issued")',
    wrong: '(#gap)',
    says: [
      '23:3 The answer “No” leads to #gap. Say what is still to be decided: [No](#gap "What if there is none?").',
    ],
  },
];
