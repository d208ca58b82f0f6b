import { tekster } from '#shared/tekster/index.ts';
import { connected } from './connection.ts';
import { reportOf } from './opgoerelse/report.ts';
import { renderOpgoerelse } from './opgoerelse/text.ts';
import { printLine } from './output.ts';
import { inventPassword, PASSWORD } from './password.ts';

const { cli } = tekster;
/** The day of the report (domain.md §1.1), which the demo project names itself. */
const REPORT_DAY = '2024-03-19';

/** Makes the demo project in `mappe`, prints tables 3, 4 and 5 from it, and writes the workbook beside it. */
export async function makeDemo(mappe: string, shown: (path: string) => string): Promise<number> {
  const chosen = process.env[PASSWORD] || undefined;
  const adgangskode = chosen ?? inventPassword();
  const sti = `${mappe}.xlsx`;
  const { made, counted } = await connected(async (connection) => {
    const made = await connection.call('projekt.createDemo', { mappe, adgangskode }, cli.fremdrift.demo);
    const { session } = await connection.call('projekt.status', {});
    const dato = session?.visDato ?? REPORT_DAY;
    const counted = await connection.call('indikatorer.count', { dato });
    await connection.call('eksport.skema', { dato, sti }, cli.fremdrift.eksport);
    return { made, counted };
  });
  const { klar, opdigtet, excel, adgangskode: password, noegle, proev } = cli.demo;
  const lines = [
    ...renderOpgoerelse(reportOf(counted)),
    '',
    klar(shown(made.mappe)),
    excel(shown(sti)),
    opdigtet,
    `${password} ${chosen === undefined ? adgangskode : cli.demo.fraMiljoeet(PASSWORD)}`,
    `${noegle} ${made.gendannelsesnoegle}`,
    proev(shown(made.mappe)),
  ];
  await printLine(lines.join('\n'));
  return 0;
}
