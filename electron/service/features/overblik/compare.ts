import { OperationError, type OutputOf, type ParsedInputOf } from '#shared/contract/index.ts';
import type { Opsaetning } from '#shared/domain/indikatorer/index.ts';
import { compareSider, countSide, type Bevaegelse, type Side } from '#shared/domain/indsendelser/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { pseudonyms, readOpsaetning } from '../indikatorer/index.ts';
import { difference, readIndsendelse } from '../indsendelser/index.ts';
import { rowName } from '../registrering/index.ts';

type Input = ParsedInputOf<'overblik.compare'>;
type Output = OutputOf<'overblik.compare'>;
type Movement = Output['indikatorer'][number]['bevaegelser'][number];

function earlierSide(session: Session, db: ReadDb, opsaetning: Opsaetning, foer: Input['foer']): Side {
  if ('indsendelse' in foer) return readIndsendelse(db, foer.indsendelse).resultat;
  return countSide(session.facts.prepared(), opsaetning, foer.dato);
}

/** Each indicator at two days, and how many records moved it; of one of them also which. */
export function compare(session: Session, db: ReadDb, input: Input): Output {
  const opsaetning = readOpsaetning(db, session.projektId);
  const foer = earlierSide(session, db, opsaetning, input.foer);
  if (foer.dato > input.nu) throw new OperationError('ugyldigt_input', { fields: { nu: { kode: 'dato' } } });
  const nu = countSide(session.facts.prepared(), opsaetning, input.nu);
  const gruppeOf = new Map([...foer.indikatorer, ...nu.indikatorer].map((i) => [i.definition.id, i.definition.gruppe]));
  return {
    foer: foer.dato,
    nu: nu.dato,
    indikatorer: compareSider(foer, nu).map(({ kilde, bevaegelser, ...rest }) => ({
      ...rest,
      gruppe: gruppeOf.get(rest.indikatorId) ?? 'aktivitet',
      tilfoejet: bevaegelser.filter((b) => b.art === 'tilfoejet').length,
      fjernet: bevaegelser.filter((b) => b.art === 'fjernet').length,
      bevaegelser:
        rest.nr === input.nr
          ? moved(session, db, input, { kilde, bevaegelser, foer, ruleChanged: rest.definitionAendret })
          : [],
    })),
  };
} // prettier-ignore

interface Moved {
  readonly kilde: string;
  readonly bevaegelser: readonly Bevaegelse[];
  readonly foer: Side;
  readonly ruleChanged: boolean;
}

/** From a submission the log says why each record moved; between two days it is the days or another rule. */
function moved(session: Session, db: ReadDb, input: Input, move: Moved): Movement[] {
  const { kilde, bevaegelser, foer, ruleChanged } = move;
  if ('indsendelse' in input.foer) {
    const all = difference(session, db, { id: input.foer.indsendelse, dato: input.nu });
    return all.indikatorer.find((i) => i.nr === input.nr)?.bevaegelser ?? [];
  }
  const pseudonym = pseudonyms(db, session.projektId);
  const day = (t: Bevaegelse['foer']) =>
    t === null ? null : { raekke: t.raekke, taellesFra: t.taellesFra, dato: t.dato };
  return bevaegelser.map((b) => {
    const { raekke = '', enhed = '', taellesFra = '' } = b.nu ?? b.foer ?? {};
    return {
      art: b.art,
      tabel: kilde,
      raekke,
      pseudonym: pseudonym(enhed),
      navn: rowName(db, kilde, raekke),
      foer: day(b.foer),
      nu: day(b.nu),
      grund: taellesFra > foer.dato ? 'efter_opgoerelsen' : ruleChanged ? 'definition' : 'indsamling_begyndt',
      rettelser: [],
    };
  });
}
