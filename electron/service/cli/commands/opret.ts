import { SKABELON_KOMMUNER, SKABELON_PROJEKT } from '#shared/domain/projekt/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { connected } from '../connection.ts';
import { printLine } from '../output.ts';
import { readNewPassword } from '../password.ts';
import { defineCommand, oneOf, required, SWITCH, TEXT } from '../usage.ts';

const { cli } = tekster;

/** Makes a project folder and prints its recovery key. */
export const opret = defineCommand({
  flags: {
    projekt: TEXT,
    navn: TEXT,
    bruger: TEXT,
    skabelon: TEXT,
    fra: TEXT,
    til: TEXT,
    json: SWITCH,
  },
  words: 0,
  async run(values) {
    const mappe = required(values.projekt, '--projekt MAPPE');
    const navn = required(values.navn, '--navn NAVN');
    const bruger = required(values.bruger, '--bruger NAVN');
    const skabelon = oneOf(values.skabelon, '--skabelon', ['rapport', 'tom']) ?? 'tom';
    const adgangskode = await readNewPassword(cli.spoerg.nyAdgangskode);
    const projekt = {
      ...(skabelon === 'rapport' ? SKABELON_PROJEKT : {}),
      navn,
      bevillingFra: values.fra ?? SKABELON_PROJEKT.bevillingFra,
      bevillingTil: values.til ?? SKABELON_PROJEKT.bevillingTil,
    };
    const kommuner = skabelon === 'rapport' ? [...SKABELON_KOMMUNER] : [];
    const made = await connected((connection) =>
      connection.call('projekt.create', { mappe, projekt, kommuner, skabelon, bruger, adgangskode }),
    );
    const text = [cli.opret.klar(made.mappe), cli.opret.noegle, made.gendannelsesnoegle].join('\n');
    await printLine(values.json === true ? JSON.stringify(made) : text);
    return 0;
  },
});
