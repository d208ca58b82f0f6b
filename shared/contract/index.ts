import type { z } from 'zod';
import { effekt } from '../domain/effekter/index.ts';
import { indikator, indikatorversion } from '../domain/indikatorer/index.ts';
import { forventning, periode, trafiklysgraense } from '../domain/perioder/index.ts';
import { praktikforloeb } from '../domain/praktik/index.ts';
import { projektkommune } from '../domain/projekt/index.ts';
import { virksomhed, virksomhedskontakt, virksomhedsstoette } from '../domain/virksomheder/index.ts';
import { arkivContract } from './arkiv.ts';
import { dagligtContract } from './dagligt.ts';
import { definitionerContract } from './definitioner.ts';
import { deltagereContract } from './deltagere.ts';
import { evalueringContract } from './evaluering.ts';
import { aarshjulContract } from './aarshjul.ts';
import { euContract } from './eu.ts';
import { forloebContract } from './forloeb.ts';
import { indikatorerContract } from './indikatorer.ts';
import { indsendelserContract } from './indsendelser.ts';
import { maalgruppeContract } from './maalgruppe.ts';
import { mangeContract } from './mange.ts';
import { command, id } from './operation.ts';
import { overblikContract } from './overblik.ts';
import { perioderContract } from './perioder.ts';
import { adgangContract, projektContract } from './projekt.ts';
import { registrering } from './registrering.ts';
import { eksportContract, revisionContract } from './revision.ts';
import { skabelonerContract } from './skabeloner.ts';
import { virksomhederContract } from './virksomheder.ts';
import { samtalerContract } from './samtaler.ts';
import { z as zod } from 'zod';

/** Everything that may cross the border to the service (design.md §3). There is no other road. */
export const contract = {
  ...projektContract,
  ...adgangContract,
  ...registrering('projekt', 'Kommune', projektkommune),
  ...deltagereContract,
  ...registrering('virksomheder', '', virksomhed),
  ...registrering('virksomheder', 'Kontakt', virksomhedskontakt),
  ...registrering('virksomheder', 'Stoette', virksomhedsstoette),
  ...virksomhederContract,
  'virksomheder.flet': command(
    zod.strictObject({ aId: id, bId: id }),
    zod.object({ id: zod.string(), handling: zod.string() }),
  ),
  ...registrering('praktik', '', praktikforloeb),
  ...forloebContract,
  ...registrering('effekter', '', effekt),
  ...dagligtContract,
  ...mangeContract,
  ...samtalerContract,
  ...maalgruppeContract,
  ...registrering('indikatorer', '', indikator),
  ...registrering('indikatorer', 'Version', indikatorversion),
  ...indikatorerContract,
  ...overblikContract,
  ...definitionerContract,
  ...registrering('perioder', '', periode),
  ...registrering('perioder', 'Forventning', forventning),
  ...registrering('perioder', 'Trafiklysgraense', trafiklysgraense),
  ...perioderContract,
  ...indsendelserContract,
  ...evalueringContract,
  ...euContract,
  ...aarshjulContract,
  ...revisionContract,
  ...eksportContract,
  ...arkivContract,
  ...skabelonerContract,
};

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export type InputOf<N extends OperationName> = z.input<Contract[N]['input']>;
export type ParsedInputOf<N extends OperationName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends OperationName> = z.output<Contract[N]['output']>;
export type CommandName = {
  [N in OperationName]: Contract[N]['kind'] extends 'command' ? N : never;
}[OperationName];
export type QueryName = Exclude<OperationName, CommandName>;

export const isOperation = (name: string): name is OperationName => Object.hasOwn(contract, name);

export type { Arkivudtraek } from './arkiv.ts';
export * from './envelope.ts';
export type { Holdliste, Holdtal, Opkvalificering } from './forloeb.ts';
export type * from './definitioner.ts';
export * from './indikatorer.ts';
export type * from './indsendelser.ts';
export type { Eupost } from './eu.ts';
export type { Kladdeindhold } from './kladder.ts';
export type { Maalgruppeversion } from './maalgruppe.ts';
export { MAX_RETTES } from './mange.ts';
export { ENHEDER_PR_SIDE } from './indikatorer.ts';
export type { Opmaerksomhedsgrund, Skalalys, Styring, Udsnit } from './overblik.ts';
export type { Session } from './projekt.ts';
export * from './registrering.ts';
export * from './revision.ts';
export type { Skabelonark, SkabelonKort } from './skabeloner.ts';
