import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** LibreOffice keeps stored results unless told to recalculate on load: "always" is 0. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

const FILTERS = { xlsx: 'xlsx:Calc MS Excel 2007 XML', pdf: 'pdf' } as const;

/** What is pasted into a sheet, rather than opened as a document. */
const AS_SHEET = '--infilter=HTML (StarCalc)';

/** Lets LibreOffice open a workbook, or an .html as a sheet takes it, recalculate it and write it again; returns the new file's path. */
export async function recalculate(
  workbook: string,
  folder: string,
  format: keyof typeof FILTERS = 'xlsx',
): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'effektspor-soffice-'));
  try {
    mkdirSync(join(profile, 'user'));
    writeFileSync(join(profile, 'user/registrymodifications.xcu'), RECALCULATE);
    await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        ...(extname(workbook) === '.html' ? [AS_SHEET] : []),
        '--convert-to',
        FILTERS[format],
        '--outdir',
        folder,
        workbook,
      ],
      { timeout: 60_000, env: { ...process.env, HOME: profile } },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  return join(folder, `${basename(workbook, extname(workbook))}.${format}`);
}
