import type { Answer, Person } from "./support.ts";

/** Opens every page that links lead to, from those where everybody begins. */
export async function walk(
  who: Person,
  beginnings: readonly string[],
  seen: (page: Answer) => void,
): Promise<Set<string>> {
  const been = new Set<string>();
  const ahead = [...beginnings];
  for (let path = ahead.shift(); path !== undefined && been.size < 400; path = ahead.shift()) {
    if (been.has(path)) continue;
    been.add(path);
    const page = await who.get(path);
    seen(page);
    for (const link of page.page.querySelectorAll("a[href]")) {
      const to = (link.getAttribute("href") ?? "").replace(/#.*/, "").replace(/[?&]said=[\w-]+/, "");
      if (to.startsWith("/") && !to.startsWith("/assets/") && !been.has(to)) ahead.push(to);
    }
  }
  return been;
}

/** Every address with these ids in it, in every place in which one can stand; the first two are also what others lie below. */
export function guesses(urls: Readonly<Record<string, Address>>, ids: readonly number[]): string[] {
  const above = ids.slice(0, 2);
  const found = Object.values(urls).flatMap((url) => {
    if (typeof url === "string") return [url];
    const made = url as (...ids: number[]) => string;
    if (url.length < 2) return ids.map((id) => made(id));
    if (url.length === 2) return above.flatMap((first) => ids.map((id) => made(first, id)));
    return above.flatMap((first) => ids.flatMap((id) => ids.map((third) => made(first, id, third))));
  });
  return [...new Set(found)];
}

// NOTE: some take a secret or a path instead of an id. What a number makes of those is nobody's address.
type Address = string | ((...ids: never[]) => string);
