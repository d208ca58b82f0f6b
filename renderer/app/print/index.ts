/**
 * Paper and PDF. A feature draws a sheet and sends it:
 *
 *   const frame = usePrintFrame();
 *   void printSheet({ name: 'bevis.pdf', about: { tabel: 'deltager', id }, content: <PrintPage {...frame} title="…">…</PrintPage> });
 */
export { PrintHost } from './PrintHost.tsx';
export { PrintPage, usePrintFrame } from './PrintPage.tsx';
export { printSheet } from './printSheet.ts';
