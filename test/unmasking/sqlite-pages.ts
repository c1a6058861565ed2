// A small reader of SQLite's file format, as whoever takes a disk would write one: it sees what no query shows.

type Value = number | bigint | string | Uint8Array | null;

/** A row as it lies in a file: in which page and where in it, under which hidden number, and what it says. */
export type Cell = { page: number; offset: number; rowid: number; values: readonly Value[] };

/** A table or an index as a file has it: its cells by the pages in which they lie. */
export type Tree = { name: string; sql: string; cells: Cell[] };

/** What a SQLite file is made of. */
export type Anatomy = { pages: number; freePages: number; trees: Tree[] };

/** Takes a SQLite file apart. */
export function dissect(file: Uint8Array): Anatomy {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const size = bytes.readUInt16BE(16) === 1 ? 65_536 : bytes.readUInt16BE(16);
  const schema = cellsOf(bytes, size, 1);
  const trees = schema
    .filter(({ values: [kind, , , root] }) => kind === "table" && Number(root) > 0)
    .map(({ values: [, name, , root, sql] }) => ({
      name: String(name),
      sql: String(sql),
      cells: cellsOf(bytes, size, Number(root)),
    }));
  return { pages: bytes.length / size, freePages: bytes.readUInt32BE(36), trees };
}

const insideTable = 5;
const leafOfTable = 13;
const insideIndex = 2;
const leafOfIndex = 10;

/** All cells that hold a row, page after page. */
function cellsOf(bytes: Buffer, size: number, root: number): Cell[] {
  const found: Cell[] = [];
  const waiting = [root];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    const start = (page - 1) * size;
    const head = start + (page === 1 ? 100 : 0);
    const kind = bytes.readUInt8(head);
    const isInside = kind === insideTable || kind === insideIndex;
    if (isInside) waiting.push(bytes.readUInt32BE(head + 8));
    for (let at = 0; at < bytes.readUInt16BE(head + 3); at++) {
      const offset = bytes.readUInt16BE(head + (isInside ? 12 : 8) + 2 * at);
      let from = start + offset;
      if (isInside) {
        waiting.push(bytes.readUInt32BE(from));
        from += 4;
      }
      if (kind === insideTable) continue;
      const cell = cellAt(bytes, size, from, kind === leafOfTable);
      if (kind === leafOfTable || kind === leafOfIndex || kind === insideIndex)
        found.push({ page, offset, ...cell });
    }
  }
  return found;
}

function cellAt(bytes: Buffer, size: number, from: number, isTable: boolean): Omit<Cell, "page" | "offset"> {
  const [length, afterLength] = varint(bytes, from);
  const [rowid, afterRowid] = isTable ? varint(bytes, afterLength) : [0, afterLength];
  return { rowid, values: valuesIn(payloadAt(bytes, size, afterRowid, length, isTable)) };
}

/** What is too long for a page goes on in a chain of others. */
function payloadAt(bytes: Buffer, size: number, from: number, length: number, isTable: boolean): Buffer {
  const most = isTable ? size - 35 : Math.floor(((size - 12) * 64) / 255) - 23;
  if (length <= most) return bytes.subarray(from, from + length);
  const least = Math.floor(((size - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (size - 4));
  const here = fitting <= most ? fitting : least;
  const parts = [bytes.subarray(from, from + here)];
  for (let next = bytes.readUInt32BE(from + here), left = length - here; next !== 0 && left > 0;) {
    const start = (next - 1) * size;
    parts.push(bytes.subarray(start + 4, start + 4 + Math.min(left, size - 4)));
    left -= size - 4;
    next = bytes.readUInt32BE(start);
  }
  return Buffer.concat(parts);
}

function valuesIn(record: Buffer): Value[] {
  const [headLength, afterLength] = varint(record, 0);
  const values: Value[] = [];
  for (let head = afterLength, body = headLength; head < headLength;) {
    const [kind, next] = varint(record, head);
    const [value, length] = valueAt(record, body, kind);
    values.push(value);
    head = next;
    body += length;
  }
  return values;
}

const lengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function valueAt(record: Buffer, at: number, kind: number): [value: Value, length: number] {
  if (kind === 0) return [null, 0];
  if (kind === 8 || kind === 9) return [kind - 8, 0];
  if (kind === 7) return [record.readDoubleBE(at), 8];
  if (kind < 10) {
    const length = lengths[kind] ?? 0;
    return [length > 6 ? record.readBigInt64BE(at) : record.readIntBE(at, length), length];
  }
  const length = (kind - (kind % 2 === 0 ? 12 : 13)) / 2;
  const part = record.subarray(at, at + length);
  return [kind % 2 === 0 ? part : part.toString(), length];
}

/** A number of one to nine bytes. */
function varint(bytes: Buffer, from: number): [value: number, next: number] {
  let value = 0n;
  for (let at = from; at < from + 8; at++) {
    const byte = bytes.readUInt8(at);
    value = (value << 7n) | BigInt(byte & 127);
    if (byte < 128) return [Number(value), at + 1];
  }
  return [Number(BigInt.asIntN(64, (value << 8n) | BigInt(bytes.readUInt8(from + 8)))), from + 9];
}
