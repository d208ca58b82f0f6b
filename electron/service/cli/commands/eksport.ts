import { resolve } from 'node:path';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { withProject } from '../connection.ts';
import { printLine } from '../output.ts';
import { defineCommand, oneOf, required, SWITCH, targetFile, TEXT } from '../usage.ts';

const { cli } = tekster;

/** Writes the indikatorskema. */
export const eksport = defineCommand({
  flags: { projekt: TEXT, dato: TEXT, ud: TEXT, trafiklys: TEXT, json: SWITCH },
  words: 0,
  async run(values) {
    const mappe = required(values.projekt, '--projekt MAPPE');
    const dato = required(values.dato, '--dato ÅÅÅÅ-MM-DD');
    const sti = resolve(targetFile(values.ud, '--ud', '.xlsx'));
    const trafiklys = oneOf(values.trafiklys, '--trafiklys', ['midtvejs', 'slut']);
    const { bytes: _none, ...made } = await withProject(mappe, (connection) =>
      connection.call(
        'eksport.skema',
        { dato, sti, ...(trafiklys === undefined ? {} : { trafiklys }) },
        cli.fremdrift.eksport,
      ),
    );
    const { klar, raekker, sha256 } = cli.eksport;
    const text = [klar(sti), raekker(formatHeltal(made.raekker)), sha256(made.sha256)].join('\n');
    await printLine(values.json === true ? JSON.stringify(made) : text);
    return 0;
  },
});
