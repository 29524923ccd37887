import { h, type ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useOnce } from '../hooks/use-once.ts';

/** A component whose code comes once it is shown: `later(async () => (await import('./Report.tsx')).Report)`. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return function Later(props: Props) {
    const [found, setFound] = useState<{ component: ComponentType<Props> }>();
    useOnce(() => void load().then((component) => setFound({ component })));
    return found ? h(found.component, props) : null;
  };
}
