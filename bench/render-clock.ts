import { registerHooks } from "node:module";

// The pages import the real renderer; here they get it with a clock around it. The house itself knows nothing of that.
const renderer = "preact-render-to-string";
const timed = new URL("./timed-renderer.ts", import.meta.url).href;

/** Puts a clock around the drawing of pages, for whatever is imported from now on. */
export function clockRendering(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === renderer && context.parentURL !== timed
        ? { url: timed, shortCircuit: true }
        : next(specifier, context),
  });
}
