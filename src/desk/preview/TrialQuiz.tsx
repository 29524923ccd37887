/** The questions of a page while it is written, to be answered: nothing of it is kept. */
import { useMemo } from 'preact/hooks';
import { deskPreviewText as words } from '#text/desk-preview.ts';
import { quizRecord, type QuizRecord } from '../../quiz/sitting/quiz-record.ts';
import type { QuestionSet } from '../../quiz/sitting/question-set.ts';
import Quiz from '../../quiz/view/Quiz.tsx';
import { inMemory } from '../../storage/in-memory.ts';
import { canonical } from '../../storage/records/json.ts';
import { useSame } from './use-same.ts';

export function TrialQuiz({ set }: { set: QuestionSet }) {
  const same = useSame(set);
  if (same.questions.length === 0) return <p class="preview-note">{words.noQuestions}</p>;
  // With other questions it begins anew.
  return <Begun key={canonical(same)} set={same} />;
}

function Begun({ set }: { set: QuestionSet }) {
  const trial = useMemo(() => inMemory<QuizRecord>(quizRecord.initial), []);
  return <Quiz set={set} trial={trial} />;
}
