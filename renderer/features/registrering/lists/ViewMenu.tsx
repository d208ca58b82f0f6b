import { Button, Menu, Text, TextInput } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../../app/session.ts';
import { FormDialog, showToast } from '../../../ui/index.ts';
import type { ListModel } from '../useListState.ts';
import { withoutView, withView, type ListMemory, type View } from './view.ts';

const { lister: text, faelles } = tekster;

interface ViewMenuProps {
  readonly list: ListModel;
  readonly memory: ListMemory;
  readonly store: (memory: ListMemory) => void;
}

type Naming = 'new' | 'rename';

const contentOf = ({ search, chosen, filters, sort, columns }: ListModel): Omit<View, 'name'> => ({
  search,
  chosen,
  filters,
  sort,
  columns,
});

/** What can be done to the views; each of them the user's own, on this laptop. */
function useViewActions({ list, memory, store }: ViewMenuProps) {
  const save = (name: string, instead: string | null): void => {
    store(withView(instead === null ? memory : withoutView(memory, instead), { ...contentOf(list), name }));
    list.called(name);
    showToast({ id: 'visning', message: text.visningGemt(name) });
  };
  const remove = (name: string): void => {
    store(withoutView(memory, name));
    list.called(null);
    showToast({
      id: 'visning',
      message: text.visningSlettet(name),
      action: { label: faelles.fortryd, run: () => store(memory) },
    });
  };
  return { save, remove };
}

/** Which view the list shows, and the making, renaming and deleting of views. */
export function ViewMenu(props: ViewMenuProps): ReactNode {
  const { list } = props;
  const { save, remove } = useViewActions(props);
  const { skrivebeskyttet } = useSession();
  const [naming, setNaming] = useState<Naming | null>(null);
  const names = [null, ...list.views.map((v) => v.name)];
  const { view } = list;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} stroke={1.8} />}>
            <Text span inherit truncate maw={220}>
              {text.visning(view ?? text.alle, list.changed)}
            </Text>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {names.map((name) => (
            <Menu.Item
              key={name ?? ''}
              maw={320}
              leftSection={<IconCheck size={14} visibility={name === view ? 'visible' : 'hidden'} />}
              onClick={() => list.show(name)}
            >
              <Text span inherit truncate>
                {name ?? text.alle}
              </Text>
            </Menu.Item>
          ))}
          {!skrivebeskyttet && <Actions {...{ list, save, remove, setNaming }} />}
        </Menu.Dropdown>
      </Menu>
      {naming !== null && (
        <NameDialog
          title={naming === 'new' ? text.gemTitel : text.omdoebTitel}
          note={naming === 'new' ? text.gemNote : null}
          name={naming === 'rename' ? (view ?? '') : ''}
          taken={[text.alle, ...list.views.map((v) => v.name)].filter((n) => naming === 'new' || n !== view)}
          onClose={() => setNaming(null)}
          onName={(name) => {
            setNaming(null);
            save(name, naming === 'rename' ? view : null);
          }}
        />
      )}
    </>
  );
}

interface ActionsProps {
  readonly list: ListModel;
  readonly save: (name: string, instead: null) => void;
  readonly remove: (name: string) => void;
  readonly setNaming: (naming: Naming) => void;
}

function Actions({ list, save, remove, setNaming }: ActionsProps): ReactNode {
  const { view, own, changed } = list;
  return (
    <>
      <Menu.Divider />
      <Menu.Item onClick={() => setNaming('new')}>{text.gemSom}</Menu.Item>
      {own && view !== null && (
        <>
          {changed && <Menu.Item onClick={() => save(view, null)}>{text.gemI(view)}</Menu.Item>}
          <Menu.Item onClick={() => setNaming('rename')}>{text.omdoeb}</Menu.Item>
          <Menu.Item onClick={() => remove(view)}>{text.sletVisning}</Menu.Item>
        </>
      )}
    </>
  );
}

interface NameDialogProps {
  readonly title: string;
  readonly note: string | null;
  readonly name: string;
  readonly taken: readonly string[];
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

const folded = (name: string): string => name.trim().toLocaleLowerCase('da');
const LONGEST_NAME = 60;

function NameDialog({ title, note, name: before, taken, onName, onClose }: NameDialogProps): ReactNode {
  const [name, setName] = useState(before);
  const [tried, setTried] = useState(false);
  const used = taken.some((other) => folded(other) === folded(name));
  const wrong = name.trim() === '' ? text.navnMangler : used ? text.navnBrugt : null;
  const send = (): void => {
    if (wrong === null) onName(name.trim());
    else setTried(true);
  };
  return (
    <FormDialog {...{ title, onClose }} size="sm" label={text.gem} onSend={send}>
      <TextInput
        label={text.visningensNavn}
        description={note}
        value={name}
        maxLength={LONGEST_NAME}
        error={tried ? wrong : null}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
