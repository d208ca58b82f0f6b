import { contract, type CommandName, type InputOf } from '#shared/contract/index.ts';
import type { Entitet, Felt } from '#shared/domain/entitet/index.ts';
import { ENTITETER } from '#shared/domain/register.ts';
import type { TestProject } from '../project.ts';
import { read } from '../skabelon/files.ts';

/** Commands of a registered kind of record: driven from its declaration, so that a new kind needs nothing here. */
type Registered = {
  [N in CommandName]: N extends `${infer F}.${'create' | 'update' | 'delete'}${infer E}`
    ? [`${F}.create${E}`, `${F}.update${E}`, `${F}.delete${E}`] extends CommandName[]
      ? N
      : never
    : never;
}[CommandName];

/** The reason why undo passes a command by. */
export class OutsideUndo {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

type Input<N extends CommandName> = (p: TestProject) => Promise<InputOf<N>> | InputOf<N>;
type Special = { [N in Exclude<CommandName, Registered>]: Input<N> | OutsideUndo };

const FILES = new OutsideUndo('works on the files of a project, not on its records');
const LOCAL = new OutsideUndo('stands outside the log: of this laptop alone (design.md §4)');
const KEYS = new OutsideUndo('users and passwords: a key that was given cannot be taken back by a key press');
const SUBMITTED = new OutsideUndo('a closed period is opened again by the lead with a reason, never by undo');

const TAKEN_OUT = new OutsideUndo('that data left the project stays on record');

const first = async (p: TestProject, name: 'deltagere.list' | 'virksomheder.list', at = 0) =>
  (await p.call(name, { graense: at + 1 })).raekker[at]?.id ?? '';
const aHold = async (p: TestProject) =>
  (await p.call('forloeb.listHold', { filter: { slutDato: null } })).raekker[0]?.id ?? '';
const aSkema = async (p: TestProject) => (await p.call('spoergeskema.list', {})).raekker[0]?.id ?? '';
const aFile = (name: 'myndighed' | 'libreoffice') => ({
  navn: `${name}.xlsx`,
  indhold: read(name).toString('base64'),
});
const aSkabelon = async (p: TestProject) => (await p.call('skabeloner.add', aFile('myndighed'))).id;
const newest = async (p: TestProject) => (await p.call('maalgruppe.versions', {})).versioner[0];

/** An input that changes something in the demo project, or why undo does not know the command. */
const SPECIAL: Special = {
  'projekt.create': FILES,
  'projekt.createDemo': FILES,
  'projekt.open': FILES,
  'projekt.close': FILES,
  'projekt.forget': FILES,
  'projekt.restore': FILES,
  'revision.copy': FILES,
  'kladder.save': LOCAL,
  'kladder.delete': LOCAL,
  'visninger.save': LOCAL,
  'revision.notePrint': new OutsideUndo('a look-up that was made stays noted'),
  'adgang.createBruger': KEYS,
  'adgang.changePassword': KEYS,
  'adgang.newRecoveryKey': KEYS,
  'indsendelser.close': SUBMITTED,
  'indsendelser.reopen': SUBMITTED,
  'indsendelser.noteExport': SUBMITTED,
  'arkiv.begin': TAKEN_OUT,
  'arkiv.complete': TAKEN_OUT,
  'revision.undo': new OutsideUndo('is undo itself'),
  'revision.redo': new OutsideUndo('is redo itself'),
  'skabeloner.add': () => aFile('libreoffice'),
  'skabeloner.replace': async (p) => ({ id: await aSkabelon(p), ...aFile('libreoffice') }),
  'skabeloner.map': async (p) => ({
    id: await aSkabelon(p),
    celler: [{ ark: 'Indberetning', celle: 'C4', indhold: { slags: 'fakta', del: 'projektnavn' } }],
  }),
  'skabeloner.delete': async (p) => ({ id: await aSkabelon(p) }),
  'projekt.update': async (p) => ({
    id: String((await p.call('projekt.get', {})).projekt['id']),
    navn: 'Et andet navn',
  }),
  'deltagere.flet': async (p) => ({
    aId: await first(p, 'deltagere.list'),
    bId: await first(p, 'deltagere.list', 1),
  }),
  'virksomheder.flet': async (p) => ({
    aId: await first(p, 'virksomheder.list'),
    bId: await first(p, 'virksomheder.list', 1),
  }),
  'forloeb.finishHold': async (p) => ({ holdId: await aHold(p), slutDato: '2024-03-19' }),
  'forloeb.markAttendance': async (p) => {
    const holdId = await aHold(p);
    const { datoer, tilmeldinger } = await p.call('forloeb.attendance', { holdId });
    const dato = datoer.at(-1) ?? '';
    const there = tilmeldinger.filter((t) => t.dage[dato] === 'til_stede');
    return { holdId, dato, marks: there.map((t) => ({ tilmeldingId: t.id, status: 'fravaer' as const })) };
  },
  'forloeb.enrol': async (p) => ({
    holdId: await aHold(p),
    startDato: '2024-03-18',
    personer: [{ navn: 'Ny Person' }, { deltagerId: await first(p, 'deltagere.list'), navn: 'Kendt' }],
  }),
  'forloeb.offerScreening': async (p) => {
    const { manglerScreening } = await p.call('forloeb.opkvalificering', {});
    return { deltagerIds: manglerScreening.slice(0, 5).map((d) => d.id), dato: '2024-03-19' };
  },
  'spoergeskema.createFrom': async (p) => ({
    skema: { navn: 'Kopi' },
    kilde: { kopiAf: await aSkema(p) },
  }),
  'spoergeskema.reorder': async (p) => {
    const id = await aSkema(p);
    const { raekker } = await p.call('spoergeskema.listSpoergsmaal', { filter: { spoergeskemaId: id } });
    return { id, raekkefoelge: raekker.toSorted((a, b) => (b.nr ?? 0) - (a.nr ?? 0)).map((r) => r.id) };
  },
  'registrering.updateMany': async (p) => {
    const { ids } = await p.call('registrering.findIds', { tabel: 'deltager', liste: { graense: 20 } });
    return { tabel: 'deltager', ids, felt: 'kommune', vaerdi: '101', udeladAfviste: true };
  },
  'samtaler.join': async (p) => {
    const { raekker } = await p.call('samtaler.list', { filter: { afholdtDato: null } });
    for (const { id, deltagerId, art, planlagtDato } of raekker) {
      if (deltagerId === null || art === null) continue;
      const days = { id, deltagerId, art, planlagtDato, afholdtDato: null };
      const { naer } = await p.call('samtaler.check', days);
      if (naer?.kanSamles === true) return { behold: id, fjern: naer.id };
    }
    throw new Error('no two talks of the demo can be held as one');
  },
  'maalgruppe.newVersion': async (p) => ({ id: (await newest(p))?.id ?? '', gyldigFra: '2024-03-18' }),
  'maalgruppe.saveKriterier': async (p) => {
    const version = await newest(p);
    const kriterier = (version?.kriterier ?? []).map(({ id, tekst }) => ({ id, tekst })).toReversed();
    return { maalgruppeId: version?.id ?? '', kriterier: [...kriterier, { id: null, tekst: 'Nyt' }] };
  },
  'maalgruppe.answer': async (p) => {
    const [svar] = (await p.call('maalgruppe.listSvar', {})).raekker;
    const deltagerId = svar?.deltagerId ?? '';
    const { kriterier } = await p.call('maalgruppe.checklist', { deltagerId });
    return { deltagerId, svar: kriterier.map((k) => ({ kriteriumId: k.id, opfyldt: k.opfyldt !== true })) };
  },
  'indikatorer.revise': async (p) => {
    const [found] = (await p.call('indikatorer.list', { filter: { nr: 'A4' } })).raekker;
    const version = { art: 'ny' as const, gyldigFra: '2024-03-18', begrundelse: 'Aftalt' };
    return {
      indikator: { id: found?.id ?? '', metode: 'Aftalt med Erhvervsstyrelsen' },
      regel: { kilde: 'virksomhedskontakt', filter: {}, distinkt: 'virksomhed', enhed: null, version },
    };
  },
  'perioder.savePlan': async (p) => {
    const { raekker } = await p.call('perioder.list', { sorter: { felt: 'fra' } });
    const perioder = raekker.map((r) => ({ id: r.id, fra: r.fra ?? '', til: r.til ?? '' }));
    const [last] = perioder.splice(-1);
    if (last === undefined) throw new Error('the demo has no periods');
    const [til, fra] = ['2025-10-31', '2025-11-01'];
    return { perioder: [...perioder, { ...last, til }, { id: null, fra, til: last.til }] };
  },
  'perioder.saveExpected': async (p) => {
    const { raekker } = await p.call('indikatorer.list', {});
    const [periode] = (await p.call('perioder.list', {})).raekker;
    const kolonne = { periodeId: periode?.id ?? '' };
    return { celler: raekker.slice(0, 3).map((i) => ({ indikatorId: i.id, kolonne, vaerdi: 7 })) };
  },
  'evaluering.save': () => ({ emne: 'forankring', lys: 'gul', tekst: 'Uklart efter projektets ophør' }),
  'revision.giveBegrundelser': async (p) => {
    const [odd] = (await p.call('revision.listBegrundelser', {})).begrundelser;
    if (odd === undefined) throw new Error('the demo has nothing odd');
    const grunde = [{ felt: odd.felt, kode: odd.kode, tekst: 'Aftalt med kommunen' }];
    return { tabel: odd.tabel, id: odd.id, handling: 'en-anden', grunde };
  },
};

/** Where the first row of the demo cannot simply be made once more. */
const NEW: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  projektkommune: { kommune: '101' },
  indikator: { nr: 'X1' },
  indikatorversion: { gyldigFra: '2024-10-01' },
  eukortlaegning: { gyldigFra: '2024-10-01' },
  periode: { nr: 90, fra: '2026-01-01', til: '2026-06-30' },
  maalgruppe: { gyldigFra: '2022-06-15', gyldigTil: '2022-12-31' },
};

