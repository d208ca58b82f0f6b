import { stringify } from 'uuid';

/** Chance that is the same on every run: mulberry32, all of whose 2^32 states lie on one cycle. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  #bits(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** A whole number, both ends included. */
  int(min: number, max: number): number {
    return min + Math.floor((this.#bits() / 2 ** 32) * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.#bits() / 2 ** 32 < probability;
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.int(0, list.length - 1)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  }

  /** One of the list, each as likely as its weight says. */
  weighted<T>(list: readonly T[], weightOf: (item: T) => number): T {
    const total = list.reduce((sum, item) => sum + weightOf(item), 0);
    let left = (this.#bits() / 2 ** 32) * total;
    for (const item of list) {
      left -= weightOf(item);
      if (left < 0) return item;
    }
    return this.pick(list);
  }

  /** A UUIDv7 of the time in UTC ms, so that ids sort as they were given out. */
  uuid(ms: number): string {
    const bytes = Buffer.alloc(16);
    bytes.writeUIntBE(ms, 0, 6);
    for (const offset of [6, 8, 12]) bytes.writeUInt32BE(this.#bits(), offset);
    bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6);
    bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
    return stringify(bytes);
  }
}
