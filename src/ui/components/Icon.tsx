/** Line icons of the site, 24 units wide, in the colour of the text; always beside a word. */
const PATHS = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  more: 'M4 7h16M4 12h16M4 17h16',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  right: 'M4.5 12.5l5 5 10-11',
  wrong: 'M6 6l12 12M18 6L6 18',
  up: 'M12 19V5M5.5 11.5L12 5l6.5 6.5',
  down: 'M12 5v14M5.5 12.5L12 19l6.5-6.5',
  undo: 'M9 6L4 11l5 5M4.5 11H14a5.5 5.5 0 0 1 0 11h-3',
  redo: 'M15 6l5 5-5 5M19.5 11H10a5.5 5.5 0 0 0 0 11h3',
  grip: 'M9 6v.01M9 12v.01M9 18v.01M15 6v.01M15 12v.01M15 18v.01',
} as const;

interface Props {
  name: keyof typeof PATHS;
  /** Thicker lines, for signs that stand for a verdict or a handle. */
  bold?: boolean;
}

export const Icon = ({ name, bold }: Props) => <LineIcon name={name} path={PATHS[name]} bold={bold} />;

interface LineProps {
  name: string;
  path: string;
  bold?: boolean | undefined;
}

/** A path that is drawn as an icon. */
export function LineIcon({ name, path, bold = false }: LineProps) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      stroke-width={bold ? '2.25' : '1.75'}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
