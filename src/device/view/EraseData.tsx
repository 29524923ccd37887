import { useState } from 'preact/hooks';
import { deviceText as words } from '#text/device.ts';
import { peopleMenuText } from '#text/people-menu.ts';
import { Select } from '../../ui/components/Select.tsx';
import { subjects, type EndOfRun } from '../model/kept-records.ts';
import type { Execute } from './commands.ts';
import type { Kept } from './use-kept-records.ts';

interface Props {
  kept: Kept;
  pages: readonly { slug: string; title: string }[];
  endOfRun: EndOfRun;
  execute: Execute;
}

/** Erasing what is kept of one page or one person, or everything. */
export function EraseData({ kept: { texts, names }, pages, endOfRun, execute }: Props) {
  const known = new Set(subjects(texts));
  const listed = new Set(pages.map(({ slug }) => slug));
  const kept = [
    ...pages.flatMap(({ slug, title }) => (known.has(slug) ? [{ value: slug, name: title }] : [])),
    // Pages that the site no longer has; what begins with `~` is practice over many pages.
    ...[...known].flatMap((slug) =>
      listed.has(slug) || slug.startsWith('~') ? [] : [{ value: slug, name: words.gonePage(slug) }],
    ),
  ];
  const people = [...new Map([['', peopleMenuText.device], ...names])].map(([value, name]) => ({
    value,
    name,
  }));
  const deleted = [...texts].flatMap(([key, text]) => (endOfRun(key, text) === 'deleted' ? [key] : []));
  return (
    <section>
      <h2>{words.eraseHead}</h2>
      <EraseOne
        kind="page"
        label={words.eraseOne}
        options={kept}
        onErase={(slug) => void execute((commands) => commands.erasePage(slug))}
      />
      <EraseOne
        kind="profile"
        label={words.eraseProfile}
        options={people}
        onErase={(id) => void execute((commands) => commands.eraseProfile(id))}
      />
      {deleted.length > 0 && (
        <div class="device-line">
          <p>{words.deletedRuns(deleted.length)}</p>
          <button
            class="button"
            type="button"
            aria-label={words.eraseDeletedName}
            onClick={() => void execute((commands) => commands.eraseDeleted(deleted))}
            data-erase="deleted"
          >
            {words.erase}
          </button>
        </div>
      )}
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

interface OneProps {
  kind: string;
  label: string;
  options: readonly { value: string; name: string }[];
  onErase: (value: string) => void;
}

/** A list and the button that erases what is chosen in it: the first, once what was chosen is gone. */
function EraseOne({ kind, label, options, onErase }: OneProps) {
  const [chosen, setChosen] = useState('');
  const there = options.find(({ value }) => value === chosen) ?? options[0];
  return (
    <div class="device-line">
      <Select
        label={label}
        value={there?.value ?? ''}
        options={there ? options : [{ value: '', name: words.eraseNone }]}
        onChange={setChosen}
      />
      <button
        class="button"
        type="button"
        disabled={!there}
        onClick={() => there && onErase(there.value)}
        data-erase={kind}
      >
        {words.erase}
      </button>
    </div>
  );
}
