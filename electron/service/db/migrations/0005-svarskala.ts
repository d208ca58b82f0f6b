/** A questionnaire may have a scale of its own: its labels, best first, as JSON. None is the report's scale. */
export const svarskala = `
ALTER TABLE spoergeskema ADD COLUMN skala TEXT;
`;
