/**
 * What the submission adds: what its workbook says beside the numbers, and the lights given by hand. An indicator's
 * reference sheet has words of its own, and what it counts can change from a day on: the row of the indicator is the
 * version that holds from the beginning. Every time data is taken out in the clear has its reason.
 * Templates of others: their files lie beside the log, each once.
 */
export const indsendelsen = `
ALTER TABLE indsendelse ADD COLUMN bilag TEXT;
ALTER TABLE projekt ADD COLUMN indsendelsesfristDage INTEGER;
ALTER TABLE projekt ADD COLUMN slutudbetalingDato TEXT;
ALTER TABLE projekt ADD COLUMN statsstoette INTEGER;
CREATE TABLE aarshjulpunkt (
  id TEXT PRIMARY KEY NOT NULL,
  art TEXT,
  navn TEXT,
  dato TEXT,
  udfoertDato TEXT,
  note TEXT,
  slettet INTEGER,
  konflikt INTEGER,
  hoveder TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE eukortlaegning (
  id TEXT PRIMARY KEY NOT NULL,
  navn TEXT,
  gyldigFra TEXT,
  fortolkning TEXT,
  dagpenge TEXT,
  kontanthjaelp_jobparat TEXT,
  overgangsydelse_jobparat TEXT,
  kontanthjaelp_aktivitetsparat TEXT,
  overgangsydelse_aktivitetsparat TEXT,
  uddannelseshjaelp_uddannelsesparat TEXT,
  uddannelseshjaelp_aktivitetsparat TEXT,
  sygedagpenge TEXT,
  jobafklaringsforloeb TEXT,
  ressourceforloeb TEXT,
  ledighedsydelse TEXT,
  revalidering TEXT,
  foertidspension TEXT,
  ung_under_18 TEXT,
  selvforsoergende TEXT,
  slettet INTEGER,
  konflikt INTEGER,
  hoveder TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE evaluering (
  id TEXT PRIMARY KEY NOT NULL,
  emne TEXT,
  lys TEXT,
  tekst TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
ALTER TABLE indikator ADD COLUMN metode TEXT;
ALTER TABLE indikator ADD COLUMN dokumentation TEXT;
ALTER TABLE indikator ADD COLUMN begraensninger TEXT;
ALTER TABLE indikator ADD COLUMN udgaarDato TEXT;
CREATE TABLE indikatorversion (
  id TEXT PRIMARY KEY NOT NULL,
  indikatorId TEXT,
  gyldigFra TEXT,
  kilde TEXT,
  filter TEXT,
  distinkt TEXT,
  enhed TEXT,
  begrundelse TEXT,
  slettet INTEGER,
  konflikt INTEGER,
  hoveder TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX indikatorversion_indikatorId ON indikatorversion (indikatorId);
CREATE TABLE arkivudtraek (
  id TEXT PRIMARY KEY NOT NULL,
  art TEXT,
  grund TEXT,
  begyndtTid TEXT,
  begyndtAf TEXT,
  sha256 TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE skabelon (
  id TEXT PRIMARY KEY NOT NULL,
  navn TEXT,
  fingeraftryk TEXT,
  stoerrelse INTEGER,
  tilknytninger TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE skabelonfil (
  fingeraftryk TEXT PRIMARY KEY NOT NULL,
  indhold BLOB NOT NULL
) STRICT;
`;
