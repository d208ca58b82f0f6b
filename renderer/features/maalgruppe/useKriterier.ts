import { useEffect, useRef, useState } from 'react';
import type { Maalgruppeversion } from '#shared/contract/index.ts';
import { KRITERIER_MAX } from '#shared/domain/maalgruppe/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { call } from '../../service/index.ts';
import { useLosing } from '../../ui/form/index.ts';
import { showErrorToast } from '../../ui/index.ts';
import { toastWithUndo } from '../registrering/index.ts';

/** A line of the list; `id` is null until it is saved. */
export interface Linje {
  readonly key: string;
  readonly id: string | null;
  readonly tekst: string;
  /** At how many visitations it was answered: such a line stays. */
  readonly svar: number;
}

const linjerOf = (version: Maalgruppeversion): readonly Linje[] =>
  version.kriterier.map(({ id, tekst, svar }) => ({ key: id, id, tekst, svar }));

const content = (linjer: readonly Linje[]): string =>
  JSON.stringify(linjer.map((l) => [l.id, l.tekst.trim()]));

function swapped(linjer: readonly Linje[], a: number, b: number): readonly Linje[] {
  const [first, second] = [linjer[a], linjer[b]];
  return first === undefined || second === undefined ? linjer : linjer.with(a, second).with(b, first);
}

/** Saves the whole list, so that one undo takes it back; false when it was refused. */
async function saveAll(maalgruppeId: string, linjer: readonly Linje[]): Promise<boolean> {
  try {
    const kriterier = linjer.filter((l) => l.tekst.trim() !== '').map(({ id, tekst }) => ({ id, tekst }));
    const { handling } = await call('maalgruppe.saveKriterier', { maalgruppeId, kriterier });
    toastWithUndo(tekster.maalgruppe.kriterier.gemt, handling);
    return true;
  } catch (error) {
    showErrorToast(error);
    return false;
  }
}

/** The criteria as they are being typed; `focus` is told which line to go to once it is there. */
export function useKriterier(version: Maalgruppeversion, focus: (index: number) => void) {
  const stored = linjerOf(version);
  const [typed, setTyped] = useState<readonly Linje[] | null>(null);
  const [busy, setBusy] = useState(false);
  const next = useRef<number | null>(null);
  const linjer = typed ?? stored;
  const dirty = typed !== null && content(typed) !== content(stored);
  useLosing(dirty);
  useEffect(() => {
    if (next.current !== null) focus(next.current);
    next.current = null;
  });
  const change = (after: readonly Linje[], focused: number): void => {
    next.current = focused;
    setTyped(after);
  };
  const save = async (): Promise<void> => {
    if (busy || !dirty) return;
    setBusy(true);
    if (await saveAll(version.id, linjer)) setTyped(null);
    setBusy(false);
  };
  return {
    linjer,
    dirty,
    busy,
    save,
    type: (index: number, tekst: string): void =>
      setTyped(linjer.map((l, i) => (i === index ? { ...l, tekst } : l))),
    insert: (index: number): void => {
      if (linjer.length >= KRITERIER_MAX) return;
      change(linjer.toSpliced(index, 0, { key: crypto.randomUUID(), id: null, tekst: '', svar: 0 }), index);
    },
    remove: (index: number): void => change(linjer.toSpliced(index, 1), Math.max(0, index - 1)),
    move: (index: number, step: number): void => {
      if (linjer[index + step] !== undefined) change(swapped(linjer, index, index + step), index + step);
    },
  };
}
