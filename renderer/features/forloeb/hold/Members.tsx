import { Button } from '@mantine/core';
import { IconUserUp } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Holdliste } from '#shared/contract/index.ts';
import { erKlarMenBliver, erPaaHold, type Hold } from '#shared/domain/forloeb/index.ts';
import { tekster, visDato } from '#shared/tekster/index.ts';
import { useSession, useToday } from '../../../app/session.ts';
import { call, useOperation } from '../../../service/index.ts';
import { Card, EmptyState, ErrorBox, showErrorToast, SkeletonRows } from '../../../ui/index.ts';
import table from '../../../ui/plainTable.module.css';
import { toastWithUndo } from '../../registrering/index.ts';
import { BevisDialog } from '../bevis/BevisDialog.tsx';
import { EnrolDialog } from './EnrolDialog.tsx';
import classes from './hold.module.css';

const text = tekster.hold;

type Person = Holdliste['tilmeldinger'][number];
type Milestone = 'tidsafgraensetDato' | 'klarDato';
const CALLED: Readonly<Record<Milestone, string>> = {
  tidsafgraensetDato: text.tidsafgraenset,
  klarDato: text.klar,
};

interface MembersProps {
  readonly hold: Hold;
  readonly selectedId: string | null;
  readonly onOpen: (tilmeldingId: string) => void;
}

/** Sets a day of one or all to today: one handling. */
function useSetToday() {
  const today = useToday();
  return (felt: Milestone, ids: string[]): void => {
    const change = { tabel: 'tilmelding', felt, vaerdi: today, udeladAfviste: false } as const;
    call('registrering.updateMany', { ...change, ids }).then(
      ({ handling }) => toastWithUndo(text.sat(CALLED[felt]), handling),
      showErrorToast,
    );
  };
}

/** Who is on the hold, how far they are, and the way to put more on it. */
export function Members({ hold, selectedId, onOpen }: MembersProps): ReactNode {
  const { skrivebeskyttet } = useSession();
  const answer = useOperation('forloeb.attendance', { holdId: hold.id });
  const [enrolling, setEnrolling] = useState(false);
  const [proof, setProof] = useState<Person | null>(null);
  const setToday = useSetToday();
  if (answer.isError) return <ErrorBox error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <SkeletonRows rows={6} />;
  const people = answer.data.tilmeldinger;
  const enrol = !skrivebeskyttet && <Button onClick={() => setEnrolling(true)}>{text.tilmeld}</Button>;
  return (
    <section className={classes['members']}>
      {people.length === 0 ? (
        <EmptyState compact title={text.ingen} note={text.ingenNote} action={enrol} />
      ) : (
        <>
          <div className={classes['head']}>
            <ToldAll people={people} setToday={setToday} />
            {enrol}
          </div>
          <Card flush>
            <MemberTable {...{ people, selectedId, onOpen, setToday }} onProof={setProof} />
          </Card>
        </>
      )}
      {enrolling && <EnrolDialog holdId={hold.id} onClose={() => setEnrolling(false)} />}
      {proof !== null && <Proof hold={hold} person={proof} onClose={() => setProof(null)} />}
    </section>
  );
}

/** To all who are there at once, since it is said to the whole class. */
function ToldAll({ people, setToday }: Pick<TableProps, 'people' | 'setToday'>): ReactNode {
  const { skrivebeskyttet } = useSession();
  const today = useToday();
  const untold = people.filter((p) => erPaaHold(p, today) && p.tidsafgraensetDato === null);
  if (skrivebeskyttet || untold.length === 0) return null;
  const tell = (): void =>
    setToday(
      'tidsafgraensetDato',
      untold.map((p) => p.id),
    );
  return (
    <Button variant="default" onClick={tell}>
      {text.sagtTilAlle}
    </Button>
  );
}

interface ProofProps {
  readonly hold: Hold;
  readonly person: Person;
  readonly onClose: () => void;
}

/** The bevis of who has been on the hold. */
function Proof({ hold, person, onClose }: ProofProps): ReactNode {
  const { deltagerId, navn, startDato: fra, slutDato: til } = person;
  const bevis = { deltagerId, navn, forloeb: hold.navn ?? '', art: 'hold', fra, til, timer: null } as const;
  return <BevisDialog bevis={bevis} onClose={onClose} />;
}

interface TableProps extends Pick<MembersProps, 'selectedId' | 'onOpen'> {
  readonly people: readonly Person[];
  readonly setToday: (felt: Milestone, ids: string[]) => void;
  readonly onProof: (person: Person) => void;
}

function MemberTable({ people, ...props }: TableProps): ReactNode {
  const heads = [text.deltager, text.startet, text.sluttet, text.tidsafgraenset, text.klar];
  return (
    <table className={table['table']}>
      <thead>
        <tr>
          {heads.map((h) => (
            <th key={h} scope="col">
              {h}
            </th>
          ))}
          <th scope="col" className={table['number']}>
            {text.kolonne.fravaer}
          </th>
          <th scope="col">{text.bevis}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Member key={person.id} person={person} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function Member({ person, ...props }: Omit<TableProps, 'people'> & { readonly person: Person }): ReactNode {
  const today = useToday();
  const finished = person.startDato !== null && person.slutDato !== null;
  return (
    <tr data-selected={person.id === props.selectedId || undefined}>
      <td>
        <button
          type="button"
          className={classes['person']}
          dir="auto"
          title={person.navn}
          onClick={() => props.onOpen(person.id)}
        >
          {person.navn}
        </button>
      </td>
      <td className={classes['date']}>{visDato(person.startDato)}</td>
      <td className={classes['date']}>{visDato(person.slutDato)}</td>
      <Day felt="tidsafgraensetDato" person={person} setToday={props.setToday} />
      <Day felt="klarDato" person={person} setToday={props.setToday} ready={erKlarMenBliver(person, today)} />
      <td className={table['number']} title={text.fravaerAf(person.fravaer, person.maerker)}>
        {text.fravaer(person.fravaer)}
      </td>
      <td>
        {finished && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={text.bevisTil(person.navn)}
            onClick={() => props.onProof(person)}
          >
            {text.bevis}
          </Button>
        )}
      </td>
    </tr>
  );
}

interface DayProps extends Pick<TableProps, 'setToday'> {
  readonly felt: Milestone;
  readonly person: Person;
  readonly ready?: boolean;
}

/** A day, or the key that sets it to today. */
function Day({ felt, person, setToday, ready = false }: DayProps): ReactNode {
  const { skrivebeskyttet } = useSession();
  const value = person[felt];
  const mayset = value === null && person.slutDato === null && person.startDato !== null && !skrivebeskyttet;
  return (
    <td>
      <span className={classes['pair']}>
        {mayset ? (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={text.saetIDag(CALLED[felt], person.navn)}
            onClick={() => setToday(felt, [person.id])}
          >
            {text.iDag}
          </Button>
        ) : (
          <span className={classes['date']}>{visDato(value)}</span>
        )}
        {ready && (
          <span className={classes['mark']} data-tilstand="slutter_snart">
            <IconUserUp size={13} stroke={1.9} aria-hidden />
            {text.klarStadigPaa}
          </span>
        )}
      </span>
    </td>
  );
}
