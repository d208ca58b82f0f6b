import { useDebouncedValue } from '@mantine/hooks';
import type { ReactNode } from 'react';
import type { InputOf } from '#shared/contract/index.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import type { LooseRow } from '../../ui/form/index.ts';
import { useShownDay } from './choice.ts';

const text = tekster.eu.kort;
const TYPING_MS = 250;

/** What saving the mapping will do to the numbers of the day that is looked at: "EECO02 38 → 31". */
export function Effect({ id, values }: { readonly id: string | null; readonly values: LooseRow }): ReactNode {
  const today = useToday();
  const dato = useShownDay() ?? today;
  const [typed] = useDebouncedValue(JSON.stringify(values), TYPING_MS);
  const felter = JSON.parse(typed) as InputOf<'eu.preview'>['felter'];
  const enabled = Object.keys(felter).length > 0;
  const { data } = useOperation('eu.preview', { id, felter, dato }, { enabled, keepPrevious: true });
  if (!enabled || data === undefined) return null;
  if (!data.gaelder) return <div>{text.gaelderIkke(dato)}</div>;
  return (
    <>
      <div>{text.pr(dato)}:</div>
      {data.aendringer.length === 0 && <div>{text.aendrerIntet}</div>}
      {data.aendringer.map(({ kode, foer, efter }) => (
        <div key={kode}>{text.aendrer(kode, formatHeltal(foer), formatHeltal(efter))}</div>
      ))}
    </>
  );
}
