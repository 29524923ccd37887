import { useEffect, useState } from 'preact/hooks';

/** A value once it has stood for a moment: what takes its time does not hold up who types. @param after in milliseconds */
export function useSettled<T>(value: T, after: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), after);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
