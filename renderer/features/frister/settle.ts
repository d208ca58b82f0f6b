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

/** Settles it where it stands, in one handling that can be undone; answers with the handling. */
export async function settle({ kode, id, dato }: Frist, dag: LocalDate): Promise<string> {
  switch (kode) {
    case 'effekt_efter_afslutning':
      return (await call('deltagere.update', { id, opfulgt4UgerDato: dag })).handling;
    case 'opfoelgning_6_mdr':
      return (await call('deltagere.update', { id, opfulgt6MdrDato: dag })).handling;
    case 'praktik_starter':
      return (await call('praktik.update', { id, startDato: dato, status: 'i_gang' })).handling;
    case 'praktik_slutter':
      return (await call('praktik.update', { id, slutDato: dato, status: 'gennemfoert' })).handling;
    case 'hold_slutter':
      return (await call('forloeb.updateHold', { id, slutDato: dato })).handling;
    case 'samtale':
      return (await call('samtaler.update', { id, afholdtDato: dato })).handling;
    case 'ring_igen':
      return (await call('virksomheder.updateKontakt', { id, opfoelgningDato: null })).handling;
    case 'mangler':
      return '';
  }
}
