import { resolve } from 'node:path';
import { tekster, visStoerrelse } from '#shared/tekster/index.ts';
import { withProject } from '../connection.ts';
import { printLine } from '../output.ts';
import { COPY_PASSWORD, readNewPassword } from '../password.ts';
import { defineCommand, required, SWITCH, targetFile, TEXT } from '../usage.ts';

const { cli } = tekster;

/** One encrypted, read-only file for the auditor. */
export const kopi = defineCommand({
  flags: { projekt: TEXT, ud: TEXT, json: SWITCH },
  words: 0,
  async run(values) {
    const mappe = required(values.projekt, '--projekt MAPPE');
    const sti = resolve(targetFile(values.ud, '--ud', '.effektspor-kopi'));
    const adgangskode = await readNewPassword(cli.spoerg.kopi, COPY_PASSWORD);
    const made = await withProject(mappe, (connection) =>
      connection.call('revision.copy', { sti, adgangskode }),
    );
    const { klar, sha256 } = cli.kopi;
    const text = [klar(made.sti, visStoerrelse(made.bytes)), sha256(made.sha256)].join('\n');
    await printLine(values.json === true ? JSON.stringify(made) : text);
    return 0;
  },
});
