import { tekster } from '#shared/tekster/index.ts';
import { connected } from '../connection.ts';
import { printLine } from '../output.ts';
import { inventPassword, PASSWORD } from '../password.ts';
import { defineCommand, required, SWITCH, TEXT } from '../usage.ts';

const { cli } = tekster;

/** Makes the demo project. Its persons are invented, so its password may be, too. */
export const demo = defineCommand({
  flags: { projekt: TEXT, bruger: TEXT, json: SWITCH },
  words: 0,
  async run(values) {
    const mappe = required(values.projekt, '--projekt MAPPE');
    const chosen = process.env[PASSWORD] || undefined;
    const adgangskode = chosen ?? inventPassword();
    const { bruger } = values;
    const made = await connected((connection) =>
      connection.call(
        'projekt.createDemo',
        { mappe, adgangskode, ...(bruger === undefined ? {} : { bruger }) },
        cli.fremdrift.demo,
      ),
    );
    const invented = chosen === undefined ? { adgangskode } : {};
    if (values.json === true) await printLine(JSON.stringify({ ...made, ...invented }));
    else {
      const { klar, opdigtet, noegle, adgangskode: password } = cli.demo;
      const lines = [klar(made.mappe), opdigtet, `${noegle} ${made.gendannelsesnoegle}`];
      if (chosen === undefined) lines.push(`${password} ${adgangskode}`);
      await printLine(lines.join('\n'));
    }
    return 0;
  },
});
