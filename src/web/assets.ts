import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Hono } from "hono";
import type { Env, House } from "./context.ts";

const mediaTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The addresses of the built style sheet and script, and the file of the worker that keeps the pages of cards. */
export function readAssets(folder: string): House["assets"] {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as House["assets"];
  return {
    style: `/assets/${manifest.style}`,
    script: `/assets/${manifest.script}`,
    cardWorker: join(folder, manifest.cardWorker),
  };
}

type Asset = { body: Buffer; brotli: Buffer | null; gzip: Buffer | null; type: string; forEver: boolean };

/** Serves what the build made, out of memory; a name with a hash in it may be kept for ever. */
export function serveAssets(app: Hono<Env>, folder: string): void {
  const assets = new Map<string, Asset>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const type = mediaTypes[extname(name)];
    if (type) assets.set(name.replaceAll("\\", "/"), readAsset(join(folder, name), type));
  }
  app.get("/assets/:path{.+}", (c) => {
    const asset = assets.get(c.req.param("path"));
    if (!asset) return c.notFound();
    c.header("Content-Type", asset.type);
    c.header("Vary", "Accept-Encoding");
    c.header(
      "Cache-Control",
      asset.forEver ? "public, max-age=31536000, immutable" : "public, max-age=86400",
    );
    const accepted = c.req.header("accept-encoding") ?? "";
    if (asset.brotli && /\bbr\b/.test(accepted)) {
      c.header("Content-Encoding", "br");
      return c.body(new Uint8Array(asset.brotli));
    }
    if (asset.gzip && /\bgzip\b/.test(accepted)) {
      c.header("Content-Encoding", "gzip");
      return c.body(new Uint8Array(asset.gzip));
    }
    return c.body(new Uint8Array(asset.body));
  });
}

const readAsset = (path: string, type: string): Asset => ({
  body: readFileSync(path),
  brotli: existsSync(`${path}.br`) ? readFileSync(`${path}.br`) : null,
  gzip: existsSync(`${path}.gz`) ? readFileSync(`${path}.gz`) : null,
  type,
  forEver: /-[A-Za-z0-9]{8}\./.test(path),
});
