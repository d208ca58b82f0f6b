/**
 * What a jobformidler's day adds to the records. A draft belongs to one user; no window wrote any before, so
 * that table begins anew. Odd but allowed values have their reasons. Closed periods: what lists read of an
 * indsendelse stands before its result, which is megabytes.
 */
export const dagligt = `
ALTER TABLE spoergsmaal ADD COLUMN oplystProcent INTEGER;
ALTER TABLE spoergsmaal ADD COLUMN oplystN INTEGER;
CREATE TABLE kladde_ny (
  bruger TEXT NOT NULL,
  noegle TEXT NOT NULL,
  tid TEXT NOT NULL,
  indhold TEXT NOT NULL,
  PRIMARY KEY (bruger, noegle)
) STRICT, WITHOUT ROWID;
DROP TABLE kladde;
ALTER TABLE kladde_ny RENAME TO kladde;
CREATE TABLE begrundelse (
  id TEXT PRIMARY KEY NOT NULL,
  tabel TEXT,
  raekkeId TEXT,
  felt TEXT,
  kode TEXT,
  tekst TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX begrundelse_raekkeId ON begrundelse (raekkeId);
CREATE TABLE indsendelse (
  id TEXT PRIMARY KEY NOT NULL,
  periodeId TEXT,
  dato TEXT,
  lukketTid TEXT,
  lukketAf TEXT,
  eksportSha256 TEXT,
  genaabnetTid TEXT,
  genaabnetAf TEXT,
  genaabnetGrund TEXT,
  slettet INTEGER,
  konflikt INTEGER,
  hoveder TEXT,
  forklaringer TEXT,
  vidne TEXT,
  resultat TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX indsendelse_periodeId ON indsendelse (periodeId);
ALTER TABLE kursus ADD COLUMN tilbudtDato TEXT;
ALTER TABLE kursus ADD COLUMN timer INTEGER;
ALTER TABLE virksomhed ADD COLUMN groenOmstillingBehov TEXT;
ALTER TABLE virksomhedsstoette ADD COLUMN afslagsaarsag TEXT;
ALTER TABLE projekt ADD COLUMN ugerMellemSamtaler INTEGER;
ALTER TABLE maalgruppe ADD COLUMN hjaelperIkkeMed TEXT;
`;
