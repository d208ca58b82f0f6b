import { parseCpr } from '#shared/domain/deltagere/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { parseCvr } from '#shared/domain/virksomheder/index.ts';
import type { Random } from './random.ts';

/**
 * Numbers for invented persons and companies. A CPR fails modulus 11 and is not of a 1 January, so that it was
 * practically never given out (domain.md §3.1); a CVR keeps its check, as it must, but lies in a range far above
 * those given out.
 */
export class Numre {
  readonly #random: Random;
  readonly #used = new Set<string>();

  constructor(random: Random) {
    this.#random = random;
  }

  cpr(foedt: LocalDate, koen: 'mand' | 'kvinde'): string {
    const [year, month, day] = foedt.split('-');
    // The seventh digit tells the century; 4 and 9 also serve 1937–1999, but 0–3 are the usual ones (§3.1).
    const seventh = foedt < '2000-01-01' ? ['0', '1', '2', '3'] : ['4', '5', '6', '7', '8', '9'];
    return this.#new(() => {
      const last = 2 * this.#random.int(0, 4) + (koen === 'mand' ? 1 : 0);
      const middle = String(this.#random.int(0, 99)).padStart(2, '0');
      const cpr = `${day}${month}${year?.slice(2)}${this.#random.pick(seventh)}${middle}${last}`;
      const read = parseCpr(cpr);
      return read.ok && !read.modulus11 && read.foedselsdato === foedt ? cpr : null;
    });
  }

  cvr(): string {
    return this.#new(() => {
      const cvr = String(this.#random.int(97_000_000, 99_999_999));
      return parseCvr(cvr).ok ? cvr : null;
    });
  }

  pNummer(): string {
    return this.#new(() => `19${String(this.#random.int(0, 99_999_999)).padStart(8, '0')}`);
  }

  /** In the series that the Danish numbering plan keeps in reserve: nobody is called by it. */
  telefon(): string {
    const rest = String(this.#random.int(0, 999_999)).padStart(6, '0');
    const series = this.#random.pick(['67', '68', '83', '84', '85', '94', '95']);
    return `${series} ${rest.slice(0, 2)} ${rest.slice(2, 4)} ${rest.slice(4)}`;
  }

  /** Tries until a number is allowed and not taken. */
  #new(make: () => string | null): string {
    for (;;) {
      const made = make();
      if (made === null || this.#used.has(made)) continue;
      this.#used.add(made);
      return made;
    }
  }
}
