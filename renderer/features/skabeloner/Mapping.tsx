import { useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { OutputOf, Skabelonark } from '#shared/contract/index.ts';
import {
  adresse,
  foreslaaNedad,
  parseAdresse,
  type Indhold,
  type Plads,
} from '#shared/domain/skabeloner/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { CellPanel } from './CellPanel.tsx';
import { DraftList } from './DraftList.tsx';
import { MappedList } from './MappedList.tsx';
import { saveCells } from './saveCells.ts';
import { SheetGrid } from './SheetGrid.tsx';
import { SheetTabs } from './SheetTabs.tsx';
import styles from './skabeloner.module.css';
import { useDrafts } from './useDrafts.ts';
import { useKendt } from './useKendt.ts';
import { useSheetCells, type SheetCells } from './useSheetCells.ts';

const { skabeloner: text } = tekster;
type Preview = OutputOf<'skabeloner.preview'>;

const FIRST: Plads = { raekke: 1, kolonne: 1 };
const NO_SHEET: Skabelonark = {
  navn: '',
  skjult: false,
  raekker: 1,
  bredder: [],
  celler: [],
  fletninger: [],
  spaerringer: [],
  afkortet: false,
};

/** Which cell is chosen, on which sheet. */
function useSelection(data: Preview) {
  const first = data.ark.find((a) => !a.skjult) ?? data.ark[0] ?? NO_SHEET;
  const [name, setName] = useState(first.navn);
  const [selected, setSelected] = useState(FIRST);
  const ark = data.ark.find((a) => a.navn === name) ?? first;
  const open = (sheet: string, plads: Plads = FIRST): void => {
    setName(sheet);
    setSelected(plads);
  };
  return { ark, selected, setSelected, open };
}

/** Everything that the grid and the panel do with the chosen cell. */
function useMapping(data: Preview) {
  const kendt = useKendt();
  const drafts = useDrafts(data, kendt);
  const { ark, selected, setSelected, open } = useSelection(data);
  const cells = useSheetCells(ark, data.tilknytninger, drafts.shown);
  const grid = useRef<HTMLDivElement>(null);
  const { id } = data.skabelon;
  const mapped = cells.mappedAt(selected);
  const below = useMemo(
    () =>
      mapped === undefined ? [] : foreslaaNedad(selected, mapped.indhold, cells.picture, kendt.indikatorer),
    [mapped, selected, cells.picture, kendt],
  );
  const select = (plads: Plads): void => {
    setSelected(plads);
    grid.current?.focus({ preventScroll: true });
  };
  const put = async (indhold: Indhold | null): Promise<void> => {
    const celle = adresse(selected);
    const message = indhold === null ? text.fjernet(celle) : text.tilknyttet(celle);
    if (!(await saveCells(id, [{ ark: ark.navn, celle, indhold }], message))) return;
    grid.current?.focus();
    // Enter takes what was chosen and offers the next.
    if (indhold !== null) setSelected(cellBelow(cells, selected));
  };
  const fillDown = async (): Promise<void> => {
    if (below.length > 0) await saveCells(id, below, text.fyldtNedad(below.length));
    grid.current?.focus();
  };
  return { kendt, drafts, ark, selected, select, open, cells, grid, mapped, below, put, fillDown };
}

function cellBelow({ ark, mergeAt }: SheetCells, plads: Plads): Plads {
  const last = mergeAt(plads)?.til.raekke ?? plads.raekke;
  const next = { ...plads, raekke: Math.min(last + 1, ark.raekker) };
  return mergeAt(next)?.fra ?? next;
}

type Model = ReturnType<typeof useMapping>;

interface SideProps {
  readonly data: Preview;
  readonly mapping: Model;
  readonly readOnly: boolean;
  readonly chooser: RefObject<HTMLInputElement | null>;
}

/** What the chosen cell takes, what is suggested, and all that is chosen already. */
function Side({ data, mapping, readOnly, chooser }: SideProps): ReactNode {
  const { ark, cells, kendt, drafts, selected, open, grid } = mapping;
  const openCell = (sheet: string, celle: string): void => open(sheet, parseAdresse(celle) ?? FIRST);
  return (
    <div className={styles['side']}>
      <CellPanel
        key={`${ark.navn}!${adresse(selected)}`}
        {...{ cells, kendt, drafts, selected, readOnly, chooser }}
        below={mapping.below.length}
        onFillDown={() => void mapping.fillDown()}
        onPut={(indhold) => void mapping.put(indhold)}
        onLeave={() => grid.current?.focus()}
      />
      <DraftList drafts={drafts} kendt={kendt} onOpen={openCell} />
      <MappedList
        tilknytninger={data.tilknytninger}
        kendt={kendt}
        waiting={drafts.shown.length > 0}
        hiddenDrafts={drafts.hidden}
        onShowDrafts={drafts.show}
        onOpen={openCell}
      />
    </div>
  );
}

/** The sheet to point into, and beside it what the chosen cell takes. */
export function Mapping({ data }: { readonly data: Preview }): ReactNode {
  const { skrivebeskyttet: readOnly } = useSession();
  const mapping = useMapping(data);
  const { ark, cells, kendt, selected } = mapping;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles['columns']}>
      <div className={styles['sheet']}>
        <SheetTabs ark={data.ark} current={ark.navn} onOpen={mapping.open} />
        <SheetGrid
          key={ark.navn}
          {...{ cells, kendt, selected, readOnly }}
          gridRef={mapping.grid}
          onFillDown={() => void mapping.fillDown()}
          onSelect={mapping.select}
          onChoose={() => chooser.current?.focus()}
          onClear={() => mapping.mapped !== undefined && void mapping.put(null)}
        />
        <p className={styles['hint']}>{ark.afkortet ? text.afkortet : readOnly ? '' : text.taster}</p>
      </div>
      <Side {...{ data, mapping, readOnly, chooser }} />
    </div>
  );
}
