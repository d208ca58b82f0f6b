import { useMemo } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { effektKind } from '../effekter/index.ts';
import { jobformidlerKind, kursusKind, tilmeldingKind } from '../forloeb/index.ts';
import { praktikKind } from '../praktik/index.ts';
import { useRecords, type Activity, type RecordKind } from '../registrering/index.ts';
import { samtaleKind } from '../samtaler/index.ts';
import { kontaktKind } from '../virksomheder/index.ts';
import type { Absence } from './timeline/marks.ts';

const text = tekster.deltagere;

/** What hangs on a deltager, in the order of the project's spor, and by when it happened. */
export function useActivities(id: string): readonly Activity[] {
  const of = (kind: RecordKind, title: string, felt: string): Activity => {
    // A fixed list of kinds, so the hooks are called in the same order each time.
    // oxlint-disable-next-line react/rules-of-hooks
    const answer = useRecords(kind.tabel, { filter: { deltagerId: id }, sorter: { felt, faldende: false } });
    return { kind, title, rows: answer.data?.raekker, error: answer.error };
  };
  return [
    of(jobformidlerKind, text.raekke.jobformidlerforloeb, 'startDato'),
    of(tilmeldingKind, text.raekke.tilmelding, 'startDato'),
    of(praktikKind, text.raekke.praktikforloeb, 'startDato'),
    of(kursusKind, text.raekke.kursus, 'gennemfoertDato'),
    of(samtaleKind, text.raekke.statussamtale, 'planlagtDato'),
    of(kontaktKind, text.raekke.virksomhedskontakt, 'dato'),
    of(effektKind, text.raekke.effekt, 'dato'),
  ];
}

/** A deltager's absence in percent, by tilmelding. */
export function useAbsence(id: string): Absence {
  const { data } = useOperation('deltagere.absence', { id });
  return useMemo(() => new Map(data?.tilmeldinger.map((t) => [t.id, t.procent])), [data]);
}
