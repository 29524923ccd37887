/** A team at random: people with devices whose clocks are wrong, what they do, and the shares that they make of it. */
import { digestOf } from '../../src/team/share/seal.ts';
import { sealedText, type SealedShare, type Share } from '../../src/team/share/share.ts';
import { formHash, mark, newRun, stamp, type Form, type Run } from '../../src/run/model/run.ts';
import { put, type LwwMap } from '../../src/storage/records/lww-map.ts';

export const SLUGS = ['walk-in', 'night-audit', 'lost-key'] as const;
const ITEMS = ['a', 'b', 'c'] as const;

export const formOfPage = (slug: string): Form => ({
  ...{ slug, title: `标题 ${slug}`, version: '1.0.0' },
  parts: [
    {
      ...{ kind: 'step', id: 'one', name: '第一步', by: [], records: [], redLines: [] },
      items: ITEMS.map((id) => ({ id, text: `项 ${id}` })),
    },
  ],
});

/** One thing that somebody did, as it is told apart from all others. */
interface Deed {
  kind: 'read' | 'meaning' | 'pass' | 'mark' | 'finish';
  key: string;
  value: unknown;
  at: number;
  /** Its place in the order of changes. */
  rev: number;
}

/** An id as the site draws them, that a test can read. */
export const personId = (name: string): string => name.padEnd(16, '0');

export class Device {
  readonly id: string;
  readonly person: string;
  /** Milliseconds that its clock is wrong by. */
  readonly skew: number;
  reads: LwwMap<boolean> = {};
  meanings: LwwMap<string> = {};
  passes: Share['passes'] = [];
  runs = new Map<string, Run>();
  /** The same, written down without any map. */
  deeds: Deed[] = [];
  made = 0;

  constructor(id: string, person: string, skew: number) {
    this.id = id;
    this.person = person;
    this.skew = skew;
  }

  #note(kind: Deed['kind'], key: string, value: unknown, at: number): void {
    const before = this.deeds.filter((deed) => deed.kind === kind && deed.key === key);
    const rev = Math.max(at, ...before.map((deed) => deed.rev + 1));
    this.deeds.push({ kind, key, value, at, rev });
  }

  read(slug: string, isRead: boolean, now: number): void {
    const at = now + this.skew;
    this.reads = put(this.reads, slug, isRead, at);
    this.#note('read', slug, isRead, at);
    if (!isRead) return;
    this.meanings = put(this.meanings, slug, `m${now % 3}`, at);
    this.#note('meaning', slug, `m${now % 3}`, at);
  }

  pass(slug: string, right: number, now: number): void {
    const pass = { slug, at: now + this.skew, right, total: 10 };
    this.passes = [...this.passes, pass];
    this.#note('pass', JSON.stringify(pass), pass, pass.at);
  }

  /** Starts a run where there is none of this page yet. */
  tick(slug: string, item: number, state: 'done' | 'problem', now: number): void {
    const at = now + this.skew;
    const id = `${slug}/${this.id}`;
    const run = this.runs.get(id) ?? newRun(slug, formHash(formOfPage(slug)), '', at);
    const value = state === 'problem' ? { state, note: `n${now}` } : { state };
    this.runs.set(id, mark(run, ITEMS[item]!, value, at));
    this.#note('mark', `${id}#${ITEMS[item]!}`, value, at);
  }

  finish(slug: string, now: number): void {
    const id = `${slug}/${this.id}`;
    const run = this.runs.get(id);
    if (!run) return;
    const at = now + this.skew;
    this.runs.set(id, stamp(run, 'finished', true, at));
    this.#note('finish', id, at, at);
  }

  share(now: number): { share: SealedShare; deeds: readonly Deed[] } {
    const share: Share = {
      ...{ kind: 'share', version: 1, site: 'https://handbook.example/', device: this.id },
      person: { id: this.person, name: `人 ${this.person}` },
      number: ++this.made,
      made: now + this.skew,
      ...{ reads: this.reads, meanings: this.meanings, passes: this.passes, practised: {} },
      runs: [...this.runs].map(([id, run]) => ({ id, run })),
      forms: [...this.runs.values()].map(({ slug }) => formOfPage(slug)),
      ...{ confirmations: {}, decisions: {}, answers: {} },
    };
    const plain = JSON.parse(JSON.stringify(share)) as Share;
    return { share: { ...plain, seal: { digest: digestOf(sealedText(plain)) } }, deeds: [...this.deeds] };
  }
}

/** Of each key the last deed: what holds. */
export function lastOf(deeds: readonly Deed[], kind: Deed['kind']): Map<string, Deed> {
  const last = new Map<string, Deed>();
  for (const deed of deeds)
    if (deed.kind === kind && (last.get(deed.key)?.rev ?? -1) < deed.rev) last.set(deed.key, deed);
  return last;
}
