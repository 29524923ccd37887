/** What people call things that the authoring language calls by an id: whoever writes the name is told the id. */
import type * as zh from '../../zh/authoring/names.ts';

/** The ends of a flow, and what is still open. */
export const FLOW_NAMES: typeof zh.FLOW_NAMES = {
  start: ['beginning', 'begin'],
  end: ['finish', 'done', 'stop'],
  gap: ['open', 'unknown', 'tbd'],
};

/** The kinds of value. */
export const VALUE_KIND_NAMES: typeof zh.VALUE_KIND_NAMES = {
  number: ['figure', 'integer', 'amount'],
  choice: ['select', 'option', 'options'],
  text: ['words', 'string'],
  time: ['clock', 'hour'],
  date: ['day'],
  signature: ['sign', 'signed'],
  photo: ['picture', 'image'],
};

/** The kinds of page. */
export const PAGE_KIND_NAMES: typeof zh.PAGE_KIND_NAMES = {
  procedure: ['process', 'workflow'],
  norm: ['standard', 'requirements'],
  policy: ['rules', 'regulation'],
  guide: ['knowledge', 'background'],
};

/** The languages of sites, by their tags. */
const LANGUAGES = new Map([
  ['zh-CN', ['zh', 'cn', 'Chinese']],
  ['en', ['en-GB', 'en-US', 'English']],
]);

export const languageNames: typeof zh.languageNames = (tag) => LANGUAGES.get(tag) ?? [];
