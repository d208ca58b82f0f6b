/** What a jobformidler's day adds to the records. */
export const dagligt = `
ALTER TABLE spoergsmaal ADD COLUMN oplystProcent INTEGER;
ALTER TABLE spoergsmaal ADD COLUMN oplystN INTEGER;
`;
