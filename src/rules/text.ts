/** Markdown, components and their attributes: what can be read, and what would be read as something else. */
import { textRules as words } from '#text/messages/rules/text.ts';
import { error, warning } from './rule.ts';

export const TEXT_RULES = {
  syntax: error(words.syntax),
  expression: error(words.expression),
  heading: error(words.heading),
  'unknown-component': error(words['unknown-component']),
  'component-place': error(words['component-place']),
  'unknown-attribute': error(words['unknown-attribute']),
  'missing-attribute': error(words['missing-attribute']),
  'attribute-value': error(words['attribute-value']),
  'id-format': error(words['id-format']),
  'duplicate-id': error(words['duplicate-id']),
  'item-place': error(words['item-place']),
  'item-box': error(words['item-box']),
  empty: error(words.empty),
  markup: error(words.markup),
  'link-target': error(words['link-target']),
  picture: error(words.picture),
  'picture-alt': warning(words['picture-alt']),
  'picture-text': warning(words['picture-text']),
  'picture-file': warning(words['picture-file']),
  diagram: error(words.diagram),
};
