import { globSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, type Loader, type Metafile, type Plugin } from "esbuild";
import { dist, root } from "../fingerprint.mjs";

/** The compiled test files by what they need. */
export type Compiled = {
  laws: string[];
  plain: string[];
  onDatabase: string[];
  journeys: string[];
  remove(): void;
};

const tests = join(dist, "tests");

/** Compiles every test whose path contains `only`, each module once, so that a run is one process with one copy. */
export async function compile(only: string | null): Promise<Compiled> {
  const sources = globSync(
    [
      "src/**/*.test.{ts,tsx}",
      "test/*.test.ts",
      "test/routes/*.test.ts",
      "test/unmasking/*.test.ts",
      "test/journeys/*.journey.ts",
    ],
    {
      cwd: root,
    },
  )
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => only === null || path.includes(only))
    .sort();
  sweep();
  const folder = join(tests, String(process.pid));
  mkdirSync(folder, { recursive: true });
  const compiled: Compiled = {
    laws: [],
    plain: [],
    onDatabase: [],
    journeys: [],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  if (sources.length === 0) return compiled;

  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: sources,
    outbase: ".",
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    target: "node26",
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "#jsx",
    sourcemap: true,
    metafile: true,
    plugins: [trueFolders],
    logLevel: "error",
  });
  for (const source of sources) {
    compiled[needs(source, metafile)].push(join(folder, source.replace(/\.tsx?$/, ".js")));
  }
  return compiled;
}

function needs(source: string, metafile: Metafile): "laws" | "plain" | "onDatabase" | "journeys" {
  if (source.endsWith(".journey.ts")) return "journeys";
  if (source === "test/house.test.ts") return "laws";
  return reaches(source, "src/database/connect.ts", metafile) ? "onDatabase" : "plain";
}

// A test that cannot reach a database says the same on either: it runs once.
function reaches(from: string, goal: string, { inputs }: Metafile, seen = new Set<string>()): boolean {
  if (from === goal) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (inputs[from]?.imports ?? []).some(
    ({ path, external }) => !external && reaches(path, goal, { inputs, outputs: {} }, seen),
  );
}

// A module that asks for its own folder is told that of its source, not that of the bundle it ended up in.
const trueFolders: Plugin = {
  name: "true-folders",
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      if (path.includes("node_modules") || !text.includes("import.meta.dirname")) return null;
      const loader: Loader = path.endsWith("x") ? "tsx" : "ts";
      return { contents: text.replaceAll("import.meta.dirname", JSON.stringify(dirname(path))), loader };
    });
  },
};

// Several runs may go on at once, each in a folder named after its process; a killed one leaves its folder behind.
function sweep(): void {
  mkdirSync(tests, { recursive: true });
  for (const name of readdirSync(tests)) {
    try {
      process.kill(Number(name), 0);
    } catch {
      rmSync(join(tests, name), { recursive: true, force: true });
    }
  }
}
