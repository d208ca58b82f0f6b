import { aarshjulTekster } from './da/aarshjul.ts';
import { adgang } from './da/adgang.ts';
import { arkiv } from './da/arkiv.ts';
import { cli } from './da/cli.ts';
import { datakvalitet } from './da/datakvalitet.ts';
import { definitioner } from './da/definitioner.ts';
import { deltagere } from './da/deltagere.ts';
import { evaluering } from './da/evaluering.ts';
import { effekter } from './da/effekter.ts';
import { eksport } from './da/eksport.ts';
import { euTekster } from './da/eu.ts';
import { faelles } from './da/faelles.ts';
import { fejl } from './da/fejl.ts';
import { felter } from './da/felter.ts';
import { forloeb } from './da/forloeb.ts';
import { genveje } from './da/genveje.ts';
import { frister } from './da/frister.ts';
import { hold } from './da/hold.ts';
import { indberetning } from './da/indberetning.ts';
import { indikatorer } from './da/indikatorer.ts';
import { indikatorskema } from './da/indikatorskema.ts';
import { indsendelser } from './da/indsendelser.ts';
import { koder } from './da/koder.ts';
import { maalgruppeTekster } from './da/maalgruppe.ts';
import { lister } from './da/lister.ts';
import { menu } from './da/menu.ts';
import { overblik } from './da/overblik.ts';
import { palet } from './da/palet.ts';
import { perioder } from './da/perioder.ts';
import { praktik } from './da/praktik.ts';
import { projekt } from './da/projekt.ts';
import { registrering } from './da/registrering.ts';
import { revision } from './da/revision.ts';
import { samtalerTekster } from './da/samtaler.ts';
import { skabeloner } from './da/skabeloner.ts';
import { spoergeskema } from './da/spoergeskema.ts';
import { vaert } from './da/vaert.ts';
import { videndelingTekster } from './da/videndeling.ts';
import { virksomheder } from './da/virksomheder.ts';

/**
 * All words for people, by feature. Another language is another object of the same shape;
 * the window, the workbook and the command line read the same one.
 */
export const tekster = {
  faelles,
  menu,
  fejl,
  felter,
  koder,
  projekt,
  adgang,
  indikatorer,
  indikatorskema,
  overblik,
  palet,
  perioder,
  indsendelser,
  indberetning,
  eksport,
  evaluering,
  arkiv,
  revision,
  vaert,
  cli,
  datakvalitet,
  definitioner,
  deltagere,
  effekter,
  forloeb,
  hold,
  genveje,
  frister,
  lister,
  praktik,
  registrering,
  skabeloner,
  spoergeskema,
  virksomheder,
  aarshjul: aarshjulTekster,
  eu: euTekster,
  maalgruppe: maalgruppeTekster,
  samtaler: samtalerTekster,
  videndeling: videndelingTekster,
};

export { punktord } from './da/aarshjul.ts';
export { feltfejl } from './da/fejl.ts';
export { EU_LAESNING, filterord, referenceark } from './da/referenceark.ts';
export * from './format.ts';
export * from './indhold.ts';
export * from './vaerdi.ts';
