export const REGIONER = ['hovedstaden', 'sjaelland', 'syddanmark', 'midtjylland', 'nordjylland'] as const;
export type Region = (typeof REGIONER)[number];

/** A Danish municipality: three-digit code, name without the word 'Kommune', region. */
export interface Kommune {
  readonly kode: string;
  readonly navn: string;
  readonly region: Region;
}

/** All 98, in Danish alphabetical order (aa with å, last). domain.md §3.3 */
export const KOMMUNER: readonly Kommune[] = [
  { kode: '165', navn: 'Albertslund', region: 'hovedstaden' },
  { kode: '201', navn: 'Allerød', region: 'hovedstaden' },
  { kode: '420', navn: 'Assens', region: 'syddanmark' },
  { kode: '151', navn: 'Ballerup', region: 'hovedstaden' },
  { kode: '530', navn: 'Billund', region: 'syddanmark' },
  { kode: '400', navn: 'Bornholm', region: 'hovedstaden' },
  { kode: '153', navn: 'Brøndby', region: 'hovedstaden' },
  { kode: '810', navn: 'Brønderslev', region: 'nordjylland' },
  { kode: '155', navn: 'Dragør', region: 'hovedstaden' },
  { kode: '240', navn: 'Egedal', region: 'hovedstaden' },
  { kode: '561', navn: 'Esbjerg', region: 'syddanmark' },
  { kode: '563', navn: 'Fanø', region: 'syddanmark' },
  { kode: '710', navn: 'Favrskov', region: 'midtjylland' },
  { kode: '320', navn: 'Faxe', region: 'sjaelland' },
  { kode: '210', navn: 'Fredensborg', region: 'hovedstaden' },
  { kode: '607', navn: 'Fredericia', region: 'syddanmark' },
  { kode: '147', navn: 'Frederiksberg', region: 'hovedstaden' },
  { kode: '813', navn: 'Frederikshavn', region: 'nordjylland' },
  { kode: '250', navn: 'Frederikssund', region: 'hovedstaden' },
  { kode: '190', navn: 'Furesø', region: 'hovedstaden' },
  { kode: '430', navn: 'Faaborg-Midtfyn', region: 'syddanmark' },
  { kode: '157', navn: 'Gentofte', region: 'hovedstaden' },
  { kode: '159', navn: 'Gladsaxe', region: 'hovedstaden' },
  { kode: '161', navn: 'Glostrup', region: 'hovedstaden' },
  { kode: '253', navn: 'Greve', region: 'sjaelland' },
  { kode: '270', navn: 'Gribskov', region: 'hovedstaden' },
  { kode: '376', navn: 'Guldborgsund', region: 'sjaelland' },
  { kode: '510', navn: 'Haderslev', region: 'syddanmark' },
  { kode: '260', navn: 'Halsnæs', region: 'hovedstaden' },
  { kode: '766', navn: 'Hedensted', region: 'midtjylland' },
  { kode: '217', navn: 'Helsingør', region: 'hovedstaden' },
  { kode: '163', navn: 'Herlev', region: 'hovedstaden' },
  { kode: '657', navn: 'Herning', region: 'midtjylland' },
  { kode: '219', navn: 'Hillerød', region: 'hovedstaden' },
  { kode: '860', navn: 'Hjørring', region: 'nordjylland' },
  { kode: '316', navn: 'Holbæk', region: 'sjaelland' },
  { kode: '661', navn: 'Holstebro', region: 'midtjylland' },
  { kode: '615', navn: 'Horsens', region: 'midtjylland' },
  { kode: '167', navn: 'Hvidovre', region: 'hovedstaden' },
  { kode: '169', navn: 'Høje-Taastrup', region: 'hovedstaden' },
  { kode: '223', navn: 'Hørsholm', region: 'hovedstaden' },
  { kode: '756', navn: 'Ikast-Brande', region: 'midtjylland' },
  { kode: '183', navn: 'Ishøj', region: 'hovedstaden' },
  { kode: '849', navn: 'Jammerbugt', region: 'nordjylland' },
  { kode: '326', navn: 'Kalundborg', region: 'sjaelland' },
  { kode: '440', navn: 'Kerteminde', region: 'syddanmark' },
  { kode: '621', navn: 'Kolding', region: 'syddanmark' },
  { kode: '101', navn: 'København', region: 'hovedstaden' },
  { kode: '259', navn: 'Køge', region: 'sjaelland' },
  { kode: '482', navn: 'Langeland', region: 'syddanmark' },
  { kode: '350', navn: 'Lejre', region: 'sjaelland' },
  { kode: '665', navn: 'Lemvig', region: 'midtjylland' },
  { kode: '360', navn: 'Lolland', region: 'sjaelland' },
  { kode: '173', navn: 'Lyngby-Taarbæk', region: 'hovedstaden' },
  { kode: '825', navn: 'Læsø', region: 'nordjylland' },
  { kode: '846', navn: 'Mariagerfjord', region: 'nordjylland' },
  { kode: '410', navn: 'Middelfart', region: 'syddanmark' },
  { kode: '773', navn: 'Morsø', region: 'nordjylland' },
  { kode: '707', navn: 'Norddjurs', region: 'midtjylland' },
  { kode: '480', navn: 'Nordfyns', region: 'syddanmark' },
  { kode: '450', navn: 'Nyborg', region: 'syddanmark' },
  { kode: '370', navn: 'Næstved', region: 'sjaelland' },
  { kode: '727', navn: 'Odder', region: 'midtjylland' },
  { kode: '461', navn: 'Odense', region: 'syddanmark' },
  { kode: '306', navn: 'Odsherred', region: 'sjaelland' },
  { kode: '730', navn: 'Randers', region: 'midtjylland' },
  { kode: '840', navn: 'Rebild', region: 'nordjylland' },
  { kode: '760', navn: 'Ringkøbing-Skjern', region: 'midtjylland' },
  { kode: '329', navn: 'Ringsted', region: 'sjaelland' },
  { kode: '265', navn: 'Roskilde', region: 'sjaelland' },
  { kode: '230', navn: 'Rudersdal', region: 'hovedstaden' },
  { kode: '175', navn: 'Rødovre', region: 'hovedstaden' },
  { kode: '741', navn: 'Samsø', region: 'midtjylland' },
  { kode: '740', navn: 'Silkeborg', region: 'midtjylland' },
  { kode: '746', navn: 'Skanderborg', region: 'midtjylland' },
  { kode: '779', navn: 'Skive', region: 'midtjylland' },
  { kode: '330', navn: 'Slagelse', region: 'sjaelland' },
  { kode: '269', navn: 'Solrød', region: 'sjaelland' },
  { kode: '340', navn: 'Sorø', region: 'sjaelland' },
  { kode: '336', navn: 'Stevns', region: 'sjaelland' },
  { kode: '671', navn: 'Struer', region: 'midtjylland' },
  { kode: '479', navn: 'Svendborg', region: 'syddanmark' },
  { kode: '706', navn: 'Syddjurs', region: 'midtjylland' },
  { kode: '540', navn: 'Sønderborg', region: 'syddanmark' },
  { kode: '787', navn: 'Thisted', region: 'nordjylland' },
  { kode: '550', navn: 'Tønder', region: 'syddanmark' },
  { kode: '185', navn: 'Tårnby', region: 'hovedstaden' },
  { kode: '187', navn: 'Vallensbæk', region: 'hovedstaden' },
  { kode: '573', navn: 'Varde', region: 'syddanmark' },
  { kode: '575', navn: 'Vejen', region: 'syddanmark' },
  { kode: '630', navn: 'Vejle', region: 'syddanmark' },
  { kode: '820', navn: 'Vesthimmerlands', region: 'nordjylland' },
  { kode: '791', navn: 'Viborg', region: 'midtjylland' },
  { kode: '390', navn: 'Vordingborg', region: 'sjaelland' },
  { kode: '492', navn: 'Ærø', region: 'syddanmark' },
  { kode: '580', navn: 'Aabenraa', region: 'syddanmark' },
  { kode: '851', navn: 'Aalborg', region: 'nordjylland' },
  { kode: '751', navn: 'Aarhus', region: 'midtjylland' },
];

const BY_CODE: ReadonlyMap<string, Kommune> = new Map(KOMMUNER.map((kommune) => [kommune.kode, kommune]));
const BY_NAME: ReadonlyMap<string, Kommune> = new Map(
  KOMMUNER.map((kommune) => [kommune.navn.toLowerCase(), kommune]),
);

/**
 * The three-digit code of a typed or imported code ('316', '0316') or name ('Holbæk',
 * 'holbæk kommune'); null for what is no municipality (411 Christiansø is none). domain.md §3.3
 */
export function parseKommune(text: string): string | null {
  const typed = text.normalize('NFC').trim().toLowerCase();
  const code = /^0?(\d{3})$/.exec(typed)?.[1];
  if (code !== undefined) return BY_CODE.get(code)?.kode ?? null;
  return BY_NAME.get(typed.replace(/\s+kommune$/, ''))?.kode ?? null;
}

/** The municipality with the three-digit code; null for an unknown code. */
export function findKommune(kode: string): Kommune | null {
  return BY_CODE.get(kode) ?? null;
}

/** Its name; an unknown code is shown as it is. */
export const kommunenavn = (kode: string): string => findKommune(kode)?.navn ?? kode;
