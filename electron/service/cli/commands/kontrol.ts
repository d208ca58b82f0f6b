import { resolve } from 'node:path';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { withProject } from '../connection.ts';
import { complain, printLine } from '../output.ts';
import { defineCommand, required, SWITCH, TEXT } from '../usage.ts';

const { cli, revision } = tekster;

/** Checks file, log and tables, and with a workbook its printed heads. Findings make it exit 1. */
export const kontrol = defineCommand({
  flags: { projekt: TEXT, skema: TEXT, json: SWITCH },
  words: 0,
  async run(values) {
    const mappe = required(values.projekt, '--projekt MAPPE');
    const skema =
      values.skema === undefined ? undefined : resolve(required(values.skema, '--skema FIL.xlsx'));
    const { fund, ...result } = await withProject(mappe, (connection) =>
      connection.call('revision.verify', skema === undefined ? {} : { skema }, cli.fremdrift.kontrol),
    );
    const found = fund.map((f) => ({ ...f, besked: sentence(f) }));
    if (values.json === true) await printLine(JSON.stringify({ ...result, fund: found }));
    else
      await printLine(
        summary(
          result,
          found.map((f) => f.besked),
        ).join('\n'),
      );
    if (result.ok) return 0;
    const detail = { antal: fund.length };
    complain(
      JSON.stringify({ code: 'kontrol_fund', fields: {}, detail, besked: cli.besked['kontrol_fund'] }),
    );
    return 1;
  },
});

const sentence = ({
  kode,
  detalje = {},
}: {
  kode: string;
  detalje?: Record<string, string | number> | undefined;
}) => revision.fund[kode]?.(detalje) ?? revision.ukendtFund(kode);

function summary(
  result: { aendringer: number; raekker: number; vidne: { projekt: string } },
  findings: readonly string[],
): string[] {
  const { ok, fund, regnet, hoved } = cli.kontrol;
  return [
    findings.length === 0 ? ok : fund(formatHeltal(findings.length)),
    ...findings.map((text) => `- ${text}`),
    regnet(formatHeltal(result.aendringer), formatHeltal(result.raekker)),
    `${hoved} ${result.vidne.projekt}`,
  ];
}
