/** The page in place of one that cannot be made. */
import { LANGUAGE } from '#language/language.ts';
import { devMessages as say } from '#text/messages/commands.ts';
import type { Mistake } from './mistakes.ts';

/** @param panel the file of the script that lists the mistakes, and loads the page again when they are mended */
export function unshownPage(known: readonly Mistake[], base: string, panel: string): string {
  return `<!doctype html>
<html lang="${LANGUAGE}" data-unshown>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${say.unshown}</title>
<script type="module" src="${base}@vite/client"></script>
<script type="module" src="${base}@fs/${panel.replace(/^\//, '')}"></script>
<style>body { font: 1.0625rem/1.7 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem }</style></head>
<body><h1>${say.unshown}</h1><p>${known.length > 0 ? say.mend : say.inTerminal}</p></body>
</html>
`;
}
