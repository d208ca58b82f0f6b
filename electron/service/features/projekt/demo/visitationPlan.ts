import type { Afvisningsaarsag } from '#shared/domain/kodelister/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { gyldigVersion } from '#shared/domain/maalgruppe/index.ts';
import tekster from '../../../../../resources/demo/visitation.json' with { type: 'json' };
import { addWorkdays } from './arbejdsdage.ts';
import type { Person } from './personer.ts';
import { PlanBuilder, type Kommando, type PlanValg } from './plan.ts';

const SEED = 1_10_02;
/** Visitations whose checklist was filled in; those with an answer are always among them. */
const SHARE_ANSWERED = 0.85;
const SHARE_EMPTY = 0.06;

const PLADS = 'Der er en ledig plads inden for en måned';
const NU = 'Kan deltage nu, uden at en anden indsats skal på plads først';

/** The criterion that a refusal of each reason fails. */
const FEJLER: Readonly<Partial<Record<Afvisningsaarsag, string>>> = {
  uden_for_maalgruppen: 'Ønsker job eller uddannelse',
  anden_indsats_foerst: NU,
  ingen_ledig_plads: PLADS,
};

interface Version {
  readonly gyldigFra: LocalDate;
  readonly gyldigTil: LocalDate | null;
  readonly kriterier: readonly { readonly id: string; readonly tekst: string }[];
}

/** Two versions of the target group: the first ends the day before the second begins. */
function versions(b: PlanBuilder): readonly Version[] {
  const bruger = b.leder;
  return tekster.maalgruppe.map(({ kriterier, gyldigTil, ...felter }, nr) => {
    // A version is typed after its predecessor was ended, at most three working days late.
    const dato = nr === 0 ? felter.gyldigFra : addWorkdays(felter.gyldigFra, 3);
    const maalgruppeId = b.create('maalgruppe', felter, { dato, bruger });
    const made = kriterier.map((tekst, i) => ({
      id: b.create('kriterium', { maalgruppeId, nr: i + 1, tekst }, { dato, bruger }),
      tekst,
    }));
    if (gyldigTil !== null) b.update('maalgruppe', maalgruppeId, { gyldigTil }, { dato: gyldigTil, bruger });
    return { gyldigFra: felter.gyldigFra, gyldigTil, kriterier: made };
  });
}

/** What is answered of one criterion; null where nobody asked. */
function answerOf(b: PlanBuilder, { aarsag, venter }: Person, tekst: string): boolean | null {
  if (aarsag !== null && FEJLER[aarsag] === tekst) return false;
  return b.random.chance(venter ? 0.5 : SHARE_EMPTY) ? null : true;
}

/** The target group and the checklists of those who were visited; each checklist is one handling, as in the window. */
export function visitationPlan(
  valg: Omit<PlanValg, 'seed'>,
  personer: readonly Person[],
): readonly Kommando[] {
  const b = new PlanBuilder({ ...valg, seed: SEED });
  const versioner = versions(b);
  for (const person of personer) {
    const version = gyldigVersion(versioner, person.visiteret);
    if (version === null || (person.optaget !== null && !b.random.chance(SHARE_ANSWERED))) continue;
    for (const { id: kriteriumId, tekst } of version.kriterier) {
      const opfyldt = answerOf(b, person, tekst);
      if (opfyldt === null) continue;
      const svar = { deltagerId: person.id, kriteriumId, opfyldt };
      b.create('visitationssvar', svar, {
        dato: addWorkdays(person.oprettet, 1),
        bruger: person.jobformidler,
      });
    }
  }
  return oneHandlingEach(b.build().kommandoer);
}

/** The answers of one person, typed at the same time: that of the last one, when all its criteria were there. */
function oneHandlingEach(kommandoer: readonly Kommando[]): readonly Kommando[] {
  const lastOf = new Map(kommandoer.map((k) => [k.felter['deltagerId'], k]));
  return kommandoer.map((k) => {
    const last = lastOf.get(k.felter['deltagerId']);
    return k.tabel !== 'visitationssvar' || last === undefined
      ? k
      : { ...k, tid: last.tid, handling: last.handling };
  });
}
