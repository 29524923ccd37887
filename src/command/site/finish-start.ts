/** The process that `finish-alone.ts` starts. */
import { finish, type Built } from './finish.ts';
import { spareMemory } from './spare-memory.ts';

spareMemory();
const isFinished = await finish(JSON.parse(process.argv[2]!) as Built);
process.stdout.write('', () => process.exit(isFinished ? 0 : 1));
