import type { How, RunEvent } from '../events/run-events.ts';

/** What one press has said, all at once. */
export interface Press {
  how: How | undefined;
  events: RunEvent[];
  /** Place of its first event in the chain, from 1 on. */
  place: number;
}

export function pressesOf(events: readonly RunEvent[]): Press[] {
  const presses: Press[] = [];
  events.forEach((event, index) => {
    const last = presses.at(-1);
    if (event.more && last) last.events.push(event);
    else presses.push({ how: event.how, events: [event], place: index + 1 });
  });
  return presses;
}
