// Which JSX runtime? `npm run bench:jsx` builds one page with each candidate and times them in turn in one process.
import { build } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

const folder = mkdtempSync(join(import.meta.dirname, "../node_modules/.jsx-"));
const own = join(import.meta.dirname, "../src/web/jsx/jsx-runtime.ts");
const candidates = {
  "hono/jsx": { source: "hono/jsx", render: "export const render = (page) => String(page);" },
  preact: { source: "preact", render: 'export { renderToString as render } from "preact-render-to-string";' },
  own: { source: "own-jsx", render: `export { htmlOf as render } from ${JSON.stringify(own)};` },
};
const draws = {};
for (const [name, { source, render }] of Object.entries(candidates)) {
  const outfile = join(folder, `${name.replace("/", "-")}.mjs`);
  await build({
    stdin: {
      contents: `import { jsx } from "${source}/jsx-runtime"; import { Page } from "./page.tsx"; ${render}
        import { render as r } from "./render"; export const draw = () => r(jsx(Page, {}));`,
      resolveDir: join(import.meta.dirname, "jsx"),
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    jsx: "automatic",
    jsxImportSource: source,
    // Each candidate draws it, whatever the house itself is set to.
    tsconfigRaw: {},
    plugins: [
      {
        name: "own",
        setup(b) {
          b.onResolve({ filter: /^own-jsx\/jsx-runtime$/ }, () => ({ path: own }));
          b.onResolve({ filter: /^\.\/render$/ }, () => ({ path: "render", namespace: "render" }));
          b.onLoad({ filter: /.*/, namespace: "render" }, () => ({
            contents: render,
            resolveDir: import.meta.dirname,
          }));
        },
      },
    ],
  });
  draws[name] = (await import(outfile)).draw;
}
rmSync(folder, { recursive: true });
const times = Object.fromEntries(Object.keys(draws).map((name) => [name, []]));
for (let round = 0; round < 12; round++) {
  for (const [name, draw] of Object.entries(draws)) {
    const start = performance.now();
    for (let i = 0; i < 300; i++) draw();
    if (round >= 2) times[name].push((performance.now() - start) / 300);
  }
}
for (const [name, list] of Object.entries(times)) {
  list.sort((a, b) => a - b);
  console.log(
    `${name.padEnd(9)} ${draws[name]().length} bytes  median ${list[5].toFixed(3)} ms  (${list[0].toFixed(3)} to ${list.at(-1).toFixed(3)})`,
  );
}
