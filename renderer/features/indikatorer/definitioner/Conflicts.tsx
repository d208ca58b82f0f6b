import type { ReactNode } from 'react';
import type { RegistreretIndikator } from '#shared/contract/index.ts';
import { FILTERVALG, type Filternavn, type Kilde } from '#shared/domain/indikatorer/index.ts';
import { filterord, tekster, vaerditekst } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { call, useOperation } from '../../../service/index.ts';
import { VersionsToChoose, type Version } from '../../../ui/form/index.ts';
import { showErrorToast } from '../../../ui/index.ts';
import { toastWithUndo } from '../../registrering/index.ts';
import { RULE } from './parts.ts';
import { ruleRowOf, type RuleRow } from './useLoaded.ts';

const { bygger } = tekster.definitioner;

type Konflikter = Readonly<Record<string, readonly Version[]>>;

/** Fields that are settled together, each with what stands side by side in it. */
interface Group {
  readonly row: RuleRow;
  readonly label: string;
  readonly konflikter: Konflikter;
}

const isRule = (field: string): boolean => RULE.some((part) => part === field);

/** The parts of a rule mean something together only: they are one choice; every other field is its own. */
function groupsOf(row: RuleRow, konflikter: Konflikter): Group[] {
  const all = Object.entries(konflikter);
  const rule = all.filter(([field]) => isRule(field));
  const words: Readonly<Record<string, { readonly label: string } | undefined>> = tekster.felter[row.tabel];
  return [
    ...(rule.length === 0 ? [] : [{ row, label: bygger.regel, konflikter: Object.fromEntries(rule) }]),
    ...all
      .filter(([field]) => !isRule(field))
      .map(([field, versions]) => ({
        row,
        label: words[field]?.label ?? field,
        konflikter: { [field]: versions },
      })),
  ];
}

/** The conditions of a rule by their words. */
function filterWords(kilde: Kilde, value: unknown): string {
  const set = Object.entries(value ?? {}) as [Filternavn, unknown][];
  const codes = set.flatMap(([navn, chosen]) =>
    FILTERVALG[kilde][navn] === undefined
      ? []
      : [chosen].flat().map((kode) => filterord(kilde, navn, String(kode))),
  );
  return codes.length === 0 ? bygger.udenBetingelser : codes.join(', ');
}

/** Everything that one entry wrote of the fields in konflikt. */
const wordsOf = ({ row, konflikter }: Group, kilde: Kilde, aendring: string): string =>
  Object.entries(konflikter)
    .flatMap(([field, versions]) => {
      const found = versions.find((v) => v.aendring === aendring);
      if (found === undefined) return [];
      return field === 'filter'
        ? filterWords(kilde, found.vaerdi)
        : vaerditekst(row.tabel, field, found.vaerdi);
    })
    .join(' · ');

/** Chooses what one entry wrote, on all that stands beside it, as one handling. */
async function settle({ row, label, konflikter }: Group, aendring: string): Promise<void> {
  const chosen = Object.entries(konflikter).filter(([, versions]) =>
    versions.some((v) => v.aendring === aendring),
  );
  const input = {
    id: row.id,
    valgt: Object.fromEntries(chosen.map(([field]) => [field, aendring])),
    grundlag: Object.fromEntries(chosen.map(([field, versions]) => [field, versions.map((v) => v.aendring)])),
  };
  try {
    const { handling } = await (row.tabel === 'indikator'
      ? call('indikatorer.update', input)
      : call('indikatorer.updateVersion', input));
    toastWithUndo(bygger.afgjort(label), handling);
  } catch (error) {
    showErrorToast(error);
  }
}

/** What two people changed without knowing of each other, in an indicator or in the rule that holds: settled here. */
export function Conflicts({ indikator }: { readonly indikator: RegistreretIndikator }): ReactNode {
  const rule = ruleRowOf(indikator, useToday());
  const apart = rule.tabel === 'indikatorversion';
  const own = useOperation('indikatorer.get', { id: indikator.id });
  const version = useOperation('indikatorer.getVersion', { id: rule.id }, { enabled: apart });
  const groups = [
    ...groupsOf({ tabel: 'indikator', id: indikator.id }, own.data?.konflikter ?? {}),
    ...(apart ? groupsOf(rule, version.data?.konflikter ?? {}) : []),
  ];
  return groups.map((group) => {
    const all = Object.values(group.konflikter).flat();
    const versions = [...new Map(all.map((v) => [v.aendring, v])).values()];
    return (
      <VersionsToChoose
        key={`${group.row.tabel} ${group.label}`}
        legend={`${group.label} · ${tekster.registrering.konflikt}`}
        versions={versions}
        wordsOf={({ aendring }) => wordsOf(group, indikator.definition.kilde, aendring)}
        chosen={null}
        onChoose={({ aendring }) => void settle(group, aendring)}
      />
    );
  });
}
