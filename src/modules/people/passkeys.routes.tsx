import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";

export const passkeySayings: Record<string, string> = {};

export const passkeyProblems: Record<string, ProblemWords> = {};

export function passkeyRoutes(): Hono<Env> {
  return new Hono<Env>();
}
