import { useEffect, useRef } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import type { ToastState } from '../../../ui/components/Toast.tsx';
import type { Written } from '../../document/written.ts';
import type { useDesk } from './use-desk.ts';

/** Taking back what was written and bringing it back, both said; `tell` says what was done, with the way to take it back. */
export function useUndo(desk: ReturnType<typeof useDesk>, say: ToastState['say']) {
  const { past, present, future } = desk.state.undo;
  /** What an offered undo takes back: once something else was written it would take back that. */
  const undoes = useRef<Written>();
  useEffect(() => {
    if (undoes.current && undoes.current !== present) say('');
    if (undoes.current !== present) undoes.current = undefined;
  }, [present, say]);
  const takeBack = () => {
    desk.undo();
    say(words.undone);
  };
  const undo = () => {
    if (past.length > 0) takeBack();
  };
  const redo = () => {
    if (future.length === 0) return;
    desk.redo();
    say(words.redone);
  };
  const tell = (text: string, canUndo?: boolean) => {
    undoes.current = canUndo ? desk.present() : undefined;
    // What was just done is not among what is past yet.
    say(text, canUndo ? { undo: takeBack } : {});
  };
  return { undo, redo, tell };
}
