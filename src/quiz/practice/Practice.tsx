/** Practice over many pages: asks what the address says (`?mode=test&domain=…&seed=…`), or shows the form for it. */
import { LIST } from '#text/punctuation.ts';
import { useLayoutEffect, useState } from 'preact/hooks';
import { practiceText as text } from '#text/practice.ts';
import { quizText } from '#text/quiz.ts';
import type { QuizPage } from '../sitting/fetch-sets.ts';
import { randomSeed } from '../../questions/random.ts';
import { addressOf, practiceOf, type DrawnPractice, type Practice as Wanted } from './practice-address.ts';
import { PracticeForm, type Named } from './PracticeForm.tsx';
import { PracticeRun } from './PracticeRun.tsx';

interface Props {
  /** The pages that have questions. */
  pages: readonly QuizPage[];
  domains: readonly Named[];
  roles: readonly Named[];
}

export default function Practice({ pages, domains, roles }: Props) {
  const [practice, setPractice] = useState<DrawnPractice>();
  useLayoutEffect(() => {
    const wanted = practiceOf(new URLSearchParams(location.search));
    if (!wanted) return;
    const drawn = { ...wanted, seed: wanted.seed ?? randomSeed() };
    history.replaceState(null, '', addressOf(drawn));
    setPractice(drawn);
  }, []);

  const nameIn = (all: readonly Named[], id: string) => all.find((each) => each.id === id)?.name ?? id;
  const domainName = (id: string) => nameIn(domains, id);
  const titleOf = ({ mode, domain, role, weak }: Wanted) => {
    const kind = mode === 'test' ? quizText.test : text.practiceShort;
    const about = [
      domain && domainName(domain),
      role
        ?.split(' ')
        .map((id) => nameIn(roles, id))
        .join(LIST),
      weak && text.weakShort,
    ];
    return [...about, kind].filter(Boolean).join(' · ');
  };
  return (
    <div class="practice" data-keeps>
      {practice ? (
        <PracticeRun practice={practice} title={titleOf(practice)} pages={pages} domainName={domainName} />
      ) : (
        <PracticeForm {...{ pages, domains, roles, titleOf }} />
      )}
    </div>
  );
}
