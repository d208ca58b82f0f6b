import type { OutputOf } from '#shared/contract/index.ts';
import { deltagerstatus, manglendeBevis, type Deltager } from '#shared/domain/deltagere/index.ts';
import type { Fristgrad } from '#shared/domain/frister/index.ts';
import { feltnavn, tekster, visDato } from '#shared/tekster/index.ts';
import { whenText, type Activity } from '../registrering/index.ts';

const { deltagere: text, frister: words } = tekster;

export type Frist = OutputOf<'frister.list'>['frister'][number];

/** Something to do for a deltager: a deadline, or evidence that is missing. */
export interface Step {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly grad: Fristgrad | 'mangler';
  /** The record whose form settles it; without an id a new effekt. */
  readonly tabel: string;
  readonly id: string | null;
  readonly button: string;
  readonly frist: Frist | null;
}

const EFFEKT: ReadonlySet<string> = new Set(['effekt_efter_afslutning', 'opfoelgning_6_mdr']);

function stepOf(frist: Frist): Step {
  const { titel, handling } = words.kode[frist.kode];
  const effekt = EFFEKT.has(frist.kode);
  return {
    key: `${frist.kode}/${frist.id}`,
    title: titel,
    note: words.grad[frist.grad](visDato(frist.dato)),
    grad: frist.grad,
    tabel: effekt ? 'effekt' : frist.tabel,
    id: effekt ? null : frist.id,
    button: handling,
    frist,
  };
}

/** Missing fields of the person's own record stand in the header already. */
const dueSteps = (frister: readonly Frist[]): Step[] =>
  frister.filter((f) => f.kode !== 'mangler').map(stepOf);

function evidenceSteps({ kind, rows }: Activity): Step[] {
  return (rows ?? []).flatMap((row): Step[] => {
    const felt = manglendeBevis(kind.tabel, row);
    const span = kind.span?.(row, 'deltager');
    if (felt === null || span === undefined) return [];
    return [
      {
        key: `${felt}/${row.id}`,
        title: text.skridt.mangler(feltnavn(kind.tabel, felt)),
        note: [tekster.faelles.tabel[kind.tabel].en, span.label, whenText(span)].join(' · '),
        grad: 'mangler',
        tabel: kind.tabel,
        id: row.id,
        button: text.skridt.tilfoej,
        frist: null,
      },
    ];
  });
}

/** The tab of the checklist. */
export const VISITATION = 'visitation';

/** Who is visited and neither admitted, refused nor sent back waits for that. */
const decisionSteps = (row: Deltager): Step[] =>
  deltagerstatus(row) !== 'visiteret'
    ? []
    : [
        {
          key: VISITATION,
          title: text.skridt.visitation,
          note: text.skridt.visitationNote,
          grad: 'mangler',
          tabel: 'deltager',
          id: row.id,
          button: text.skridt.visiter,
          frist: null,
        },
      ];

/** What is to be decided, what is due, then what has no evidence. */
export const stepsOf = (
  row: Deltager,
  frister: readonly Frist[],
  activities: readonly Activity[],
): readonly Step[] => [...decisionSteps(row), ...dueSteps(frister), ...activities.flatMap(evidenceSteps)];
