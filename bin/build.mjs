// Builds dist/: the server as one bundle, the browser's style and script, each of them once more in br and gz.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { dist, fingerprint, root } from "./fingerprint.mjs";

const assets = join(dist, "assets");
const print = fingerprint();
const written = await Promise.all([buildServer(), buildAssets()]).catch((error) => {
  // esbuild has already said what is wrong and where.
  if (!error.errors) console.error(error);
  process.exit(1);
});
sweep(new Set(written.flat()));
// The stamp comes last: a build that was cut short is made again.
replace(join(dist, "stamp"), print);

async function buildServer() {
  const { metafile } = await build({
    absWorkingDir: root,
    // What runs in a thread of its own is a file of its own.
    entryPoints: { main: "src/main.ts", "png-drawing": "src/delivery/png-drawing.ts" },
    outdir: dist,
    bundle: true,
    splitting: true,
    chunkNames: "part-[hash]",
    platform: "node",
    target: "node26",
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "#jsx",
    sourcemap: true,
    metafile: true,
    external: ["pg-native", "cloudflare:sockets"],
    // Packages written before ES modules call require, which a module does not have.
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
    logLevel: "warning",
  });
  return Object.keys(metafile.outputs).map((path) => join(root, path));
}

async function buildAssets() {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { script: "src/browser/main.ts", style: "src/browser/styles/style.css" },
    outdir: assets,
    entryNames: "[name]-[hash]",
    // What only some pages need is a file of its own.
    splitting: true,
    chunkNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    format: "esm",
    target: ["chrome90", "firefox90", "safari14"],
    // Old Safari stumbles only over the rarest forms of it, and esbuild cannot write it in any other way.
    supported: { destructuring: true },
    external: ["/assets/*"],
    metafile: true,
    write: false,
    logLevel: "warning",
  });
  const files = outputFiles.map(({ path, contents }) => ({ path, contents }));
  const drawings = join(root, "src/browser/drawings");
  for (const name of readdirSync(drawings).filter((file) => file.endsWith(".svg"))) {
    files.push({ path: join(assets, "drawings", name), contents: readFileSync(join(drawings, name)) });
  }
  const outputs = Object.entries(metafile.outputs);
  const built = Object.fromEntries(outputs.map(([path, { entryPoint }]) => [entryPoint, basename(path)]));
  const worker = await buildWorker(partsOfCards(metafile.outputs));
  files.push(worker);
  const manifest = {
    style: built["src/browser/styles/style.css"],
    script: built["src/browser/main.ts"],
    cardWorker: basename(worker.path),
  };
  const written = (await Promise.all(files.map(writeThrice))).flat();
  replace(join(assets, "manifest.json"), `${JSON.stringify(manifest)}\n`);
  return [...written, join(assets, "manifest.json")];
}

/**
 * What the pages of cards need where there is no network: the style, the script, and what that loads there.
 * @param {import("esbuild").Metafile["outputs"]} outputs
 */
function partsOfCards(outputs) {
  const from = (/** @type {string} */ source) =>
    Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === source);
  const pocket = from("src/browser/pocket/card-pocket.ts");
  const parts = new Set([...from("src/browser/styles/style.css"), ...from("src/browser/main.ts"), ...pocket]);
  // A set that grows is walked to its end. What the script loads by itself is for other pages; what the pocket loads is not.
  const ofPocket = new Set(pocket);
  for (const path of parts) {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind !== "import-statement" && !ofPocket.has(path)) continue;
      parts.add(next);
      if (ofPocket.has(path)) ofPocket.add(next);
    }
  }
  return [...parts].filter((path) => path in outputs).map((path) => `/assets/${basename(path)}`);
}

/** @param {string[]} parts */
async function buildWorker(parts) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { "card-worker": "src/browser/card-worker/card-worker.ts" },
    outdir: assets,
    entryNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    // NOTE: not every browser that has workers lets one be a module.
    format: "iife",
    target: ["chrome90", "firefox90", "safari14"],
    supported: { destructuring: true },
    define: { ASSETS: JSON.stringify(parts), MARK: JSON.stringify(markOf(parts)) },
    write: false,
    logLevel: "warning",
  });
  const [worker] = outputFiles;
  if (!worker) throw new Error("The worker of the cards was not built");
  return { path: worker.path, contents: worker.contents };
}

/** @param {string[]} parts */
function markOf(parts) {
  return createHash("sha256").update(parts.join(" ")).digest("hex").slice(0, 8);
}

/** @param {{ path: string, contents: Uint8Array }} file */
async function writeThrice({ path, contents }) {
  mkdirSync(join(path, ".."), { recursive: true });
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(contents, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: contents.length,
      },
    }),
    promisify(gzip)(contents, { level: 9 }),
  ]);
  /** @type {[string, Uint8Array][]} */
  const copies = [
    [path, contents],
    [`${path}.br`, br],
    [`${path}.gz`, gz],
  ];
  for (const [name, bytes] of copies) replace(name, bytes);
  return copies.map(([name]) => name);
}

// Yesterday's files go; younger ones stay, because open pages and a running server may still ask for them.
/** @param {Set<string>} keep */
function sweep(keep) {
  for (const entry of readdirSync(dist, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    const ours =
      entry.parentPath === dist
        ? /\.js(\.map)?$|\.new$/.test(path)
        : !relative(assets, path).startsWith("..");
    if (!entry.isFile() || !ours || keep.has(path)) continue;
    if (statSync(path).mtimeMs < Date.now() - 24 * 60 * 60 * 1000) rmSync(path, { force: true });
  }
}

// A reader meets the old file or the new one, never half of one.
/** @param {string} path @param {string | Uint8Array} contents */
function replace(path, contents) {
  const draft = `${path}.${process.pid}.new`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}
