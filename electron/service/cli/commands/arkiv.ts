import { resolve } from 'node:path';
import { PAKKEARTER, PAKKEFORMATER } from '#shared/domain/arkiv/index.ts';
import { tekster, visStoerrelse } from '#shared/tekster/index.ts';
import { withProject } from '../connection.ts';
import { printLine } from '../output.ts';
import { defineCommand, oneOf, required, SWITCH, TEXT } from '../usage.ts';

/** Takes the data out in the clear, for a reason that the log keeps. */
export const arkiv = defineCommand({
  flags: { projekt: TEXT, ud: TEXT, pakke: TEXT, format: TEXT, dato: TEXT, begrundelse: TEXT, json: SWITCH },
  words: 0,
  async run(values) {
    const projekt = required(values.projekt, '--projekt MAPPE');
    const mappe = resolve(required(values.ud, '--ud MAPPE'));
    const dato = required(values.dato, '--dato ÅÅÅÅ-MM-DD');
    const grund = required(values.begrundelse, '--begrundelse "…"');
    const art = oneOf(values.pakke, '--pakke', PAKKEARTER) ?? 'arkiv';
    const format = oneOf(values.format, '--format', PAKKEFORMATER) ?? 'begge';
    const made = await withProject(projekt, async (connection) => {
      const { id } = await connection.call('arkiv.begin', { art, grund });
      const done = await connection.call('arkiv.write', { id, mappe, dato, format }, tekster.arkiv.laver);
      await connection.call('arkiv.complete', { id, sha256: done.sha256 });
      return done;
    });
    const { klar, sha256 } = tekster.arkiv.cli;
    const text = [klar(made.mappe, made.filer, visStoerrelse(made.bytes)), sha256(made.sha256)].join('\n');
    await printLine(values.json === true ? JSON.stringify(made) : text);
    return 0;
  },
});
