import { LineIcon } from '../../ui/components/Icon.tsx';

/** The sections of the site, which are drawn at build time alone: no script carries them. */
const PATHS = {
  home: 'M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  procedures: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7',
  runs: 'M5 5h14v16H5zM9 3h6v4H9zM8.5 14l2.5 2.5 4.5-5',
  learning: 'M2.5 9.5L12 5l9.5 4.5L12 14zM6.5 11.5V17c3.5 2.5 7.5 2.5 11 0v-5.5M21.5 9.5V15',
  roles: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6',
} as const;

export const NavIcon = ({ name }: { name: keyof typeof PATHS }) => (
  <LineIcon name={name} path={PATHS[name]} />
);
