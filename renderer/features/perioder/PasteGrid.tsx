import { Modal, Text } from '@mantine/core';
import { useState, type ClipboardEvent, type ReactNode } from 'react';
import type { InputOf } from '#shared/contract/index.ts';
import { GRUPPER } from '#shared/domain/indikatorer/index.ts';
import { isTabel, parseTabel, placeTabel, type Indsaetning } from '#shared/domain/perioder/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import styles from './PerioderPage.module.css';
import { savePaste, type IndikatorRaekke, type Plan } from './usePlan.ts';

const { perioder: text } = tekster;
type Celle = InputOf<'perioder.saveExpected'>['celler'][number];
type Refusal = Extract<Indsaetning, { ok: false }>;

/** Names of the columns of the grid, as a cell carries them in `data-column`; a periode by its id. */
export const FASTE_KOLONNER = ['maaltal', 'maaltalEfter'] as const;

const isFast = (column: string): column is (typeof FASTE_KOLONNER)[number] =>
  FASTE_KOLONNER.some((name) => name === column);

/** The indicators in the order of the table. */
export const rowsOf = (plan: Plan): IndikatorRaekke[] =>
  GRUPPER.flatMap((gruppe) => plan.indikatorer.filter((i) => i.gruppe === gruppe));

const columnsOf = (plan: Plan): string[] => [...FASTE_KOLONNER, ...plan.perioder.map((p) => p.id)];

function columnName(plan: Plan, index: number): string {
  const column = columnsOf(plan)[index] ?? '';
  if (isFast(column)) return column === 'maaltal' ? text.maaltal : text.maaltalEfter;
  return text.periode(plan.perioder.find((p) => p.id === column)?.nr ?? 0);
}

/** Why nothing was pasted: the cell, as people find it. */
function refusalText(plan: Plan, { kode, raekke, kolonne, tekst }: Refusal): string {
  if (kode === 'for_mange_raekker') return text.indsatForMangeRaekker;
  if (kode === 'for_mange_kolonner') return text.indsatForMangeKolonner;
  return text.indsatTekst(tekst, rowsOf(plan)[raekke]?.nr ?? '', columnName(plan, kolonne));
}

const cellsOf = (plan: Plan, placed: Extract<Indsaetning, { ok: true }>): Celle[] =>
  placed.celler.map(({ raekke, kolonne, vaerdi }) => {
    const column = columnsOf(plan)[kolonne] ?? '';
    return {
      indikatorId: rowsOf(plan)[raekke]?.id ?? '',
      kolonne: isFast(column) ? column : { periodeId: column },
      vaerdi,
    };
  });

interface Props {
  readonly plan: Plan;
  readonly readOnly: boolean;
  readonly children: ReactNode;
}

/** Takes a range copied from a spreadsheet, from the cell that has the focus on: all of it or nothing. */
export function PasteGrid({ plan, readOnly, children }: Props): ReactNode {
  const [refused, setRefused] = useState<string | null>(null);
  const paste = (event: ClipboardEvent<HTMLElement>): void => {
    const typed = event.clipboardData.getData('text/plain');
    const cell = event.target instanceof HTMLElement ? event.target : null;
    const { column, row } = cell?.dataset ?? {};
    if (readOnly || column === undefined || row === undefined || !isTabel(typed)) return;
    event.preventDefault();
    const rows = rowsOf(plan);
    const start = { raekke: rows.findIndex((r) => r.id === row), kolonne: columnsOf(plan).indexOf(column) };
    const gitter = { raekker: rows.length, kolonner: columnsOf(plan).length };
    const placed = placeTabel(parseTabel(typed), start, gitter);
    if (placed.ok) void savePaste(cellsOf(plan, placed));
    else setRefused(refusalText(plan, placed));
  };
  return (
    <div className={styles['card']} onPaste={paste}>
      {children}
      <Modal opened={refused !== null} onClose={() => setRefused(null)} title={text.indsatAfvist} size="sm">
        <Text size="sm">{refused}</Text>
        <Text size="sm" c="dimmed" mt="xs">
          {text.indsatIntet}
        </Text>
      </Modal>
    </div>
  );
}
