// The counting rules once more, written straight from domain.md §1.12 for the eleven indicators of the
// report: slow, without any of the code under test, and with every condition spelled out per indicator.
import type { DeltagerFakta, Fakta, VirksomhedFakta } from '../../../../shared/domain/indikatorer/index.ts';

export interface OracleAnswer {
  readonly counted: { id: string; unit: string; from: string }[];
  readonly not: { id: string; reason: string; dubletAf: string | null }[];
}

interface Candidate {
  readonly id: string;
  readonly unit: string;
  readonly date: string | null;
  readonly counts: string | null;
  readonly reasons: (string | false)[];
}

interface Asked {
  readonly dato: string;
  readonly bevillingFra: string;
  readonly bevillingTil: string;
}

export function oracle(fakta: Fakta, nr: string, asked: Asked): OracleAnswer {
  const candidates = candidatesOf(fakta, nr, asked);
  const passing: Candidate[] = [];
  const not: OracleAnswer['not'] = [];
  for (const candidate of candidates) {
    const reason = candidate.reasons.find((r) => r !== false);
    if (reason === undefined) passing.push(candidate);
    else not.push({ id: candidate.id, reason: reason, dubletAf: null });
  }
  const counted: OracleAnswer['counted'] = [];
  for (const candidate of passing) {
    const earlier = passing.filter((other) => other.unit === candidate.unit && key(other) < key(candidate));
    const earliest = earlier.find((other) => earlier.every((third) => key(other) <= key(third)));
    if (earliest === undefined)
      counted.push({ id: candidate.id, unit: candidate.unit, from: candidate.counts ?? '' });
    else not.push({ id: candidate.id, reason: 'dublet', dubletAf: earliest.id });
  }
  return { counted, not };
}

const key = (c: Candidate): string => `${c.counts} ${c.date} ${c.id}`;

function candidatesOf(f: Fakta, nr: string, asked: Asked): Candidate[] {
  const { dato } = asked;
  const optaget = (id: string | null): string | null => optagetOf(f, id);
  const notYet = (id: string | null): string | false => {
    const date = optaget(id);
    return (date === null || date > dato) && 'deltager_ikke_optaget';
  };
  const later = (a: string | null, b: string | null): string | null =>
    a === null || b === null ? null : a > b ? a : b;
  const when = (date: string | null): (string | false)[] => [
    date === null && 'dato_mangler',
    date !== null &&
      (date < asked.bevillingFra || date > dato || date > asked.bevillingTil) &&
      'uden_for_perioden',
  ];
  const before = (id: string | null, date: string | null): string | false =>
    date !== null && date < (optaget(id) ?? '') && 'foer_optagelse';

  if (nr === 'A1' || nr === 'A3') {
    return (nr === 'A1' ? f.jobformidlerforloeb : f.tilmeldinger).map((x) => ({
      id: x.id,
      unit: person(f, x.deltagerId, x.id),
      date: x.startDato,
      counts: later(x.startDato, optaget(x.deltagerId)),
      reasons: [notYet(x.deltagerId), ...when(x.startDato)],
    }));
  }
  if (nr === 'A2') {
    return f.praktikforloeb.map((x) => ({
      id: x.id,
      unit: x.id,
      date: x.startDato,
      counts: later(x.startDato, optaget(x.deltagerId)),
      reasons: [
        notYet(x.deltagerId),
        x.status === 'aflyst' && 'aflyst',
        ...when(x.startDato),
        x.type !== 'virksomhedspraktik' && 'type_taeller_ikke',
      ],
    }));
  }
  if (nr === 'A4') {
    return f.virksomhedskontakter.map((x) => ({
      id: x.id,
      unit: x.id,
      date: x.dato,
      counts: x.dato,
      reasons: when(x.dato),
    }));
  }
  if (nr === 'O1' || nr === 'O2') {
    return f.deltagere.map((x) => ({
      id: x.id,
      unit: person(f, x.id, x.id),
      date: x.optagetDato,
      counts: x.optagetDato,
      reasons: [
        notYet(x.id),
        x.visitationUdfald !== null && 'deltager_ikke_optaget',
        ...when(x.optagetDato),
        nr === 'O2' &&
          !['ledig', 'langtidsledig'].includes(x.arbejdsmarkedsstatus ?? '') &&
          'ikke_ledig_ved_start',
      ],
    }));
  }
  if (nr === 'O3') {
    return f.virksomhedsstoetter.map((x) => {
      const size = sizeOf(f, x.virksomhedId);
      return {
        id: x.id,
        unit: company(f, x.virksomhedId, x.id),
        date: x.modtagetDato,
        counts: x.modtagetDato,
        reasons: [
          x.status === 'afslaaet' && 'afslaaet',
          x.status !== 'modtaget' && 'kun_tilbudt',
          ...when(x.modtagetDato),
          size === null && 'stoerrelse_mangler',
          size === 'stor' && 'ikke_smv',
        ],
      };
    });
  }
  if (nr === 'E4') {
    return f.kurser
      .filter((x) => x.art !== 'fvu_screening')
      .map((x) => ({
        id: x.id,
        unit: person(f, x.deltagerId, x.id),
        date: x.gennemfoertDato,
        counts: x.gennemfoertDato,
        reasons: [
          notYet(x.deltagerId),
          x.status !== 'gennemfoert' && 'ikke_gennemfoert',
          ...when(x.gennemfoertDato),
          before(x.deltagerId, x.gennemfoertDato),
          x.bevis !== true && 'bevis_mangler',
        ],
      }));
  }
  const art = { E1: 'jobsoegende', E2: 'beskaeftigelse', E3: 'uddannelse' }[nr];
  return f.effekter
    .filter((x) => x.art === art)
    .map((x) => ({
      id: x.id,
      unit: person(f, x.deltagerId, x.id),
      date: x.dato,
      counts: x.dato,
      reasons: [
        notYet(x.deltagerId),
        ...when(x.dato),
        before(x.deltagerId, x.dato),
        nr === 'E2' &&
          !['ordinaer', 'deltid', 'fleksjob', 'selvstaendig'].includes(x.jobtype ?? '') &&
          'jobtype_taeller_ikke',
      ],
    }));
}

