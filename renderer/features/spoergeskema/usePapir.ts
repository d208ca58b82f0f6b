import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Kladdeindhold } from '#shared/contract/index.ts';
import { antalTrin, svarPaa, type Skala, type Svar } from '#shared/domain/spoergeskema/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { call } from '../../service/index.ts';
import { showErrorToast } from '../../ui/index.ts';
import { toastWithUndo } from '../registrering/index.ts';
import { TOMT, type Papir } from './papir.ts';
import type { Saved } from './useRun.ts';

const text = tekster.spoergeskema.papir;
const draftKey = (id: string): string => `besvarelse/ny/${id}`;

const draftOf = (spoergeskemaId: string, titel: string, { svar }: Papir): Kladdeindhold => ({
  tabel: 'besvarelse',
  id: null,
  titel,
  prefill: { spoergeskemaId },
  felter: { ...svar },
  hoveder: {},
  grunde: {},
});

/** The paper as it was left: at the question after the last that was answered. */
function paperOf({ felter }: Kladdeindhold, ids: readonly string[], skala: readonly Svar[]): Papir {
  const isSvar = (value: unknown): value is Svar => skala.some((s) => s === value);
  const svar = Object.fromEntries(
    ids.flatMap((id) => (isSvar(felter[id]) ? [[id, felter[id]] as const] : [])),
  );
  return { svar, plads: ids.findLastIndex((id) => svar[id] !== undefined) + 1 };
}

interface Skema {
  readonly id: string;
  readonly navn: string;
  readonly besvarelser: number;
  readonly skala: Skala;
  readonly ids: readonly string[];
}

function keepDraft({ id, navn }: Skema, papir: Papir): void {
  const noegle = draftKey(id);
  const kept =
    Object.keys(papir.svar).length === 0
      ? call('kladder.delete', { noegle })
      : call('kladder.save', { noegle, indhold: draftOf(id, navn, papir) });
  kept.catch(showErrorToast);
}

/** The paper that is typed in: kept as a draft at every key, saved as a whole, then the next. */
export function usePapir(skema: Skema, onSaved: (paper: Saved) => void) {
  const { id, ids, besvarelser } = skema;
  // Asked afresh each time one comes back: what was typed since is in the draft, not in a former answer.
  const drafts = useQuery({
    queryKey: ['kladder.list', 'papir', id],
    queryFn: () => call('kladder.list', {}),
    gcTime: 0,
  });
  const [typed, setTyped] = useState<Papir | null>(null);
  const [busy, setBusy] = useState(false);
  const draft = drafts.data?.kladder.find((k) => k.noegle === draftKey(id));
  const left = draft === undefined ? TOMT : paperOf(draft.indhold, ids, svarPaa(antalTrin(skema.skala)));
  const papir = typed ?? (drafts.data === undefined ? null : left);
  const change = (next: Papir): void => {
    setTyped(next);
    keepDraft(skema, next);
  };
  const save = async (): Promise<void> => {
    if (papir === null || busy) return;
    setBusy(true);
    try {
      const paper = { spoergeskemaId: id, svar: papir.svar };
      const { id: saved, handling } = await call('spoergeskema.createBesvarelse', paper);
      change(TOMT);
      onSaved({ id: saved, nr: besvarelser + 1, svar: papir.svar });
      toastWithUndo(text.gemt(besvarelser + 1), handling);
    } catch (error) {
      showErrorToast(error);
    } finally {
      setBusy(false);
    }
  };
  return { papir, change, save, busy, resumed: typed === null && left.plads > 0, error: drafts.error };
}
