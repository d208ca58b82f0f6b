import type { Regelinput, RegistreretIndikator } from '#shared/contract/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { call } from '../../../service/index.ts';
import { basisOf, touchedParts } from '../../../ui/form/index.ts';
import { refusedFields, showErrorToast } from '../../../ui/index.ts';
import { currentVersion, type Errors } from './draft.ts';
import { PARTS, RULE, type Typing } from './parts.ts';
import type { Choice } from './VersionChoice.tsx';

type Values = Readonly<Record<string, string | number | null | undefined>>;

interface Change {
  readonly values: Values;
  readonly rule: { readonly regel: Regelinput; readonly choice: Choice } | null;
  /** What was typed, on which heads; all values are sent where it is not known. */
  readonly typing?: Typing;
}

/** Of the values those that were typed, and the heads they replace. */
function sentOf({ values, typing }: Change) {
  if (typing === undefined) return values;
  const fields: readonly string[] = touchedParts(PARTS, typing).filter((part) => part !== 'regel');
  const sent = Object.fromEntries(Object.entries(values).filter(([field]) => fields.includes(field)));
  return { ...sent, grundlag: basisOf(typing.seen, fields) };
}

/** Saves words and targets, and the rule where it is another; one handling. */
export function saveChange(indikator: RegistreretIndikator, change: Change, today: LocalDate) {
  const { id } = indikator;
  const { rule, typing } = change;
  const felter = { id, ...sentOf(change) };
  if (rule === null) return call('indikatorer.update', felter);
  const { choice, regel } = rule;
  const grundlag = typing === undefined ? {} : { grundlag: basisOf(typing.seen, RULE) };
  const version =
    choice.art === 'ret'
      ? { art: 'ret' as const, id: currentVersion(indikator, today)?.id ?? null, ...grundlag }
      : { art: 'ny' as const, gyldigFra: choice.gyldigFra ?? today, begrundelse: choice.begrundelse };
  return call('indikatorer.revise', { indikator: felter, regel: { ...regel, version } });
}

/** What the service refused, by field; what it refused as a whole is told in a toast. */
export function errorsFrom(error: unknown): Errors {
  const errors = refusedFields(error);
  if (errors === null) showErrorToast(error);
  return errors ?? {};
}
