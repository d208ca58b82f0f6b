import type { Frist } from '#shared/domain/frister/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { openFor } from '../../app/intent.ts';
import { pathTo } from '../../app/paths.ts';
import { call } from '../../service/index.ts';

type Navigate = (to: string) => void;

/** What is settled leads back to the day, at the line that has taken its place. */
const BACK = { back: '/dag' } as const;

const go = (navigate: Navigate, tabel: string, id: string, field?: string): void => {
  const path = pathTo(tabel, id);
  if (path !== null) openFor(navigate, path, field === undefined ? BACK : { ...BACK, field });
};

/** A new contact with the company that asked to be called again, begun with what is known of it. */
async function callAgain(navigate: Navigate, id: string, dag: LocalDate, bruger: string): Promise<void> {
  const { raekke } = await call('virksomheder.getKontakt', { id });
  const { virksomhedId, kontaktperson, deltagerId } = raekke;
  const prefill = { virksomhedId, kontaktperson, deltagerId, dato: dag, medarbejderId: bruger };
  openFor(navigate, pathTo('virksomhedskontakt', 'ny') ?? '/', { ...BACK, prefill });
}

/** Opens the very form that settles a deadline, with what is known filled in. */
export async function openSettling(
  frist: Frist,
  navigate: Navigate,
  dag: LocalDate,
  bruger: string,
): Promise<void> {
  const { kode, id, tabel } = frist;
  switch (kode) {
    case 'effekt_efter_afslutning':
    case 'opfoelgning_6_mdr':
      openFor(navigate, pathTo('deltager', id) ?? '/', { ...BACK, beside: 'effekt', frist: kode });
      break;
    case 'praktik_starter':
      go(navigate, tabel, id, 'startDato');
      break;
    case 'praktik_slutter':
    case 'hold_slutter':
      go(navigate, tabel, id, frist.felter[0] ?? 'slutDato');
      break;
    case 'samtale':
      go(navigate, tabel, id, 'afholdtDato');
      break;
    case 'ring_igen':
      await callAgain(navigate, id, dag, bruger);
      break;
    case 'mangler':
      go(navigate, tabel, id, frist.felter[0]);
      break;
  }
}

/** Whether one key settles it: what has not happened yet cannot be said to have gone as planned. */
export const canSettle = (
  { kode, dato, felter }: Pick<Frist, 'kode' | 'dato' | 'felter'>,
  dag: LocalDate,
): boolean => {
  if (felter.length > 0) return false;
  return kode === 'ring_igen' || kode.startsWith('effekt') || kode.startsWith('opf') || dato <= dag;
};

type Settling = (frist: Frist, dag: LocalDate) => Promise<{ readonly handling: string } | null>;

// The record is read first: what others wrote since the list was drawn is neither written over nor settled twice.
const SETTLING: Readonly<Record<Exclude<Frist['kode'], 'mangler'>, Settling>> = {
  effekt_efter_afslutning: async ({ id }, dag) => {
    const { raekke, hoveder: grundlag } = await call('deltagere.get', { id });
    if (raekke.opfulgt4UgerDato !== null) return null;
    return call('deltagere.update', { id, opfulgt4UgerDato: dag, grundlag });
  },
  opfoelgning_6_mdr: async ({ id }, dag) => {
    const { raekke, hoveder: grundlag } = await call('deltagere.get', { id });
    if (raekke.opfulgt6MdrDato !== null) return null;
    return call('deltagere.update', { id, opfulgt6MdrDato: dag, grundlag });
  },
  praktik_starter: async ({ id, dato }) => {
    const { raekke, hoveder: grundlag } = await call('praktik.get', { id });
    if (raekke.startDato !== null || raekke.planlagtStart !== dato) return null;
    return call('praktik.update', { id, startDato: dato, status: 'i_gang', grundlag });
  },
  praktik_slutter: async ({ id, dato }) => {
    const { raekke, hoveder: grundlag } = await call('praktik.get', { id });
    if (raekke.slutDato !== null || raekke.planlagtSlut !== dato) return null;
    return call('praktik.update', { id, slutDato: dato, status: 'gennemfoert', grundlag });
  },
  // With the stay of all who are on it, as its page does.
  hold_slutter: async ({ id, dato }) => {
    const { raekke, hoveder: grundlag } = await call('forloeb.getHold', { id });
    if (raekke.slutDato !== null || raekke.planlagtSlut !== dato) return null;
    return call('forloeb.finishHold', { holdId: id, slutDato: dato, grundlag });
  },
  samtale: async ({ id, dato }) => {
    const { raekke, hoveder: grundlag } = await call('samtaler.get', { id });
    if (raekke.afholdtDato !== null || raekke.planlagtDato !== dato) return null;
    return call('samtaler.update', { id, afholdtDato: dato, grundlag });
  },
  ring_igen: async ({ id, dato }) => {
    const { raekke, hoveder: grundlag } = await call('virksomheder.getKontakt', { id });
    if (raekke.opfoelgningDato !== dato) return null;
    return call('virksomheder.updateKontakt', { id, opfoelgningDato: null, grundlag });
  },
};

/**
 * Settles it where it stands, in one handling that can be undone; answers with the handling, or null where the
 * record is not any more as the list said.
 */
export async function settle(
  kode: keyof typeof SETTLING,
  frist: Frist,
  dag: LocalDate,
): Promise<string | null> {
  return (await SETTLING[kode](frist, dag))?.handling ?? null;
}
