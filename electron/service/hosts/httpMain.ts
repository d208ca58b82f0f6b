import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tekster } from '#shared/tekster/index.ts';
import { forkService } from './childProcess.ts';
import { startHttpHost } from './http.ts';
import { defaultProfileDir } from './profile.ts';
import { Supervisor } from './supervisor.ts';

// The browser host as a program: `node out/main/http.js [--profil FOLDER] [--port N]`.

const { values } = parseArgs({ options: { profil: { type: 'string' }, port: { type: 'string' } } });
const here = dirname(fileURLToPath(import.meta.url));
/** From the bundle in out/main, or from the source in electron/service/hosts. */
const bundled = import.meta.url.endsWith('.js');
const root = join(here, bundled ? '../..' : '../../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const complain = (text: string): boolean => process.stderr.write(`${text}\n`);

const supervisor = new Supervisor({
  spawn: () => forkService(bundled ? { entry: join(here, 'service.js') } : {}),
  service: { profileDir: values.profil ?? defaultProfileDir(), version },
  onProblem: complain,
});
const site = await startHttpHost({
  host: supervisor,
  pages: join(root, 'out/renderer'),
  port: Number(values.port ?? process.env['EFFEKTSPOR_PORT'] ?? 0),
});
say(tekster.vaert.aabnLink);
say(site.link);

/** Ctrl+C can reach us twice, from the terminal and from who started us; later it is impatience. */
const IMPATIENT_MS = 1000;
let endingSince: number | null = null;

async function end(): Promise<void> {
  if (endingSince !== null) {
    if (Date.now() - endingSince > IMPATIENT_MS) process.exit(1);
    return;
  }
  endingSince = Date.now();
  await supervisor.close();
  await site.close();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
