/** What the submission adds: what its workbook says beside the numbers, and the lights given by hand. */
export const indsendelsen = `
ALTER TABLE indsendelse ADD COLUMN bilag TEXT;
CREATE TABLE evaluering (
  id TEXT PRIMARY KEY NOT NULL,
  emne TEXT,
  lys TEXT,
  tekst TEXT,
  hoveder TEXT,
  slettet INTEGER,
  konflikt INTEGER
) STRICT, WITHOUT ROWID;
`;
