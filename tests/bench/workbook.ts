import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSheets } from '../../electron/service/features/eksport/build.ts';
import type { Cell } from '../../electron/service/features/eksport/sheet.ts';
import { NODE_FLAGS } from '../../electron/service/hosts/childProcess.ts';
import { largeModel } from './workbookModel.ts';
import type { ExportJob, ExportRun, PlainSheet } from './exportChild.ts';
import { median, type Line } from './measure.ts';

const ROWS = 100_000;
const CHILD = join(import.meta.dirname, 'exportChild.ts');
const PYTHON = '/usr/bin/python3';
const SCRIPT = join(import.meta.dirname, 'writeCells.py');
const MEGABYTE = 2 ** 20;

/** A closed submission with 100,000 rows of documentation, against others that write the same cells. */
export function benchWorkbook(folder: string, runs: number): Line[] {
  const cells = join(folder, 'cells-100k.json');
  const out = join(folder, 'run-100k.xlsx');
  writeFileSync(cells, JSON.stringify(plainSheets()));
  const ours: ExportJob = { kind: 'lukket', rows: ROWS, out };
  const exceljs: ExportJob = { kind: 'exceljs', cells, styles: true, out };
  const writers: [string, () => ExportRun | null][] = [
    ['exceljs’ streaming writer', () => inNode(exceljs)],
    ['python3-xlsxwriter', () => inPython(cells, out)],
  ];
  const own = repeat(runs, () => inNode(ours));
  return writers.flatMap(([name, run]) => {
    const other = repeat(runs, run);
    if (other === null) process.stderr.write(`${name} is not installed: its lines are left out\n`);
    return own === null || other === null ? [] : linesOf(name, own, other);
  });
}

function linesOf(name: string, own: readonly ExportRun[], other: readonly ExportRun[]): Line[] {
  const ms = (list: readonly ExportRun[]): number => median(list.map((r) => r.ms));
  const mb = (list: readonly ExportRun[]): number => median(list.map((r) => r.peakBytes)) / MEGABYTE;
  return [
    {
      what: `the workbook of 100,000 rows, against ${name}`,
      ours: ms(own),
      bare: ms(other),
      unit: 'ms',
      aim: null,
    },
    { what: `its highest memory, against ${name}`, ours: mb(own), bare: mb(other), unit: 'MB', aim: null },
  ];
}

function repeat(runs: number, run: () => ExportRun | null): ExportRun[] | null {
  const done = Array.from({ length: runs }, run);
  return done.every((r) => r !== null) ? done : null;
}

function inNode(job: ExportJob): ExportRun {
  const { stdout, status, stderr } = spawnSync(process.execPath, [...NODE_FLAGS, CHILD], {
    input: JSON.stringify(job),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`export ended with ${String(status)}: ${stderr}`);
  return JSON.parse(stdout) as ExportRun;
}

/** Null where Debian's package is not installed. */
function inPython(cells: string, out: string): ExportRun | null {
  const { stdout, stderr, status } = spawnSync(PYTHON, [SCRIPT, cells, out], { encoding: 'utf8' });
  if (status === 0) return JSON.parse(stdout) as ExportRun;
  if (status !== null && !stderr.includes('ModuleNotFoundError'))
    throw new Error(`python3-xlsxwriter failed: ${stderr}`);
  return null;
}

/** The cells of our workbook as values, formulas with their results. */
function plainSheets(): PlainSheet[] {
  const plain = (cell: Cell | null): PlainSheet['rows'][number][number] => {
    if (cell === null) return null;
    return cell.formula === undefined ? cell.value : { formula: cell.formula, result: cell.value ?? '' };
  };
  return buildSheets(largeModel(ROWS)).sheets.map(({ name, rows, bulk }) => ({
    name,
    rows: [...rows.map((row) => row.cells), ...(bulk?.rows ?? [])].map((row) => row.map(plain)),
  }));
}
