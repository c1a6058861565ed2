import { entriesOf, isTest, type Law, placesOf, withoutComments } from "./sources.ts";

const writes = /\.(?:insertInto|replaceInto|updateTable|deleteFrom|mergeInto)\s*\(\s*(\[[^\]]*\]|[^,)]*)/g;
const rawWrites =
  /\b(?:insert\s+(?:or\s+\w+\s+)?into|replace\s+into|merge\s+into|delete\s+from|truncate(?:\s+table)?|update(?=\s+\S+(?:\s+as\s+\w+)?\s+set\b))\s+(?:only\s+)?(\$\{|["`]?\w+)/gi;

/** Only the owner writes a table; `owners` says which folder under `src/` owns it. */
export function onlyTheOwnerWrites(owners: Readonly<Record<string, string>>): Law {
  return (sources) =>
    entriesOf(sources, "src/")
      .filter(([path]) => !isTest(path) && !path.startsWith("src/database/migrations/"))
      .flatMap(([path, text]) => {
        const code = withoutComments(text);
        // In SQL a bare word that is no table is a word of a sentence: "delete from the list".
        const raw = placesOf(rawWrites, path, code).filter(
          ({ match }) => /^(\$\{|\W)/.test(match[1] ?? "") || Object.hasOwn(owners, match[1] ?? ""),
        );
        return [...placesOf(writes, path, code), ...raw].flatMap(({ where, match }) =>
          judge(path, where, match[1] ?? "", owners),
        );
      });
}

function judge(
  path: string,
  where: string,
  target: string,
  owners: Readonly<Record<string, string>>,
): string[] {
  const inFoundation = path.startsWith("src/database/");
  const tables = namesIn(target, owners);
  if (tables.length === 0) return inFoundation ? [] : [`${where} writes a table that it does not name`];
  return tables.flatMap((table) => {
    const owner = owners[table];
    if (owner === undefined)
      return inFoundation ? [] : [`${where} writes ${table}, which has no owner in database/owners.ts`];
    return path.startsWith(`src/${owner}/`) ? [] : [`${where} writes ${table}, which belongs to ${owner}`];
  });
}

// Spelled out in quotes, as Kysely has it, or bare, as SQL has it.
function namesIn(target: string, owners: Readonly<Record<string, string>>): string[] {
  const quoted = [...target.matchAll(/["'`]([a-z]\w*)/g)].map((match) => match[1] ?? "");
  return quoted.length > 0 ? quoted : Object.keys(owners).filter((table) => table === target.trim());
}

/** Every owner is a folder that stands, or a room that is planned. */
export function everyOwnerStands(owners: Readonly<Record<string, string>>, rooms: readonly string[]): Law {
  return (sources) =>
    Object.entries(owners)
      .filter(([, owner]) => entriesOf(sources, `src/${owner}/`).length === 0)
      .filter(([, owner]) => !rooms.includes(owner.replace("modules/", "")))
      .map(([table, owner]) => `${table} belongs to ${owner}, which is no part of the house`);
}
