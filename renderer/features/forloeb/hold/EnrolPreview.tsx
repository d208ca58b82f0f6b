import { NativeSelect } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCopy,
  IconHelp,
  IconUserCheck,
  IconUserPlus,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { maskCpr } from '#shared/domain/deltagere/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import table from '../../../ui/plainTable.module.css';
import classes from './hold.module.css';
import type { EnrolRow } from './useEnrolling.ts';

const text = tekster.hold;

const ICONS = {
  dublet: IconCopy,
  fejl: IconAlertTriangle,
  paa_hold: IconUsersGroup,
  kendt: IconUserCheck,
  vaelg: IconHelp,
  ny: IconUserPlus,
} as const;

interface PreviewProps {
  readonly rows: readonly EnrolRow[];
  readonly onChoose: (key: string, value: string) => void;
}

/** What becomes of each line, before anything is stored. */
export function EnrolPreview({ rows, onChoose }: PreviewProps): ReactNode {
  if (rows.length === 0) return null;
  return (
    // A list that scrolls takes the focus, so that keys can scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes['preview']} role="group" aria-label={text.navne} tabIndex={0}>
      <table className={table['table']}>
        <tbody>
          {rows.map((row, i) => (
            // The same line may stand twice.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={i} data-status={row.status}>
              <td className={classes['lineName']} title={row.line.navn} dir="auto">
                {row.line.navn}
              </td>
              <td className={classes['date']}>{row.line.cpr === null ? '' : maskCpr(row.line.cpr)}</td>
              <td>
                <Status row={row} />
              </td>
              <td>
                <Choice row={row} onChoose={onChoose} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Status({ row }: { readonly row: EnrolRow }): ReactNode {
  const Icon = ICONS[row.status];
  return (
    <span className={classes['status']} data-status={row.status}>
      <Icon size={14} stroke={1.8} aria-hidden />
      {text.status[row.status]}
    </span>
  );
}

/** Who is meant, where there is a choice; else why the line is passed by. */
function Choice({ row, onChoose }: { readonly row: EnrolRow } & Pick<PreviewProps, 'onChoose'>): ReactNode {
  const { line, svar, status, deltager } = row;
  if (status === 'dublet') return text.sammeSom((line.dubletAf ?? 0) + 1);
  if (status === 'fejl') return svar.cprFejl === null ? text.navnMangler : feltfejl(svar.cprFejl);
  if (svar.forslag.length === 0) return null;
  const options = svar.forslag.map(({ id, navn, cpr }) => ({
    value: id,
    label: cpr === null ? navn : `${navn} · ${cpr}`,
  }));
  const chosen = deltager?.id ?? (status === 'ny' ? 'ny' : '');
  return (
    <NativeSelect
      size="xs"
      aria-label={text.hvem(line.navn)}
      value={chosen}
      data={[
        ...(chosen === '' ? [{ value: '', label: text.vaelgHvem }] : []),
        ...options,
        ...(line.navn === '' ? [] : [{ value: 'ny', label: text.opretNy }]),
      ]}
      onChange={(event) => onChoose(row.key, event.currentTarget.value)}
    />
  );
}
