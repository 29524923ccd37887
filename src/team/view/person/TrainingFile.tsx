/** 一人一档: on the screen, on paper and as a table. */
import { useMemo } from 'preact/hooks';
import { teamText as words } from '#text/team.ts';
import { localDay } from '../../../quiz/sitting/local-day.ts';
import { download, fileName } from '../../../ui/export/download.ts';
import { trainingCsv, trainingFile, type TrainingLine } from '../../book/training-file.ts';
import { cellOf, type PersonFacts } from '../../book/cells.ts';
import { confirmPractice, noteConfirmation } from './confirm.ts';
import type { OpenBook } from '../use-book.ts';

const [WHEN, WHAT, , HOW, , RESULT] = words.trainingColumns;

/** What somebody has passed, and not only done. */
const GOOD: readonly TrainingLine['kind'][] = ['passed', 'confirmed'];

export function TrainingFile({ person, book }: { person: PersonFacts; book: OpenBook }) {
  const { pages, notes } = book;
  const lines = useMemo(() => trainingFile(person, pages.pages, notes), [person, pages, notes]);
  const save = () => {
    const name = fileName(words.csvName(person.name, localDay(Date.now())));
    download(name, trainingCsv(person, lines), 'text/csv');
  };
  return (
    <section class="team-file">
      <h3>{words.fileOf(person.name)}</h3>
      {lines.length === 0 ? (
        <p class="quiet">{words.fileEmpty}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {[WHEN, WHAT, HOW, RESULT].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ when, title, slug, kind, result }) => (
              <tr key={`${when} ${slug} ${kind} ${result}`}>
                <td class="num">{when}</td>
                <th scope="row">{title}</th>
                <td>{words.kinds[kind]}</td>
                <td>
                  {/* A character, which every printer prints. */}
                  {GOOD.includes(kind) && <span aria-hidden="true">{words.marks.done} </span>}
                  {result}
                  {kind === 'practised' && <Confirm slug={slug} person={person} book={book} />}
                  {kind === 'confirmed' && (
                    <button
                      class="button plain"
                      type="button"
                      onClick={() => void noteConfirmation(book, person, slug, null)}
                    >
                      {words.unconfirm}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="quiet">{words.fileWhy}</p>
      <p class="actions">
        <button class="button" type="button" onClick={() => print()}>
          {words.print}
        </button>
        <button class="button" type="button" onClick={save}>
          {words.csv}
        </button>
      </p>
    </section>
  );
}

/** Somebody says with whom they practised: the leader may confirm it, once. */
function Confirm({ slug, person, book }: { slug: string; person: PersonFacts; book: OpenBook }) {
  const page = book.pages.pages.find((one) => one.slug === slug);
  if (!page || cellOf(person, page, book.notes).confirmed) return null;
  return (
    <button
      class="button plain"
      type="button"
      aria-label={words.confirmOf(page.title)}
      onClick={() => void confirmPractice(book, person, page)}
    >
      {words.confirm}
    </button>
  );
}
