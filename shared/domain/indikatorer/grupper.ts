/** A live record, and the CPR or CVR that makes it one with others. */
export interface Medlem {
  readonly id: string;
  readonly noegle: string | null;
}

/** An undirected link between two records. */
export interface Link {
  readonly aId: string | null;
  readonly bId: string | null;
}

/**
 * Records that are one unit, numbered from 0. `repraesentant` is the smallest id of a live record,
 * else (only unknown or deleted ones) the smallest id.
 */
export interface Grupper {
  readonly nummer: Map<string, number>;
  readonly repraesentant: string[];
}

/**
 * Groups by equal key and by link, transitively. Links join also through records that are not live:
 * that two records are one person was decided, whoever was deleted since. An empty key joins nothing.
 * domain.md §1.12, design.md §4 (flet)
 */
export function buildGrupper(medlemmer: readonly Medlem[], links: readonly Link[]): Grupper {
  const parents = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const { id, noegle } of medlemmer) {
    if (!parents.has(id)) parents.set(id, id);
    if (noegle === null || noegle === '') continue;
    const owner = owners.get(noegle);
    if (owner === undefined) owners.set(noegle, id);
    else join(parents, owner, id);
  }
  for (const { aId, bId } of links) {
    if (aId !== null && bId !== null) join(parents, aId, bId);
  }
  return number(parents, new Set(medlemmer.map((medlem) => medlem.id)));
}

/** The unit of a record; an id not seen before (a deleted record) becomes a unit of its own. */
export function unitOf(grupper: Grupper, id: string): number {
  const known = grupper.nummer.get(id);
  if (known !== undefined) return known;
  const next = grupper.repraesentant.push(id) - 1;
  grupper.nummer.set(id, next);
  return next;
}

function number(parents: Map<string, string>, live: ReadonlySet<string>): Grupper {
  const nummer = new Map<string, number>();
  const repraesentant: string[] = [];
  const ofRoot = new Map<string, number>();
  const liveFirst = [...parents.keys()].toSorted((a, b) => rank(a, live) - rank(b, live) || (a < b ? -1 : 1));
  for (const id of liveFirst) {
    const root = find(parents, id);
    const unit = ofRoot.get(root) ?? repraesentant.push(id) - 1;
    ofRoot.set(root, unit);
    nummer.set(id, unit);
  }
  return { nummer, repraesentant };
}

function rank(id: string, live: ReadonlySet<string>): number {
  return live.has(id) ? 0 : 1;
}

function join(parents: Map<string, string>, a: string, b: string): void {
  const [rootA, rootB] = [find(parents, a), find(parents, b)];
  if (rootA !== rootB) parents.set(rootB, rootA);
}

// Halves the path on the way, so that long chains of links stay cheap.
function find(parents: Map<string, string>, id: string): string {
  let current = id;
  for (;;) {
    const parent = parents.get(current);
    if (parent === undefined) {
      parents.set(current, current);
      return current;
    }
    if (parent === current) return current;
    const grandparent = parents.get(parent) ?? parent;
    parents.set(current, grandparent);
    current = grandparent;
  }
}
