/**
 * The log, the entity tables (the fold of the log), the search index, and what this laptop alone knows.
 * The index is kept at detail = column: with detail = none, SQLite's secure-delete leaves it damaged after an edit.
 */
export const initial = `
CREATE TABLE aendring (
  id TEXT PRIMARY KEY NOT NULL,
  enhed TEXT NOT NULL,
  nr INTEGER NOT NULL,
  hlc TEXT NOT NULL,
  handling TEXT NOT NULL,
  bruger TEXT NOT NULL,
  art TEXT NOT NULL,
  tabel TEXT NOT NULL,
  raekke TEXT NOT NULL,
  felter TEXT NOT NULL,
  vaerdier TEXT NOT NULL,
  grundlag TEXT NOT NULL,
  forpligtelse TEXT NOT NULL,
  forrige TEXT NOT NULL,
  modtaget TEXT
) STRICT;
CREATE UNIQUE INDEX aendring_enhed_nr ON aendring (enhed, nr);
CREATE INDEX aendring_raekke ON aendring (raekke);
CREATE INDEX aendring_handling ON aendring (handling);
CREATE TRIGGER aendring_slettes_ikke BEFORE DELETE ON aendring
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER aendring_rettes_ikke BEFORE UPDATE ON aendring
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TABLE enhed (id TEXT PRIMARY KEY NOT NULL, navn TEXT NOT NULL, egen INTEGER NOT NULL) STRICT;
CREATE TABLE lokal (navn TEXT PRIMARY KEY NOT NULL, vaerdi TEXT NOT NULL) STRICT;
CREATE TABLE opslag (
  nr INTEGER PRIMARY KEY,
  tid TEXT NOT NULL,
  bruger TEXT NOT NULL,
  art TEXT NOT NULL,
  tabel TEXT NOT NULL,
  raekke TEXT NOT NULL
) STRICT;
CREATE TRIGGER opslag_slettes_ikke BEFORE DELETE ON opslag
BEGIN SELECT RAISE(ABORT, 'look-ups are append-only'); END;
CREATE TRIGGER opslag_rettes_ikke BEFORE UPDATE ON opslag
BEGIN SELECT RAISE(ABORT, 'look-ups are append-only'); END;
CREATE VIRTUAL TABLE soegning USING fts5(
  tekst, tabel UNINDEXED, raekke UNINDEXED, tokenize = "unicode61 remove_diacritics 0", detail = column,
  columnsize = 0
);
INSERT INTO soegning (soegning, rank) VALUES ('secure-delete', 1);
CREATE TABLE soegning_raekke (raekke TEXT PRIMARY KEY NOT NULL, nr INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE projekt (
  id TEXT PRIMARY KEY NOT NULL,
  navn TEXT,
  tilskudsmodtager TEXT,
  sagsbehandler TEXT,
  finansieringskilde TEXT,
  indsatsomraade TEXT,
  budgetKr INTEGER,
  bevillingFra TEXT,
  bevillingTil TEXT,
  pseudonymnoegle TEXT,
  visDato TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE projektkommune (
  id TEXT PRIMARY KEY NOT NULL,
  kommune TEXT,
  rolle TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE bruger (
  id TEXT PRIMARY KEY NOT NULL,
  navn TEXT,
  rolle TEXT,
  slot TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE indikator (
  id TEXT PRIMARY KEY NOT NULL,
  nr TEXT,
  gruppe TEXT,
  navn TEXT,
  enhed TEXT,
  kilde TEXT,
  filter TEXT,
  distinkt TEXT,
  maaltal INTEGER,
  maaltalEfter INTEGER,
  indsamlesFra TEXT,
  euKode TEXT,
  raekkefoelge INTEGER,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE periode (
  id TEXT PRIMARY KEY NOT NULL,
  nr INTEGER,
  fra TEXT,
  til TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE forventning (
  id TEXT PRIMARY KEY NOT NULL,
  indikatorId TEXT,
  periodeId TEXT,
  vaerdi INTEGER,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX forventning_indikatorId ON forventning (indikatorId);
CREATE INDEX forventning_periodeId ON forventning (periodeId);
CREATE TABLE trafiklysgraense (
  id TEXT PRIMARY KEY NOT NULL,
  skala TEXT,
  niveau INTEGER,
  lys TEXT,
  fra INTEGER,
  til INTEGER,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE deltager (
  id TEXT PRIMARY KEY NOT NULL,
  navn TEXT,
  cpr TEXT,
  kommune TEXT,
  telefon TEXT,
  email TEXT,
  adresse TEXT,
  visitationDato TEXT,
  visitationSagsbehandler TEXT,
  visitationKommune TEXT,
  visitationUdfald TEXT,
  optagetDato TEXT,
  ydelse TEXT,
  arbejdsmarkedsstatus TEXT,
  uddannelsesniveau TEXT,
  koen TEXT,
  foedselsdato TEXT,
  jobformidlerId TEXT,
  afslutningDato TEXT,
  afslutningAarsag TEXT,
  afslutningNote TEXT,
  note TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX deltager_cpr ON deltager (cpr);
CREATE TABLE virksomhed (
  id TEXT PRIMARY KEY NOT NULL,
  navn TEXT,
  cvr TEXT,
  pNummer TEXT,
  kommune TEXT,
  branche TEXT,
  kontaktperson TEXT,
  telefon TEXT,
  email TEXT,
  aarsvaerk REAL,
  omsaetningMioEur REAL,
  balanceMioEur REAL,
  koncern INTEGER,
  stoerrelseDato TEXT,
  note TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX virksomhed_cvr ON virksomhed (cvr);
CREATE TABLE virksomhedskontakt (
  id TEXT PRIMARY KEY NOT NULL,
  virksomhedId TEXT,
  dato TEXT,
  type TEXT,
  kontaktperson TEXT,
  medarbejderId TEXT,
  deltagerId TEXT,
  opfoelgningDato TEXT,
  note TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX virksomhedskontakt_virksomhedId ON virksomhedskontakt (virksomhedId);
CREATE INDEX virksomhedskontakt_deltagerId ON virksomhedskontakt (deltagerId);
CREATE TABLE virksomhedsstoette (
  id TEXT PRIMARY KEY NOT NULL,
  virksomhedId TEXT,
  beskrivelse TEXT,
  status TEXT,
  tilbudtDato TEXT,
  modtagetDato TEXT,
  afslaaetDato TEXT,
  afslagsgrund TEXT,
  beloebKr INTEGER,
  dokumentation TEXT,
  note TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX virksomhedsstoette_virksomhedId ON virksomhedsstoette (virksomhedId);
CREATE TABLE jobformidlerforloeb (
  id TEXT PRIMARY KEY NOT NULL,
  deltagerId TEXT,
  jobformidlerId TEXT,
  planlagtStart TEXT,
  startDato TEXT,
  slutDato TEXT,
  note TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX jobformidlerforloeb_deltagerId ON jobformidlerforloeb (deltagerId);
CREATE TABLE praktikforloeb (
  id TEXT PRIMARY KEY NOT NULL,
  deltagerId TEXT,
  virksomhedId TEXT,
  type TEXT,
  status TEXT,
  planlagtStart TEXT,
  planlagtSlut TEXT,
  startDato TEXT,
  slutDato TEXT,
  timerPrUge REAL,
  dokumentation TEXT,
  note TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX praktikforloeb_deltagerId ON praktikforloeb (deltagerId);
CREATE INDEX praktikforloeb_virksomhedId ON praktikforloeb (virksomhedId);
CREATE TABLE hold (
  id TEXT PRIMARY KEY NOT NULL,
  navn TEXT,
  sted TEXT,
  kapacitet INTEGER,
  planlagtStart TEXT,
  planlagtSlut TEXT,
  startDato TEXT,
  slutDato TEXT,
  note TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE tilmelding (
  id TEXT PRIMARY KEY NOT NULL,
  holdId TEXT,
  deltagerId TEXT,
  planlagtStart TEXT,
  startDato TEXT,
  slutDato TEXT,
  note TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX tilmelding_deltagerId ON tilmelding (deltagerId);
CREATE INDEX tilmelding_holdId ON tilmelding (holdId);
CREATE TABLE kursus (
  id TEXT PRIMARY KEY NOT NULL,
  deltagerId TEXT,
  art TEXT,
  navn TEXT,
  status TEXT,
  startDato TEXT,
  gennemfoertDato TEXT,
  bevis INTEGER,
  bevisReference TEXT,
  anbefaletTrin TEXT,
  note TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX kursus_deltagerId ON kursus (deltagerId);
CREATE TABLE effekt (
  id TEXT PRIMARY KEY NOT NULL,
  deltagerId TEXT,
  art TEXT,
  dato TEXT,
  jobtype TEXT,
  timerPrUge REAL,
  virksomhedId TEXT,
  uddannelsesart TEXT,
  dokumentation TEXT,
  note TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX effekt_deltagerId ON effekt (deltagerId);
CREATE INDEX effekt_virksomhedId ON effekt (virksomhedId);
CREATE TABLE flet (
  id TEXT PRIMARY KEY NOT NULL,
  art TEXT,
  aId TEXT,
  bId TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
`;
