import { Fragment, type ReactNode } from 'react';
import { GRUPPER } from '#shared/domain/indikatorer/index.ts';
import { tekster, visDato } from '#shared/tekster/index.ts';
import { useSession, useToday } from '../../app/session.ts';
import { NumberCell } from '../../ui/index.ts';
import grouped from '../../ui/groupedTable.module.css';
import styles from './PerioderPage.module.css';
import {
  expectedAt,
  saveExpected,
  saveTarget,
  type IndikatorRaekke,
  type PeriodeRaekke,
  type Plan,
} from './usePlan.ts';

const { perioder, indikatorer } = tekster;
const FIXED_COLUMNS = 4;

interface HeadProps {
  readonly plan: Plan;
  readonly onEdit: (() => void) | null;
}

function PeriodeHead({
  periode,
  onEdit,
}: {
  periode: PeriodeRaekke;
  onEdit: HeadProps['onEdit'];
}): ReactNode {
  const today = useToday();
  const now = periode.fra !== null && periode.til !== null && periode.fra <= today && today <= periode.til;
  const content = (
    <>
      <span className={styles['periodeNr']}>
        {perioder.periode(periode.nr ?? 0)}
        {now && <span className={styles['now']}>{perioder.nuvaerende}</span>}
      </span>
      <span className={styles['periodeDates']}>{visDato(periode.til)}</span>
    </>
  );
  const title = perioder.interval(visDato(periode.fra), visDato(periode.til));
  if (onEdit === null) return <span title={title}>{content}</span>;
  return (
    <button
      type="button"
      className={styles['periodeButton']}
      title={title}
      aria-label={`${perioder.retPeriode(periode.nr ?? 0)}: ${title}`}
      onClick={onEdit}
    >
      {content}
    </button>
  );
}

function Head({ plan, onEdit }: HeadProps): ReactNode {
  return (
    <thead>
      <tr>
        <th className={styles['nr']} colSpan={2}>
          {perioder.indikator}
        </th>
        <th className={styles['number']}>{perioder.maaltal}</th>
        <th className={styles['number']} title={perioder.maaltalEfterLang}>
          {perioder.maaltalEfter}
        </th>
        {plan.perioder.map((periode) => (
          <th key={periode.id} className={styles['number']}>
            <PeriodeHead periode={periode} onEdit={onEdit} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

function TargetCells({ i, readOnly }: { i: IndikatorRaekke; readOnly: boolean }): ReactNode {
  const nr = i.nr ?? '';
  const target = perioder.celleMaaltal(nr);
  const after = perioder.celleMaaltalEfter(nr);
  return (
    <>
      <td className={styles['number']}>
        <NumberCell
          label={target}
          column="maaltal"
          row={i.id}
          value={i.maaltal}
          readOnly={readOnly}
          onSave={(maaltal) => saveTarget(i.id, { maaltal }, target)}
        />
      </td>
      <td className={styles['number']}>
        <NumberCell
          label={after}
          column="maaltalEfter"
          row={i.id}
          value={i.maaltalEfter}
          readOnly={readOnly}
          onSave={(maaltalEfter) => saveTarget(i.id, { maaltalEfter }, after)}
        />
      </td>
    </>
  );
}

function Row({ plan, i, readOnly }: { plan: Plan; i: IndikatorRaekke; readOnly: boolean }): ReactNode {
  return (
    <tr>
      <td className={styles['nr']}>{i.nr}</td>
      <th scope="row" className={styles['name']} title={i.navn ?? ''}>
        {i.navn}
      </th>
      <TargetCells i={i} readOnly={readOnly} />
      {plan.perioder.map((periode) => {
        const found = expectedAt(plan, i.id, periode.id);
        const label = perioder.celle(i.nr ?? '', perioder.periode(periode.nr ?? 0));
        return (
          <td key={periode.id} className={styles['number']}>
            <NumberCell
              label={label}
              column={periode.id}
              row={i.id}
              value={found?.vaerdi ?? null}
              readOnly={readOnly}
              onSave={(vaerdi) =>
                saveExpected(found, { indikatorId: i.id, periodeId: periode.id }, vaerdi, label)
              }
            />
          </td>
        );
      })}
    </tr>
  );
}

/** Targets and expectations, typed in like a sheet. */
export function PlanTable({ plan, onEdit }: HeadProps): ReactNode {
  const { skrivebeskyttet } = useSession();
  return (
    <table className={styles['table']}>
      <Head plan={plan} onEdit={skrivebeskyttet ? null : onEdit} />
      <tbody>
        {GRUPPER.map((gruppe) => {
          const rows = plan.indikatorer.filter((i) => i.gruppe === gruppe);
          if (rows.length === 0) return null;
          return (
            <Fragment key={gruppe}>
              <tr className={grouped['group']}>
                <th colSpan={FIXED_COLUMNS + plan.perioder.length}>{indikatorer.grupper[gruppe]}</th>
              </tr>
              {rows.map((i) => (
                <Row key={i.id} plan={plan} i={i} readOnly={skrivebeskyttet} />
              ))}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