const entitetOf = (create: keyof typeof contract): Entitet | undefined => {
  const shape = 'shape' in contract[create].input ? Object.keys(contract[create].input.shape) : [];
  return Object.values<Entitet>(ENTITETER).find(
    (e) => Object.keys(e.felter).toSorted().join() === shape.toSorted().join(),
  );
};

interface Command {
  readonly name: CommandName;
  /** The input of a call that changes something; not for what undo passes by. */
  readonly input: (p: TestProject) => Promise<unknown>;
}

/** Create, update and delete of every registered kind, on the demo's first row of it. */
function registered(): Command[] {
  return (Object.keys(contract) as (keyof typeof contract)[]).flatMap((create) => {
    const entitet = create.includes('.create') ? entitetOf(create) : undefined;
    if (entitet === undefined) return [];
    const named = (verb: string) => create.replace('.create', `.${verb}`) as CommandName;
    const row = async (p: TestProject) => {
      const list = await p.send(named('list'), { graense: 1 });
      const [found] = list.ok ? (list.data as { raekker: readonly Row[] }).raekker : [];
      if (found !== undefined) return found;
      const { id } = await p.call(named('create') as 'deltagere.create', leastOf(entitet));
      return (await p.call(named('get') as 'deltagere.get', { id })).raekke as Row;
    };
    return [
      { name: named('create'), input: async (p) => copyOf(entitet, await row(p)) },
      { name: named('update'), input: async (p) => changeOf(entitet, await row(p)) },
      { name: named('delete'), input: async (p) => ({ id: (await row(p))['id'], medTilhoerende: true }) },
    ];
  });
}

