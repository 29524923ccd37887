import { createHash } from 'node:crypto';

/** Scripts that the policy judges; data in a script element is none. */
const SCRIPT = /<script\b((?:"[^"]*"|[^>"])*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
/** Types of elements whose text runs, or rules what the browser does. */
const RUNS = /\stype="?(?:module|speculationrules)\b/;

/** The content security policy of a page with the hashes of what stands inside it and of `moreStyles`, and no others. */
export function policyFor(policy: string, html: string, moreStyles: string[]): string {
  const scripts = [...html.matchAll(SCRIPT)]
    .filter(
      ([, attributes]) =>
        !/\ssrc=/.test(attributes!) && (!/\stype=/.test(attributes!) || RUNS.test(attributes!)),
    )
    .map((match) => match[2]!);
  const styles = [...[...html.matchAll(STYLE)].map((match) => match[1]!), ...moreStyles];
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter(Boolean)
    .map((directive) => {
      const [name, ...values] = directive.split(/\s+/).filter((value) => !value.startsWith("'sha"));
      const inside = name === 'script-src' ? scripts : name === 'style-src' ? styles : [];
      return [name, ...values, ...new Set(inside.map(hash))].join(' ');
    })
    .join(';');
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
