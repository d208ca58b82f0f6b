import { MAX_SKABELON } from '../../domain/skabeloner/index.ts';
import { visStoerrelse } from '../format.ts';

type Detalje = Readonly<Record<string, string | number>>;

/** Why a file cannot be a template, and why a cell takes no value: part of fejl.ts. */
export const skabelonfejl = {
  skabelon_for_stor: `Filen er for stor. En skabelon må fylde ${visStoerrelse(MAX_SKABELON)}; fjern store billeder, eller bed afsenderen om en mindre.`,
  skabelon_tom: 'Filen er tom. Hent den igen hos afsenderen.',
  skabelon_ikke_xlsx: 'Filen er ikke et Excel-regneark (.xlsx). Vælg den skabelon, du har fået tilsendt.',
  skabelon_gammelt_format:
    'Filen er et regneark i et andet format. Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).',
  skabelon_beskyttet:
    'Filen er beskyttet med adgangskode og kan ikke læses. Åbn den i Excel, fjern adgangskoden, og gem den igen.',
  skabelon_makroer:
    'Filen indeholder makroer, dvs. programmer. Effektspor sender dem ikke videre. Bed afsenderen om skabelonen uden makroer (.xlsx).',
  skabelon_beskadiget: 'Filen er beskadiget og kan ikke læses. Hent den igen hos afsenderen.',
  skabelon_pakket_for_stort:
    'Filen fylder alt for meget, når den pakkes ud, og er ikke læst. Bed afsenderen om en almindelig skabelon.',
  skabelon_stier:
    'Filen indeholder navne, der peger ud af den. Den er ikke læst. Hent den igen hos afsenderen.',
  skabelon_dtd:
    'Filen indeholder henvisninger (DTD), som et regneark ikke har. Den er ikke læst. Hent den igen hos afsenderen.',
  skabelon_uden_ark: 'Der er ingen regneark med celler i filen.',
  skabelon_fil_mangler: 'Selve filen ligger ikke på denne computer. Vælg den igen under Ny udgave.',
  skabelon_uden_celler: 'Ingen celler skal udfyldes endnu. Vælg først, hvad der skal stå hvor.',
  celle_ark_mangler: (d: Detalje): string => `Arket “${d['ark'] ?? ''}” findes ikke i filen.`,
  celle_flettet: (d: Detalje): string =>
    `Cellen er flettet ind i ${d['omraade'] ?? ''}. Vælg ${d['celle'] ?? 'den første celle'}, som viser værdien.`,
  celle_formel: 'Cellen har en formel, som skabelonen selv regner ud. Vælg en celle, den regner på.',
  celle_matrix: (d: Detalje): string =>
    `Cellen er en del af formlen i ${d['omraade'] ?? ''}, som skabelonen selv regner ud.`,
  celle_tabelhoved: (d: Detalje): string =>
    `Cellen er en overskrift i tabellen (${d['omraade'] ?? ''}). En anden tekst ville ødelægge tabellen.`,
  celle_pivot: (d: Detalje): string =>
    `Cellen hører til pivottabellen ${d['omraade'] ?? ''}, som Excel selv skriver.`,
};
