const newline = 10;
const carriageReturn = 13;
const longestLine = 100_000;

const picture = /^\s*(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-[\w-]*(?:PHOTO|IMAGE|LOGO)[\w-]*)\s*[;:]/i;
// In vCard 2.1 the lines of a picture need not be folded.
const ofPicture = /^[A-Za-z0-9+/]+={0,2}\s*$/;

/**
 * The lines of a vCard file without those of its pictures, as the bytes come in. A line that is left out stays as an empty
 * one, so that the lines keep their numbers; one that is far too long is cut. At most `most` bytes are held.
 */
export class PhotoSieve {
  #held = Buffer.alloc(64 * 1024);
  #size = 0;
  #line: Buffer[] = [];
  #lineBytes = 0;
  #isInPicture = false;
  #wasReturn = false;
  #isFull = false;

  constructor(readonly most: number) {}

  /** False where more is held than may be. */
  take(bytes: Uint8Array): boolean {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    while (at < all.length && !this.#isFull) {
      const end = endOfLine(all, at);
      this.#add(all.subarray(at, end ?? all.length));
      if (end === null) return !this.#isFull;
      this.#endLine(all[end] === newline && end === at);
      this.#wasReturn = all[end] === carriageReturn;
      at = end + 1;
    }
    return !this.#isFull;
  }

  /** What was held, with the line that has not ended; null where it is more than may be. */
  bytes(): Buffer | null {
    if (this.#lineBytes > 0) this.#endLine(false);
    return this.#isFull ? null : this.#held.subarray(0, this.#size);
  }

  #add(part: Buffer): void {
    if (part.length === 0) return;
    this.#wasReturn = false;
    const room = longestLine - this.#lineBytes;
    this.#lineBytes += part.length;
    // NOTE: a copy, for the bytes are the network's.
    if (room > 0) this.#line.push(Buffer.from(part.subarray(0, room)));
  }

  #endLine(isEmptyNewline: boolean): void {
    // The second half of one line end.
    if (isEmptyNewline && this.#wasReturn && this.#lineBytes === 0) return;
    const line = Buffer.concat(this.#line);
    this.#line = [];
    this.#lineBytes = 0;
    const start = line.subarray(0, 100).toString("latin1");
    const goesOn = /^[ \t]/.test(start) || (this.#isInPicture && ofPicture.test(line.toString("latin1")));
    if (!goesOn) this.#isInPicture = picture.test(start);
    if (!this.#isInPicture) this.#keep(line);
    this.#keep(lineEnd);
  }

  #keep(line: Buffer): void {
    if (this.#size + line.length > this.most) {
      this.#isFull = true;
      return;
    }
    if (this.#size + line.length > this.#held.length) {
      const larger = Buffer.alloc(Math.max(this.#held.length * 2, this.#size + line.length));
      this.#held.copy(larger, 0, 0, this.#size);
      this.#held = larger;
    }
    line.copy(this.#held, this.#size);
    this.#size += line.length;
  }
}

const lineEnd = Buffer.from("\n");

function endOfLine(bytes: Buffer, from: number): number | null {
  const line = bytes.indexOf(newline, from);
  const back = bytes.subarray(from, line === -1 ? undefined : line).indexOf(carriageReturn);
  if (back !== -1) return from + back;
  return line === -1 ? null : line;
}
