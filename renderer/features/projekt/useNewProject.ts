import { useState } from 'react';
import { call } from '../../service/index.ts';
import { NO_PASSWORD, passwordProblem } from '../adgang/index.ts';
import type { Access } from './AccessStep.tsx';
import { NO_FACTS, readFakta, type Fakta, type KommuneValg } from './newProjectDraft.ts';
import { folderName, pathBelow, type NytProjekt } from './nyt.ts';

export const STEPS = ['fakta', 'kommuner', 'bruger'] as const;
const LAST = STEPS.length - 1;

const isComplete = ({ bruger, kode, mappe }: Access): boolean =>
  bruger.trim() !== '' && mappe.trim() !== '' && passwordProblem(kode) === null;

interface Draft {
  readonly fakta: Fakta;
  readonly kommuner: readonly KommuneValg[];
  readonly access: Access;
}

const EMPTY: Draft = {
  fakta: NO_FACTS,
  kommuner: [],
  access: { bruger: '', kode: NO_PASSWORD, mappe: '', skabelon: 'rapport' },
};

async function create({ fakta, kommuner, access }: Draft): Promise<NytProjekt> {
  const { values } = readFakta(fakta);
  if (values === null) throw new Error('the facts were not read before they were sent');
  const made = await call('projekt.create', {
    mappe: access.mappe.trim(),
    projekt: values,
    kommuner: [...kommuner],
    skabelon: access.skabelon,
    bruger: access.bruger.trim(),
    adgangskode: access.kode.kode,
  });
  return { mappe: made.mappe, noegle: made.gendannelsesnoegle, adgangskode: null };
}

/** Sends the draft; meanwhile the start screens stay, though the project is open already. */
function useCreate(onNyt: (nyt: NytProjekt | null) => void) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = (draft: Draft): void => {
    setBusy(true);
    setError(null);
    onNyt({ mappe: draft.access.mappe, noegle: null, adgangskode: null });
    create(draft)
      .then(onNyt)
      .catch((failure: unknown) => {
        setError(failure);
        onNyt(null);
      })
      .finally(() => setBusy(false));
  };
  return { run, busy, error };
}

/** The memory of the wizard: what is typed, which step, and the one command at its end. */
export function useNewProject(foreslaaetMappe: string, onNyt: (nyt: NytProjekt | null) => void) {
  const [draft, setDraft] = useState(EMPTY);
  const [step, setStep] = useState(0);
  const [tried, setTried] = useState(false);
  const { run, busy, error } = useCreate(onNyt);
  const set = (part: Partial<Draft>): void => setDraft((old) => ({ ...old, ...part }));

  const goTo = (next: number): void => {
    setTried(false);
    setStep(next);
    // The folder is called as the project, until somebody says otherwise.
    if (next === LAST && draft.access.mappe === '') {
      set({ access: { ...draft.access, mappe: pathBelow(foreslaaetMappe, folderName(draft.fakta.navn)) } });
    }
  };
  const next = (): void => {
    setTried(true);
    if (step === 0 && !readFakta(draft.fakta).ok) return;
    if (step < LAST) goTo(step + 1);
    else if (isComplete(draft.access)) run(draft);
  };
  return { draft, set, step, goTo, next, tried, busy, error };
}

export type NewProject = ReturnType<typeof useNewProject>;
