import type { LocalDate } from '../kalender/index.ts';
import type { IndikatorDefinition, Kilde } from './definition.ts';
import type { Enhed, EnhedTaellerIkke } from './enheder.ts';
import type { Kandidat, KlargjortFakta } from './klargoer.ts';
import type { Bevilling } from './regler.ts';
import { countIndikator } from './taelling.ts';
import { definitionerAt } from './versioner.ts';

/** What one indicator makes of one person. */
interface ForDeltager {
  readonly definition: IndikatorDefinition;
  /** False while the indicator is not collected: nothing of it is known. */
  readonly indsamles: boolean;
  readonly taeller: readonly Enhed[];
  readonly taellerIkke: readonly EnhedTaellerIkke[];
}

interface Valg {
  readonly projekt: Bevilling;
  readonly definitioner: readonly IndikatorDefinition[];
  readonly dato: LocalDate;
}

/**
 * In which indicators a person counts and why not in the others, at a date. Two records of one person are one.
 * The same lists as `countIndikator` gives for everybody, cut down to the person (domain.md §1.12).
 */
export function indikatorerForDeltager(
  klargjort: KlargjortFakta,
  deltagerId: string,
  { projekt, definitioner, dato }: Valg,
): ForDeltager[] {
  const person = klargjort.personer.nummer.get(deltagerId);
  const isOwn = (k: Kandidat): boolean => person !== undefined && k.person === person;
  const own = onlyOf(klargjort, isOwn);
  return definitionerAt(definitioner, dato)
    .filter((d) => d.kilde !== 'virksomhedsstoette')
    .map((definition) => {
      // Persons share no unit, companies do: there, what counts for one can be the doublet of another's.
      const facts = definition.distinkt === 'virksomhed' ? klargjort : own;
      const { status, taeller, taellerIkke } = countIndikator(facts, definition, {
        ...projekt,
        dato,
        fra: null,
        lister: true,
      });
      const ids = new Set(own.kandidater[definition.kilde].map((k) => k.id));
      return {
        definition,
        indsamles: status !== null,
        taeller: taeller.filter((e) => ids.has(e.id)),
        taellerIkke: taellerIkke.filter((e) => ids.has(e.id)),
      };
    });
}

function onlyOf(klargjort: KlargjortFakta, keep: (k: Kandidat) => boolean): KlargjortFakta {
  const kilder = Object.entries(klargjort.kandidater) as [Kilde, readonly Kandidat[]][];
  const kept = kilder.map(([kilde, kandidater]) => [kilde, kandidater.filter(keep)]);
  return { ...klargjort, kandidater: Object.fromEntries(kept) as KlargjortFakta['kandidater'] };
}
