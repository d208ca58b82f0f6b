import { ENTITETER, type Tabel } from '#shared/domain/register.ts';
import { findFelt, vaerditekst, visDato, visTidspunkt } from '#shared/tekster/index.ts';
import { pathTo } from '../../app/paths.ts';
import { call } from '../../service/index.ts';
import type { FieldChange, LooseRow, Lookup, ReferenceOption } from '../../ui/form/index.ts';
import { getRecord, isRegistreret, listRecords } from './operationer.ts';

const MAX_HITS = 20;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What tells two records of one name apart. */
const UNDER: Readonly<Record<string, (row: LooseRow) => readonly string[]>> = {
  deltager: (row) => [
    text(row['cpr']),
    row['kommune'] === null ? '' : vaerditekst('deltager', 'kommune', row['kommune']),
  ],
  virksomhed: (row) => [
    text(row['cvr']),
    row['kommune'] === null ? '' : vaerditekst('virksomhed', 'kommune', row['kommune']),
  ],
  hold: (row) => [visDato(text(row['startDato']) || text(row['planlagtStart']))],
};

const nameOf = (table: string, row: LooseRow): string => {
  const label = ENTITETER[table as Tabel].etiket;
  return label === null ? '' : text(row[label]);
};

async function users(): Promise<readonly ReferenceOption[]> {
  const { brugere } = await call('adgang.listBrugere', {});
  return brugere.map(({ id, navn, rolle }) => ({
    id,
    label: navn,
    under: vaerditekst('bruger', 'rolle', rolle),
  }));
}

async function search(table: string, typed: string): Promise<readonly ReferenceOption[]> {
  if (table === 'bruger') {
    const wanted = typed.trim().toLocaleLowerCase('da');
    return (await users()).filter((u) => u.label.toLocaleLowerCase('da').includes(wanted));
  }
  if (!isRegistreret(table)) return [];
  const soeg = typed.trim();
  const { raekker } = await listRecords(table, { graense: MAX_HITS, ...(soeg === '' ? {} : { soeg }) });
  const options = raekker.map((row) => ({
    id: row.id,
    label: nameOf(table, row),
    under: (UNDER[table]?.(row) ?? []).filter((part) => part !== '').join(' · '),
  }));
  // Who types "hol" and Enter means Holbæk Grønt rather than Genbrugsbørsen Holbæk.
  const begins = ({ label }: ReferenceOption): boolean =>
    label.toLocaleLowerCase('da').startsWith(soeg.toLocaleLowerCase('da'));
  return options.toSorted((a, b) => Number(begins(b)) - Number(begins(a)));
}

async function name(table: string, id: string): Promise<string | null> {
  if (table === 'bruger') return (await users()).find((u) => u.id === id)?.label ?? null;
  if (!isRegistreret(table)) return null;
  return nameOf(table, (await getRecord(table, id)).raekke);
}

export const hrefTo = (table: string, id: string): string | null => {
  const path = pathTo(table, id);
  return path === null ? null : `#${path}`;
};

async function change(tabel: string, id: string, field: string, head: string): Promise<FieldChange | null> {
  const { historik } = await call('revision.history', { tabel, id });
  const entry = historik.find((h) => h.aendring === head);
  const foer = entry?.felter.find((f) => f.felt === field)?.foer;
  if (entry === undefined) return null;
  const reference = findFelt(tabel, field)?.reference;
  const named = reference !== undefined && typeof foer === 'string' ? await name(reference, foer) : null;
  return {
    who: entry.bruger,
    when: visTidspunkt(entry.tid),
    before: named ?? vaerditekst(tabel, field, foer),
  };
}

/** What the form's fields ask of other records; `id` is the record that the form is about. */
export const lookupFor = (tabel: string, id: string | null): Lookup => ({
  search,
  name,
  change: async (field, head) => (id === null ? null : change(tabel, id, field, head)),
  href: hrefTo,
  revealSecret: async () => (id === null ? null : (await call('deltagere.showCpr', { id })).cpr),
});
