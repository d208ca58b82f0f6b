import { useMemo } from 'react';
import type { RegistreretIndikator } from '#shared/contract/index.ts';
import { useToday } from '../../../app/session.ts';
import { useOperation } from '../../../service/index.ts';
import type { Heads } from '../../../ui/form/index.ts';
import { currentVersion, draftOf, emptyDraft } from './draft.ts';
import { RULE, type Loaded } from './parts.ts';

/** The row that holds the rule of the day: a version's, or the indicator's own. */
export interface RuleRow {
  readonly tabel: 'indikator' | 'indikatorversion';
  readonly id: string;
}

export function ruleRowOf(indikator: RegistreretIndikator, today: string): RuleRow {
  const version = currentVersion(indikator, today)?.id ?? null;
  return version === null
    ? { tabel: 'indikator', id: indikator.id }
    : { tabel: 'indikatorversion', id: version };
}

/** The indicator as it stands with the heads of its fields; null until they are known. */
export function useLoaded(indikator: RegistreretIndikator | null): Loaded | null {
  const today = useToday();
  const rule = indikator === null ? null : ruleRowOf(indikator, today);
  const apart = rule?.tabel === 'indikatorversion';
  const own = useOperation('indikatorer.get', { id: indikator?.id ?? '' }, { enabled: indikator !== null });
  const version = useOperation('indikatorer.getVersion', { id: rule?.id ?? '' }, { enabled: apart });
  const heads = own.data?.hoveder;
  const ruleHeads = apart ? version.data?.hoveder : heads;
  const definition = indikator?.definition;
  return useMemo(() => {
    if (definition === undefined) return { draft: emptyDraft(today), heads: {} };
    if (heads === undefined || ruleHeads === undefined) return null;
    const ofRule: Heads = Object.fromEntries(RULE.map((field) => [field, ruleHeads[field] ?? []]));
    return { draft: draftOf(definition), heads: { ...heads, ...ofRule } };
  }, [definition, heads, ruleHeads, today]);
}
