/** Files, front matter and the lists beside the pages, and names that stand for an entry of one. */
import type { RuleWords } from '../../../rule-words.ts';
import type * as zh from '../../../zh/messages/rules/files.ts';

export const fileRules: RuleWords<typeof zh.fileRules> = {
  'file-name': {
    about: 'A file name that cannot be an address, or a file that is not or cannot be read',
    mend: 'Name it in lower-case letters, digits and hyphens, ending in .mdx',
    example: ['', '', 'procedures/counter/Exit-Form.mdx'],
  },
  encoding: {
    about: 'A file that is not UTF-8, or has characters that nobody can see',
    mend: 'Save it as UTF-8 in your editor; delete what cannot be seen',
    example: ['Stamp it', 'Stamp\u200b it'],
  },
  'page-size': {
    about: 'A page that is too long, or has too many steps',
    mend: 'Split it into several pages',
    example: ['<Quiz>', `${'Very long. '.repeat(20_000)}\n\n<Quiz>`],
  },
  'part-size': {
    about: 'Too much in one place: items, answers, questions, options, or a title that is too long',
    mend: 'Split it into several steps, questions or pages',
    example: [
      '- [ ] Stamp it',
      Array.from({ length: 40 }, (_, index) => `- [ ] Stamp sheet ${index + 1}`).join('\n'),
    ],
  },
  yaml: {
    about: 'The top of the file, or a list, that is not sound YAML',
    mend: 'Look at quotation marks, colons and indentation of this line',
    example: ['title: Issue an exit permit', 'title: "Issue an exit permit'],
  },
  matter: {
    about: 'A field at the top of the file that is missing, unknown or not written as it should be',
    mend: 'Write it as the table above says',
    example: ['reviewBy: 2027-11-01', 'reviewBy: 2027-02-30'],
  },
  'duplicate-slug': {
    about: 'A file name that another page of the site has',
    mend: 'Choose another file name',
    example: ['', '', 'procedures/other/exit-permit.mdx'],
    message: (slug, file) =>
      `The file name “${slug}” is taken by ${file}. It is the address of a page, so no two pages can share it.`,
  },
  'unknown-role': {
    about: 'A job that there is not',
    mend: 'Write an id of roles.yaml; add a new job there first',
    example: ['name="Issue the permit" by="receptionist"', 'name="Issue the permit" by="Front desk"'],
  },
  'unknown-domain': {
    about: 'An area that there is not, or a file in the wrong folder',
    mend: 'Write an id of domains.yaml, which is the name of the folder',
    example: ['domain: counter', 'domain: conter'],
  },
  'unknown-source': {
    about: 'A source that there is not',
    mend: 'Write an id of sources.yaml',
    example: ['[old-text]', '[old-txt, old-text]'],
  },
  'unknown-page': {
    about: 'A page that there is not',
    mend: 'Write the file name of another procedure',
    example: ['- [ ] Stamp it', '- [ ] Stamp it, see [the old page](./exit-permt.mdx)'],
  },
  'home-example': {
    about: 'A page named as home.example in site.yaml that cannot be drawn as the example on the home page',
    mend: 'Name a page that begins with short names, or shorten those of this one',
    example: ['name: Handbook', 'name: Handbook\nhome: { example: exit-permit }', 'site.yaml'],
    message: (slug, lacks) =>
      `“${slug}” cannot be the example on the home page: ${lacks.join('; ')}. The first page that can be is shown in its place, or none.`,
  },
  'role-within': {
    about: 'within in roles.yaml that leads round in a circle',
    mend: 'Delete one within of it',
    example: ['name: Receptionist,', 'name: Receptionist, within: receptionist,', 'roles.yaml'],
    message: (circle) => `within leads round in a circle: ${circle.join(' → ')}. Delete one of them.`,
  },
  'role-alias': {
    about: 'Two jobs with the same name',
    mend: 'If they are one job, make them one; if not, give the name to one of them',
    example: [
      '- { id: receptionist',
      '- { id: guard, name: Guard, aliases: [Front desk], summary: Keeps the gate. }\n- { id: receptionist',
      'roles.yaml',
    ],
    message: (name, first, second) =>
      `“${name}” is a name of the job “${first}” and of the job “${second}”. If they are one job, make them one; if not, give the name to one of them.`,
  },
  incomplete: {
    about: 'A page without what a page of its kind must have',
    mend: 'Add it, or change kind',
    example: ['trigger: A resident wants to take something out\n', ''],
    message: (kind, what) => `A page${kind ? ` of kind: ${kind}` : ''} must have ${what}.`,
  },
  internal: {
    about: 'The program failed over this file; hand it to whoever looks after the site',
    mend: 'Send the file to whoever looks after the site',
    message: (why) => `The program failed over this file (${why}). Send it to whoever looks after the site.`,
  },
  comment: {
    about: 'Words behind # at the top of the file, which are a comment and not on the page',
    mend: 'To keep them, put the whole text in single quotation marks',
    example: [
      'summary: Issue a permit for things that leave.',
      'summary: Issue a permit for things that leave. # draft',
    ],
    message: (token) =>
      `“${token}” is a comment and not on the page. To keep it, put the whole text in single quotation marks; if it is a comment, give it a line of its own.`,
  },
  'review-due': {
    about: 'The day by which it should have been checked again is over',
    mend: 'Check it, then change updated and reviewBy',
    example: ['reviewBy: 2027-11-01', 'reviewBy: 2026-11-20'],
    message: (day) =>
      `This page should have been checked again by ${day}. Check it, then change updated and reviewBy.`,
  },
  'unused-source': {
    about: 'A source in sources.yaml that no page uses',
    mend: 'Write a procedure from it, or name it in the sources of one',
    example: [
      '- { id: old-text',
      '- { id: lost, title: Lost, document: a.txt, lines: [[10, 12]] }\n- { id: old-text',
      'sources.yaml',
    ],
    message: (title, id) =>
      `No page names the source “${title}” (${id}) in sources: what it says has no place yet.`,
  },
  'unused-record': {
    about: 'A form in records.yaml that no step uses',
    mend: 'Name it, by the same name, in the records of a step; delete it if nobody needs it',
    example: [
      '- { id: permit',
      '- { id: lost, name: Old form, fields: [{ id: count, name: Number of things }] }\n- { id: permit',
      'records.yaml',
    ],
    message: (name, id, hint) =>
      `No step names the form “${name}” (${id}) in records, so readers cannot find it.${hint && ` ${hint}`}`,
  },
  'record-name': {
    about: 'The id of a form in records',
    mend: 'Write the name of the form',
    example: ['records="Exit permit"', 'records="permit"'],
    message: (id, name) => `records has the id of the form, “${id}”. Write its name: records="${name}".`,
  },
  history: {
    about: 'A file of versions (in history/) that cannot be read, or that belongs to no page',
    mend: 'Take back what it was; where a page was renamed, rename it too',
  },
  'history-newer': {
    about: 'A file of versions that a newer engine has written, with what this one does not know',
    mend: 'Update the engine',
    message: (field) =>
      `“${field}” was written here by a newer engine, and this one does not know it: so the page was not compared with it, and cannot be released. Install the newer version.`,
  },
  unreleased: {
    about: 'A page that means something else than its last version did, and was not released',
    mend: 'Run release, and say why and who approved it',
    message: (last) =>
      `This page means something else than version ${last} did, and was not released. Run release, and say why and who approved it.`,
  },
  'stale-figure': {
    about: 'A figure that was changed in a limit or an item, and still stands elsewhere on the page',
    mend: 'Change it too, unless it is about something else; once the page is released nothing is said any more',
    message: (figure) =>
      `“${figure}” was changed in a limit or an item, and still stands in this line. See whether it must change too.`,
  },
  'same-version': {
    about: 'Another version of a page that says the same as the one that was released',
    mend: 'Change version back',
    message: (now, last) =>
      `The version is ${now}, but the page says the same as version ${last}, which was released: nothing that anybody acts by has changed. Change version back to ${last}, or write what is to change.`,
  },
  'unused-allow': {
    about: 'allow names a warning that this page does not have',
    mend: 'Delete it',
    example: ['sources: [old-text]', 'sources: [old-text]\nallow: { item-long: as the law has it }'],
    message: (rule, hint) =>
      `“${rule}” in allow does nothing: this page has no such warning. Delete it.${hint && ` ${hint}`}`,
  },
};
