import { myRemarksText as text } from '#text/remarks.ts';
import { segment, url } from '../../ui/url.ts';
import { answerTo, isChange, type Answers } from '../answers.ts';
import type { KeptRemark } from '../kept-remarks.ts';

interface Props {
  id: string;
  remark: KeptRemark;
  /** Undefined until they have come. */
  answers: Answers | 'failed' | undefined;
}

/** What was said of which place, and the version that answers it. */
export function AnsweredRemark({ id, remark, answers }: Props) {
  const answer = typeof answers === 'object' ? answerTo(answers, id) : undefined;
  return (
    <>
      <q>{remark.text}</q>
      <small class="quiet">{text.of(remark.name, remark.version)}</small>
      {answers === 'failed' && <small class="quiet">{text.unknown}</small>}
      {typeof answers === 'object' && !answer && <small class="quiet">{text.open}</small>}
      {answer && (
        <p>
          <strong>{(isChange(answer, remark) ? text.changed : text.answered)(answer.version)}</strong>{' '}
          <a href={`${url(`procedures/${segment(answer.slug)}/versions/`)}#v${answer.version}`}>
            {text.toVersions}
          </a>
          {answer.why && <span class="my-remarks-why">{text.why(answer.why)}</span>}
        </p>
      )}
    </>
  );
}
