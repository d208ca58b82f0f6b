import { useEffect, useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import classes from './print.module.css';
import { onPrintJob, type PrintJob } from './printSheet.ts';

/** Holds the sheet that is being printed; once in the shell. */
export function PrintHost(): ReactNode {
  const [job, setJob] = useState<PrintJob | null>(null);
  useEffect(
    () =>
      onPrintJob(async (next) => {
        flushSync(() => setJob(next));
        // Pictures and fonts of the sheet are there before it is taken.
        const images = [...document.querySelectorAll<HTMLImageElement>('[data-print-page] img')];
        await Promise.all([document.fonts.ready, ...images.map((image) => image.decode())]);
      }),
    [],
  );
  if (job === null) return null;
  return createPortal(
    <div className={classes['sheet']} data-print-page>
      {job.content}
    </div>,
    document.body,
  );
}
