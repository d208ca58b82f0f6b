import type { OutputOf } from '#shared/contract/index.ts';

/** A questionnaire as the list shows it. */
export type SkemaOverblik = OutputOf<'spoergeskema.overview'>['skemaer'][number];
