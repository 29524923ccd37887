interface Props {
  /** How much is done, of `total`. */
  done: number;
  total: number;
  /** What it measures, for those who cannot see it. */
  label: string;
}

/** How far something is; the numbers stand beside it as words. */
export function ProgressBar({ done, total, label }: Props) {
  return <progress class="progress-bar" max={total || 1} value={done} aria-label={label} />;
}
