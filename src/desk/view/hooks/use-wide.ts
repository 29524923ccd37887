import { useEffect, useState } from 'preact/hooks';

const WIDE = '(min-width: 1000px)';

/** True where there is room for two columns, as the styles of the desk have it. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const look = () => setWide(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return wide;
}
