/** The latest changes as a feed (Atom, RFC 4287). */
import { createHash } from 'node:crypto';
import { escapeUTF8 as escaped } from 'entities';
import { changesText as text } from '#text/changes.ts';
import { about } from '#text/punctuation.ts';
import { versionsText } from '#text/versions.ts';
import type { ToldChange } from '../procedure/history/compare/told-changes.ts';
import type { PageChange } from './model/latest-changes.ts';

/** How many a feed holds: readers fetch all of it again and again. */
const NEWEST = 50;

interface Feed {
  /** Of the handbook. */
  name: string;
  language: string;
  /** What tells this site from others: its address, or else the prefix of what it keeps. */
  site: string;
  /** ISO 8601 day of the feed where it has no entry. */
  since: string;
  /** Makes an address of a path below the base, whole where the site knows its own. */
  address: (path: string) => string;
}

export function changesFeed(changes: readonly PageChange[], feed: Feed): string {
  const newest = changes.slice(0, NEWEST);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `<id>${idOf(feed.site)}</id>`,
    `<title>${escaped(text.feedTitle(feed.name))}</title>`,
    `<author><name>${escaped(feed.name)}</name></author>`,
    `<updated>${momentOf(newest[0]?.day ?? feed.since)}</updated>`,
    `<link rel="self" href="${escaped(feed.address('changes.xml'))}"/>`,
    `<link href="${escaped(feed.address('changes/'))}"/>`,
    ...newest.map((change) => entry(change, feed)),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ page, edition, day, groups = [] }: PageChange, { site, address }: Feed): string {
  const told = groups.flatMap(({ name, changes }) => changes.map((change) => about(name, toldIn(change))));
  const said = edition.why ? [edition.why, ...told] : told;
  return [
    '<entry>',
    `<id>${idOf(site, page.slug, edition.version)}</id>`,
    `<title>${escaped(text.entry(page.title, edition.version))}</title>`,
    `<updated>${momentOf(day)}</updated>`,
    `<link href="${escaped(address(`procedures/${page.slug}/versions/#v${edition.version}`))}"/>`,
    `<summary>${escaped(said.length > 0 ? said.join('\n') : text.added)}</summary>`,
    '</entry>',
  ].join('\n');
}

function toldIn({ label, before, after }: ToldChange): string {
  if (before !== undefined && after !== undefined) return `${label} ${before} → ${after}`;
  return [label, before === undefined ? versionsText.came : versionsText.went, before ?? after]
    .filter(Boolean)
    .join(' ');
}

/** The same for the same parts, always (RFC 9562, version 8: made of a hash). */
function idOf(...parts: string[]): string {
  const hash = createHash('sha256').update(parts.join('\n')).digest('hex');
  const fields = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `a${hash.slice(17, 20)}`];
  return `urn:uuid:${fields.join('-')}-${hash.slice(20, 32)}`;
}

const momentOf = (day: string) => `${day}T00:00:00Z`;
