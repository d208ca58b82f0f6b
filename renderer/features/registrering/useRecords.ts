import { useQuery } from '@tanstack/react-query';
import { listRecords, operationName, type ListInput, type Registreret } from './operationer.ts';

const MANY = 500;

/** The records of one kind that belong to another record, all at once: there are few. */
export const useRecords = (tabel: Registreret, input: ListInput) => {
  const whole = { ...input, graense: MANY };
  return useQuery({
    queryKey: [operationName(tabel, 'list'), whole],
    queryFn: ({ signal }) => listRecords(tabel, whole, signal),
  });
};
