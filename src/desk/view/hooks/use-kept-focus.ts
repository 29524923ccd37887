/** The keyboard is never lost: where the field that it was in has gone, it goes to what held that. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { pathOf } from '../../form/form-context.ts';
import { focusNear } from '../go-to.ts';

export function useKeptFocus(): { onFocusIn: (event: FocusEvent) => void } {
  const last = useRef<string>();
  useEffect(() => {
    // Who presses beside all fields wants to be in none.
    const forget = () => {
      last.current = undefined;
    };
    addEventListener('pointerdown', forget, true);
    return () => removeEventListener('pointerdown', forget, true);
  }, []);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (last.current === undefined || !isLost) return;
    const lost = last.current;
    last.current = undefined;
    focusNear(lost);
  });
  return {
    onFocusIn: ({ target }) => {
      const part = (target as Element).closest<HTMLElement>('[data-path]')?.dataset.path;
      last.current = pathOf((target as Element).id) ?? part;
    },
  };
}
