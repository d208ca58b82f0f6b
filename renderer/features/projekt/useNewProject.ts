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

/** The memory of the wizard: what is typed, which step, and the one command at its end. */
export function useNewProject(foreslaaetMappe: string, onNyt: (nyt: NytProjekt | null) => void) {
  const [fakta, setFakta] = useState<Fakta>(NO_FACTS);
  const [kommuner, setKommuner] = useState<readonly KommuneValg[]>([]);
  const [access, setAccess] = useState<Access>({
    bruger: '',
    kode: NO_PASSWORD,
    mappe: '',
    skabelon: 'rapport',
  });
  const [step, setStep] = useState(0);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const goTo = (next: number): void => {
    setTried(false);
    setStep(next);
    // The folder is called as the project, until somebody says otherwise.
    if (next === LAST && access.mappe === '') {
      setAccess({ ...access, mappe: pathBelow(foreslaaetMappe, folderName(fakta.navn)) });
    }
  };
  const create = async (): Promise<void> => {
    const { values } = readFakta(fakta);
    if (values === null) return;
    const mappe = access.mappe.trim();
    setBusy(true);
    setError(null);
    onNyt({ mappe, noegle: null, adgangskode: null });
    try {
      const made = await call('projekt.create', {
        mappe,
        projekt: values,
        kommuner: [...kommuner],
        skabelon: access.skabelon,
        bruger: access.bruger.trim(),
        adgangskode: access.kode.kode,
      });
      onNyt({ mappe: made.mappe, noegle: made.gendannelsesnoegle, adgangskode: null });
    } catch (failure) {
      setError(failure);
      onNyt(null);
    } finally {
      setBusy(false);
    }
  };
  const next = (): void => {
    setTried(true);
    if (step === 0 && !readFakta(fakta).ok) return;
    if (step < LAST) goTo(step + 1);
    else if (isComplete(access)) void create();
  };
  return { fakta, setFakta, kommuner, setKommuner, access, setAccess, step, goTo, next, tried, busy, error };
}

export type NewProject = ReturnType<typeof useNewProject>;
