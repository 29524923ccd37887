import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';

/** An import that runs when the module does; `import()` is none. */
const IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*${},\s]*?from\s*)?["'](\.[^"']+)["']/g;
/** A module that does nothing but import others. */
const ONLY_IMPORTS = /^(?:import["'][^"']+["'];?\s*)+$/;

/** What the scripts of a built site import, read once. Addresses are paths from the root of the site's files. */
export class ModuleGraph {
  readonly #texts = new Map<string, Promise<string>>();
  readonly #fileOf: (address: string) => string;

  constructor(fileOf: (address: string) => string) {
    this.#fileOf = fileOf;
  }

  /** The modules to name in a page in place of these: none that only imports others, none that another brings. */
  async entries(scripts: string[]): Promise<string[]> {
    const real: string[] = [];
    for (const script of scripts) {
      const text = (await this.#text(script)).trim();
      real.push(...(ONLY_IMPORTS.test(text) ? await this.#imports(script) : [script]));
    }
    const once = [...new Set(real)];
    const brought = new Set<string>();
    for (const script of once) for (const one of await this.below([script])) brought.add(one);
    return once.filter((script) => !brought.has(script));
  }

  /** Everything that these modules import, those nearest to them first; without them. */
  async below(scripts: string[]): Promise<string[]> {
    const found = new Set(scripts);
    for (const script of found) for (const one of await this.#imports(script)) found.add(one);
    return [...found].slice(new Set(scripts).size);
  }

  async #imports(script: string): Promise<string[]> {
    const text = await this.#text(script);
    return [...text.matchAll(IMPORT)].map((match) => posix.join(posix.dirname(script), match[1]!));
  }

  #text(script: string): Promise<string> {
    const text = this.#texts.get(script) ?? readFile(this.#fileOf(script), 'utf8');
    this.#texts.set(script, text);
    return text;
  }
}
