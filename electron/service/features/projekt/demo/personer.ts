import { AFVISNINGSAARSAGER, type Afvisningsaarsag } from '#shared/domain/kodelister/index.ts';
import { isLocalDate, type LocalDate } from '#shared/domain/kalender/index.ts';
import { workdayFrom } from './arbejdsdage.ts';
import type { Plan } from './plan.ts';

/** A person of a plan, as the parts that are added to it know them. */
export interface Person {
  readonly id: string;
  readonly jobformidler: string;
  /** The day the record was made: nothing can be typed about the person before. */
  readonly oprettet: LocalDate;
  readonly visiteret: LocalDate;
  readonly optaget: LocalDate | null;
  readonly afsluttet: LocalDate | null;
  readonly aarsag: Afvisningsaarsag | null;
  /** Neither admitted nor refused. */
  readonly venter: boolean;
}

const dateOf = (value: unknown): LocalDate | null => (isLocalDate(value) ? value : null);

/** The persons of a plan with what its last change says of each. */
export function personerOf({ kommandoer }: Plan): readonly Person[] {
  const ids = kommandoer.filter((k) => k.tabel === 'deltager' && k.art === 'opret');
  return ids.map(({ id, tid, bruger }) => {
    const said = new Map(
      kommandoer.filter((k) => k.id === id).flatMap(({ felter }) => Object.entries(felter)),
    );
    const oprettet = workdayFrom(new Date(tid).toISOString().slice(0, 10));
    const optaget = dateOf(said.get('optagetDato'));
    const jobformidler = said.get('jobformidlerId');
    const aarsag = AFVISNINGSAARSAGER.find((a) => a === said.get('visitationAarsag')) ?? null;
    return {
      id,
      jobformidler: typeof jobformidler === 'string' ? jobformidler : bruger,
      oprettet,
      visiteret: dateOf(said.get('visitationDato')) ?? oprettet,
      optaget,
      afsluttet: dateOf(said.get('afslutningDato')),
      aarsag,
      venter: optaget === null && aarsag === null,
    };
  });
}
