import type { FunctionComponent } from 'react';
import type { FeltArt } from '#shared/domain/entitet/index.ts';
import type { FieldProps } from '../types.ts';
import { ChoiceField, YesNoField } from './ChoiceField.tsx';
import { DateField } from './DateField.tsx';
import { KommuneField } from './KommuneField.tsx';
import { ReferenceField } from './ReferenceField.tsx';
import { SecretField } from './SecretField.tsx';
import { LongTextField, NumberField, TextField } from './TextField.tsx';

/** The widget of every kind of field. */
export const WIDGETS: Readonly<Record<FeltArt, FunctionComponent<FieldProps>>> = {
  tekst: TextField,
  langtekst: LongTextField,
  dato: DateField,
  valg: ChoiceField,
  reference: ReferenceField,
  heltal: NumberField,
  tal: NumberField,
  jaNej: YesNoField,
  cpr: SecretField,
  cvr: TextField,
  pnummer: TextField,
  kommune: KommuneField,
  json: LongTextField,
};
