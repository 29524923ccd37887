/** An empty folder outside the repository, with nothing but the machine's own Node and npm, and the packed engine. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The machine's own programs: without those that the repository has installed. */
const PATH = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter);

/** As somebody has it who has never seen the repository. */
const env = Object.fromEntries(
  Object.entries({ ...process.env, PATH, LC_ALL: 'en_GB.UTF-8' }).filter(
    ([name]) =>
      !/^npm_(?:package|lifecycle|config_local|config_prefix)|^(?:INIT_CWD|NODE|NODE_OPTIONS|CONTENT_DIR|DIST|BASE|SITE|PORT)$/.test(
        name,
      ),
  ),
);

/** What npm says where it cannot reach a registry and has not kept what it needs. */
const NO_NETWORK = /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|ENOTCACHED|network/;

export interface Said {
  code: number | null;
  text: string;
}

export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'own-handbook-')));

  /** Packs the engine and installs it. Returns what npm said where there is no network to install from. */
  install(): string | undefined {
    const pack = spawnSync(`npm pack --pack-destination "${this.path}"`, { shell: true, encoding: 'utf8' });
    const archive = readdirSync(this.path).find((name) => name.endsWith('.tgz'));
    if (!archive) throw new Error(`npm pack wrote nothing.\n${pack.stderr}`);
    // Asked once and without patience: npm itself would try again for each of some hundred packages.
    const reached = this.npm('view astro version --fetch-retries 0').status === 0;
    const from = reached ? '--prefer-offline' : '--offline';
    const { status, stderr } = this.npm(`install ${from} --no-audit --no-fund ./${archive}`);
    if (status === 0) return undefined;
    const why = stderr
      .split('\n')
      .filter((line) => line.startsWith('npm error'))
      .slice(0, 6)
      .join('\n');
    if (NO_NETWORK.test(why)) return why;
    throw new Error(`The packed engine could not be installed.\n${why}`);
  }

  private npm(line: string) {
    return spawnSync(`npm ${line}`, { shell: true, encoding: 'utf8', cwd: this.path, env });
  }

  /** Runs `npx zhaozhang` in it. */
  run(...args: string[]): Said {
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'zhaozhang', ...args], {
      ...{ cwd: this.path, env, encoding: 'utf8', shell: process.platform === 'win32' },
    });
    return { code: status, text: `${stdout}${stderr}` };
  }

  /** Runs it on the handbook from an empty folder far from all packages; also tells what is left there. */
  runFromElsewhere(command: string, handbook: string, ...args: string[]): Said & { left: string[] } {
    const bin = join(this.path, 'node_modules/zhaozhang/bin/zhaozhang.mjs');
    const cwd = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    const all = [bin, command, join(this.path, handbook), ...args];
    const { status, stdout, stderr } = spawnSync('node', all, { cwd, env, encoding: 'utf8' });
    const left = readdirSync(cwd);
    rmSync(cwd, { recursive: true });
    return { code: status, text: `${stdout}${stderr}`, left };
  }

  /** Starts a command that goes on until it is stopped, when what it says matches; gives the match. */
  async start(
    until: RegExp,
    ...args: string[]
  ): Promise<{ said: RegExpExecArray; stop: () => Promise<void> }> {
    const bin = join(this.path, 'node_modules/zhaozhang/bin/zhaozhang.mjs');
    const child = spawn('node', [bin, ...args], { cwd: this.path, env, shell: process.platform === 'win32' });
    const ended = new Promise<void>((done) => child.on('close', () => done()));
    let text = '';
    const said = await new Promise<RegExpExecArray>((done, fail) => {
      const hear = (chunk: Buffer) => {
        text += chunk.toString();
        const match = until.exec(text);
        if (match) done(match);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('close', () => fail(new Error(`zhaozhang ${args.join(' ')} ended:\n${text}`)));
    });
    const stop = () => {
      child.kill('SIGTERM');
      return ended;
    };
    return { said, stop };
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.path, file), text);
  }

  copy(from: string, to: string): void {
    cpSync(from, join(this.path, to));
  }
}
