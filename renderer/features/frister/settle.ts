import type { Frist } from '#shared/domain/frister/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { openFor } from '../../app/intent.ts';
import { pathTo } from '../../app/paths.ts';
import { call } from '../../service/index.ts';

type Navigate = (to: string) => void;

const go = (navigate: Navigate, tabel: string, id: string, field?: string): void => {
  const path = pathTo(tabel, id);
  if (path !== null) openFor(navigate, path, field === undefined ? {} : { field });
};

/** A new contact with the company that asked to be called again, begun with what is known of it. */
async function callAgain(navigate: Navigate, id: string, dag: LocalDate, bruger: string): Promise<void> {
  const { raekke } = await call('virksomheder.getKontakt', { id });
  const { virksomhedId, kontaktperson, deltagerId } = raekke;
  const prefill = { virksomhedId, kontaktperson, deltagerId, dato: dag, medarbejderId: bruger };
  openFor(navigate, pathTo('virksomhedskontakt', 'ny') ?? '/', { prefill });
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
      openFor(navigate, pathTo('deltager', id) ?? '/', { beside: 'effekt', frist: kode });
      break;
    case 'praktik_starter':
      go(navigate, tabel, id, 'startDato');
      break;
    case 'praktik_slutter':
    case 'hold_slutter':
      go(navigate, tabel, id, 'slutDato');
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
export const canSettle = ({ kode, dato }: Pick<Frist, 'kode' | 'dato'>, dag: LocalDate): boolean => {
  if (kode === 'mangler') return false;
  return kode === 'ring_igen' || kode.startsWith('effekt') || kode.startsWith('opf') || dato <= dag;
};

/** Ends the hold with the stay of all who are on it, as its page does; what others write meanwhile is not written over. */
async function endHold(holdId: string, slutDato: LocalDate): Promise<{ readonly handling: string }> {
  const { raekke, hoveder } = await call('forloeb.getHold', { id: holdId });
  return raekke.slutDato === null
    ? call('forloeb.finishHold', { holdId, slutDato, grundlag: hoveder })
    : { handling: '' };
}

type Settling = (frist: Frist, dag: LocalDate) => Promise<{ readonly handling: string }>;

const SETTLING: Readonly<Record<Exclude<Frist['kode'], 'mangler'>, Settling>> = {
  effekt_efter_afslutning: ({ id }, dag) => call('deltagere.update', { id, opfulgt4UgerDato: dag }),
  opfoelgning_6_mdr: ({ id }, dag) => call('deltagere.update', { id, opfulgt6MdrDato: dag }),
  praktik_starter: ({ id, dato }) => call('praktik.update', { id, startDato: dato, status: 'i_gang' }),
  praktik_slutter: ({ id, dato }) => call('praktik.update', { id, slutDato: dato, status: 'gennemfoert' }),
  hold_slutter: ({ id, dato }) => endHold(id, dato),
  samtale: ({ id, dato }) => call('samtaler.update', { id, afholdtDato: dato }),
  ring_igen: ({ id }) => call('virksomheder.updateKontakt', { id, opfoelgningDato: null }),
};

/** Settles it where it stands, in one handling that can be undone; answers with the handling. */
export async function settle(kode: keyof typeof SETTLING, frist: Frist, dag: LocalDate): Promise<string> {
  return (await SETTLING[kode](frist, dag)).handling;
}
