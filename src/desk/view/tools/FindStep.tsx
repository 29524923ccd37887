import { useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { focusPath } from '../go-to.ts';

/** Leads to a step by a part of its name, as the cards of the form bear it. */
export function FindStep() {
  const id = 'desk-find';
  const [wanted, setWanted] = useState('');
  const cards = wanted.trim()
    ? [
        ...document.querySelectorAll<HTMLElement>(
          '.desk-form [data-kind="Step"], .desk-form [data-kind="Section"]',
        ),
      ]
        .map((card) => ({
          card,
          name: card.querySelector<HTMLInputElement>('[id$="@name"]')?.value ?? card.dataset.name ?? '',
        }))
        .filter(({ name }) => name.includes(wanted.trim()))
    : [];
  const go = (card: HTMLElement | undefined) => {
    if (!card) return;
    focusPath(card.dataset.path!);
    setWanted('');
  };
  return (
    <div class="desk-find">
      <label class="visually-hidden" for={id}>
        {words.find}
      </label>
      <input
        id={id}
        type="search"
        placeholder={words.find}
        value={wanted}
        onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          go(cards[0]?.card);
        }}
      />
      {wanted.trim() && (
        <ul>
          {cards.map(({ card, name }) => (
            <li key={card.dataset.path}>
              <button type="button" class="button plain" onClick={() => go(card)}>
                {name}
              </button>
            </li>
          ))}
          {cards.length === 0 && <li>{words.notFound}</li>}
        </ul>
      )}
    </div>
  );
}
