/** 本机数据: what this browser keeps, and exporting, importing, archiving and erasing it. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Toast, useToast } from '../../ui/components/Toast.tsx';
import type { Kind } from '../model/backup.ts';
import type { Execute } from './commands.ts';
import { EraseData } from './EraseData.tsx';
import { MoveData } from './MoveData.tsx';
import { Profiles } from '../people/Profiles.tsx';
import type { EndOfRun } from '../model/kept-records.ts';
import { SpaceUsed } from './SpaceUsed.tsx';
import { UnreadRecords } from './UnreadRecords.tsx';
import { useKeptRecords } from './use-kept-records.ts';

interface Props {
  /** All pages, to be named by their titles. */
  pages: { slug: string; title: string }[];
  /** What a file may hold; fetched once something is done. */
  loadKinds: () => Promise<readonly Kind[]>;
  /** How a record has ended: a finished one may be archived, a deleted one erased. */
  endOfRun: EndOfRun;
  /** What belongs to this page and is another feature's. */
  children?: ComponentChildren;
}

export function Device({ pages, loadKinds, endOfRun, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [kept, refresh] = useKeptRecords(root);
  const toast = useToast(() => root.current?.querySelector('h2'));

  // Does something, says what came of it, and shows what is kept then.
  const execute: Execute = async (command) => {
    const [{ Commands }, kinds] = await Promise.all([import('./commands.ts'), loadKinds()]);
    const outcome = await command(
      new Commands(kinds, new Map(pages.map(({ slug, title }) => [slug, title]))),
    );
    if (!outcome) return;
    const { said, undo } = outcome;
    refresh();
    const takeBack = async () => {
      const back = (await undo?.()) ?? '';
      refresh();
      toast.say(back);
    };
    toast.say(said, { undo: undo && (() => void takeBack()) });
  };

  return (
    <div class="device needs-script" data-keeps ref={root}>
      <Profiles kept={kept} execute={execute} />
      <SpaceUsed texts={kept.texts} />
      <MoveData kept={kept} endOfRun={endOfRun} execute={execute} />
      {children}
      <EraseData kept={kept} pages={pages} endOfRun={endOfRun} execute={execute} />
      <UnreadRecords texts={kept.texts} execute={execute} />
      <Toast state={toast} />
    </div>
  );
}
