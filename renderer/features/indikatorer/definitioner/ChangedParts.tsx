import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { RegistreretIndikator } from '#shared/contract/index.ts';
import { tekster, vaerditekst } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { ChangedNotice } from '../../../ui/form/index.ts';
import { lookupFor } from '../../registrering/index.ts';
import { PARTS, type Loaded, type Part } from './parts.ts';
import { ruleRowOf } from './useLoaded.ts';

const { registrering: text, koder, felter, definitioner } = tekster;

interface ChangedProps {
  readonly indikator: RegistreretIndikator;
  readonly loaded: Loaded;
  readonly part: Part;
  readonly onTake: (part: Part) => void;
  readonly onKeep: (part: Part) => void;
}

const labelOf = (part: Part): string =>
  part === 'regel' ? definitioner.bygger.regel : felter.indikator[part].label;

/** What stands there now, in words; of a rule what it counts and by which unit. */
function theirs(part: Part, { definition }: RegistreretIndikator): string {
  if (part !== 'regel') return vaerditekst('indikator', part, definition[part]);
  const { kilde, distinkt } = definition;
  return `${koder.indikator.kilde[kilde]}, ${koder.indikator.distinkt[distinkt]}`;
}

function Changed({ indikator, loaded, part, onTake, onKeep }: ChangedProps): ReactNode {
  const today = useToday();
  const { tabel, id } =
    part === 'regel' ? ruleRowOf(indikator, today) : { tabel: 'indikator', id: indikator.id };
  const [field = ''] = PARTS.fieldsOf(part);
  const head = loaded.heads[field]?.[0] ?? '';
  const change = useQuery({
    queryKey: ['aendring', tabel, field, head],
    queryFn: () => lookupFor(tabel, id).change(field, head),
    enabled: head !== '' && part !== 'regel',
  });
  const now = theirs(part, indikator);
  const { who, when, before } = change.data ?? {};
  const what =
    before === undefined ? text.aendretTil(now) : text.aendretAf(who ?? '', when ?? '', before, now);
  return (
    <ChangedNotice
      label={labelOf(part)}
      said={
        <>
          <strong>{labelOf(part)}</strong> · {what}
        </>
      }
      onTake={() => onTake(part)}
      onKeep={() => onKeep(part)}
    />
  );
}

interface ChangedPartsProps extends Omit<ChangedProps, 'part' | 'indikator'> {
  readonly indikator: RegistreretIndikator | null;
  readonly parts: readonly Part[];
}

/** Parts that somebody else wrote while they are being typed here, each with a choice. */
export function ChangedParts({ parts, indikator, ...rest }: ChangedPartsProps): ReactNode {
  return (
    <div aria-live="polite">
      {indikator !== null &&
        parts.map((part) => <Changed key={part} indikator={indikator} part={part} {...rest} />)}
    </div>
  );
}
