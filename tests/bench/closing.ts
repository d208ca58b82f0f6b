import { KONTROLPUNKTER } from '../../shared/domain/indsendelser/index.ts';
import { timed, type Line } from './measure.ts';
import { call, openService, type BenchProject } from './project.ts';

/** Closing a periode and counting it anew from the log; against the plain SQL that counts, `bareMs`. */
export async function benchClosing(project: BenchProject, bareMs: number | null): Promise<Line[]> {
  const service = await openService(project);
  const { raekker } = await call(service, 'perioder.list', {});
  const idOf = (nr: number): string => raekker.find((r) => r.nr === nr)?.id ?? '';
  const forklaringer = Object.fromEntries(KONTROLPUNKTER.map((punkt) => [punkt, 'Bench']));
  const ids: string[] = [];
  const times: number[] = [];
  for (const nr of [1, 2])
    times.push(
      await timed(async () => {
        const { id } = await call(service, 'indsendelser.close', { periodeId: idOf(nr), forklaringer });
        ids.push(id);
      }),
    );
  const again = await timed(() => call(service, 'indsendelser.rederive', { id: ids[1] ?? '' }));
  await service.close();
  const line = (what: string, ours: number): Line => ({ what, ours, bare: bareMs, unit: 'ms', aim: null });
  return [
    line('close the first periode (check, count, freeze)', times[0] ?? 0),
    line('close the next, with all that moved since', times[1] ?? 0),
    line('count a closed periode anew from the log', again),
  ];
}