/** All ids that are one with the given one: same number, or joined by flet, over any number of steps. */
function circle(
  start: string,
  rows: { id: string; number: string | null }[],
  links: Fakta['flet'],
): string[] {
  const found = [start];
  for (const id of found) {
    const number = rows.find((row) => row.id === id)?.number ?? null;
    const near = [
      ...rows.filter((row) => number !== null && row.number === number).map((row) => row.id),
      ...links.filter((link) => link.aId === id).map((link) => link.bId),
      ...links.filter((link) => link.bId === id).map((link) => link.aId),
    ];
    for (const next of near) if (next !== null && !found.includes(next)) found.push(next);
  }
  return found.toSorted();
}

function personCircle(f: Fakta, id: string): string[] {
  const rows = f.deltagere.map((row) => ({ id: row.id, number: row.cpr }));
  return circle(
    id,
    rows,
    f.flet.filter((link) => link.art === 'deltager'),
  );
}

function companyCircle(f: Fakta, id: string): string[] {
  const rows = f.virksomheder.map((row) => ({ id: row.id, number: row.cvr }));
  return circle(
    id,
    rows,
    f.flet.filter((link) => link.art === 'virksomhed'),
  );
}

const live = (rows: readonly { id: string }[], ids: string[]): string[] =>
  ids.filter((id) => rows.some((row) => row.id === id));

function person(f: Fakta, id: string | null, factId: string): string {
  if (id === null) return factId;
  const ids = personCircle(f, id);
  return live(f.deltagere, ids)[0] ?? ids[0] ?? id;
}

function company(f: Fakta, id: string | null, factId: string): string {
  if (id === null) return factId;
  const ids = companyCircle(f, id);
  return live(f.virksomheder, ids)[0] ?? ids[0] ?? id;
}

function optagetOf(f: Fakta, id: string | null): string | null {
  if (id === null || !f.deltagere.some((row) => row.id === id)) return null;
  const ids = personCircle(f, id);
  const gives = (row: DeltagerFakta): boolean => ids.includes(row.id) && row.visitationUdfald === null;
  const dates = f.deltagere.filter(gives).map((row) => row.optagetDato);
  return dates.filter((date) => date !== null).toSorted()[0] ?? null;
}

function sizeOf(f: Fakta, id: string | null): string | null {
  if (id === null) return null;
  const ids = [id, ...companyCircle(f, id)];
  const rows = ids.map((each) => f.virksomheder.find((row) => row.id === each));
  return rows.map((row) => (row === undefined ? null : size(row))).find((each) => each !== null) ?? null;
}

// The generator gives only figures that this tells apart: 5 or 300 årsværk, turnover 1 or none.
function size(row: VirksomhedFakta): string | null {
  if ((row.aarsvaerk ?? 0) >= 250) return 'stor';
  return row.aarsvaerk !== null && row.omsaetningMioEur !== null ? 'mikro' : null;
}
