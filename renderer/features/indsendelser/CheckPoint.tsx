import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { feltnavn, formatHeltal, tekster } from '#shared/tekster/index.ts';
import { pathTo } from '../../app/paths.ts';
import { FreeText } from '../../ui/index.ts';
import styles from './indsendelser.module.css';
import type { Punkt } from './useExplanations.ts';

const { indsendelser: text, fejl } = tekster;

/** More than these are counted, not listed: nobody reads a thousand links. */
const SHOWN = 40;

function Records({ poster }: { readonly poster: Punkt['poster'] }): ReactNode {
  return (
    <ul className={styles['records']}>
      {poster.slice(0, SHOWN).map(({ tabel, id, felt, navn }) => (
        <li key={`${id} ${felt ?? ''}`}>
          <Link href={pathTo(tabel, id) ?? '/overblik'} className={styles['link']}>
            {navn === '' ? id : navn}
          </Link>
          {felt !== null && <span className={styles['muted']}> · {feltnavn(tabel, felt)}</span>}
        </li>
      ))}
      {poster.length > SHOWN && (
        <li className={styles['muted']}>{text.flerePoster(poster.length - SHOWN)}</li>
      )}
    </ul>
  );
}

interface Props {
  readonly punkt: Punkt;
  readonly forklaring: string;
  /** Closing was tried: what is missing is said at its field. */
  readonly tried: boolean;
  readonly onChange: (forklaring: string) => void;
}

/** The records of a point that is not green, and the words that explain them. */
function Explained({ punkt, forklaring, tried, onChange }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const listId = useId();
  return (
    <div className={styles['pointBody']}>
      <div>
        <Button
          variant="default"
          size="compact-sm"
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setOpen(!open)}
        >
          {open ? text.skjulPoster : `${text.visPoster} (${formatHeltal(punkt.antal)})`}
        </Button>
      </div>
      <div id={listId} hidden={!open}>
        {open && <Records poster={punkt.poster} />}
      </div>
      <FreeText
        label={text.forklaring}
        placeholder={text.forklaringPladsholder}
        value={forklaring}
        error={tried && forklaring.trim() === '' ? fejl.felt.kraeves : null}
        minRows={1}
        maxRows={5}
        onChange={onChange}
      />
    </div>
  );
}

/** One point of the check list: green, or its records and the words that explain them. */
export function CheckPoint(props: Props): ReactNode {
  const { kode, antal } = props.punkt;
  const { titel, note } = text.punkter[kode];
  const green = antal === 0;
  return (
    <section className={styles['point']} aria-label={titel} data-punkt={kode}>
      {green ? (
        <IconCircleCheck size={19} stroke={1.8} className={styles['green'] ?? ''} aria-hidden />
      ) : (
        <IconAlertTriangle size={19} stroke={1.8} className={styles['yellow'] ?? ''} aria-hidden />
      )}
      <div>
        <h3 className={styles['pointTitle']}>{titel}</h3>
        <p className={styles['pointNote']}>{note}</p>
      </div>
      <span className={`${styles['verdict']} ${green ? styles['green'] : styles['yellow']}`}>
        {green ? text.iOrden : text.antalPoster(antal)}
      </span>
      {!green && <Explained {...props} />}
    </section>
  );
}
