/** One package of package-lock.json, as far as it is read here. */
import { own } from '../ui/own.ts';
export interface LockedPackage {
  version?: string;
  optional?: boolean;
  os?: string | string[];
  cpu?: string | string[];
  libc?: string | string[];
  license?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

/** An optional dependency that package-lock.json asks for but has no entry for, or one of another version. */
export interface Gap {
  /** The package that asks for it: `node_modules/pagefind`. */
  by: string;
  name: string;
  version: string;
  /** Where its entry belongs: at the top, or below `by` where the top is taken by another version. */
  folder: string;
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/**
 * The optional dependencies without an entry.
 *
 * npm leaves the binaries of other platforms out when the registry in use does not have them; `npm ci`
 * then refuses the lockfile on every platform.
 */
export function gaps({ packages }: Lockfile): Gap[] {
  return Object.entries(packages).flatMap(([by, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => {
        const found = resolved(packages, by, name);
        return !found || (EXACT.test(version) && found.version !== version);
      })
      .map(([name, version]) => {
        const top = `node_modules/${name}`;
        return { by, name, version, folder: own(packages, top) ? `${by}/${top}` : top };
      }),
  );
}

/** The lockfile with an entry for each gap, its packages in npm's order. */
export function completed(lockfile: Lockfile): Lockfile {
  const packages = new Map(Object.entries(lockfile.packages));
  for (const { by, name, version, folder } of gaps(lockfile)) {
    if (!EXACT.test(version)) {
      throw new Error(`${by} asks for ${name} "${version}": only an exact version can be written down.`);
    }
    const license = packages.get(by)?.license;
    packages.set(folder, {
      version,
      ...platform(name),
      ...(license ? { license } : {}),
      optional: true,
    });
  }
  const sorted = [...packages].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lockfile, packages: Object.fromEntries(sorted) };
}

/** Node's names of the platform that a package is for, from its name: `@pagefind/windows-x64`. */
export function platform(name: string): Pick<LockedPackage, 'cpu' | 'os' | 'libc'> {
  const pattern = /(darwin|linux|freebsd|windows|win32|android)-(x64|arm64|arm|ia32)(?:-(gnu|musl|msvc))?$/;
  const [, system, processor, library] = pattern.exec(name) ?? [];
  if (/-wasm32(-wasi)?$/.test(name)) return { cpu: ['wasm32'] };
  if (!system || !processor) throw new Error(`${name} does not say which platform it is for.`);
  return {
    cpu: [processor],
    os: [system === 'windows' ? 'win32' : system],
    ...(system === 'linux' && library ? { libc: [library === 'gnu' ? 'glibc' : 'musl'] } : {}),
  };
}

/** What Node finds from the folder `by`: the package in its own node_modules or the nearest one above. */
function resolved(packages: Lockfile['packages'], by: string, name: string): LockedPackage | undefined {
  const parts = by === '' ? [] : by.split('/node_modules/');
  return parts
    .map((_, depth) => `${parts.slice(0, depth + 1).join('/node_modules/')}/`)
    .reverse()
    .concat('')
    .map((folder) => own(packages, `${folder}node_modules/${name}`))
    .find((found) => found !== undefined);
}
