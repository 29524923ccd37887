import { useRef } from 'preact/hooks';
import type { Messages } from '../../state/to-come.ts';

/** The messages that were there before, as long as the new ones say the same. */
export function useSameMessages(now: Messages): Messages {
  const kept = useRef({ now, said: '' });
  const said = JSON.stringify([...now]);
  if (kept.current.said !== said) kept.current = { now, said };
  return kept.current.now;
}
