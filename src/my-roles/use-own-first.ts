import { useEffect, useState } from 'preact/hooks';
import type { Option } from '../ui/components/Select.tsx';

type Order = (options: readonly Option[]) => readonly Option[];

/** Roles to choose from, one's own first as soon as they are known; only whoever has chosen one loads them. */
export function useOwnFirst(options: readonly Option[]): readonly Option[] {
  const [order, setOrder] = useState<Order>();
  useEffect(() => {
    if (document.documentElement.dataset.post !== 'mine') return;
    // Where it does not come, the roles stay in their order.
    void import('./own-first.ts').then(
      ({ ownFirst }) => setOrder(() => ownFirst),
      () => undefined,
    );
  }, []);
  return order ? order(options) : options;
}
