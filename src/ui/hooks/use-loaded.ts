import { useState } from 'preact/hooks';
import { useOnce } from './use-once.ts';

/** Code that comes once a component that needs it is shown: `useLoaded(() => import('./Report.tsx'))`. */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [found, setFound] = useState<{ code: T }>();
  useOnce(() => void load().then((code) => setFound({ code })));
  return found?.code;
}
