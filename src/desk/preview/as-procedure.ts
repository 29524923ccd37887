/** A page that is not finished, as far as it goes, as the procedure that views are made of. */
import { procedureOf } from '../../procedure/content/page.ts';
import type { Page } from '../../procedure/lint/page.ts';
import type { Procedure, WrittenMatter } from '../../procedure/model/procedure.ts';
import { asPage, type DeskData } from '../state/desk-data.ts';

const NOTHING: WrittenMatter = {
  title: '',
  summary: '',
  kind: 'procedure',
  domain: '',
  roles: [],
  keywords: [],
  owner: '',
  version: '1.0.0',
  updated: '',
  reviewBy: '',
  sources: [],
  related: [],
  allow: {},
};

export const asProcedure = (page: Pick<Page, 'slug' | 'sound' | 'outline'>): Procedure =>
  procedureOf({ ...page, matter: { ...NOTHING, ...page.sound } });

export const knownProcedures = ({ pages }: DeskData): Procedure[] =>
  pages.map((page) => asProcedure(asPage(page)));