type Row = Readonly<Record<string, unknown>>;

/** A row with what it must have and no more, for a kind that the demo has none of. */
function leastOf({ felter }: Entitet): { navn: string } {
  const value = ({ valg, art }: Felt): unknown => valg?.[0] ?? (art === 'dato' ? '2024-01-02' : 'Prøve');
  const needed = Object.entries(felter).filter(([, f]) => f.kraevet);
  return Object.fromEntries(needed.map(([felt, f]) => [felt, value(f)])) as { navn: string };
}

const UNIQUE = ['cpr', 'cvr'];

function copyOf(entitet: Entitet, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields = Object.entries(entitet.felter).filter(([, f]) => !UNIQUE.includes(f.art));
  const copied = Object.fromEntries(fields.map(([felt]) => [felt, row[felt] ?? null]));
  return { ...copied, ...NEW[entitet.tabel] };
}

/** Another value for the first field that has room for one; what is only told apart by its text is left for last. */
function changeOf(entitet: Entitet, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields = Object.entries(entitet.felter).toSorted(([, a], [, b]) => rank(a) - rank(b));
  for (const [navn, felt] of fields) {
    const value = otherValues(felt, row[navn]).find((v) => felt.input.safeParse(v).success);
    if (value !== undefined) return { id: row['id'], [navn]: value };
  }
  throw new Error(`nothing of ${entitet.tabel} can be changed`);
}

const rank = ({ art }: Felt): number => (art === 'langtekst' ? 0 : art === 'tekst' ? 1 : 2);

function otherValues({ art, valg = [], reference }: Felt, now: unknown): unknown[] {
  if (reference !== undefined) return [];
  if (art === 'json') return [{}];
  if (art === 'jaNej') return [now !== true];
  if (art === 'heltal' || art === 'tal') return [Number(now ?? 1) + 1, Number(now ?? 1) - 1];
  return valg.length > 0 ? valg.filter((v) => v !== now) : ['Skrevet om'];
}

const isUndoable = (entry: [string, unknown]): entry is [CommandName, Command['input']] =>
  !(entry[1] instanceof OutsideUndo);

/** Every command that undo must take back, in the order of the contract's kinds. */
export const UNDOABLE: readonly Command[] = [
  ...registered(),
  ...Object.entries(SPECIAL)
    .filter(isUndoable)
    .map(([name, input]) => ({ name, input })),
];

/** The commands outside undo, with the reason for each. */
export const OUTSIDE: ReadonlyMap<string, string> = new Map(
  Object.entries(SPECIAL).flatMap(([name, s]) => (s instanceof OutsideUndo ? [[name, s.reason]] : [])),
);
