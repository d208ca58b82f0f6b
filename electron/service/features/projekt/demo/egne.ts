import type { NyRaekke } from '#shared/domain/entitet/index.ts';
import type { indikator } from '#shared/domain/indikatorer/index.ts';
import type { Indhold, Tilknytning } from '#shared/domain/skabeloner/index.ts';
import fil from '../../../../../resources/demo/skabelon.json' with { type: 'json' };
import type { CommandContext } from '../../../handler.ts';
import { FAST } from '../../../log/index.ts';
import type { Session } from '../../../session.ts';
import { todayAt } from '../../../today.ts';
import { createIndikator, revise } from '../../indikatorer/index.ts';
import { addSkabelon, mapCells } from '../../skabeloner/index.ts';
import { Random } from './random.ts';
import { handOf } from './write.ts';

/** After everything else of the demo's last day. */
const SKREVET = Date.parse('2024-03-19T14:10:00Z');
const SEED = 19_03_24;

/**
 * Tried for half a year between the two closings and given up again: the report's tables and both half-years hold the
 * report's indicators and no other.
 */
const EGEN = {
  nr: 'O4',
  navn: 'Deltagere i virksomhedspraktik',
  gruppe: 'output',
  kilde: 'praktikforloeb',
  filter: { typer: ['virksomhedspraktik'] },
  distinkt: 'raekke',
  enhed: 'forløb',
  indsamlesFra: '2023-09-01',
  udgaarDato: '2024-02-15',
  metode: 'Styregruppens egen indikator ved siden af rapportens A2. Den indgik ikke i indberetningen.',
  dokumentation: 'Praktikaftalen på sagen.',
  begraensninger: 'Prøvet fra september 2023. Opgivet igen, da A2 og A3 tilsammen viser det samme.',
} satisfies NyRaekke<typeof indikator>;

/** The steering group wanted people, not courses of practice: the unit was switched, with a day and a reason. */
const PERSONER = {
  kilde: EGEN.kilde,
  filter: EGEN.filter,
  distinkt: 'deltager',
  enhed: 'deltagere',
  version: {
    art: 'ny',
    gyldigFra: '2023-12-01',
    begrundelse: 'Styregruppen vil se, hvor mange mennesker der har været i praktik, ikke hvor mange gange.',
  },
} satisfies Parameters<typeof revise>[1]['regel'];

/** What the project's people have made for themselves: an indicator, and the template of the one who receives its numbers. */
export function addOwn(session: Session): void {
  const { db, bruger } = session;
  const random = new Random(SEED);
  const lead = handOf(session, bruger, { now: () => SKREVET, newId: () => random.uuid(SKREVET) });
  const within = (work: (ctx: CommandContext) => void): void => {
    const named = (name: string) => lead.writer(name);
    // Not the first thing that "Fortryd" would take back of a new demo.
    const log = named(FAST + lead.newId());
    db.transaction(() => work({ session: lead, db, log, named, today: todayAt(SKREVET) }));
  };
  within((ctx) => {
    const { id } = createIndikator(ctx, EGEN);
    revise(ctx, { indikator: { id }, regel: PERSONER });
  });
  within((ctx) => {
    const { id } = addSkabelon(ctx, fil);
    mapCells(ctx, { id, celler: cellsOf(ctx) });
  });
}

const ARK = 'Indberetning';
const FAKTA = {
  C4: 'projektnavn',
  C5: 'tilskudsmodtager',
  C6: 'periodeFra',
  C7: 'periodeTil',
  C8: 'udarbejdetAf',
} as const;
const FIRST_ROW = 11;
const KOLONNER = { C: 'maaltal', D: 'iPerioden', E: 'kumulativ', F: 'procent' } as const;

/** The facts, and a row for each indicator of the report, in its order. */
function cellsOf({ db }: CommandContext): Tilknytning[] {
  const rapportens = db.all(
    db
      .selectFrom('indikator')
      .select('id')
      .where('slettet', '=', 0)
      .where('nr', '<>', EGEN.nr)
      .orderBy('raekkefoelge'),
  );
  const put = (celle: string, indhold: Indhold): Tilknytning => ({ ark: ARK, celle, indhold });
  return [
    ...Object.entries(FAKTA).map(([celle, del]) => put(celle, { slags: 'fakta', del })),
    ...rapportens.flatMap(({ id }, i) =>
      Object.entries(KOLONNER).map(([kolonne, del]) =>
        put(`${kolonne}${String(FIRST_ROW + i)}`, { slags: 'indikator', indikatorId: id, del }),
      ),
    ),
  ];
}
