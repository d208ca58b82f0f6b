export const OVERBLIK = '/overblik';
export const ATTENTION = `${OVERBLIK}/opmaerksomhed`;
export const COMPARE = `${OVERBLIK}/sammenlign`;

/** The page of one indicator, whatever its number is made of. */
export const indicatorPath = (nr: string): string => `${OVERBLIK}/${encodeURIComponent(nr)}`;

/** The number in the last part of an address, which the router has read once already. */
export function nrOf(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
