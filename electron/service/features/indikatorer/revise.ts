import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import { indikator, indikatorversion } from '#shared/domain/indikatorer/index.ts';
import type { CommandContext } from '../../handler.ts';
import { createRow, updateRow } from '../registrering/index.ts';
import { checkIndikator, checkVersion } from './checks.ts';

/** A new indicator comes last, unless it says where. */
export function createIndikator(
  ctx: CommandContext,
  input: ParsedInputOf<'indikatorer.create'>,
): OutputOf<'indikatorer.create'> {
  const { sidst } = ctx.db
    .sql('SELECT coalesce(max(raekkefoelge), 0) AS sidst FROM indikator WHERE slettet = 0')
    .get() as { sidst: number };
  return createRow(ctx, indikator, checkIndikator, { raekkefoelge: sidst + 1, ...input });
}

type Seen = { readonly grundlag?: Readonly<Record<string, readonly string[]>> | undefined };

/** The heads seen of words and rule, where both are fields of one row. */
const basis = (felter: Seen, regel: Seen): Seen =>
  felter.grundlag === undefined && regel.grundlag === undefined
    ? {}
    : { grundlag: { ...felter.grundlag, ...regel.grundlag } };

/** Words and targets of an indicator, and its rule: corrected where it stands, or as a version from a day on. */
export function revise(
  ctx: CommandContext,
  { indikator: felter, regel }: ParsedInputOf<'indikatorer.revise'>,
): OutputOf<'indikatorer.revise'> {
  const { version, ...values } = regel;
  const first = version.art === 'ret' && version.id === null ? { ...values, ...basis(felter, version) } : {};
  const saved = updateRow(ctx, indikator, checkIndikator, { ...felter, ...first });
  const advarsler = [...saved.advarsler];
  if (version.art === 'ret' && version.id !== null) {
    const { id, grundlag } = version;
    const rettet = { id, grundlag, ...values };
    advarsler.push(...updateRow(ctx, indikatorversion, checkVersion, rettet).advarsler);
  } else if (version.art === 'ny') {
    const { gyldigFra, begrundelse } = version;
    const made = { indikatorId: felter.id, gyldigFra, begrundelse, ...values };
    advarsler.push(...createRow(ctx, indikatorversion, checkVersion, made).advarsler);
  }
  const wrote = ctx.log.written.length > 0;
  return { id: felter.id, handling: wrote ? ctx.log.handling : '', advarsler };
}
