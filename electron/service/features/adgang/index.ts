import { bruger } from '#shared/domain/projekt/index.ts';
import { OperationError } from '#shared/contract/index.ts';
import { lifecycle, query } from '../../handler.ts';
import {
  checkKeyFile,
  createSlot,
  DEFAULT_KDF_COST,
  newRecoveryKey,
  normalizeRecoveryKey,
  openSlots,
  readKeyFile,
  writeKeyFile,
  type KeyFile,
  type KeySlot,
} from '../../keys/keyfile.ts';
import { checkPassword } from '../../keys/password.ts';
import type { Session } from '../../session.ts';
import type { ServiceState } from '../../state.ts';

interface Open {
  readonly session: Session;
  readonly key: Buffer;
  readonly file: KeyFile;
  readonly cost: number;
}

/** The open project with its key file, proved to be the one this key made. */
function opened(state: ServiceState): Open {
  const { session } = state;
  if (!session) throw new OperationError('intet_projekt');
  if (session.readonly || !session.key) throw new OperationError('skrivebeskyttet');
  const file = readKeyFile(session.mappe);
  checkKeyFile(file, session.key);
  return { session, key: session.key, file, cost: state.options.kdfCost ?? DEFAULT_KDF_COST };
}

const slotOf = (session: Session, brugerId: string): string | null =>
  session.db.first(session.db.selectFrom('bruger').select('slot').where('id', '=', brugerId))?.slot ?? null;

/**
 * The new slot is written beside the old before the database names it, and the old goes last: whenever the
 * power goes, one of the two passwords opens the project.
 */
function replaceSlot(
  { session, key, file }: Open,
  slot: KeySlot,
  oldId: string | null,
  name: () => void,
): void {
  writeKeyFile(session.mappe, { ...file, slots: [...file.slots, slot] }, key);
  name();
  writeKeyFile(session.mappe, { ...file, slots: [...file.slots.filter((s) => s.id !== oldId), slot] }, key);
}

async function changePassword(
  state: ServiceState,
  gammel: string | undefined,
  ny: string,
): Promise<Record<string, never>> {
  const open = opened(state);
  const { session, key, file, cost } = open;
  const oldId = slotOf(session, session.bruger.id);
  if (!session.viaGendannelse) {
    const fits = (await openSlots(file, gammel ?? '')).some(({ slot }) => slot.id === oldId);
    if (!fits) throw new OperationError('forkert_adgangskode', { fields: { gammel: { kode: 'forkert' } } });
  }
  checkPassword(ny, 'ny');
  const slot = await createSlot(file.projektId, key, ny, 'bruger', cost);
  replaceSlot(open, slot, oldId, () => {
    session.db.transaction(() =>
      session.fastWriter().update('bruger', session.bruger.id, { slot: slot.id }, null),
    );
  });
  session.viaGendannelse = false;
  return {};
}

async function createUser(
  state: ServiceState,
  input: { navn: string; rolle: 'jobformidler' | 'projektleder' | 'revisor'; adgangskode: string },
) {
  const open = opened(state);
  const { session, key, file, cost } = open;
  checkPassword(input.adgangskode);
  const { db } = session;
  const taken = db.all(db.selectFrom('bruger').select('navn').where('slettet', '=', 0));
  if (taken.some((u) => u.navn?.toLowerCase() === input.navn.toLowerCase())) {
    throw new OperationError('ugyldigt_input', { fields: { navn: { kode: 'navn_findes' } } });
  }
  const slot = await createSlot(file.projektId, key, input.adgangskode, 'bruger', cost);
  const id = session.newId();
  replaceSlot(open, slot, null, () => {
    db.transaction(() =>
      session.fastWriter().create('bruger', id, { navn: input.navn, rolle: input.rolle, slot: slot.id }),
    );
  });
  return { id };
}

async function renewRecoveryKey(state: ServiceState): Promise<{ gendannelsesnoegle: string }> {
  const { session, key, file, cost } = opened(state);
  const gendannelsesnoegle = newRecoveryKey();
  const slot = await createSlot(
    file.projektId,
    key,
    normalizeRecoveryKey(gendannelsesnoegle) ?? '',
    'gendannelse',
    cost,
  );
  writeKeyFile(
    session.mappe,
    { ...file, slots: [...file.slots.filter((s) => s.art !== 'gendannelse'), slot] },
    key,
  );
  return { gendannelsesnoegle };
}

export const adgangHandlers = {
  'adgang.listBrugere': query<'adgang.listBrugere'>(({ db }) => ({
    brugere: db
      .all(db.selectFrom(bruger.tabel).select(['id', 'navn', 'rolle']).where('slettet', '=', 0).orderBy('id'))
      .map(({ id, navn, rolle }) => ({ id, navn: navn ?? '', rolle: rolle ?? 'jobformidler' })),
  })),
  'adgang.createBruger': lifecycle<'adgang.createBruger'>(async ({ state }, input) => {
    const made = await createUser(state, input);
    state.onWritten(['bruger'], [made.id]);
    return made;
  }),
  'adgang.changePassword': lifecycle<'adgang.changePassword'>(async ({ state }, { gammel, ny }) => {
    const done = await changePassword(state, gammel, ny);
    state.onSession();
    return done;
  }),
  'adgang.newRecoveryKey': lifecycle<'adgang.newRecoveryKey'>(({ state }) => renewRecoveryKey(state)),
};
