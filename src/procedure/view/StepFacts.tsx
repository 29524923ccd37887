import { Tag } from '../../ui/components/Tag.tsx';
import { url } from '../../ui/url.ts';
import { stepFacts, type FactKind, type KeptFields } from '../model/step-facts.ts';

interface Props {
  step: KeptFields;
  /** Id of the step on the reading page, where each fact says what it is and the search leads to it. */
  id?: string | undefined;
  /** Below the base; given where a record leads to its own page. */
  recordPath?: ((written: string) => string | undefined) | undefined;
  /** What the place itself says already. */
  without?: readonly FactKind[] | undefined;
}

/** The facts of a step as tags beside its name. */
export function StepFacts({ step, id, recordPath, without = [] }: Props) {
  const facts = stepFacts(step).filter(({ kind }) => !without.includes(kind));
  return facts.map(({ kind, key, text, label, tag, findable }) => {
    const said = id === undefined && kind !== 'toWhom' ? text : label;
    const path = kind === 'record' ? recordPath?.(text) : undefined;
    return (
      <Tag key={key} kind={tag} id={id !== undefined && findable ? `${id}/${key}` : undefined}>
        {path === undefined ? said : <a href={url(path)}>{said}</a>}
      </Tag>
    );
  });
}
