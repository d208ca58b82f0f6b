import { deltagerKind } from '../deltagere/index.ts';
import { effektKind } from '../effekter/index.ts';
import { jobformidlerKind, kursusKind, tilmeldingKind } from '../forloeb/index.ts';
import { praktikKind } from '../praktik/index.ts';
import type { RecordKind } from '../registrering/index.ts';
import { kontaktKind, stoetteKind, virksomhedKind } from '../virksomheder/index.ts';

const KINDS: readonly RecordKind[] = [
  deltagerKind,
  virksomhedKind,
  kontaktKind,
  stoetteKind,
  jobformidlerKind,
  praktikKind,
  tilmeldingKind,
  kursusKind,
  effektKind,
];

/** The kind of record a field stands in. */
export const kindOf = (tabel: string): RecordKind | undefined => KINDS.find((k) => k.tabel === tabel);
