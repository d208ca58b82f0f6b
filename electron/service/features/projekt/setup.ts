import { randomBytes } from 'node:crypto';
import { OperationError } from '#shared/contract/index.ts';
import type { NyRaekke, Vaerdi } from '#shared/domain/entitet/index.ts';
import {
  SKABELON_FORVENTNINGER,
  SKABELON_INDIKATORER,
  SKABELON_PERIODER,
  SKABELON_TRAFIKLYS,
} from '#shared/domain/indikatorer/index.ts';
import { tjekProjekt, type projekt } from '#shared/domain/projekt/index.ts';
import type { Tabel } from '#shared/domain/register.ts';
import type { Writer } from '../../log/index.ts';
import type { Session } from '../../session.ts';

export interface Setup {
  readonly projekt: Omit<NyRaekke<typeof projekt>, 'pseudonymnoegle'>;
  readonly kommuner: readonly { readonly kommune: string; readonly rolle: string }[];
  readonly skabelon: 'rapport' | 'tom';
}

/** @throws OperationError `ugyldigt_input` when the facts contradict each other. */
export function checkSetup({ projekt: facts }: Setup): void {
  const [error] = tjekProjekt({ bevillingFra: facts.bevillingFra, bevillingTil: facts.bevillingTil });
  if (!error) return;
  const { felt, kode, detalje } = error;
  throw new OperationError('ugyldigt_input', {
    fields: { [felt]: detalje ? { kode, detalje: { ...detalje } } : { kode } },
  });
}

const given = (values: Readonly<Record<string, unknown>>): Record<string, Vaerdi> =>
  Object.fromEntries(Object.entries(values).filter(([, v]) => v !== null && v !== undefined)) as Record<
    string,
    Vaerdi
  >;

/** A new project's first rows: its facts, its first user, and the report's indicators and periods. */
export function writeSetup(log: Writer, session: Session, setup: Setup, slot: string): void {
  const add = (tabel: Tabel, values: Readonly<Record<string, unknown>>, id = session.newId()): string => {
    log.create(tabel, id, given(values));
    return id;
  };
  add('projekt', { ...setup.projekt, pseudonymnoegle: randomBytes(32).toString('hex') }, session.projektId);
  add('bruger', { navn: session.bruger.navn, rolle: session.bruger.rolle, slot }, session.bruger.id);
  for (const kommune of setup.kommuner) add('projektkommune', kommune);
  for (const graense of SKABELON_TRAFIKLYS) add('trafiklysgraense', { ...graense });
  if (setup.skabelon === 'tom') return;
  const perioder = new Map(SKABELON_PERIODER.map(({ id, ...felter }) => [id, add('periode', felter)]));
  // Collected from the first day of the grant: nothing before it can count.
  const indsamlesFra = setup.projekt.bevillingFra;
  SKABELON_INDIKATORER.forEach(({ id, ...felter }, i) => {
    const indikatorId = add('indikator', { ...felter, indsamlesFra, raekkefoelge: i + 1 });
    for (const f of SKABELON_FORVENTNINGER.filter((expected) => expected.indikatorId === id)) {
      add('forventning', { indikatorId, periodeId: perioder.get(f.periodeId ?? ''), vaerdi: f.vaerdi });
    }
  });
}
