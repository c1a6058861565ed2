import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";

export const hostImportSayings: Record<string, string> = {};

export const hostImportProblems: Record<string, ProblemWords> = {};

export function hostImportRoutes(): Hono<Env> {
  return new Hono<Env>();
}
