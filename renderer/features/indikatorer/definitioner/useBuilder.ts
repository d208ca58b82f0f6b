import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { RegistreretIndikator } from '#shared/contract/index.ts';
import { sameRule } from '#shared/domain/indikatorer/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { call } from '../../../service/index.ts';
import { changedUnderneath, keepMine, refresh, takeTheirs } from '../../../ui/form/index.ts';
import { toastWithUndo, type useDraft } from '../../registrering/index.ts';
import { draftOf, errorsOf, ruleOf, valuesOf, type Draft, type Errors } from './draft.ts';
import { restore, restoreChoice, typedIn } from './kept.ts';
import { errorsFrom, saveChange } from './saving.ts';
import { begin, PARTS, type Loaded, type Part } from './parts.ts';
import { firstChoice, type Choice } from './VersionChoice.tsx';

const { bygger } = tekster.definitioner;

export interface BuilderProps {
  readonly indikatorer: readonly RegistreretIndikator[];
  /** The one that is changed; null for a new one. */
  readonly indikator: RegistreretIndikator | null;
}

export interface ModelProps extends BuilderProps {
  readonly loaded: Loaded;
  readonly kept: Pick<ReturnType<typeof useDraft>, 'restored' | 'onTyped' | 'drop'>;
}

/** What is typed, on what it was typed, and what others wrote meanwhile; kept as a draft. */
function useTyping({ indikator, loaded, kept }: ModelProps) {
  const { restored, onTyped } = kept;
  const today = useToday();
  const first = useMemo(() => firstChoice(indikator, today), [indikator, today]);
  const [choice, choose] = useState<Choice>(() =>
    restored === null ? first : restoreChoice(restored, first),
  );
  const [typing, setTyping] = useState(() =>
    restored === null ? begin(loaded) : restore(begin(loaded), restored),
  );
  const [before, setBefore] = useState(loaded);
  if (before !== loaded) {
    setBefore(loaded);
    setTyping(refresh(PARTS, typing, loaded));
  }
  const typed = useMemo(() => typedIn(typing, choice, first), [typing, choice, first]);
  useEffect(() => onTyped(typed), [onTyped, typed]);
  return {
    typing,
    choice,
    choose,
    change: (draft: Draft): void => setTyping({ ...typing, draft }),
    underneath: changedUnderneath(PARTS, typing, loaded),
    take: (part: Part): void => setTyping(takeTheirs(PARTS, typing, loaded, part)),
    keep: (part: Part): void => setTyping(keepMine(PARTS, typing, loaded, part)),
  };
}

/** What is typed, what it lacks, and the way to save it. */
export function useBuilder(props: ModelProps) {
  const { indikatorer, indikator, kept } = props;
  const today = useToday();
  const [, navigate] = useLocation();
  const form = useTyping(props);
  const { draft } = form.typing;
  const others = indikatorer.filter((i) => i.id !== indikator?.id).map((i) => i.definition);
  const own = errorsOf(draft, others);
  const { regel, changed, rule } = changeOf(draft, indikator, form.choice);
  const back = (id: string | null): void => {
    kept.drop();
    navigate(id === null ? '/definitioner' : `/definitioner/${id}`);
  };
  const send = async (): Promise<void> => {
    const values = valuesOf(draft, others);
    const { id, handling } =
      indikator === null
        ? await call('indikatorer.create', { ...values, ...regel })
        : await saveChange(indikator, { values, rule, typing: form.typing }, today);
    toastWithUndo(indikator === null ? bygger.oprettet(values.nr) : bygger.rettet(values.nr), handling);
    back(id);
  };
  const { refused, ...saving } = useSaving(send, Object.keys(own).length === 0);
  const errors = saving.attempts > 0 ? { ...refused, ...own } : withoutName(own);
  const leave = (): void => back(indikator?.id ?? null);
  return { ...form, draft, errors, others, regel, changed, leave, ...saving };
}

/** Sends once, when nothing is wrong; what the service refuses is kept until the next attempt. */
function useSaving(send: () => Promise<void>, whole: boolean) {
  const [refused, setRefused] = useState<Errors>({});
  const [attempts, setAttempts] = useState(0);
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setAttempts((n) => n + 1);
    setRefused({});
    if (busy || !whole) return;
    setBusy(true);
    await send().catch((error: unknown) => {
      setRefused(errorsFrom(error));
      setAttempts((n) => n + 1);
      setBusy(false);
    });
  };
  return { refused, attempts, busy, save };
}

/** The rule, whether it is another than what holds, and how it is saved: a new word for the unit is no new rule. */
function changeOf(draft: Draft, indikator: RegistreretIndikator | null, choice: Choice) {
  const regel = ruleOf(draft);
  if (indikator === null) return { regel, changed: false, rule: null };
  const { definition } = indikator;
  const changed = !sameRule(regel, ruleOf(draftOf(definition)));
  if (changed) return { regel, changed, rule: { regel, choice } };
  const renamed = regel.enhed !== (definition.enhed ?? '');
  return { regel, changed, rule: renamed ? { regel, choice: { ...choice, art: 'ret' as const } } : null };
}

/** An empty name is no error before one wants to save. */
const withoutName = ({ navn: _empty, ...errors }: Errors): Errors => errors;
