import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { InputOf, OutputOf, Skabelonark } from '#shared/contract/index.ts';
import {
  adresse,
  foreslaaNedad,
  parseAdresse,
  type Indhold,
  type Indikatornavn,
  type Plads,
} from '#shared/domain/skabeloner/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { call, useOperation } from '../../service/index.ts';
import { showErrorToast } from '../../ui/index.ts';
import { toastWithUndo } from '../registrering/index.ts';
import { CellPanel } from './CellPanel.tsx';
import { MappedList } from './MappedList.tsx';
import { SheetGrid } from './SheetGrid.tsx';
import { SheetTabs } from './SheetTabs.tsx';
import styles from './skabeloner.module.css';
import { useSheetCells, type SheetCells } from './useSheetCells.ts';

const { skabeloner: text } = tekster;
type Preview = OutputOf<'skabeloner.preview'>;
type Changes = InputOf<'skabeloner.map'>['celler'];

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

/** The indicators in their order, by what a suggestion reads of them. */
function useIndikatorer(): readonly Indikatornavn[] {
  const list = useOperation('indikatorer.list', {});
  return useMemo(() => {
    const rows = list.data?.raekker ?? [];
    return rows
      .toSorted((a, b) => (a.raekkefoelge ?? 0) - (b.raekkefoelge ?? 0))
      .map(({ id, nr, navn }) => ({ id, nr: nr ?? '', navn: navn ?? '' }));
  }, [list.data]);
}

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

async function saveCells(id: string, celler: Changes, message: string): Promise<boolean> {
  try {
    const { handling } = await call('skabeloner.map', { id, celler });
    toastWithUndo(message, handling);
    return true;
  } catch (error) {
    showErrorToast(error);
    return false;
  }
}

/** Everything that the grid and the panel do with the chosen cell. */
function useMapping(data: Preview) {
  const indikatorer = useIndikatorer();
  const { ark, selected, setSelected, open } = useSelection(data);
  const cells = useSheetCells(ark, data.tilknytninger);
  const grid = useRef<HTMLDivElement>(null);
  const { id } = data.skabelon;
  const mapped = cells.mappedAt(selected);
  const below = useMemo(
    () => (mapped === undefined ? [] : foreslaaNedad(selected, mapped.indhold, cells.picture, indikatorer)),
    [mapped, selected, cells.picture, indikatorer],
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
  return { indikatorer, ark, selected, select, open, cells, grid, mapped, below, put, fillDown };
}

function cellBelow({ ark, mergeAt }: SheetCells, plads: Plads): Plads {
  const last = mergeAt(plads)?.til.raekke ?? plads.raekke;
  const next = { ...plads, raekke: Math.min(last + 1, ark.raekker) };
  return mergeAt(next)?.fra ?? next;
}

/** The sheet to point into, and beside it what the chosen cell takes. */
export function Mapping({ data }: { readonly data: Preview }): ReactNode {
  const { skrivebeskyttet: readOnly } = useSession();
  const mapping = useMapping(data);
  const { ark, cells, indikatorer, selected, open, grid, put } = mapping;
  const chooser = useRef<HTMLInputElement>(null);
  const shared = { cells, indikatorer, selected, readOnly, onFillDown: () => void mapping.fillDown() };
  return (
    <div className={styles['columns']}>
      <div className={styles['sheet']}>
        <SheetTabs ark={data.ark} current={ark.navn} onOpen={open} />
        <SheetGrid
          key={ark.navn}
          {...shared}
          gridRef={grid}
          onSelect={mapping.select}
          onChoose={() => chooser.current?.focus()}
          onClear={() => mapping.mapped !== undefined && void put(null)}
        />
        <p className={styles['hint']}>{ark.afkortet ? text.afkortet : readOnly ? '' : text.taster}</p>
      </div>
      <div className={styles['side']}>
        <CellPanel
          key={`${ark.navn}!${adresse(selected)}`}
          {...shared}
          chooser={chooser}
          below={mapping.below.length}
          onPut={(indhold) => void put(indhold)}
          onLeave={() => grid.current?.focus()}
        />
        <MappedList
          tilknytninger={data.tilknytninger}
          indikatorer={indikatorer}
          onOpen={(sheet, celle) => open(sheet, parseAdresse(celle) ?? FIRST)}
        />
      </div>
    </div>
  );
}
