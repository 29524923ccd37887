/** A part of a long page: a form where one is, and one line where one is not, so that a stroke shows a few parts anew. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** So many parts that follow each other are shown at once anyway. */
export const FEW = 12;
/** So far from what is seen a part is a form already: who goes on with the keyboard or scrolls finds it. */
const MARGIN = '1200px 0px';
/** Of a part that has not been shown yet, in pixels. */
const GUESS = 320;

interface Folded {
  holds: (path: string) => boolean;
  open: () => void;
}
const folded = new Set<Folded>();

/** Shows what holds this path as a form; false where nothing was folded. */
export function unfold(path: string): boolean {
  const those = [...folded].filter(({ holds }) => holds(path));
  for (const { open } of those) open();
  return those.length > 0;
}

export const isWithin = (path: string, part: string): boolean =>
  path === part || ['/', '@', '~', '#'].some((sign) => path.startsWith(part + sign));

interface Props {
  /** It is shown at once. */
  begins: boolean;
  /** True of the paths of all that stands in it. */
  holds: (path: string) => boolean;
  /** What stands in its place, with a button that opens it. */
  brief: (open: () => void) => ComponentChildren;
  children: () => ComponentChildren;
}

export function Near({ begins, holds, brief, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const height = useRef(GUESS);
  const [near, setNear] = useState(begins || typeof IntersectionObserver === 'undefined');
  const now = useRef(holds);
  now.current = holds;
  const open = () => setNear(true);
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const look = ([seen]: IntersectionObserverEntry[]) => {
      const element = root.current!;
      // As it was seen: to ask the element now would lay out the page anew for each part.
      if (!seen!.isIntersecting && !element.contains(document.activeElement))
        height.current = Math.round(seen!.boundingClientRect.height);
      setNear((before) => seen!.isIntersecting || (before && element.contains(document.activeElement)));
    };
    const observer = new IntersectionObserver(look, { rootMargin: MARGIN });
    observer.observe(root.current!);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    root.current!.style.height = near ? '' : `${height.current}px`;
    if (near) return;
    const own = { holds: (path: string) => now.current(path), open };
    folded.add(own);
    return () => void folded.delete(own);
  }, [near]);
  return (
    <div class="desk-near" ref={root}>
      {near ? children() : brief(open)}
    </div>
  );
}
