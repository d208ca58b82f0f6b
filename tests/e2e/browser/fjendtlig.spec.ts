import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

// Every page with texts that break a careless one: too long, right to left, emoji, markup; then read-only.

test.setTimeout(600_000);

const LONG = 'Langtnavnsomingenstederkanbrydes'.repeat(13).slice(0, 400);
const HOSTILE = '<script>document.title="!"</script><img src=x onerror=alert(1)> שלום مرحبا 👩‍👩‍👧‍👦🎉';
const DAG = '2024-03-19';

interface Records {
  readonly deltager: string;
  readonly virksomhed: string;
  readonly hold: string;
  readonly kontakt: string;
  readonly kursus: string;
  readonly samtale: string;
  readonly skema: string;
}

async function seedSkema(page: Page): Promise<string> {
  const { id } = await call(page, 'spoergeskema.create', { navn: LONG });
  for (const [i, tekst] of [LONG, HOSTILE].entries())
    await call(page, 'spoergeskema.createSpoergsmaal', {
      spoergeskemaId: id,
      nr: i + 1,
      tekst,
      gruppe: LONG,
    });
  const { raekker } = await call(page, 'spoergeskema.listSpoergsmaal', { filter: { spoergeskemaId: id } });
  const svar = Object.fromEntries(raekker.map((r) => [r.id, 'helt' as const]));
  for (let n = 0; n < 6; n += 1)
    await call(page, 'spoergeskema.createBesvarelse', { spoergeskemaId: id, svar });
  return id;
}

/** One record or more of every kind, each text of it hostile. */
async function seed(page: Page): Promise<Records> {
  const person = (navn: string) =>
    call(page, 'deltagere.create', { navn, kommune: '316', optagetDato: '2023-09-01', note: HOSTILE });
  const [{ id: deltager }, { id: other }] = [await person(LONG), await person(HOSTILE)];
  await call(page, 'deltagere.create', { navn: LONG, visitationUdfald: 'afvist', visitationAarsag: 'andet' });
  const { id: virksomhed } = await call(page, 'virksomheder.create', { navn: LONG, branche: HOSTILE });
  await call(page, 'virksomheder.create', { navn: HOSTILE });
  const { id: hold } = await call(page, 'forloeb.createHold', {
    navn: LONG,
    sted: HOSTILE,
    startDato: '2024-01-08',
    planlagtSlut: DAG,
  });
  for (const deltagerId of [deltager, other])
    await call(page, 'forloeb.createTilmelding', { holdId: hold, deltagerId, startDato: '2024-01-08' });
  const both = { deltagerId: deltager, virksomhedId: virksomhed } as const;
  const praktik = { ...both, type: 'virksomhedspraktik', status: 'i_gang', planlagtSlut: DAG } as const;
  await call(page, 'praktik.create', { ...praktik, startDato: '2024-02-01', note: HOSTILE });
  const { id: kontakt } = await call(page, 'virksomheder.createKontakt', {
    virksomhedId: virksomhed,
    dato: '2024-03-01',
    type: 'telefon',
    kontaktperson: LONG,
    opfoelgningDato: DAG,
  });
  await call(page, 'virksomheder.createStoette', { virksomhedId: virksomhed, status: 'tilbudt' });
  const course = { deltagerId: deltager, art: 'amu', status: 'gennemfoert', navn: LONG } as const;
  const { id: kursus } = await call(page, 'forloeb.createKursus', course);
  await call(page, 'effekter.create', { deltagerId: deltager, art: 'uddannelse', dato: '2024-03-01' });
  const talk = { deltagerId: deltager, art: 'projekt', planlagtDato: DAG, note: HOSTILE } as const;
  const { id: samtale } = await call(page, 'samtaler.create', talk);
  const { id: maalgruppeId } = await call(page, 'maalgruppe.create', {
    navn: LONG,
    gyldigFra: '2023-03-01',
    beskrivelse: HOSTILE,
  });
  const kriterier = [LONG, HOSTILE].map((tekst) => ({ id: null, tekst }));
  await call(page, 'maalgruppe.saveKriterier', { maalgruppeId, kriterier });
  return { deltager, virksomhed, hold, kontakt, kursus, samtale, skema: await seedSkema(page) };
}

/** Every page of the menu, every tab that has an address, and a record of each kind that has a page. */
async function addresses(page: Page, r: Records): Promise<string[]> {
  const menu = page.getByRole('navigation', { name: 'Hovedmenu' });
  const paths = await menu
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').replace(/^#/, '')));
  return [
    ...paths,
    '/visitation/maalgruppe',
    '/visitation/afvisninger',
    '/kurser/screening',
    '/kurser/bevis',
    `/deltagere/${r.deltager}`,
    `/virksomheder/${r.virksomhed}`,
    `/hold/${r.hold}`,
    `/kontakter/${r.kontakt}`,
    `/kurser/${r.kursus}`,
    `/samtaler/${r.samtale}`,
    `/spoergeskemaer/${r.skema}`,
    '/findes/ikke',
  ];
}

async function visit(page: Page, path: string): Promise<void> {
  await goTo(page, path);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** How far the page reaches beyond the window, sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const WRITES =
  /^(Ny|Nyt|Opret|Ret|Slet|Gem(?!.* kalender)|Tilføj|Afslut|Forlæng|Registrér|Udfyld|Indtast|Tilbudt i dag|Bevis modtaget|Fulgt op|Planlæg|Luk perioden|Genåbn|Importér)\b/;

test('no page breaks on hostile texts, and none offers to write in a read-only copy', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  const records = await seed(page);
  await page.reload();
  const paths = await addresses(page, records);
  for (const path of paths) {
    await visit(page, path);
    expect([path, await overflow(page)]).toEqual([path, 0]);
    expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
  }
  expect(await page.title()).not.toBe('!');

  const sti = join(folder, 'kopi.effektspor-kopi');
  await call(page, 'revision.copy', { sti, adgangskode: 'kun til revisor 1234' });
  await call(page, 'projekt.close', {});
  await call(page, 'projekt.open', { mappe: sti, adgangskode: 'kun til revisor 1234' });
  await page.reload();
  await expect(page.getByText('Skrivebeskyttet kopi').first()).toBeVisible();
  for (const path of paths) {
    await visit(page, path);
    const offered = await page
      .getByRole('main')
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((b) => b.getAttribute('aria-label') ?? b.textContent.trim()));
    expect([path, offered.filter((name) => WRITES.test(name))]).toEqual([path, []]);
    expect([path, await page.getByRole('main').locator('[data-felt]').count()]).toEqual([path, 0]);
  }
});
