import { Button, Select, type ComboboxItem, type ComboboxParsedItem } from '@mantine/core';
import { IconArrowBarDown, IconCheck, IconX } from '@tabler/icons-react';
import { useMemo, type ReactNode, type Ref } from 'react';
import {
  adresse,
  indholdSchema,
  ligger,
  visOmraade,
  type Indhold,
  type Kendt,
  type Plads,
  type Tilknytning,
} from '#shared/domain/skabeloner/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import { Notice } from '../../ui/index.ts';
import styles from './skabeloner.module.css';
import type { Drafts } from './useDrafts.ts';
import type { SheetCells, Tilknyttet } from './useSheetCells.ts';
import { contentChoices, contentWords, keyOf } from './words.ts';

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
  readonly kendt: Kendt;
  readonly readOnly: boolean;
  readonly chooser: Ref<HTMLInputElement>;
  readonly onPut: (indhold: Indhold | null) => void;
  /** Back to the sheet. */
  readonly onLeave: () => void;
}

function Chooser({ mapped, kendt, readOnly, chooser, onPut, onLeave }: ChooserProps): ReactNode {
  const choices = useMemo(() => contentChoices(kendt), [kendt]);
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
  readonly drafts: Drafts;
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

/** What the cell seems to ask for. */
function Suggestion({
  draft,
  drafts,
  kendt,
}: Pick<CellPanelProps, 'drafts' | 'kendt'> & { readonly draft: Tilknytning }): ReactNode {
  return (
    <div className={styles['suggestion']}>
      <span>{text.foreslaas(contentWords(draft.indhold, kendt))}</span>
      <Button
        size="compact-sm"
        leftSection={<IconCheck size={15} />}
        onClick={() => void drafts.accept([draft])}
      >
        {text.brug}
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => drafts.discard([draft])}>
        {text.afvis}
      </Button>
    </div>
  );
}

/** What the chosen cell takes. */
export function CellPanel(props: CellPanelProps): ReactNode {
  const { cells, selected, below, drafts, onFillDown, ...choosing } = props;
  const mapped = cells.mappedAt(selected);
  const draft = cells.draftAt(selected);
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
      {draft !== undefined && <Suggestion draft={draft} drafts={drafts} kendt={choosing.kendt} />}
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
