import type { OperationName } from '#shared/contract/index.ts';
import { deltager } from '#shared/domain/deltagere/index.ts';
import { effekt } from '#shared/domain/effekter/index.ts';
import { praktikforloeb } from '#shared/domain/praktik/index.ts';
import { virksomhed, virksomhedskontakt, virksomhedsstoette } from '#shared/domain/virksomheder/index.ts';
import type { Handlers } from '../handler.ts';
import { aarshjulHandlers } from './aarshjul/index.ts';
import { adgangHandlers } from './adgang/index.ts';
import { arkivHandlers } from './arkiv/index.ts';
import { definitionerHandlers } from './definitioner/index.ts';
import { deltagereHandlers, fletHandler } from './deltagere/index.ts';
import { eksportHandlers } from './eksport/index.ts';
import { evalueringHandlers } from './evaluering/index.ts';
import { euHandlers } from './eu/index.ts';
import { forloebHandlers } from './forloeb/index.ts';
import { fristerHandlers } from './frister/index.ts';
import { indikatorerHandlers } from './indikatorer/index.ts';
import { indsendelserHandlers } from './indsendelser/index.ts';
import { kladderHandlers } from './kladder/index.ts';
import { maalgruppeHandlers } from './maalgruppe/index.ts';
import { overblikHandlers } from './overblik/index.ts';
import { perioderHandlers } from './perioder/index.ts';
import { projektHandlers } from './projekt/index.ts';
import { mangeHandlers, registreringHandlers } from './registrering/index.ts';
import { revisionHandlers } from './revision/index.ts';
import { samtalerHandlers } from './samtaler/index.ts';
import { skabelonerHandlers } from './skabeloner/index.ts';
import { spoergeskemaHandlers } from './spoergeskema/index.ts';
import { virksomhederHandlers } from './virksomheder/index.ts';
import { videndelingHandlers } from './videndeling/index.ts';

export { guardClosed } from './indsendelser/index.ts';

/** Every operation's handler; a missing one is a type error here. */
export const handlers: Handlers = {
  ...projektHandlers,
  ...adgangHandlers,
  ...registreringHandlers('deltagere', '', deltager),
  ...deltagereHandlers,
  ...registreringHandlers('virksomheder', '', virksomhed),
  ...registreringHandlers('virksomheder', 'Kontakt', virksomhedskontakt),
  ...registreringHandlers('virksomheder', 'Stoette', virksomhedsstoette),
  ...virksomhederHandlers,
  'virksomheder.flet': fletHandler<'virksomheder.flet'>('virksomhed'),
  ...registreringHandlers('praktik', '', praktikforloeb),
  ...forloebHandlers,
  ...registreringHandlers('effekter', '', effekt),
  ...fristerHandlers,
  ...mangeHandlers,
  ...samtalerHandlers,
  ...maalgruppeHandlers,
  ...videndelingHandlers,
  ...spoergeskemaHandlers,
  ...kladderHandlers,
  ...indikatorerHandlers,
  ...definitionerHandlers,
  ...overblikHandlers,
  ...perioderHandlers,
  ...indsendelserHandlers,
  ...evalueringHandlers,
  ...euHandlers,
  ...aarshjulHandlers,
  ...revisionHandlers,
  ...eksportHandlers,
  ...arkivHandlers,
  ...skabelonerHandlers,
} satisfies Handlers<OperationName>;
