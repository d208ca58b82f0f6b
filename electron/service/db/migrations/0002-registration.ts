/** Visitation, attendance, talks, surveys, sharing of knowledge; drafts and views of this laptop. */
export const registration = `
ALTER TABLE deltager ADD COLUMN visitationAarsag TEXT;
ALTER TABLE deltager ADD COLUMN visitationBeskrivelse TEXT;
ALTER TABLE deltager ADD COLUMN opfulgt4UgerDato TEXT;
ALTER TABLE deltager ADD COLUMN opfulgt6MdrDato TEXT;
ALTER TABLE virksomhed ADD COLUMN stoerrelseDokumentation TEXT;
ALTER TABLE virksomhed ADD COLUMN informeretOmStoetteDato TEXT;
ALTER TABLE virksomhed ADD COLUMN groenOmstilling INTEGER;
ALTER TABLE hold ADD COLUMN forlaengelseGrund TEXT;
ALTER TABLE tilmelding ADD COLUMN tidsafgraensetDato TEXT;
ALTER TABLE tilmelding ADD COLUMN klarDato TEXT;
CREATE TABLE fremmoede (
  id TEXT PRIMARY KEY NOT NULL,
  tilmeldingId TEXT,
  dato TEXT,
  status TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX fremmoede_tilmeldingId ON fremmoede (tilmeldingId);
CREATE TABLE statussamtale (
  id TEXT PRIMARY KEY NOT NULL,
  deltagerId TEXT,
  art TEXT,
  planlagtDato TEXT,
  tidspunkt TEXT,
  afholdtDato TEXT,
  medarbejderId TEXT,
  note TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX statussamtale_deltagerId ON statussamtale (deltagerId);
CREATE TABLE maalgruppe (
  id TEXT PRIMARY KEY NOT NULL,
  navn TEXT,
  gyldigFra TEXT,
  gyldigTil TEXT,
  beskrivelse TEXT,
  kontakt TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE kriterium (
  id TEXT PRIMARY KEY NOT NULL,
  maalgruppeId TEXT,
  nr INTEGER,
  tekst TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX kriterium_maalgruppeId ON kriterium (maalgruppeId);
CREATE TABLE visitationssvar (
  id TEXT PRIMARY KEY NOT NULL,
  deltagerId TEXT,
  kriteriumId TEXT,
  opfyldt INTEGER,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX visitationssvar_deltagerId ON visitationssvar (deltagerId);
CREATE TABLE videndeling (
  id TEXT PRIMARY KEY NOT NULL,
  dato TEXT,
  emne TEXT,
  modtagergruppe TEXT,
  antal INTEGER,
  materiale TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE spoergeskema (
  id TEXT PRIMARY KEY NOT NULL,
  navn TEXT,
  dato TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE spoergsmaal (
  id TEXT PRIMARY KEY NOT NULL,
  spoergeskemaId TEXT,
  nr INTEGER,
  gruppe TEXT,
  tekst TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX spoergsmaal_spoergeskemaId ON spoergsmaal (spoergeskemaId);
CREATE TABLE besvarelse (
  id TEXT PRIMARY KEY NOT NULL,
  spoergeskemaId TEXT,
  svar TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX besvarelse_spoergeskemaId ON besvarelse (spoergeskemaId);
CREATE TABLE kladde (
  noegle TEXT PRIMARY KEY NOT NULL,
  bruger TEXT NOT NULL,
  tid TEXT NOT NULL,
  indhold TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE visningsvalg (
  bruger TEXT NOT NULL,
  navn TEXT NOT NULL,
  indhold TEXT NOT NULL,
  PRIMARY KEY (bruger, navn)
) STRICT, WITHOUT ROWID;
`;
