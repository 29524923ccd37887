import { vi } from 'vitest';

/** Listens to the console: the lines that are said and complained of from here on; `vi.restoreAllMocks` ends it. */
export function hearConsole(): { said: string[]; complained: string[] } {
  const [said, complained]: [string[], string[]] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void complained.push(line));
  return { said, complained };
}
