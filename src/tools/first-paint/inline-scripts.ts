/** Scripts that stand in a page as they were written: no bundler has made them small. */
import { minify } from 'vite';

/** What the browser runs, not data such as JSON or speculation rules, nor a script with a type or file of its own. */
const INLINE = /(<script(?:\sdata-[\w-]+(?:="[^"]*")?)*>)([\s\S]*?)(?=<\/script>)/g;

export class InlineScripts {
  /** By the text of a script what it becomes: pages of a kind have the same. */
  readonly #minified = new Map<string, Promise<string>>();

  /** The page with its scripts minified. Throws where one cannot be read. */
  async minified(html: string): Promise<string> {
    const found = [...html.matchAll(INLINE)];
    const texts = await Promise.all(found.map(([, , text]) => this.#minify(text!)));
    let at = 0;
    const parts = found.map(({ 0: whole, 1: tag, index }, place) => {
      const part = html.slice(at, index) + tag! + texts[place]!;
      at = index + whole.length;
      return part;
    });
    return parts.join('') + html.slice(at);
  }

  #minify(text: string): Promise<string> {
    const known = this.#minified.get(text);
    if (known) return known;
    const made = minify('inline.js', text).then(({ code, errors }) => {
      if (errors.length > 0) throw errors[0];
      return code.trim();
    });
    this.#minified.set(text, made);
    return made;
  }
}
