/** Names in a page that stand for something elsewhere: roles, the domain, sources, pages and their steps. */
import { nameMessages as say } from '#text/messages/lint/names.ts';
import { pageLinkMessages as here } from '#text/messages/outline/links.ts';
import { finding, type Diagnostic } from '../../syntax/diagnostic.ts';
import { groups } from '../model/procedure.ts';
import { named, whichId, whichOrAll, type Named } from '../../syntax/nearest.ts';
import type { Page } from './page.ts';
import type { Place } from '../../syntax/node.ts';
import { namesHost, pageOf, protocolOf, wrongProtocol } from '../source/link-targets.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** What there is of one kind, by id. */
type Known = ReadonlyMap<string, Named>;

export interface KnownNames {
  roles: Known | undefined;
  domains: Known | undefined;
  sources: Known | undefined;
  pages: Known;
  /** Of each page, by its slug, its steps and sections. */
  anchors: ReadonlyMap<string, Known>;
  /** The pages of which not all steps could be read. */
  partial: ReadonlySet<string>;
}

const byId = (named: Named[]): Known => new Map(named.map((entry) => [entry.id, entry]));

/** @param unknown lists that could not be read as a whole; nothing is said of names that are missing there */
export function knownNames(
  pages: Page[],
  vocabulary: Vocabulary,
  unknown: ReadonlySet<keyof Vocabulary>,
): KnownNames {
  const { roles, domains, sources } = vocabulary;
  return {
    roles: unknown.has('roles')
      ? undefined
      : byId(roles.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] }))),
    domains: unknown.has('domains')
      ? undefined
      : byId(domains.map(({ id, name }) => ({ id, names: [name] }))),
    sources: unknown.has('sources')
      ? undefined
      : byId(sources.map(({ id, title }) => ({ id, names: [title] }))),
    pages: byId(pages.map(({ slug, sound }) => ({ id: slug, names: sound.title ? [sound.title] : [] }))),
    anchors: new Map(pages.map((page) => [page.slug, anchorsOf(page)])),
    partial: new Set(pages.filter(({ whole }) => !whole).map(({ slug }) => slug)),
  };
}

const hint = (word: string, among: Known): string => whichId(word, [...among.values()]);
const hintOrAll = (word: string, among: Known): string => whichOrAll(word, [...among.values()]);

interface Wrong {
  rule: 'unknown-page' | 'missing-step';
  message: string;
}

/** www.x.cn, which lacks its beginning. */
const otherSite = (slug: string): string =>
  /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:[/:?]|$)/i.test(slug) && !/\.(?:mdx?|html?)$/i.test(slug)
    ? say.otherSite(slug)
    : '';

function wrongPage(slug: string, anchor: string | undefined, known: KnownNames): Wrong | undefined {
  const anchors = known.anchors.get(slug);
  if (!anchors) {
    if (slug === '' && anchor === undefined) return { rule: 'unknown-page', message: say.noAddress };
    const message = say.noPage(slug, otherSite(slug) || hint(slug, known.pages) || say.where);
    return { rule: 'unknown-page', message };
  }
  if (anchor === undefined || anchors.has(anchor) || known.partial.has(slug)) return undefined;
  return { rule: 'missing-step', message: say.noStepThere(slug, anchor, hintOrAll(anchor, anchors)) };
}

/** What is wrong with the target of a link in a drawing on this page. */
export function wrongTarget(href: string, page: Page, known: KnownNames): string | undefined {
  if (protocolOf(href) || namesHost(href)) return wrongProtocol(href);
  const { slug, anchor = '' } = pageOf(href);
  if (!href.trim().startsWith('#')) return wrongPage(slug, anchor || undefined, known)?.message;
  const anchors = anchorsOf(page);
  return anchors.has(anchor) ? undefined : here.unknown(anchor, hint(anchor, anchors));
}

/** What links to a page may name: its steps, sections and headings. */
const anchorsOf = ({ outline, headings }: Page): Known =>
  byId([...groups(outline).map(named), ...headings.map((id) => ({ id, names: [] }))]);

type NameRule = Wrong['rule'] | 'unknown-role' | 'unknown-domain' | 'unknown-source';

/** The names that there are not. */
export function lintNames(page: Page, known: KnownNames): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (rule: NameRule, place: Place, message: string) =>
    found.push({ file: page.file, ...finding(rule, place, message) });

  for (const { kind, id, anchor, line, column } of page.references) {
    const at = { line, column };
    if (kind === 'role' && known.roles && !known.roles.has(id)) {
      report('unknown-role', at, say.noRole(id, hintOrAll(id, known.roles)));
    }
    if (kind === 'page') {
      const wrong = wrongPage(id, anchor, known);
      if (wrong) report(wrong.rule, at, wrong.message);
    }
    if (kind === 'call' && !known.pages.has(id)) {
      const one = /[,，、;；\s]/.test(id) ? say.oneCall : '';
      report('unknown-page', at, say.noCalled(id, one || hintOrAll(id, known.pages)));
    }
  }

  const { sound, placeOf } = page;
  const anchors = anchorsOf(page);
  sound.asked?.forEach(({ step }, index) => {
    if (anchors.has(step) || !page.whole) return;
    const message = say.askedStep(step, hintOrAll(step, anchors));
    report('missing-step', placeOf(['asked', index, 'step']), message);
  });
  const lists: [
    field: 'roles' | 'sources' | 'related',
    rule: NameRule,
    what: (id: string, hint: string) => string,
    known: Known | undefined,
  ][] = [
    ['roles', 'unknown-role', say.noSuch.role, known.roles],
    ['sources', 'unknown-source', say.noSuch.source, known.sources],
    ['related', 'unknown-page', say.noSuch.page, known.pages],
  ];
  for (const [field, rule, what, among] of lists) {
    sound[field]?.forEach((id, index) => {
      const itself = field === 'related' && id === page.slug;
      if (!among || (among.has(id) && !itself)) return;
      const message = itself ? say.relatedItself : what(id, hintOrAll(id, among));
      report(rule, placeOf([field, index]), message);
    });
  }
  const folder = page.file.split('/').at(-2);
  const { domain } = sound;
  if (domain !== undefined && known.domains && !known.domains.has(domain)) {
    const message = say.noDomain(domain, hintOrAll(domain, known.domains));
    report('unknown-domain', placeOf(['domain']), message);
  } else if (domain !== undefined && folder !== domain) {
    const message = say.otherFolder(folder ?? '', domain);
    report('unknown-domain', placeOf(['domain']), message);
  }
  return found;
}
