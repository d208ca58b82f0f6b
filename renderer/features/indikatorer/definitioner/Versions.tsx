import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RegistreretIndikator } from '#shared/contract/index.ts';
import { referenceark, tekster, visDato } from '#shared/tekster/index.ts';
import { call } from '../../../service/index.ts';
import { Card, showErrorToast } from '../../../ui/index.ts';
import table from '../../../ui/plainTable.module.css';
import { toastWithUndo } from '../../registrering/index.ts';
import classes from './definitioner.module.css';

const { versioner: text } = tekster.definitioner;

interface Props {
  readonly indikator: RegistreretIndikator;
  readonly readOnly: boolean;
}

type Version = RegistreretIndikator['versioner'][number];

async function remove(id: string, gyldigFra: string): Promise<void> {
  try {
    const { handling } = await call('indikatorer.deleteVersion', { id });
    toastWithUndo(text.fjernet(visDato(gyldigFra)), handling);
  } catch (error) {
    showErrorToast(error);
  }
}

/** Each rule and the day from which it holds, the latest first; one that was submitted is not removed. */
export function Versions({ indikator, readOnly }: Props): ReactNode {
  const { versioner } = indikator;
  if (versioner.length < 2) return null;
  return (
    <Card title={text.titel} note={text.note} flush>
      <table className={table['table']}>
        <thead>
          <tr>
            <th>{text.fra}</th>
            <th>{text.regel}</th>
            <th>{text.hvorfor}</th>
            <th>{text.indsendt}</th>
            <th aria-hidden />
          </tr>
        </thead>
        <tbody>
          {versioner.toReversed().map((v) => (
            <Row key={v.id ?? 'grund'} indikator={indikator} version={v} readOnly={readOnly} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Row({ indikator, version, readOnly }: Props & { readonly version: Version }): ReactNode {
  const { id, gyldigFra, begrundelse, indsendt, regel } = version;
  const [counted] = referenceark({ ...indikator.definition, ...regel });
  return (
    <tr>
      <td>{gyldigFra === null ? text.begyndelsen : visDato(gyldigFra)}</td>
      <td>{counted?.tekst}</td>
      <td className={classes['why']} dir="auto">
        {begrundelse}
      </td>
      <td>{indsendt === null ? '' : text.indsendtPr(indsendt)}</td>
      <td>
        {id !== null && gyldigFra !== null && indsendt === null && !readOnly && (
          <ActionIcon
            variant="subtle"
            aria-label={text.fjern(gyldigFra)}
            onClick={() => void remove(id, gyldigFra)}
          >
            <IconTrash size={15} />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
}
