import type { Fristgrad, Fristkode } from '../../domain/frister/index.ts';

/** What is due, in words; `handling` is on the button of the form that settles it. */
const kode: Readonly<Record<Fristkode, { readonly titel: string; readonly handling: string }>> = {
  effekt_efter_afslutning: { titel: 'Effekt efter afslutning', handling: 'Registrér' },
  opfoelgning_6_mdr: { titel: 'Opfølgning efter 6 måneder', handling: 'Registrér' },
  praktik_starter: { titel: 'Praktik starter', handling: 'Åbn' },
  praktik_slutter: { titel: 'Praktik slutter', handling: 'Åbn' },
  hold_slutter: { titel: 'Gruppeforløb slutter', handling: 'Åbn' },
  samtale: { titel: 'Statussamtale', handling: 'Åbn' },
  ring_igen: { titel: 'Ring igen', handling: 'Ny kontakt' },
  mangler: { titel: 'Oplysninger mangler', handling: 'Udfyld' },
};

const grad: Readonly<Record<Fristgrad, (dato: string) => string>> = {
  for_sent: (dato) => `for sent siden ${dato}`,
  i_dag: () => 'i dag',
  snart: (dato) => `senest ${dato}`,
};

export const frister = { kode, grad };
