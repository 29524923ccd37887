/** A page that is changed, worded otherwise and released, and what devices keep of it. */
import { changesOf } from '../../src/procedure/history/compare/changes.ts';
import type { Edition } from '../../src/procedure/history/edition.ts';
import { pageMeaning, type PageMeaning } from '../../src/procedure/history/meanings.ts';
import { growthOf, nextVersion } from '../../src/procedure/history/next-version.ts';
import type { LwwMap } from '../../src/storage/records/lww-map.ts';

/** What a device keeps: whether the page was read, when its quiz was passed, and the meaning that is known. */
export interface Device {
  read: LwwMap<boolean>;
  passed?: number | undefined;
  known: LwwMap<string>;
}

/** What a reader knows, and since when. */
export interface Knows {
  price: number;
  at: number;
}

/** When the page was last read or passed; undefined of somebody who did neither. */
export function lastDay({ read, passed }: Device, handbook: Handbook): string | undefined {
  const times = [...(read.page?.value ? [read.page.at] : []), ...(passed === undefined ? [] : [passed])];
  return times.length > 0 ? handbook.dayAt(Math.max(...times)) : undefined;
}

/** A price is what the page means, its title only how it is called. */
export class Handbook {
  price = 1;
  #words = 0;
  #day = 0;
  #days: number[] = [0];
  #history: Edition[] = [];
  /** The prices that were released, and from which day on. */
  #prices: { day: string; price: number }[] = [];
  /** Goes on to another moment, and maybe to another day. */
  tick(now: number, isNextDay: boolean): void {
    this.#day += isNextDay ? 1 : 0;
    this.#days[now] = this.#day;
  }

  dayAt = (moment: number) => dayOf(this.#days[moment]!);

  reword(): void {
    this.#words += 1;
  }

  get #text(): string {
    return `${this.price} ${this.#words}`;
  }

  known = (at: number): Knows => ({ price: this.price, at });

  /** True where this price was ever released, also after it had been read. */
  wasReleased = (price: number): boolean => this.#prices.some((each) => each.price === price);

  get isReleased(): boolean {
    return this.#prices.at(-1)?.price === this.price;
  }

  /** The day from which on today's price holds. */
  get since(): string {
    return this.#prices.at(-1)!.day;
  }

  /** The price that was released last by then, or first of all. */
  priceOn = (day: string) => (this.#prices.findLast((each) => each.day <= day) ?? this.#prices[0]!).price;

  #edition(version: string): Edition {
    const items = [{ id: 'take/a', text: `收 ${this.price}00 元` }];
    const parts = [{ step: 'take', name: '收钱', items }];
    return { version, updated: dayOf(this.#day), title: `押金${'啊'.repeat(this.#words)}`, parts };
  }

  release(): void {
    const last = this.#history.at(-1);
    const changes = last ? changesOf(last, this.#edition('')) : [];
    if (last && changes.length === 0) return;
    const growth = growthOf(changes);
    const next = this.#edition(last ? nextVersion(last.version, growth) : '1.0.0');
    if (last && growth === 'patch') next.meaning = last.meaning ?? last.version;
    else this.#prices.push({ day: dayOf(this.#day), price: this.price });
    this.#history.push(next);
  }

  #meaning: { of: string; is: PageMeaning } | undefined;

  /** Compared once for each text and history. */
  meaning(): PageMeaning {
    const of = `${this.#history.length} ${this.#text}`;
    if (this.#meaning?.of !== of)
      this.#meaning = { of, is: pageMeaning(this.#history, this.#edition('0.0.0')) };
    return this.#meaning.is;
  }
}

const dayOf = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
