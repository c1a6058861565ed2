const newline = 10;
const carriageReturn = 13;
const longestLine = 100_000;
/** Pictures of 64 MB, on lines of 75 letters as they are folded, are fewer. */
const mostBreaks = 1_000_000;

const picture = /^\s*(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-[\w-]*(?:PHOTO|IMAGE|LOGO)[\w-]*)\s*[;:]/i;
// In vCard 2.1 the lines of a picture need not be folded.
const ofPicture = /^[A-Za-z0-9+/]+={0,2}\s*$/;

/**
 * The lines of a vCard file without those of its pictures, as the bytes come in. A line that is left out stays as an empty
 * one, so that the lines keep their numbers; one that is far too long is cut. At most `most` bytes are held, and each byte is looked at
 * once, whatever ends the lines.
 */
export class PhotoSieve {
  #held = Buffer.alloc(64 * 1024);
  #size = 0;
  #line: Buffer[] = [];
  #lineBytes = 0;
  #isInPicture = false;
  #wasReturn = false;
  #breaks = 0;
  #trouble: "too-large" | "too-long" | null = null;

  constructor(readonly most: number) {}

  /** False where more is held than may be, or there are too many lines. */
  take(bytes: Uint8Array): boolean {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    let line = all.indexOf(newline);
    let back = all.indexOf(carriageReturn);
    while (at < all.length && !this.#trouble) {
      if (line !== -1 && line < at) line = all.indexOf(newline, at);
      if (back !== -1 && back < at) back = all.indexOf(carriageReturn, at);
      const end = line === -1 || back === -1 ? Math.max(line, back) : Math.min(line, back);
      this.#add(all.subarray(at, end === -1 ? all.length : end));
      if (end === -1) break;
      this.#endLine(end === line && end === at);
      this.#wasReturn = end === back;
      at = end + 1;
    }
    return !this.#trouble;
  }

  /** What was held, with the line that has not ended, or why nothing is. */
  bytes(): Buffer | "too-large" | "too-long" {
    if (this.#lineBytes > 0) this.#endLine(false);
    return this.#trouble ?? this.#held.subarray(0, this.#size);
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
    this.#breaks += 1;
    if (this.#breaks > mostBreaks) this.#trouble = "too-long";
    if (this.#lineBytes === 0) this.#isInPicture = false;
    else this.#keepLine(Buffer.concat(this.#line));
    this.#line = [];
    this.#lineBytes = 0;
    this.#keep(lineEnd);
  }

  #keepLine(line: Buffer): void {
    const start = line.subarray(0, 100).toString("latin1");
    const goesOn = /^[ \t]/.test(start) || (this.#isInPicture && ofPicture.test(line.toString("latin1")));
    if (!goesOn) this.#isInPicture = picture.test(start);
    if (!this.#isInPicture) this.#keep(line);
  }

  #keep(line: Buffer): void {
    if (this.#size + line.length > this.most) {
      this.#trouble ??= "too-large";
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
