/** Which view of the book is shown: it stands in the address, so that Back leads back. */
import { useEffect, useState } from 'preact/hooks';
import { decoded } from '../../ui/url.ts';

export const VIEWS = ['people', 'pages', 'problems', 'table'] as const;
type View = (typeof VIEWS)[number];
export type Place = { view: View } | { view: 'person'; id: string };

const placeOf = (fragment: string): Place => {
  const [view, id] = fragment.replace('#', '').split('/');
  if (view === 'person' && id) return { view: 'person', id: decoded(id) };
  return { view: VIEWS.find((one) => one === view) ?? 'people' };
};

export const personAddress = (id: string) => `#person/${encodeURIComponent(id)}`;

export function usePlace(): Place {
  const [fragment, setFragment] = useState('');
  useEffect(() => {
    const look = () => setFragment(location.hash);
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return placeOf(fragment);
}
