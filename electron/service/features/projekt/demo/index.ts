import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OperationError, type OutputOf, type ParsedInputOf } from '#shared/contract/index.ts';
import type { NyRaekke } from '#shared/domain/entitet/index.ts';
import type { projekt } from '#shared/domain/projekt/index.ts';
import stamdata from '../../../../../resources/demo/projekt.json' with { type: 'json' };
import tekster from '../../../../../resources/demo/tekster.json' with { type: 'json' };
import type { LifecycleContext } from '../../../handler.ts';
import type { Session } from '../../../session.ts';
import { ServiceState } from '../../../state.ts';
import { closeProject, createProject, resumeProject } from '../lifecycle.ts';
import { closeFirst, partAtClosing } from './lukning.ts';
import { DEMO_FRA, DEMO_SEED, demoPlan } from './demoPlan.ts';
import { addOwn } from './egne.ts';
import { Random } from './random.ts';
import { writePlan, type WriteOptions } from './write.ts';

export { demoPlan } from './demoPlan.ts';
export { generateProject } from './generate.ts';
export type { Kommando, Plan } from './plan.ts';
export { writePlan } from './write.ts';

/** 7:30 in Denmark on the project's first day: before anything is registered, so that the lead's id sorts first. */
const FIRST_MORNING = Date.parse(`${DEMO_FRA}T06:30:00Z`);

/**
 * Makes the demo project and leaves it open: invented persons, the report's numbers, a log that looks as if
 * several people had written it over a year. All or nothing: a failure leaves no folder. What was open before
 * is closed only when the demo is whole.
 */
export async function createDemo(
  ctx: LifecycleContext,
  input: ParsedInputOf<'projekt.createDemo'>,
): Promise<OutputOf<'projekt.createDemo'>> {
  const { state } = ctx;
  const folder = resolve(input.mappe);
  const existed = existsSync(folder);
  const made = await createProject(pastState(state), folder, setup(), {
    navn: input.bruger ?? stamdata.leder,
    rolle: 'projektleder',
    adgangskode: input.adgangskode,
  });
  const { mappe, projektId, gendannelsesnoegle, session } = made;
  try {
    if (session.key === null) throw new OperationError('intern');
    await writeDemo(session, ctx);
    session.db.close();
    await closeProject(state);
    resumeProject(state, mappe, projektId, session.key, session.bruger.id);
    return { mappe, projektId, gendannelsesnoegle };
  } catch (error) {
    session.db.close();
    removeFolder(folder, existed);
    state.forgetRecent(mappe);
    throw error;
  }
}

/** The registrations, with the first half-year closed when its day came. */
async function writeDemo(session: Session, control: LifecycleContext): Promise<void> {
  const { brugere, kommandoer } = demoPlan(session.bruger);
  const [before, since] = partAtClosing(kommandoer);
  // One bar for both parts.
  const from = (written: number): Required<WriteOptions>['control'] => ({
    pause: control.pause,
    progress: (done) => control.progress(written + done, kommandoer.length),
  });
  await writePlan(session, { brugere, kommandoer: before }, { batch: BATCH, control: from(0) });
  await closeFirst(session, control);
  const begrundelse = tekster.efterregistreret;
  const late = { batch: BATCH, control: from(before.length), begrundelse };
  await writePlan(session, { brugere, kommandoer: since }, late);
  addOwn(session);
}

/** Commands between two looks at the cancel button. */
const BATCH = 200;

/** A state beside the real one, whose clock stands at the project's first morning and whose ids come from the seed. */
function pastState(state: ServiceState): ServiceState {
  const random = new Random(DEMO_SEED - 1);
  const newId = (): string => random.uuid(FIRST_MORNING);
  return new ServiceState({ ...state.options, now: () => FIRST_MORNING, newId });
}

function setup(): Parameters<typeof createProject>[2] {
  const { projekt: facts, kommuner } = stamdata;
  return { projekt: facts satisfies NyRaekke<typeof projekt>, kommuner, skabelon: 'rapport' };
}

/** The folder was missing or empty, and is so again. */
function removeFolder(folder: string, existed: boolean): void {
  if (!existed) rmSync(folder, { recursive: true, force: true });
  else for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}
