import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { MODTAGERGRUPPER, type Modtagergruppe } from '#shared/domain/kodelister/index.ts';
import { formatHeltal, INTET, tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { Card, EmptyState, ErrorBox, SkeletonRows } from '../../ui/index.ts';
import table from '../../ui/plainTable.module.css';

const text = tekster.videndeling;
const groups = tekster.koder.videndeling.modtagergruppe;

type Row = OutputOf<'videndeling.reached'>['raekker'][number];
interface HalfYear {
  readonly label: string;
  readonly of: (group: Modtagergruppe) => Row | undefined;
  readonly total: number;
  readonly times: number;
}

const sum = (rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((n, row) => n + of(row), 0);

/** The rows of the service come with the latest half-year first. */
const byHalfYear = (rows: readonly Row[]): HalfYear[] =>
  [...Map.groupBy(rows, (r) => text.halvaar(r.aar, r.halvaar))].map(([label, of]) => ({
    label,
    of: (group) => of.find((r) => r.modtagergruppe === group),
    total: sum(of, (r) => r.antal),
    times: sum(of, (r) => r.gange),
  }));

const cell = (people: number, times: number): string => text.naaet.celle(formatHeltal(people), times);

/** How many were reached, per half-year and group. */
export function Reached(): ReactNode {
  const { data, error, refetch } = useOperation('videndeling.reached', {});
  if (error !== null) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonRows rows={4} />;
  if (data.raekker.length === 0) return <EmptyState title={text.tomTitel} note={text.tomNote} />;
  return (
    <Card title={text.naaet.titel} note={text.naaet.note} flush>
      <table className={table['table']}>
        <thead>
          <tr>
            <th>{text.naaet.halvaar}</th>
            {MODTAGERGRUPPER.map((group) => (
              <th key={group} className={table['number']}>
                {groups[group]}
              </th>
            ))}
            <th className={table['number']}>{text.naaet.ialt}</th>
          </tr>
        </thead>
        <tbody>
          {byHalfYear(data.raekker).map((half) => (
            <tr key={half.label}>
              <th scope="row">{half.label}</th>
              {MODTAGERGRUPPER.map((group) => {
                const found = half.of(group);
                return (
                  <td key={group} className={table['number']}>
                    {found === undefined ? INTET : cell(found.antal, found.gange)}
                  </td>
                );
              })}
              <td className={table['number']}>{cell(half.total, half.times)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
