import { SKALAER } from '#shared/domain/indikatorer/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { withProject } from '../connection.ts';
import { reportOf } from '../opgoerelse/report.ts';
import { renderOpgoerelse } from '../opgoerelse/text.ts';
import { printLine } from '../output.ts';
import { defineCommand, oneOf, required, SWITCH, TEXT } from '../usage.ts';

/** Counts all indicators at a date: as JSON for programs, as tables for people. */
export const indikatorer = defineCommand({
  flags: { projekt: TEXT, dato: TEXT, fra: TEXT, trafiklys: TEXT, enheder: SWITCH, json: SWITCH },
  words: 0,
  async run(values) {
    const mappe = required(values.projekt, '--projekt MAPPE');
    const dato = required(values.dato, '--dato ÅÅÅÅ-MM-DD');
    const { fra, enheder = false } = values;
    const trafiklys = oneOf(values.trafiklys, '--trafiklys', SKALAER);
    const counted = await withProject(mappe, (connection) =>
      connection.call('indikatorer.count', {
        dato,
        enheder,
        ...(fra === undefined ? {} : { fra }),
        ...(trafiklys === undefined ? {} : { trafiklys }),
      }),
    );
    const report = reportOf(counted);
    if (values.json === true) await printLine(JSON.stringify(report));
    else {
      const title = tekster.cli.indikatorer.titel(report.dato, report.fra);
      await printLine([title, '', ...renderOpgoerelse(report)].join('\n'));
    }
    return 0;
  },
});
