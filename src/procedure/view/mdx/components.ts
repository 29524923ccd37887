import { h, type FunctionComponent } from 'preact';
import { Ask } from './Ask.tsx';
import { Legal, Note, Warn } from './callouts.tsx';
import { CheckItem } from './CheckItem.tsx';
import { Gap } from './inline/Gap.tsx';
import { Limit } from './inline/Limit.tsx';
import { Link } from './inline/Link.tsx';
import { Value } from './inline/Value.tsx';
import { Phase } from './Phase.tsx';
import { Quiz } from './Quiz.tsx';
import type { Reading } from './reading.ts';
import { Section } from './Section.tsx';
import { Step } from './Step.tsx';

/**
 * The components that an author's MDX names. The same draw it at build and while it is written.
 *
 * @param usePage gives the page that is read, whenever one of them is drawn
 */
export function components(usePage: () => Reading) {
  const on = <Props extends { page: Reading }>(View: FunctionComponent<Props>) =>
    function OfPage(props: Omit<Props, 'page'>) {
      return h(View, { ...props, page: usePage() } as Props);
    };
  return {
    ...{ Step: on(Step), Section: on(Section), Phase: on(Phase), Together: on(Phase), Ask: on(Ask) },
    ...{ CheckItem: on(CheckItem), Value: on(Value), Gap: on(Gap), Quiz: on(Quiz) },
    ...{ Limit, Warn, Note, Legal, a: Link },
  };
}
