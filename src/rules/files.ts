/** Files, front matter and the lists beside the pages, and names that stand for an entry of one. */
import { fileRules as words } from '#text/messages/rules/files.ts';
import { error, warning } from './rule.ts';

export const FILE_RULES = {
  'file-name': error(words['file-name']),
  encoding: error(words.encoding),
  'page-size': error(words['page-size']),
  'part-size': warning(words['part-size']),
  yaml: error(words.yaml),
  matter: error(words.matter),
  'duplicate-slug': error(words['duplicate-slug']),
  'unknown-role': error(words['unknown-role']),
  'unknown-domain': error(words['unknown-domain']),
  'unknown-source': error(words['unknown-source']),
  'unknown-page': error(words['unknown-page']),
  'home-example': warning(words['home-example']),
  'role-within': error(words['role-within']),
  'role-alias': warning(words['role-alias']),
  incomplete: error(words.incomplete),
  internal: error(words.internal),
  comment: warning(words.comment),
  'review-due': warning(words['review-due']),
  'unused-source': warning(words['unused-source']),
  'unused-record': warning(words['unused-record']),
  'record-name': warning(words['record-name']),
  history: error(words.history),
  'history-newer': warning(words['history-newer']),
  unreleased: warning(words.unreleased),
  'stale-figure': warning(words['stale-figure']),
  'same-version': warning(words['same-version']),
  'unused-allow': warning(words['unused-allow']),
};
