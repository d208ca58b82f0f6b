import { useDebouncedValue } from '@mantine/hooks';
import type { ReactNode } from 'react';
import type { InputOf } from '#shared/contract/index.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import type { LooseRow } from '../../ui/form/index.ts';

const text = tekster.registrering.gemmes;
const TYPING_MS = 250;

interface OutlookProps {
  readonly tabel: string;
  /** Null for a new record. */
  readonly id: string | null;
  readonly values: LooseRow;
}

const aarsager: Readonly<Record<string, string>> = tekster.indikatorer.aarsag;

/** What saving will do to which indicator (design.md §9), counted by the service with the draft in place. */
export function Outlook({ tabel, id, values }: OutlookProps): ReactNode {
  const dato = useToday();
  const [typed] = useDebouncedValue(JSON.stringify(values), TYPING_MS);
  const felter = JSON.parse(typed) as InputOf<'indikatorer.preview'>['felter'];
  const enabled = Object.keys(felter).length > 0;
  const { data } = useOperation(
    'indikatorer.preview',
    { tabel, id, felter, dato },
    { enabled, keepPrevious: true },
  );
  if (!enabled || data === undefined) return null;
  return (
    <>
      {data.aendringer.map(({ nr, navn, foer, efter }) => (
        <div key={nr}>{text.aendrer(nr, navn, formatHeltal(foer), formatHeltal(efter))}</div>
      ))}
      {data.aendringer.length === 0 &&
        data.taellerIkke.map(({ nr, aarsag }) => (
          <div key={nr}>{text.taellerIkke(nr, aarsager[aarsag] ?? tekster.indikatorer.ukendtAarsag)}</div>
        ))}
    </>
  );
}
