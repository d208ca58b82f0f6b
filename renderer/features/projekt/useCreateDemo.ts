import { useState } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { call } from '../../service/index.ts';
import { errorCode } from '../../ui/index.ts';
import { inventPassword, pathBelow, type NytProjekt } from './nyt.ts';

const MAX_DEMOS = 50;

/** The first folder "Demo", "Demo 2" … that is not in use yet. */
async function createInFreeFolder(parent: string, adgangskode: string) {
  for (let nr = 1; ; nr += 1) {
    const name = nr === 1 ? tekster.projekt.demoTitel : `${tekster.projekt.demoTitel} ${nr}`;
    try {
      return await call('projekt.createDemo', { mappe: pathBelow(parent, name), adgangskode });
    } catch (error) {
      if (errorCode(error) !== 'mappe_findes' || nr === MAX_DEMOS) throw error;
    }
  }
}

/** One click makes a project of invented persons, with an invented password that is then shown. */
export function useCreateDemo(parent: string, onNyt: (nyt: NytProjekt | null) => void) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const create = (): void => {
    const adgangskode = inventPassword();
    setBusy(true);
    setError(null);
    onNyt({ mappe: parent, noegle: null, adgangskode });
    createInFreeFolder(parent, adgangskode)
      .then(({ mappe, gendannelsesnoegle }) => onNyt({ mappe, noegle: gendannelsesnoegle, adgangskode }))
      .catch((failure: unknown) => {
        setError(failure);
        onNyt(null);
      })
      .finally(() => setBusy(false));
  };
  return { create, busy, error };
}
