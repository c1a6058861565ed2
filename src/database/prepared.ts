import type { Compilable, CompiledQuery, Kysely } from "kysely";
import { type Engine, engineOf } from "./dialect.ts";

// A query that is built anew for each page costs more than asking it. A prepared one is built once for each engine, with
// stand-ins where values will be, and from then on only given its values:
//
//   const openSessions = prepared((db: Main, given: { member: Id; now: string }) =>
//     db.selectFrom("sessions").select("id").where("member_id", "=", given.member).where("expires_at", ">", given.now));
//   await openSessions.all(db, { member, now: instantText(now) });
//
// NOTE: what is given may only become a parameter. It is a stand-in while the query is built, so that nothing in there may
// compare it, add to it or decide by it: such a query throws, most at the first asking, and one that compares with `===`
// where the tests ask it (`proveEachAsking`). A list may not be empty, and a limit is
// written out.

/** What can be given: what a column holds, or a list for an `in`. Yes and no are 1 and 0. */
type Value = number | string | null;
type Given = Readonly<Record<string, Value | readonly (number | string)[]>>;

/** A query that waits for its values. */
export type Prepared<Tables, Values, Row> = {
  all(db: Kysely<Tables>, given: Values): Promise<Row[]>;
  first(db: Kysely<Tables>, given: Values): Promise<Row | undefined>;
};

/** Prepares a read, once for the whole program and never within a function. Asked in a transaction, it is part of it. */
export function prepared<Tables, Values extends Given, Row>(
  build: (db: Kysely<Tables>, given: Values) => Compilable<Row>,
): Prepared<Tables, Values, Row> {
  const kept: Record<Engine, Map<number, CompiledQuery<Row>>> = { sqlite: new Map(), postgres: new Map() };
  // In the order of the first asking, whoever asks next.
  let names: string[] | null = null;
  const all = async (db: Kysely<Tables>, given: Values): Promise<Row[]> => {
    names ??= Object.keys(given);
    const ofEngine = kept[engineOf(db)];
    const shape = shapeOf(given, names);
    let query = ofEngine.get(shape);
    if (!query || provesEachAsking) {
      query = buildAndProve(db, given, build);
      ofEngine.set(shape, query);
    }
    const { rows } = await db.executeQuery<Row>({ ...query, parameters: withValues(query, given) });
    return rows;
  };
  return { all, first: async (db, given) => (await all(db, given))[0] };
}

let provesEachAsking = false;

/**
 * Whether from now on every asking is proved, not only the first of a shape: a builder that compares a stand-in (`===` cannot be
 * caught in the act) is found by whichever test asks it with a value that matters. It costs what building costs.
 */
export const proveEachAsking = (yes: boolean): void => {
  provesEachAsking = yes;
};

const kinds = 20;
// So many kinds of so many values can be told apart in one number.
const mostGiven = 12;

/**
 * Which values are null, empty or there, and how long the lists are. Each shape is built and proved by itself: a query
 * that decides by a value is caught before it answers, and lists of every length share a handful of queries.
 */
function shapeOf(given: Given, names: readonly string[]): number {
  let shape = 1;
  for (const name of names) {
    const value = given[name];
    if (isList(value) && value.length === 0)
      throw new Error(`A prepared query was given nothing for "${name}"`);
    shape = shape * kinds + (value === null ? 0 : isList(value) ? 3 + stepsOf(value) : value ? 2 : 1);
  }
  return shape;
}

/** How often two must be multiplied to reach the length of a list. */
const stepsOf = (list: readonly unknown[]): number => 32 - Math.clz32(list.length - 1);

const withValues = (query: CompiledQuery, given: Given): unknown[] =>
  query.parameters.map((each) => (each instanceof StandIn ? each.valueIn(given) : each));

/** Stands for a value until there is one. It is good for nothing else, and whoever looks at it is told so. */
class StandIn {
  constructor(
    readonly name: string,
    /** Where it stands in a list. */
    readonly place: number | null = null,
  ) {}

  valueIn(given: Given): unknown {
    const value = given[this.name];
    if (value === undefined) throw new Error(`A prepared query was given nothing for "${this.name}"`);
    // A list is filled up with its last value, which changes nothing for an `in`.
    return Array.isArray(value) ? value[Math.min(this.place ?? 0, value.length - 1)] : value;
  }

  [Symbol.toPrimitive](): never {
    throw new Error(`A prepared query may not look at "${this.name}": it is there only when it is asked`);
  }

  toString(): never {
    return this[Symbol.toPrimitive]();
  }

  toJSON(): never {
    return this[Symbol.toPrimitive]();
  }
}

/** Builds the query with stand-ins, and beside it with the values themselves: they must be the same query. */
function buildAndProve<Tables, Values extends Given, Row>(
  db: Kysely<Tables>,
  given: Values,
  build: (db: Kysely<Tables>, given: Values) => Compilable<Row>,
): CompiledQuery<Row> {
  const names = Object.keys(given);
  if (names.length > mostGiven) throw new Error(`A prepared query is given ${mostGiven} values at most`);
  const read = new Set<StandIn>();
  const query = build(db, standInsFor(given, read) as Values).compile();
  for (const each of read)
    if (!query.parameters.includes(each))
      throw new Error(`A prepared query looked at "${each.name}" but does not ask with it`);
  for (const name of names)
    if (!query.parameters.some((each) => each instanceof StandIn && each.name === name))
      throw new Error(`A prepared query was given "${name}" but does not ask with it`);
  const plain = build(db, filledUp(given) as Values).compile();
  const values = withValues(query, given);
  const isSame =
    plain.sql === query.sql &&
    plain.parameters.length === values.length &&
    plain.parameters.every((each, index) => Object.is(each, values[index]));
  if (!isSame) throw new Error(`A prepared query became another one by what it was given: ${names.join()}`);
  return query;
}

/** Each value by a stand-in that is new whenever it is looked up, so that one which is only looked at is noticed. */
function standInsFor(given: Given, read: Set<StandIn>): object {
  const noticed = (name: string, place: number | null): StandIn => {
    const standIn = new StandIn(name, place);
    read.add(standIn);
    return standIn;
  };
  const standIns = {};
  for (const name in given) {
    const value = given[name];
    Object.defineProperty(standIns, name, {
      enumerable: true,
      get: () =>
        Array.isArray(value)
          ? Array.from({ length: 2 ** stepsOf(value) }, (_, place) => noticed(name, place))
          : noticed(name, null),
    });
  }
  return standIns;
}

/** The values with each list at the length at which it is asked. */
function filledUp(given: Given): Given {
  const filled: Record<string, Given[string]> = {};
  for (const name in given) {
    const value = given[name];
    if (value === undefined) continue;
    filled[name] = isList(value)
      ? Array.from({ length: 2 ** stepsOf(value) }, (_, place) => value[place] ?? value.at(-1) ?? 0)
      : value;
  }
  return filled;
}

const isList = (value: Given[string] | undefined): value is readonly (number | string)[] =>
  Array.isArray(value);
