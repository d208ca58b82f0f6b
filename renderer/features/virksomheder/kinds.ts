import {
  stoerrelse,
  tjekStoette,
  tjekVirksomhed,
  type Virksomhed,
} from '#shared/domain/virksomheder/index.ts';
import { INTET, tekster } from '#shared/tekster/index.ts';
import { codeFilter, recordKind } from '../registrering/index.ts';

const text = tekster.virksomheder;

/** The size that the figures prove, in a word. */
export const sizeWord = (row: Virksomhed): string => {
  const size = stoerrelse(row);
  return size === null ? INTET : text.kortStoerrelse[size];
};

export const virksomhedKind = recordKind('virksomhed', {
  title: tekster.menu.virksomheder,
  empty: { title: text.tomTitel, note: text.tomNote },
  groups: [
    { title: text.grupper.virksomhed, fields: ['navn', 'cvr', 'pNummer', 'kommune', 'branche'] },
    { title: text.grupper.kontakt, fields: ['kontaktperson', 'telefon', 'email'] },
    {
      title: text.grupper.stoerrelse,
      fields: [
        'aarsvaerk',
        'omsaetningMioEur',
        'balanceMioEur',
        'koncern',
        'stoerrelseDato',
        'stoerrelseDokumentation',
      ],
    },
    {
      title: text.kort.stoette,
      fields: ['informeretOmStoetteDato', 'groenOmstilling', 'groenOmstillingBehov'],
    },
    { title: text.grupper.note, fields: ['note'] },
  ],
  when: {
    groenOmstillingBehov: (row) => row.groenOmstilling === true || row.groenOmstillingBehov !== null,
  },
  check: tjekVirksomhed,
  columns: [
    { felt: 'navn', width: 240 },
    { felt: 'cvr', width: 100 },
    { felt: 'kommune', width: 130 },
    { felt: 'branche', width: 170, priority: 2 },
    { felt: 'kontaktperson', width: 160, priority: 3 },
    { felt: 'aarsvaerk', width: 110, header: text.kolonne.stoerrelse, cell: sizeWord, text: sizeWord },
  ],
  sort: { felt: 'navn', faldende: false },
});

export const kontaktKind = recordKind('virksomhedskontakt', {
  title: text.kontakter.titel,
  empty: { title: text.kontakter.tomTitel, note: text.kontakter.tomNote },
  groups: [
    { fields: ['virksomhedId', 'dato', 'type', 'kontaktperson', 'medarbejderId', 'deltagerId'] },
    { title: text.kontakter.grupper.opfoelgning, fields: ['opfoelgningDato', 'note'] },
  ],
  begin: ({ today, bruger }) => ({ dato: today, medarbejderId: bruger }),
  columns: [
    { felt: 'virksomhedId', width: 220 },
    { felt: 'dato', width: 100 },
    { felt: 'type', width: 90 },
    { felt: 'kontaktperson', width: 160, priority: 2 },
    { felt: 'medarbejderId', width: 150, priority: 3 },
    { felt: 'deltagerId', width: 170, priority: 2 },
    { felt: 'opfoelgningDato', width: 100, priority: 3 },
  ],
  sort: { felt: 'dato', faldende: true },
  span: (row, names, seenFrom) => ({
    label:
      (seenFrom === 'deltager' ? names['virksomhedId'] : (row.kontaktperson ?? names['medarbejderId'])) ??
      INTET,
    from: row.dato,
    to: null,
    running: false,
    planned: false,
    status: row.type === null ? null : tekster.koder.virksomhedskontakt.type[row.type],
  }),
  filters: [codeFilter('virksomhedskontakt', 'type')],
});

export const stoetteKind = recordKind('virksomhedsstoette', {
  title: text.stoette.titel,
  empty: { title: text.stoette.tomTitel, note: text.stoette.tomNote },
  groups: [
    {
      fields: [
        'virksomhedId',
        'beskrivelse',
        'status',
        'tilbudtDato',
        'modtagetDato',
        'afslaaetDato',
        'afslagsaarsag',
        'afslagsgrund',
      ],
    },
    { title: text.stoette.grupper.dokumentation, fields: ['beloebKr', 'dokumentation', 'note'] },
  ],
  when: {
    modtagetDato: (row) => row.status === 'modtaget' || row.modtagetDato !== null,
    afslaaetDato: (row) => row.status === 'afslaaet' || row.afslaaetDato !== null,
    afslagsaarsag: (row) => row.status === 'afslaaet' || row.afslagsaarsag !== null,
    afslagsgrund: (row) => row.status === 'afslaaet' || row.afslagsgrund !== null,
  },
  check: tjekStoette,
  columns: [
    { felt: 'virksomhedId', width: 220 },
    { felt: 'beskrivelse', width: 220, priority: 2 },
    { felt: 'status', width: 100 },
    { felt: 'tilbudtDato', width: 100, priority: 2 },
    { felt: 'modtagetDato', width: 100 },
    { felt: 'beloebKr', width: 110, priority: 3 },
  ],
  sort: { felt: 'modtagetDato', faldende: true },
  span: (row) => ({
    label: row.beskrivelse ?? INTET,
    from: row.modtagetDato ?? row.afslaaetDato ?? row.tilbudtDato,
    to: null,
    running: false,
    planned: false,
    status: row.status === null ? null : tekster.koder.virksomhedsstoette.status[row.status],
  }),
  filters: [codeFilter('virksomhedsstoette', 'status')],
});
