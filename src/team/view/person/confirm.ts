/** 师带徒: the leader says that somebody has worked through a procedure under the eyes of a colleague. */
import { teamText as words } from '#text/team.ts';
import { localDay } from '../../../quiz/sitting/local-day.ts';
import { askPerson } from '../../../storage/profiles/ask-person.ts';
import { ask } from '../../../ui/components/ask.tsx';
import { cellOf, withConfirmation, type PersonFacts, type TeamPage } from '../../book/cells.ts';
import type { Confirmation } from '../../share/share.ts';
import type { OpenBook } from '../use-book.ts';

/** Who confirms is asked once: a confirmation by nobody would be none. */
export async function confirmPractice(book: OpenBook, person: PersonFacts, page: TeamPage): Promise<void> {
  const { practised } = cellOf(person, page, book.notes);
  const { action, value } = await ask({
    title: words.confirmTitle,
    why: words.confirmWhy(person.name, page.title),
    field: { label: words.confirmField, value: practised.at(-1)?.under ?? '', required: true, most: 40 },
    enter: 'confirm',
    actions: [{ id: 'confirm', name: words.confirmKeep }],
  });
  if (action !== 'confirm') return;
  const leader = await askPerson();
  if (!leader) return;
  await noteConfirmation(book, person, page.slug, {
    ...{ person: person.id, slug: page.slug, under: value },
    ...{ day: localDay(Date.now()), by: leader.name },
  });
}

/** @param said null takes it back */
export const noteConfirmation = (
  { note }: OpenBook,
  person: PersonFacts,
  slug: string,
  said: Confirmation | null,
): Promise<void> => note((notes) => withConfirmation(notes, person, slug, said, Date.now()));
