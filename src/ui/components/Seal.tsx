import { siteText } from '#text/site.ts';

const LABELS = { done: siteText.sealDone, pass: siteText.sealPass };

/** A seal that is set in the browser. The page holds its drawing once: `<Seal word="…" kept />` of Seal.astro. */
export function Seal({ word }: { word: keyof typeof LABELS }) {
  return (
    <svg
      class={`seal seal-${word}`}
      viewBox="0 0 160 280"
      width="32"
      height="56"
      role="img"
      aria-label={LABELS[word]}
      focusable="false"
    >
      <use href={`#seal-${word}`} />
    </svg>
  );
}
