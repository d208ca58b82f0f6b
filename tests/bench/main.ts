// `npm run bench -- --stoerrelse S|M|L`: Effektspor against the barest thing that does the same, in one table.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchExport } from './export.ts';
import { benchClosing } from './closing.ts';
import { benchIndicators } from './indicators.ts';
import { machine, type Line } from './measure.ts';
import { benchOpening } from './opening.ts';
import { benchOverblik } from './overblik.ts';
import { benchProject, databaseOf, type BenchProject } from './project.ts';
import { benchSave } from './save.ts';
import { benchSearch } from './search.ts';
import { benchWindow } from './window.ts';
import { benchWorkbook } from './workbook.ts';
import { inWindow } from './windowHost.ts';
import { benchOverblikWindow } from './windowOverblik.ts';

const SIZES: Readonly<Record<string, number>> = { S: 66, M: 10_000, L: 20_000 };
const USAGE =
  'npm run bench -- --stoerrelse S|M|L | --deltagere N [--kun vindue|overblik|lukning] [--gange N] [--json]\n';
const EXPORT_RUNS = 3;
/** Bytes that an export of M may take (the aim). */
const MEMORY_AIM_MB = 300;

const ONLY = ['vindue', 'overblik', 'lukning'] as const;
type Only = (typeof ONLY)[number];

interface Options {
  readonly deltagere: number;
  readonly runs: number;
  readonly json: boolean;
  /** Only the lines that are measured in the window, only those of Overblik, or only closing. */
  readonly only: Only | null;
}

function readOptions(): Options | null {
  const { values } = parseArgs({
    options: {
      stoerrelse: { type: 'string' },
      deltagere: { type: 'string' },
      gange: { type: 'string' },
      json: { type: 'boolean' },
      kun: { type: 'string' },
    },
  });
  const deltagere = Number(values.deltagere ?? SIZES[values.stoerrelse ?? 'S'] ?? NaN);
  const runs = Number(values.gange ?? 7);
  const whole = [deltagere, runs].every((n) => Number.isInteger(n) && n > 0);
  const only = ONLY.find((known) => known === values.kun) ?? null;
  const known = values.kun === undefined || only !== null;
  return whole && known ? { deltagere, runs, json: values.json === true, only } : null;
}

async function measureOverblik(project: BenchProject, runs: number): Promise<Line[]> {
  const window = await inWindow(project, (page) => benchOverblikWindow(page, runs));
  return [...(await benchOverblik(project, runs)), ...window];
}

async function measure(project: BenchProject, { runs, only }: Options): Promise<Line[]> {
  if (only === 'vindue') return benchWindow(project, runs);
  if (only === 'overblik') return measureOverblik(project, runs);
  const counting = await benchIndicators(project, runs);
  const bareCount = counting.at(-1)?.bare ?? null;
  if (only === 'lukning') return benchClosing(project, bareCount);
  const lines = [
    ...counting,
    ...(await benchOverblik(project, runs)),
    ...(await benchSearch(project, runs)),
    ...(await benchOpening(project, runs)),
    ...(await benchExport(project, Math.min(runs, EXPORT_RUNS))),
    ...benchWorkbook(project.folder, Math.min(runs, EXPORT_RUNS)),
    // Last, for they write.
    ...(await benchWindow(project, runs)),
    ...(await benchSave(project, runs)),
    ...(await benchClosing(project, bareCount)),
  ];
  return lines.map((line) =>
    line.what.startsWith('highest memory') ? { ...line, aim: MEMORY_AIM_MB } : line,
  );
}

const ratioOf = ({ ours, bare }: Line): number | null => (bare === null ? null : ours / bare);
/** Of a time the ratio is aimed at, of memory the value itself. */
const missed = (line: Line): boolean =>
  line.aim !== null && (line.unit === 'MB' ? line.ours : (ratioOf(line) ?? 0)) > line.aim;

function show(value: number | null, unit: string): string {
  if (value === null) return '–';
  return `${value < 10 ? value.toFixed(3) : value.toFixed(value < 100 ? 1 : 0)} ${unit}`;
}

function table(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const ratio = ratioOf(line);
    const aim =
      line.aim === null ? '' : line.unit === 'MB' ? `≤ ${String(line.aim)} MB` : `≤ ${String(line.aim)} ×`;
    return [
      line.what,
      show(line.ours, line.unit),
      show(line.bare, line.unit),
      ratio === null ? '–' : `${ratio.toFixed(2)} ×`,
      `${aim}${missed(line) ? ' (missed)' : ''}`,
    ];
  });
  const head = ['', 'Effektspor', 'bare', 'ratio', 'aim'];
  const rule = ['---', '--:', '--:', '--:', '---'];
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function sizeOf(project: BenchProject): string {
  const db = databaseOf(project);
  const count = (sql: string): string => String(db.sql(sql).pluck().get());
  const entries = count('SELECT count(*) FROM aendring');
  const people = count('SELECT count(*) FROM deltager');
  db.close();
  return `${people} deltagere, ${entries} entries in the log`;
}

const options = readOptions();
if (options === null) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const project = await benchProject(options.deltagere);
  const size = sizeOf(project);
  const lines = await measure(project, options);
  rmSync(project.folder, { recursive: true, force: true });
  const about = `${size} · median of ${String(options.runs)} runs (export: ${String(Math.min(options.runs, EXPORT_RUNS))})`;
  if (options.json)
    process.stdout.write(`${JSON.stringify({ machine: machine(), about, lines }, null, 1)}\n`);
  else process.stdout.write(`${machine()}\n${about}\n\n${table(lines)}\n`);
}
