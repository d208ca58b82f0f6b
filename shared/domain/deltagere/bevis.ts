type Felter = Readonly<Record<string, unknown>>;

const empty = (value: unknown): boolean => value === null || value === undefined || value === '';

const REGLER: Readonly<Record<string, (f: Felter) => string | null>> = {
  effekt: (f) => (!empty(f['dato']) && empty(f['dokumentation']) ? 'dokumentation' : null),
  // A screening has no certificate (domain.md §1.12).
  kursus: (f) => {
    if (f['status'] !== 'gennemfoert' || f['art'] === 'fvu_screening') return null;
    return f['bevis'] !== true ? 'bevis' : empty(f['bevisReference']) ? 'bevisReference' : null;
  },
  praktikforloeb: (f) =>
    !empty(f['startDato']) && f['status'] !== 'aflyst' && empty(f['dokumentation']) ? 'dokumentation' : null,
};

/**
 * The field where the evidence of something that happened should be referred to, and is not; null when nothing is
 * owed or it is there. Auditors ask for it by sample, long after (domain.md §2.4).
 */
export const manglendeBevis = (tabel: string, felter: Felter): string | null =>
  Object.hasOwn(REGLER, tabel) ? (REGLER[tabel]?.(felter) ?? null) : null;
