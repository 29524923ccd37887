/**
 * What was typed and not handed on yet, for this tab: neither a reload nor a crash of the tab loses it. Where the
 * browser does not let us, it is lost with the page.
 */
import type { Draft } from '../ui/draft.ts';
import { NOW } from './browser.ts';

const typed = new Map<string, string>();

/** @param name what it is typed for, as `mark 1795915200000 greet/call` */
export function draftOf(name: string): Draft {
  const key = `${NOW}draft:${name}`;
  return {
    read: () => {
      try {
        return sessionStorage.getItem(key) ?? typed.get(name);
      } catch {
        return typed.get(name);
      }
    },
    keep: (text) => {
      if (text) typed.set(name, text);
      else typed.delete(name);
      try {
        if (text) sessionStorage.setItem(key, text);
        else sessionStorage.removeItem(key);
      } catch {
        // Blocked or full.
      }
    },
  };
}
