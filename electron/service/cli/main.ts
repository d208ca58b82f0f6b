#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// `npm run` moves to the package's folder; paths are meant from where the person stands.
const { INIT_CWD, npm_lifecycle_event: script } = process.env;
if (script === 'effektspor' && INIT_CWD !== undefined) process.chdir(INIT_CWD);

// Before the rest is loaded, so that the second start is quick.
enableCompileCache();
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
