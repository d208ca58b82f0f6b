import type { ReactNode } from 'react';
import type { Opkvalificering } from '#shared/contract/index.ts';
import { INTET, tekster, visDato } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { call, useOperation } from '../../../service/index.ts';
import { ErrorBox, PageHeader, showErrorToast, SkeletonRows } from '../../../ui/index.ts';
import { toastWithUndo } from '../../registrering/index.ts';
import classes from './kurser.module.css';
import { Worklist } from './Worklist.tsx';

const text = tekster.forloeb.kursus;

interface PageProps {
  readonly side: 'screening' | 'bevis';
  readonly above: ReactNode;
}

/** What is still to be done about screenings or bevis. */
export function OpkvalificeringPage({ side, above }: PageProps): ReactNode {
  const answer = useOperation('forloeb.opkvalificering', {});
  return (
    <section className={classes['page']}>
      <PageHeader title={text.titel} />
      {above}
      {answer.isError && <ErrorBox error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data === undefined && !answer.isError && <SkeletonRows rows={8} />}
      {answer.data !== undefined &&
        (side === 'screening' ? <Screening data={answer.data} /> : <Beviser data={answer.data} />)}
    </section>
  );
}

interface SideProps {
  readonly data: Opkvalificering;
}

const ORDER = ['gennemfoert', 'tilmeldt', 'afslaaet', 'tilbudt', 'mangler'] as const;

/** Offered, accepted, declined, done: of how many. */
function Summary({ data }: SideProps): ReactNode {
  const { ialt, antal } = data.screening;
  return (
    <dl className={classes['summary']}>
      {ORDER.map((tilstand) => (
        <div key={tilstand}>
          <dt>{text.screening.antal[tilstand]}</dt>
          <dd>{text.afAlle(antal[tilstand], ialt)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Screening({ data }: SideProps): ReactNode {
  const words = text.screening;
  const today = useToday();
  const offer = (deltagerIds: string[]): void => {
    call('forloeb.offerScreening', { deltagerIds, dato: today }).then(
      ({ antal, handling }) => toastWithUndo(words.gemt(antal), handling),
      showErrorToast,
    );
  };
  return (
    <>
      <Summary data={data} />
      <Worklist
        title={words.titel}
        note={words.note}
        heads={[words.optaget, words.jobformidler]}
        rows={data.manglerScreening.map(({ id, navn, optagetDato, jobformidler }) => ({
          id,
          deltagerId: id,
          navn,
          cells: [visDato(optagetDato), jobformidler === '' ? INTET : jobformidler],
        }))}
        empty={{ title: words.ingen, note: words.ingenNote }}
        action={words.tilbudt}
        actionFor={(row) => words.tilbudtTil(row.navn)}
        onDo={offer}
      />
    </>
  );
}

function Beviser({ data }: SideProps): ReactNode {
  const words = text.beviser;
  const receive = (ids: string[]): void => {
    const came = { tabel: 'kursus', felt: 'bevis', vaerdi: true, udeladAfviste: false } as const;
    call('registrering.updateMany', { ...came, ids }).then(
      ({ antal, handling }) => toastWithUndo(words.gemt(antal), handling),
      showErrorToast,
    );
  };
  return (
    <Worklist
      title={words.titel}
      note={words.note}
      heads={[words.kursus, words.gennemfoert]}
      rows={data.manglerBevis.map(({ id, deltagerId, deltager, kursus, gennemfoertDato }) => ({
        id,
        deltagerId,
        navn: deltager,
        cells: [kursus === '' ? INTET : kursus, visDato(gennemfoertDato)],
      }))}
      empty={{ title: words.ingen, note: words.ingenNote }}
      action={words.modtaget}
      actionFor={(row) => words.modtagetFra(row.navn, row.cells[0] ?? '')}
      onDo={receive}
    />
  );
}
