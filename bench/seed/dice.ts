/** A generator of repeatable chance with 128 bits of state (sfc32): the same seed and name throw the same dice. */
export class Dice {
  #a: number;
  #b: number;
  #c: number;
  #count = 1;

  constructor(seed: number, name: string) {
    this.#a = mixed(name, seed);
    this.#b = mixed(name, Math.floor(seed / 2 ** 32) ^ 0x9e3779b9);
    this.#c = seed | 0;
    for (let i = 0; i < 15; i++) this.bits();
  }

  /** 32 bits, as a whole number. */
  bits(): number {
    const sum = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** A number from 0 up to, but not, 1. */
  roll(): number {
    return this.bits() / 2 ** 32;
  }

  /** True in so many cases of one. */
  chance(of: number): boolean {
    return this.roll() < of;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1));
  }

  /** One of several. */
  pick<One>(from: readonly One[]): One {
    if (from.length === 0) throw new Error("There is nothing to pick from");
    return from[Math.floor(this.roll() * from.length)] as One;
  }

  /** So many of them, in their order. */
  some<One>(from: readonly One[], of: number): One[] {
    return from.filter(() => this.chance(of));
  }

  /** An id such as the house makes them: 53 bits, and never 0. */
  id(): number {
    return (this.bits() >>> 11) * 2 ** 32 + this.bits() || 1;
  }

  /** A secret such as a browser is given. */
  secret(): string {
    const bytes = Buffer.alloc(32);
    for (let at = 0; at < 32; at += 4) bytes.writeUInt32LE(this.bits(), at);
    return bytes.toString("base64url");
  }
}

/** Mixes a name into 32 bits (FNV). */
function mixed(name: string, from: number): number {
  let hash = 0x811c9dc5 ^ from;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
