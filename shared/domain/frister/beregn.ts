import { HOLD_VARSEL_DAGE } from '../forloeb/index.ts';
import { addDays, weekday } from '../kalender/index.ts';
import type { Frist, FristFakta, Fristgrad, Fristkode } from './fakta.ts';
import { effektvinduer } from './vinduer.ts';

const VARSEL_DAGE = { opfoelgning: 14, praktik: 7, hold: HOLD_VARSEL_DAGE, kontakt: 7 } as const;

type Person = FristFakta['deltagere'][number];
interface Kilde {
  readonly kode: Fristkode;
  readonly dato: string;
  readonly tabel: Frist['tabel'];
  readonly id: string;
  readonly navn: string;
  readonly deltagerId?: string | null;
  readonly medarbejderId?: string | null;
  readonly antal?: number;
  readonly felter?: readonly string[];
}

/** How a due day stands to today. */
export function gradAt(dato: string, dag: string): Fristgrad {
  if (dato < dag) return 'for_sent';
  return dato === dag ? 'i_dag' : 'snart';
}

/** Everything due on a day, the most overdue first. */
export function beregnFrister(fakta: FristFakta, dag: string): Frist[] {
  const personer = new Map(fakta.deltagere.map((d) => [d.id, d]));
  const kilder = [
    ...effektfrister(fakta, dag),
    ...praktikfrister(fakta, personer, dag),
    ...holdfrister(fakta, dag),
    ...samtalefrister(fakta, personer, dag),
    ...kontaktfrister(fakta, dag),
    ...mangler(fakta),
  ];
  return kilder
    .map((k) => ({
      deltagerId: null,
      medarbejderId: null,
      antal: 0,
      felter: [],
      ...k,
      grad: gradAt(k.dato, dag),
    }))
    .toSorted((a, b) => (a.dato < b.dato ? -1 : a.dato > b.dato ? 1 : a.navn < b.navn ? -1 : 1));
}

const om = (d: Person): Pick<Kilde, 'tabel' | 'id' | 'navn' | 'deltagerId' | 'medarbejderId'> => ({
  tabel: 'deltager',
  id: d.id,
  navn: d.navn ?? '',
  deltagerId: d.id,
  medarbejderId: d.jobformidlerId,
});

function effektfrister({ deltagere, effekter }: FristFakta, dag: string): Kilde[] {
  const deres = Map.groupBy(effekter, (e) => e.deltagerId);
  return deltagere.flatMap((d) => {
    const slut = d.afslutningDato;
    if (slut === null || slut > dag) return [];
    const dage = (deres.get(d.id) ?? []).map((e) => e.dato ?? '');
    const { fireUger, seksMaaneder: seks } = effektvinduer(slut);
    const frister: Kilde[] = [];
    if (d.opfulgt4UgerDato === null && !dage.some((e) => e >= slut && e <= fireUger)) {
      frister.push({ kode: 'effekt_efter_afslutning', dato: fireUger, ...om(d) });
    }
    if (
      d.opfulgt6MdrDato === null &&
      !dage.some((e) => e >= seks) &&
      dag >= addDays(seks, -VARSEL_DAGE.opfoelgning)
    ) {
      frister.push({ kode: 'opfoelgning_6_mdr', dato: seks, ...om(d) });
    }
    return frister;
  });
}

function praktikfrister(
  { praktik }: FristFakta,
  personer: ReadonlyMap<string, Person>,
  dag: string,
): Kilde[] {
  const til = addDays(dag, VARSEL_DAGE.praktik);
  return praktik.flatMap((p): Kilde[] => {
    const person = personer.get(p.deltagerId ?? '');
    if (!person || p.status === 'aflyst' || p.slutDato !== null) return [];
    const base = { ...om(person), tabel: 'praktikforloeb', id: p.id } as const;
    const starter = p.startDato === null && p.planlagtStart !== null && p.planlagtStart <= til;
    if (starter) return [{ ...base, kode: 'praktik_starter', dato: p.planlagtStart ?? '' }];
    if (p.planlagtSlut === null || p.planlagtSlut > til) return [];
    return [{ ...base, kode: 'praktik_slutter', dato: p.planlagtSlut, felter: udenStart(p) }];
  });
}

/** An end cannot be registered before the start is. */
const udenStart = ({ startDato }: { readonly startDato: string | null }): string[] =>
  startDato === null ? ['startDato'] : [];

function holdfrister({ hold }: FristFakta, dag: string): Kilde[] {
  return hold.flatMap((h): Kilde[] => {
    const { id, navn, planlagtSlut } = h;
    if (h.slutDato !== null || planlagtSlut === null) return [];
    // What never began is not about to end; that its time has passed is said all the same.
    const til = h.startDato === null ? addDays(dag, -1) : addDays(dag, VARSEL_DAGE.hold);
    if (planlagtSlut > til) return [];
    const felter = udenStart(h);
    return [{ kode: 'hold_slutter', dato: planlagtSlut, tabel: 'hold', id, navn: navn ?? '', felter }];
  });
}

function samtalefrister(
  { samtaler }: FristFakta,
  personer: ReadonlyMap<string, Person>,
  dag: string,
): Kilde[] {
  const sunday = addDays(dag, 7 - weekday(dag));
  return samtaler.flatMap((s): Kilde[] => {
    if (s.afholdtDato !== null || s.planlagtDato === null || s.planlagtDato > sunday) return [];
    const person = personer.get(s.deltagerId ?? '');
    if (!person) return [];
    const medarbejderId = s.medarbejderId ?? person.jobformidlerId;
    return [
      {
        ...om(person),
        kode: 'samtale',
        dato: s.planlagtDato,
        tabel: 'statussamtale',
        id: s.id,
        medarbejderId,
      },
    ];
  });
}

/** Who asked to be called again and has not been since. */
function kontaktfrister({ kontakter }: FristFakta, dag: string): Kilde[] {
  const til = addDays(dag, VARSEL_DAGE.kontakt);
  const latest = new Map<string, string>();
  for (const { virksomhedId, dato } of kontakter) {
    if (virksomhedId !== null && dato !== null && dato > (latest.get(virksomhedId) ?? ''))
      latest.set(virksomhedId, dato);
  }
  return kontakter.flatMap((k): Kilde[] => {
    if (k.opfoelgningDato === null || k.opfoelgningDato > til) return [];
    const since = latest.get(k.virksomhedId ?? '') ?? '';
    if (since > (k.dato ?? '')) return [];
    const { id, medarbejderId } = k;
    return [
      {
        kode: 'ring_igen',
        dato: k.opfoelgningDato,
        tabel: 'virksomhedskontakt',
        id,
        navn: k.virksomhed ?? '',
        medarbejderId,
      },
    ];
  });
}

function mangler({ deltagere }: FristFakta): Kilde[] {
  return deltagere.flatMap((d): Kilde[] =>
    d.optagetDato !== null && d.mangler.length > 0
      ? [{ kode: 'mangler', dato: d.optagetDato, ...om(d), antal: d.mangler.length, felter: d.mangler }]
      : [],
  );
}
