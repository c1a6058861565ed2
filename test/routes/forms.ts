import type { HTMLElement } from "node-html-parser";
import { everyRoute, type Route } from "./addresses.ts";
import { answeredPages } from "./answered.ts";
import { isPage, linksIn, type Opened, pathOf, routesByAddress, startsOf, walk } from "./pages.ts";
import { furnish, type Scene, scenes } from "./scenes.ts";
import type { Undone } from "./undone.ts";
import { type Role, roles, type World } from "./world.ts";

// Every form that there is, found where people find it: on a page.

/** A field of a form, and what a browser sends of it when nobody touched it. */
export type FormField = {
  name: string;
  kind: "hidden" | "line" | "words" | "choice" | "ticks" | "file" | "button";
  /** The type of an input: "date", "number"; empty for what is none. */
  type: string;
  /** What it offers to choose from. */
  offered: string[];
  standing: string[];
};

/** A form as somebody found it. A link with a question mark is one that was filled in beforehand. */
export type FoundForm = {
  route: Route;
  action: string;
  role: Role;
  /** On which page. */
  page: string;
  bringsFiles: boolean;
  fields: FormField[];
  /** What must be so for it to be there; null where it always is. */
  scene: Scene | null;
};

const site = "http://localhost:3000";

/**
 * Every form that there is, one for each route and each set of fields. Furnishes the world for it; the pages on which
 * they were looked for are shown to `seen`.
 */
export async function everyForm(
  world: World,
  undone: Undone,
  seen?: (pages: readonly Opened[]) => void,
): Promise<FoundForm[]> {
  const found = new Map<string, FoundForm>();
  const starts = [...startsOf(world), ...(await furnish(world))];
  const pages: Opened[] = [];
  for (const role of roles) {
    const opened = await walk(world, role, starts);
    gather(world, found, opened, null);
    if (seen) pages.push(...opened);
  }
  seen?.(pages);
  await undone(async () => gather(world, found, await answeredPages(world), null));
  for (const scene of scenes)
    await within(world, undone, scene, async () => {
      for (const role of scene.as)
        gather(world, found, await walk(world, role, scene.at(world), false), scene);
    });
  return [...found.values()];
}

/** Does something while a scene is so, and undoes both. */
export async function within<Result>(
  world: World,
  undone: Undone,
  scene: Scene | null,
  act: () => Promise<Result>,
): Promise<Result> {
  const { clock } = world.town;
  const before = clock.now;
  try {
    return await undone(async () => {
      await scene?.set(world);
      return act();
    });
  } finally {
    clock.now = before;
  }
}

function gather(
  world: World,
  found: Map<string, FoundForm>,
  pages: readonly Opened[],
  scene: Scene | null,
): void {
  const routeAt = routesByAddress(everyRoute(world.town));
  for (const page of pages.filter(isPage))
    for (const { method, ...form } of formsOf(page)) {
      const route = routeAt(method, form.action);
      const names = [...new Set(form.fields.map(({ name }) => name))].sort();
      const key = `${route} ${names.join()}`;
      if (route && !found.has(key)) found.set(key, { ...form, route, scene });
    }
}

type Seen = Omit<FoundForm, "route" | "scene"> & { method: "GET" | "POST" };

function* formsOf({ page, path, role }: Opened): Generator<Seen> {
  for (const form of page.querySelectorAll("form")) {
    const method = form.getAttribute("method") === "post" ? "POST" : "GET";
    const seen = { role, page: path, bringsFiles: form.getAttribute("enctype") === "multipart/form-data" };
    const fields = fieldsOf(form);
    const buttons = form.querySelectorAll("[formaction]").map((button) => button.getAttribute("formaction"));
    for (const action of [form.getAttribute("action"), ...buttons])
      for (const to of pathOf(action ?? path)) yield { ...seen, method, action: to, fields };
  }
  for (const link of linksIn(page)) {
    const { pathname, searchParams } = new URL(link, site);
    const fields = [...searchParams].map(([name, value]) => asHidden(name, value));
    if (fields.length > 0)
      yield { role, page: path, bringsFiles: false, method: "GET", action: pathname, fields };
  }
}

const asHidden = (name: string, value: string): FormField => ({
  name,
  kind: "hidden",
  type: "",
  offered: [],
  standing: [value],
});

function fieldsOf(form: HTMLElement): FormField[] {
  const fields = new Map<string, FormField>();
  for (const element of form.querySelectorAll("input, select, textarea, button")) {
    const name = element.getAttribute("name");
    if (!name || element.hasAttribute("disabled")) continue;
    const before = fields.get(name);
    const field = fieldOf(element, name);
    if (!before) fields.set(name, field);
    else {
      before.offered.push(...field.offered);
      before.standing.push(...field.standing);
    }
  }
  return [...fields.values()];
}

function fieldOf(element: HTMLElement, name: string): FormField {
  const type = element.getAttribute("type") ?? "";
  const value = element.getAttribute("value");
  const plain = { name, type, offered: [], standing: [value ?? ""] };
  if (element.tagName === "TEXTAREA") return { ...plain, kind: "words", standing: [valueShown(element)] };
  if (element.tagName === "BUTTON") return { ...plain, kind: "button", offered: [value ?? ""] };
  if (element.tagName === "SELECT") {
    const offered = element
      .querySelectorAll("option")
      .map((option) => option.getAttribute("value") ?? option.text);
    const chosen = element.querySelector("option[selected]");
    return {
      ...plain,
      kind: "choice",
      offered,
      standing: [chosen?.getAttribute("value") ?? offered[0] ?? ""],
    };
  }
  if (type === "checkbox" || type === "radio") {
    const standing = element.hasAttribute("checked") ? [value ?? "on"] : [];
    return { ...plain, kind: type === "radio" ? "choice" : "ticks", offered: [value ?? "on"], standing };
  }
  // A field that is left empty by people is as unseen as one that is hidden.
  if (type === "hidden" || element.closest("[aria-hidden=true]")) return { ...plain, kind: "hidden" };
  return { ...plain, kind: type === "file" ? "file" : "line" };
}

/** What a field on a page holds, as a browser reads it. */
export const valueShown = (element: HTMLElement): string =>
  element.tagName === "TEXTAREA"
    ? element.text.replaceAll(/\r\n?/g, "\n").replace(/^\n/, "")
    : (element.getAttribute("value") ?? "").replaceAll(/[\r\n]/g, "");
