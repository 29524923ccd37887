import { listed } from '#text/punctuation.ts';
import { terms } from '#text/terms.ts';
import type { Edition } from '../../history/edition.ts';
import { idOf } from '../../history/edition.ts';
import { limitWords } from '../../model/step-facts.ts';

interface Props {
  edition: Edition;
  roleName: (id: string) => string;
}

const RedLines = ({ texts = [] }: { texts?: string[] | undefined }) =>
  texts.map((text) => (
    <p key={text}>
      <strong>{terms.redLine}</strong> {text}
    </p>
  ));

/** All that a version said, step by step, as far as it was written down. */
export function EditionText({ edition, roleName }: Props) {
  return (
    <>
      <RedLines texts={edition.redLines} />
      {edition.parts.map((part) => {
        const { name, by = [], limits = [], records = [], items = [], redLines, ask } = part;
        const facts = [...by.map(roleName), ...limits.map(limitWords), ...records].filter(Boolean);
        return (
          <section key={idOf(part)} class="version-part">
            <h3>{name}</h3>
            {facts.length > 0 && <p class="quiet">{listed(facts)}</p>}
            {items.length > 0 && (
              <ul>
                {items.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            )}
            {ask && (
              <p>
                {ask.question} {listed(ask.answers.map(({ text }) => text))}
              </p>
            )}
            <RedLines texts={redLines} />
          </section>
        );
      })}
    </>
  );
}
