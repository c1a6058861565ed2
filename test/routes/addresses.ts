import { putTogether } from "../../src/app.tsx";
import type { Town } from "../support.ts";

/** A route as it is written in the house, such as "POST /groups/:group/wall". */
export type Route = `${"GET" | "POST"} /${string}`;

/** Every route that there is, without the patterns of its names and without the files that every page stands on. */
export function everyRoute(town: Town): Route[] {
  const { app } = putTogether(town.house);
  const routes = app.routes.flatMap(({ method, path }): Route[] =>
    (method === "GET" || method === "POST") && !path.includes("*") && !path.startsWith("/assets/")
      ? [`${method} ${path.replaceAll(/\{.*?\}/g, "")}` as Route]
      : [],
  );
  return [...new Set(routes)];
}

/** Its two halves. */
export function halvesOf(route: Route): { method: "GET" | "POST"; path: string } {
  const [method, path] = route.split(" ") as ["GET" | "POST", string];
  return { method, path };
}
