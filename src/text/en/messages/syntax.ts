import type * as zh from '../../zh/messages/syntax.ts';

export const attributeMessages: typeof zh.attributeMessages = {
  idFormat:
    'is not an id: use lower-case letters, digits and hyphens, and begin with a letter, as in check-id',
  id: 'id: lower-case letters, digits and hyphens; each once on a page',
  markup: (found) => `“${found}” would be shown as it stands: only words go here, no bold, links or tags`,
  spread: (tag) => `<${tag}> cannot take {…}. An attribute is written name="value".`,
  twice: 'is written twice, and only one of them counts. Make them one, or delete one',
  braces: (tag, name) => `The value of <${tag} ${name}> is written {…}. Write ${name}="value".`,
  flag: 'is a switch: write the name alone, without “=” and a value',
  noValue: (name) => `has no value. Write ${name}="value"`,
  within: (what) => `holds markup: ${what}`,
};

/** How each problem is begun in one line. */
export const diagnosticMessages: typeof zh.diagnosticMessages = {
  error: 'error',
  warning: 'warning',
  quoted: (word) => `“${word}”`,
  /** In place of what is quoted and holds nothing. */
  nothing: '(nothing)',
};

/** A sentence with its stop. */
export const ended: typeof zh.ended = (said) => (/[.?]$/.test(said.trimEnd()) ? said.trimEnd() : `${said}.`);

export const nearestMessages: typeof zh.nearestMessages = {
  writeIds: (ids) => `Write the id ${ids.map((id) => `“${id}”`).join(' or ')}.`,
  didYouMean: (match) => `Did you mean “${match}”?`,
  idOf: (name, id) => `The id of “${name}” is “${id}”.`,
  withName: (id, name) => `${id} (${name})`,
  thereAre: (ids) => `There is ${ids.join(', ')}.`,
  andMore: (ids, more) => `There is ${ids.join(', ')}, and ${more} more.`,
};
