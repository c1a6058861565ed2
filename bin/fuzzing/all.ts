// Puts inputs into every form of a small world, and prints what came of it. Ends with 1 where something must not be.
import { type Figures, fuzz, type Wish } from "../../test/routes/fuzz.ts";
import { undoing } from "../../test/routes/undone.ts";
import { inWorld } from "../../test/routes/world.ts";
import { buildWhatChanged } from "../../bench/built.ts";
import { readWords, Sentence, sayAndStop } from "../sentence.mjs";

try {
  const wish = readWish(process.argv.slice(2));
  // A page needs its style.
  buildWhatChanged();
  await inWorld(async (world) => {
    const begun = performance.now();
    const figures = await fuzz(world, undoing(world.town), wish);
    if (figures.forms.length === 0)
      throw new Sentence(`No form goes to an address with "${wish.only}" in it.`);
    say(wish, figures, (performance.now() - begun) / 1000);
  });
} catch (error) {
  sayAndStop(error);
}

/** Reads `--runs 10000`, `--seed 7` and `--only /groups`. Throws on anything else. */
function readWish(words: string[]): Wish {
  const values = readWords(words, ["runs", "seed", "only"], "There are --runs N, --seed N and --only PATH.");
  const runs = Number(values.runs ?? 10_000);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
  if (!Number.isInteger(runs) || runs < 1) throw new Sentence(`--runs is a number, not ${values.runs}.`);
  if (!Number.isInteger(seed)) throw new Sentence(`--seed is a number, not ${values.seed}.`);
  return { runs, seed, only: values.only ?? "" };
}

function say({ seed, only }: Wish, { forms, inputs, statuses, findings }: Figures, seconds: number): void {
  for (const { route, what, input } of findings) console.log(`\n✗ ${route}\n  ${what}\n  ${input}`);
  const answers = [...statuses].sort(([one], [other]) => one - other);
  const rows = [
    ["forms", String(forms.length)],
    ["inputs", `${inputs}, from seed ${seed}${only && `, to ${only}`}`],
    ["answers", answers.map(([status, count]) => `${count} × ${status}`).join(", ")],
    ["seconds", seconds.toFixed(1)],
    ["findings", String(findings.length)],
  ];
  console.log(`\n${rows.map(([name = "", value]) => `${name.padEnd(10)}${value}`).join("\n")}`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
