// One export in a process of its own: its time and its highest memory. The job comes as JSON on standard input.
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import ExcelJS from 'exceljs';

type PlainCell =
  string | number | boolean | null | { readonly formula: string; readonly result: string | number };

export interface PlainSheet {
  readonly name: string;
  readonly rows: PlainCell[][];
}

export type ExportJob =
  | {
      readonly kind: 'ours';
      readonly projekt: string;
      readonly folder: string;
      readonly projektId: string;
      readonly brugerId: string;
      /** In hex; of a project that holds invented persons only. */
      readonly key: string;
      readonly dato: string;
      readonly out: string;
    }
  | { readonly kind: 'lukket'; readonly rows: number; readonly out: string }
  | { readonly kind: 'exceljs'; readonly cells: string; readonly styles: boolean; readonly out: string };

export interface ExportRun {
  readonly ms: number;
  readonly peakBytes: number;
}

const YIELD_EVERY = 1000;

async function ours(job: Extract<ExportJob, { kind: 'ours' }>): Promise<number> {
  const { call, openService } = await import('./project.ts');
  const service = await openService({ ...job, key: Buffer.from(job.key, 'hex') });
  const start = performance.now();
  await call(service, 'eksport.skema', { dato: job.dato, sti: job.out });
  return performance.now() - start;
}

async function streamed({ cells, styles, out }: Extract<ExportJob, { kind: 'exceljs' }>): Promise<number> {
  const sheets = JSON.parse(readFileSync(cells, 'utf8')) as PlainSheet[];
  const look = { font: { name: 'Calibri', size: 10 }, alignment: { vertical: 'top' } } as const;
  const start = performance.now();
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: out, useStyles: styles });
  for (const { name, rows } of sheets) {
    const sheet = writer.addWorksheet(name);
    for (const [index, values] of rows.entries()) {
      const row = sheet.addRow(values);
      if (styles) row.eachCell((cell) => (cell.style = look));
      row.commit();
      if (index % YIELD_EVERY === 0) await new Promise((done) => setImmediate(done));
    }
    sheet.commit();
  }
  await writer.commit();
  return performance.now() - start;
}

/** A closed submission with so many rows of documentation, from its model to its file. */
async function closed({ rows, out }: Extract<ExportJob, { kind: 'lukket' }>): Promise<number> {
  const { largeModel } = await import('./workbookModel.ts');
  const { writeIndikatorskema } = await import('../../electron/service/features/eksport/index.ts');
  const model = largeModel(rows);
  const start = performance.now();
  await writeIndikatorskema(model, { sti: out }, {});
  return performance.now() - start;
}

const run = (job: ExportJob): Promise<number> =>
  job.kind === 'ours' ? ours(job) : job.kind === 'lukket' ? closed(job) : streamed(job);

if (import.meta.main) {
  const job = JSON.parse(await text(process.stdin)) as ExportJob;
  const ms = await run(job);
  const made: ExportRun = { ms, peakBytes: process.resourceUsage().maxRSS * 1024 };
  process.stdout.write(JSON.stringify(made));
}
