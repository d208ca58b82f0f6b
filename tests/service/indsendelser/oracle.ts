// What a closing must say, once more and apart from the code: the facts as a plain list, the rule of the day written
// out, each person or company counted once by going through all of them. domain.md §1.12

export interface Model {
  readonly deltagere: { id: string; optaget: string | null; status: string | null }[];
  readonly kontakter: { id: string; virksomhedId: string; dato: string }[];
  readonly effekter: {
    id: string;
    deltagerId: string;
    art: string;
    jobtype: string | null;
    dato: string;
    dokumentation: string | null;
  }[];
  readonly praktikker: {
    id: string;
    deltagerId: string;
    virksomhedId: string;
    type: string;
    status: string;
    startDato: string;
  }[];
}

export interface Regel {
  readonly kilde: 'virksomhedskontakt' | 'effekt' | 'praktikforloeb';
  readonly distinkt: 'raekke' | 'deltager' | 'virksomhed';
  readonly enhed: string;
  readonly filter: {
    readonly art?: string;
    readonly jobtyper?: readonly string[];
    readonly typer?: readonly string[];
    readonly statusser?: readonly string[];
    readonly kraeverBevis?: boolean;
    readonly optaget?: 'senest_opgoerelsen' | 'senest_dato' | 'uden_krav';
  };
}

/** A rule and the day it took over; null: the first. In the order they were written. */
export interface Regelfra {
  readonly fra: string | null;
  readonly regel: Regel;
}

/** The rule of a day: the one that began last, and of two from one day the one written last. */
export function ruleAt(regler: readonly Regelfra[], dag: string): Regel | undefined {
  let found: Regelfra | undefined;
  for (const one of regler) {
    const begun = one.fra === null || one.fra <= dag;
    const later = found === undefined || (one.fra ?? '') >= (found.fra ?? '');
    if (begun && later) found = one;
  }
  return found?.regel;
}

interface Fact {
  readonly id: string;
  readonly dato: string;
  readonly person: string | null;
  readonly firma: string | null;
  readonly ok: boolean;
}

/** The facts that a rule lets through, but for what it asks of the person. */
function factsOf(m: Model, { kilde, filter }: Regel): Fact[] {
  if (kilde === 'virksomhedskontakt')
    return m.kontakter.map((k) => ({
      id: k.id,
      dato: k.dato,
      person: null,
      firma: k.virksomhedId,
      ok: true,
    }));
  if (kilde === 'praktikforloeb')
    return m.praktikker.map((p) => ({
      id: p.id,
      dato: p.startDato,
      person: p.deltagerId,
      firma: p.virksomhedId,
      ok: p.status !== 'aflyst' && (filter.typer === undefined || filter.typer.includes(p.type)),
    }));
  return m.effekter.map((e) => ({
    id: e.id,
    dato: e.dato,
    person: e.deltagerId,
    firma: null,
    ok:
      (filter.art === undefined || e.art === filter.art) &&
      (filter.jobtyper === undefined || (e.jobtype !== null && filter.jobtyper.includes(e.jobtype))) &&
      (filter.kraeverBevis !== true || (e.dokumentation ?? '') !== ''),
  }));
}

/** What counts, in order: the fact, its unit, and the day it counts from. */
export type Counted = readonly [raekke: string, enhed: string, fra: string];

/** Everything that counts at a day by one rule; `grant` as in the project. */
export function countNaively(
  m: Model,
  regel: Regel,
  dag: string,
  grant: { readonly fra: string; readonly til: string },
): Counted[] {
  const usual = regel.kilde === 'effekt' ? 'senest_dato' : 'senest_opgoerelsen';
  const asks = regel.kilde === 'virksomhedskontakt' ? 'uden_krav' : (regel.filter.optaget ?? usual);
  const passing: { id: string; dato: string; unit: string; from: string }[] = [];
  for (const fact of factsOf(m, regel)) {
    const person = m.deltagere.find((d) => d.id === fact.person);
    const optaget = person?.optaget ?? null;
    if (!fact.ok || fact.dato < grant.fra || fact.dato > grant.til || fact.dato > dag) continue;
    if (asks !== 'uden_krav' && (optaget === null || optaget > dag)) continue;
    if (asks === 'senest_dato' && (optaget ?? '') > fact.dato) continue;
    const { statusser } = regel.filter;
    if (statusser !== undefined && !statusser.includes(person?.status ?? '')) continue;
    const unit = { raekke: fact.id, deltager: fact.person, virksomhed: fact.firma }[regel.distinkt];
    const waits = asks !== 'uden_krav' && optaget !== null && optaget > fact.dato;
    passing.push({ id: fact.id, dato: fact.dato, unit: unit ?? fact.id, from: waits ? optaget : fact.dato });
  }
  const sorted = passing.toSorted((a, b) =>
    `${a.from} ${a.dato} ${a.id}` < `${b.from} ${b.dato} ${b.id}` ? -1 : 1,
  );
  const seen: string[] = [];
  return sorted.flatMap(({ id, unit, from }): Counted[] => {
    if (seen.includes(unit)) return [];
    seen.push(unit);
    return [[id, unit, from]];
  });
}
