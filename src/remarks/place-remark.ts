/** Where what a reader spoke of stands today, in whatever way the page was edited since. */
import { changesOf } from '../procedure/history/compare/changes.ts';
import { editionOf, idOf, type Edition, type EditionPart } from '../procedure/history/edition.ts';
import { hashOf } from '../procedure/history/meanings.ts';
import type { Page } from '../procedure/lint/page.ts';
import { groups, items } from '../procedure/model/procedure.ts';
import { WHOLE_PAGE, type Remark } from './remark.ts';

/** A page with the versions that it had, the oldest first. */
export interface PageHistory {
  page: Page;
  editions: readonly Edition[];
}

export interface Placed {
  page: PageHistory;
  line: number;
  /** The step, and the item, in the words that were read where these are known. */
  said: string[];
  /** `reworded`: in other words now; `moved`: in another step now; `gone`: only what it was part of is there. */
  now?: 'reworded' | 'moved' | 'gone' | undefined;
}

/** Of one that cannot be placed: the page, where that is there. */
export interface Lost {
  page?: PageHistory | undefined;
  said: string[];
}

/** @param roles the names of roles, which texts may hold */
export function placeRemark(
  remark: Remark,
  pages: readonly PageHistory[],
  roles: readonly string[] = [],
): Placed | Lost {
  const found = pageOf(remark, pages);
  if (!found) return { said: [] };
  const { page, editions } = found;
  const { outline, matter, placeOf } = page;
  const [step = '', item] = splitPlace(remark.place);
  if (remark.place === WHOLE_PAGE) return { page: found, line: placeOf(['title']).line, said: [] };
  const then = editions.findLast(({ version }) => version === remark.version);
  const was = then?.parts.find((part) => idOf(part) === step);
  const wasItem = was?.items?.find(({ id }) => id === remark.place)?.text;
  const group = groups(outline).find(({ id }) => id === step);
  const own = items(outline).find(({ id }) => id === remark.place);
  const name = was?.name ?? group?.name;
  const said = [name, wasItem ?? own?.text].filter((text) => text !== undefined);
  const at = (line: number, now?: Placed['now']): Placed => ({ page: found, line, said, now });

  if (item === undefined && group) return at(group.line);
  if (own) return at(own.line);
  const changes = then && matter ? changesOf(then, editionOf({ ...matter, ...outline }), roles) : [];
  const renewed = changes.find((change) => change.was === remark.place);
  const again = items(outline).find(({ id }) => id === renewed?.id);
  if (again) return at(again.line, 'reworded');
  const elsewhere = items(outline).filter(({ id }) => item !== undefined && splitPlace(id)[1] === item);
  if (elsewhere.length === 1) return at(elsewhere[0]!.line, 'moved');
  if (group) return at(group.line, 'gone');
  const successor = was && groups(outline).find((each) => isSuccessor(was, each));
  if (successor) return at(successor.line, item === undefined ? 'moved' : 'gone');
  return { page: found, said };
}

/** `step/item` in its parts; steps have no slash in their ids. */
const splitPlace = (place: string): [step: string, item?: string] => {
  const at = place.indexOf('/');
  return at < 0 ? [place] : [place.slice(0, at), place.slice(at + 1)];
};

/** By its name; else the page that once had the meaning which was read, whatever its file is called now. */
function pageOf({ slug, meaning }: Remark, pages: readonly PageHistory[]): PageHistory | undefined {
  return (
    pages.find(({ page }) => page.slug === slug) ??
    pages.find(({ editions }) => editions.some((edition) => hashOf(edition) === meaning))
  );
}

/** The same step under another id: with the same name, or most of its items. */
function isSuccessor(was: EditionPart, now: { name: string; items: readonly { id: string }[] }): boolean {
  if (was.name === now.name) return true;
  const before = new Set((was.items ?? []).map(({ id }) => splitPlace(id)[1]));
  const kept = now.items.filter(({ id }) => before.has(splitPlace(id)[1])).length;
  return kept > 0 && kept * 2 > before.size;
}
