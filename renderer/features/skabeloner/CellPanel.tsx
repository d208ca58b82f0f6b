import { Button, Select, type ComboboxItem, type ComboboxParsedItem } from '@mantine/core';
import { IconArrowBarDown, IconX } from '@tabler/icons-react';
import { useMemo, type ReactNode, type Ref } from 'react';
import {
  adresse,
  indholdSchema,
  ligger,
  visOmraade,
  type Indhold,
  type Indikatornavn,
  type Plads,
} from '#shared/domain/skabeloner/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import { Notice } from '../../ui/index.ts';
import styles from './skabeloner.module.css';
import type { SheetCells, Tilknyttet } from './useSheetCells.ts';
import { contentChoices, keyOf } from './words.ts';

const { skabeloner: text } = tekster;

const isGroup = (item: ComboboxParsedItem): item is { group: string; items: ComboboxItem[] } =>
  'group' in item;

/** Every word that is typed stands somewhere in the choice or the name of its group. */
function matching(options: readonly ComboboxParsedItem[], search: string): ComboboxParsedItem[] {
  const words = search.toLocaleLowerCase('da').split(/\s+/u).filter(Boolean);
  return options.filter(isGroup).map(({ group, items }) => ({
    group,
    items: items.filter(({ label }) => {
      const all = `${group} ${label}`.toLocaleLowerCase('da');
      return words.every((word) => all.includes(word));
    }),
  }));
}

interface ChooserProps {
  readonly mapped: Tilknyttet | undefined;
  readonly indikatorer: readonly Indikatornavn[];
  readonly readOnly: boolean;
  readonly chooser: Ref<HTMLInputElement>;
  readonly onPut: (indhold: Indhold | null) => void;
  /** Back to the sheet. */
  readonly onLeave: () => void;
}

function Chooser({ mapped, indikatorer, readOnly, chooser, onPut, onLeave }: ChooserProps): ReactNode {
  const choices = useMemo(() => contentChoices(indikatorer), [indikatorer]);
  return (
    <Select
      ref={chooser}
      label={text.skalStaa}
      placeholder={text.soegIndhold}
      data={choices.map(({ group, items }) => ({ group, items: [...items] }))}
      filter={({ options, search }) => matching(options, search)}
      searchable
      selectFirstOptionOnChange
      openOnFocus={false}
      readOnly={readOnly}
      value={mapped === undefined ? null : keyOf(mapped.indhold)}
      nothingFoundMessage={tekster.registrering.intetFundet}
      maxDropdownHeight={320}
      onChange={(chosen) => {
        if (chosen !== null) onPut(indholdSchema.parse(JSON.parse(chosen)));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    />
  );
}

/** Why nothing can be put into a cell, in a sentence; null when something can. */
function refusalOf({ ark, blockedAt, mergeAt }: SheetCells, plads: Plads): string | null {
  const kode = blockedAt(plads);
  if (kode === null) return null;
  const omraade = ark.spaerringer.find((s) => ligger(plads, s.omraade))?.omraade ?? mergeAt(plads);
  return feltfejl(kode, omraade === undefined ? {} : { omraade: visOmraade(omraade) });
}

interface CellPanelProps extends Omit<ChooserProps, 'mapped'> {
  readonly cells: SheetCells;
  readonly selected: Plads;
  /** How many cells "fill down" would reach. */
  readonly below: number;
  readonly onFillDown: () => void;
}

function Actions({
  below,
  onPut,
  onFillDown,
}: Pick<CellPanelProps, 'below' | 'onPut' | 'onFillDown'>): ReactNode {
  return (
    <div className={styles['cellActions']}>
      {below > 0 && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconArrowBarDown size={15} />}
          onClick={onFillDown}
        >
          {text.fyldNedad(below)}
        </Button>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconX size={15} />}
        onClick={() => onPut(null)}
      >
        {text.fjern}
      </Button>
    </div>
  );
}

/** What the chosen cell takes. */
export function CellPanel({ cells, selected, below, onFillDown, ...choosing }: CellPanelProps): ReactNode {
  const mapped = cells.mappedAt(selected);
  const refusal = refusalOf(cells, selected);
  const shown = cells.at(selected)?.tekst ?? '';
  return (
    <section className={styles['cellPanel']} aria-label={text.cellen}>
      <h2 className={styles['address']}>{adresse(selected)}</h2>
      <p className={styles['shown']} title={shown}>
        {shown === '' ? text.tomCelle : text.staarNu(shown)}
      </p>
      {refusal !== null && mapped === undefined && <Notice tone="info">{refusal}</Notice>}
      {refusal === null && <Chooser {...choosing} mapped={mapped} />}
      {mapped !== undefined && mapped.problem !== null && (
        <Notice tone="warning" title={text.passerIkke}>
          {feltfejl(mapped.problem.kode, mapped.problem.detalje)}
        </Notice>
      )}
      {mapped !== undefined && !choosing.readOnly && (
        <Actions below={below} onPut={choosing.onPut} onFillDown={onFillDown} />
      )}
    </section>
  );
}
