import { resolve } from 'node:path';
import { OperationError, type InputOf } from '#shared/contract/index.ts';
import { SKALAER } from '#shared/domain/indikatorer/index.ts';
import { gaeldendeLukning } from '#shared/domain/indsendelser/index.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { withProject, type Connection } from '../connection.ts';
import { printLine } from '../output.ts';
import { defineCommand, oneOf, required, SWITCH, targetFile, TEXT, UsageError } from '../usage.ts';

const { cli } = tekster;
const PERIODE = /^P?(\d{1,2})$/iu;

/** Writes the indikatorskema: of a closed periode as it was submitted, or a preview at a date. */
export const eksport = defineCommand({
  flags: { projekt: TEXT, periode: TEXT, dato: TEXT, ud: TEXT, trafiklys: TEXT, json: SWITCH },
  words: 0,
  async run(values) {
    const mappe = required(values.projekt, '--projekt MAPPE');
    const { periode } = values;
    if (periode !== undefined && (values.dato ?? values.trafiklys) !== undefined)
      throw new UsageError(cli.forkert.enten('--periode', '--dato'));
    const nr = periode === undefined ? null : periodeNr(periode);
    const dato = nr === null ? required(values.dato, '--dato ÅÅÅÅ-MM-DD') : '';
    const sti = resolve(targetFile(values.ud, '--ud', '.xlsx'));
    const trafiklys = oneOf(values.trafiklys, '--trafiklys', SKALAER);
    const {
      bytes: _none,
      about,
      ...made
    } = await withProject(mappe, (connection) =>
      nr === null ? preview(connection, { dato, sti, trafiklys }) : exportClosed(connection, nr, sti),
    );
    const { klar, raekker, sha256 } = cli.eksport;
    const text = [klar(sti), raekker(formatHeltal(made.raekker)), sha256(made.sha256), about].join('\n');
    await printLine(values.json === true ? JSON.stringify(made) : text);
    return 0;
  },
});

async function preview(connection: Connection, input: InputOf<'eksport.skema'>) {
  const made = await connection.call('eksport.skema', input, cli.fremdrift.eksport);
  return { ...made, about: cli.eksport.foreloebig };
}

function periodeNr(text: string): number {
  const nr = PERIODE.exec(text)?.[1];
  if (nr === undefined) throw new UsageError(cli.forkert.periode);
  return Number(nr);
}

/** The submission that holds the periode closed; its first workbook's SHA-256 is kept where the project can be written. */
async function exportClosed(connection: Connection, nr: number, sti: string) {
  const { perioder } = await connection.call('indsendelser.list', {});
  const found = perioder.find(({ periode }) => periode.nr === nr);
  const lukning = found ? gaeldendeLukning(found.periode.id, found.indsendelser) : null;
  if (lukning === null) throw new UsageError(cli.forkert.ikkeLukket(nr));
  const made = await connection.call('eksport.indsendelse', { id: lukning.id, sti }, cli.fremdrift.eksport);
  if (made.eksportSha256 === null)
    await connection
      .call('indsendelser.noteExport', { id: lukning.id, sha256: made.sha256 })
      .catch(unlessReadOnly);
  const { samme, anden } = cli.eksport;
  return { ...made, about: made.ens ? samme : anden(made.eksportSha256 ?? '') };
}

function unlessReadOnly(error: unknown): void {
  if (!(error instanceof OperationError && error.error.code === 'skrivebeskyttet')) throw error;
}
