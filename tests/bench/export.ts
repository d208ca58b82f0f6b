import { spawn } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { NODE_FLAGS } from '../../electron/service/hosts/childProcess.ts';
import { median, type Line } from './measure.ts';
import { call, DATO, openService, type BenchProject } from './project.ts';
import type { ExportJob, ExportRun, PlainSheet } from './exportChild.ts';

const CHILD = join(import.meta.dirname, 'exportChild.ts');
const MEGABYTE = 2 ** 20;

/** The export against exceljs' own streaming writer on the same cells; each run in a process of its own. */
export async function benchExport(project: BenchProject, runs: number): Promise<Line[]> {
  const file = join(project.folder, 'skema.xlsx');
  const cells = join(project.folder, 'cells.json');
  const service = await openService(project);
  await call(service, 'eksport.skema', { dato: DATO, sti: file });
  await service.close();
  writeFileSync(cells, JSON.stringify(await readCells(file)));
  const out = join(project.folder, 'run.xlsx');
  const { projekt, projektId, key, brugerId, folder } = project;
  const keyed = { projekt, projektId, brugerId, folder, key: key.toString('hex') };
  const jobs: Record<'ours' | 'styled' | 'plain', ExportJob> = {
    ours: { kind: 'ours', ...keyed, dato: DATO, out },
    styled: { kind: 'exceljs', cells, styles: true, out },
    plain: { kind: 'exceljs', cells, styles: false, out },
  };
  const done = { ours: [] as ExportRun[], styled: [] as ExportRun[], plain: [] as ExportRun[] };
  for (let run = 0; run < runs; run += 1)
    for (const kind of ['ours', 'styled', 'plain'] as const) done[kind].push(await runChild(jobs[kind]));
  const ms = (kind: keyof typeof done): number => median(done[kind].map((r) => r.ms));
  const mb = (kind: keyof typeof done): number => median(done[kind].map((r) => r.peakBytes)) / MEGABYTE;
  const size = statSync(file).size / MEGABYTE;
  return [
    {
      what: 'the export, against exceljs with styles',
      ours: ms('ours'),
      bare: ms('styled'),
      unit: 'ms',
      aim: 1.3,
    },
    {
      what: 'the export, against exceljs without styles',
      ours: ms('ours'),
      bare: ms('plain'),
      unit: 'ms',
      aim: null,
    },
    {
      what: 'highest memory of the exporting process',
      ours: mb('ours'),
      bare: mb('styled'),
      unit: 'MB',
      aim: null,
    },
    { what: 'size of the workbook', ours: size, bare: null, unit: 'MB', aim: null },
  ];
}

/** The cells of a workbook as values, formulas with their results. */
async function readCells(file: string): Promise<PlainSheet[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook.worksheets.map((sheet) => {
    const rows: PlainSheet['rows'] = [];
    sheet.eachRow({ includeEmpty: true }, (row) => {
      rows.push((Array.isArray(row.values) ? row.values : []).slice(1) as PlainSheet['rows'][number]);
    });
    return { name: sheet.name, rows };
  });
}

function runChild(job: ExportJob): Promise<ExportRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...NODE_FLAGS, CHILD], { stdio: ['pipe', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(JSON.parse(text) as ExportRun)
        : reject(new Error(`export ended with ${String(code)}`)),
    );
    child.stdin.end(JSON.stringify(job));
  });
}
