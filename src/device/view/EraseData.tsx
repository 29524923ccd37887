import { useState } from 'preact/hooks';
import { deviceText as words } from '#text/device.ts';
import { Select } from '../../ui/components/Select.tsx';
import { subjects } from '../model/kept-records.ts';
import type { Execute } from './commands.ts';
import type { Kept } from './use-kept-records.ts';

interface Props {
  kept: Kept;
  pages: readonly { slug: string; title: string }[];
  execute: Execute;
}

/** Erasing what is kept of one page or one person, or everything. */
export function EraseData({ kept: { texts, names }, pages, execute }: Props) {
  const [page, setPage] = useState('');
  const [person, setPerson] = useState('');
  const known = new Set(subjects(texts));
  const listed = new Set(pages.map(({ slug }) => slug));
  const kept = [
    ...pages.flatMap(({ slug, title }) => (known.has(slug) ? [{ value: slug, name: title }] : [])),
    // Pages that the site no longer has; what begins with `~` is practice over many pages.
    ...[...known].flatMap((slug) =>
      listed.has(slug) || slug.startsWith('~') ? [] : [{ value: slug, name: words.gonePage(slug) }],
    ),
  ];
  const people = [{ value: '', name: words.device }].concat(
    [...names].map(([value, name]) => ({ value, name })),
  );
  const chosen = (value: string, options: { value: string }[]) =>
    options.some((option) => option.value === value) ? value : (options[0]?.value ?? '');
  const slug = chosen(page, kept);
  const id = chosen(person, people);
  return (
    <section>
      <h2>{words.eraseHead}</h2>
      <div class="device-line">
        <Select label={words.eraseOne} value={slug} options={kept} onChange={setPage} />
        <button
          class="button"
          type="button"
          disabled={slug === ''}
          onClick={() => void execute((commands) => commands.erasePage(slug))}
          data-erase-one
        >
          {words.erase}
        </button>
      </div>
      <div class="device-line">
        <Select label={words.eraseProfile} value={id} options={people} onChange={setPerson} />
        <button
          class="button"
          type="button"
          onClick={() => void execute((commands) => commands.eraseProfile(id))}
          data-erase-profile
        >
          {words.erase}
        </button>
      </div>
      <button
        class="button danger"
        type="button"
        onClick={() => void execute((commands) => commands.eraseAll())}
      >
        {words.eraseAll}
      </button>
    </section>
  );
}
