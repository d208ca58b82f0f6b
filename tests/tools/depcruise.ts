// `npm run depcruise`: holds the borders of the house (tests/config/dependencies.ts).
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../config/dependencies.ts';
import { ROOT, SOURCE_FOLDERS, sourceFiles } from './sources.ts';

export interface Cruise {
  violations: IViolation[];
  /** Our own files that were read. */
  cruised: string[];
  /** Our own files that should have been read and were not: the check would be blind there. */
  missed: string[];
}

/** Cruises all source folders below `root`. */
export async function cruiseSources(root: string = ROOT): Promise<Cruise> {
  const folders = SOURCE_FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(folders, {
    baseDir: root,
    validate: true,
    ruleSet: RULES,
    // TypeScript 7 has no JavaScript API: without swc nothing would be read and everything would pass.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json', '.css'],
    },
  });
  const result = output as ICruiseResult;
  const cruised = new Set(result.modules.map((module) => module.source));
  return {
    violations: result.summary.violations,
    cruised: [...cruised],
    missed: sourceFiles(root, folders).filter((file) => !cruised.has(file)),
  };
}

async function main(): Promise<void> {
  const { violations, cruised, missed } = await cruiseSources();
  for (const { rule, from, to } of violations) process.stdout.write(`${rule.name}: ${from} → ${to}\n`);
  for (const file of missed) process.stdout.write(`not read: ${file}\n`);
  if (violations.length > 0 || missed.length > 0 || cruised.length === 0) process.exitCode = 1;
  process.stdout.write(`depcruise: ${cruised.length} modules, ${violations.length} violations\n`);
}

if (import.meta.main) await main();
