/** Short procedures for the tests of the indexes. */
import type { Procedure, Section, Step } from '../../src/procedure/model/procedure.ts';

export function step(id: string, more: Partial<Step> = {}): Step {
  return {
    kind: 'step',
    id,
    name: `做${id}`,
    items: [],
    redLines: [],
    by: [],
    to: [],
    limits: [],
    at: [],
    records: [],
    hold: false,
    asksOnly: false,
    line: 1,
    ...more,
  };
}

export function section(id: string, more: Partial<Section> = {}): Section {
  return { kind: 'section', id, name: `看${id}`, items: [], redLines: [], line: 1, ...more };
}

export function page(slug: string, more: Partial<Procedure> = {}): Procedure {
  return {
    slug,
    title: `规程${slug}`,
    summary: '一句话',
    kind: 'procedure',
    domain: 'hotel',
    roles: ['clerk'],
    keywords: [],
    owner: '前厅部',
    version: '1.0.0',
    updated: '2026-11-21',
    reviewBy: '2027-11-21',
    sources: [],
    related: [],
    steps: [],
    regions: [],
    openPoints: [],
    sections: [],
    questions: [],
    diagrams: [],
    redLines: [],
    ...more,
  };
}
