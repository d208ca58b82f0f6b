import { Badge, Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import { Card, ErrorBox, SkeletonRows } from '../../ui/index.ts';
import table from '../../ui/plainTable.module.css';
import { NewUserDialog } from './NewUserDialog.tsx';

const { adgang, koder } = tekster;

function UsersTable(): ReactNode {
  const me = useSession().bruger.id;
  const users = useOperation('adgang.listBrugere', {});
  if (users.isError) return <ErrorBox error={users.error} onRetry={() => void users.refetch()} />;
  if (users.data === undefined) return <SkeletonRows rows={2} height={36} />;
  return (
    <table className={table['table']}>
      <thead>
        <tr>
          <th>{adgang.navn}</th>
          <th>{adgang.rolle}</th>
        </tr>
      </thead>
      <tbody>
        {users.data.brugere.map((user) => (
          <tr key={user.id}>
            <td>
              {user.navn}{' '}
              {user.id === me && (
                <Badge size="sm" variant="light" tt="none">
                  {adgang.dig}
                </Badge>
              )}
            </td>
            <td>{koder.bruger.rolle[user.rolle]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who can open the project on this computer. */
export function UsersCard(): ReactNode {
  const { skrivebeskyttet } = useSession();
  const [adding, setAdding] = useState(false);
  const add = (
    <Button variant="default" leftSection={<IconUserPlus size={16} />} onClick={() => setAdding(true)}>
      {adgang.nyBruger}
    </Button>
  );
  return (
    <Card title={adgang.brugere} note={adgang.brugereNote} actions={skrivebeskyttet ? null : add} flush>
      <UsersTable />
      <NewUserDialog opened={adding} onClose={() => setAdding(false)} />
    </Card>
  );
}
