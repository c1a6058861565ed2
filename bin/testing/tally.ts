/** One thing that went wrong, as a person should read it. */
export type Failure = { name: string; where: string | null; words: string };

/** What came of one check or of one run of tests. */
export type Outcome = {
  name: string;
  passed: number;
  skipped: number;
  failures: Failure[];
  failed: number;
  seconds: number;
};

/** Adds up outcomes, and says each as soon as it is known. */
export class Tally {
  passed = 0;
  failed = 0;

  add({ name, passed, skipped, failures, failed, seconds }: Outcome): void {
    this.passed += passed;
    this.failed += failed;
    const parts = [`${passed} passed`];
    if (failed > 0) parts.push(`${failed} failed`);
    if (skipped > 0) parts.push(`${skipped} left out`);
    console.log(`  ${name.padEnd(26)}${parts.join(", ").padEnd(36)}${seconds.toFixed(1)} s`);
    for (const failure of failures) this.#say(failure);
  }

  #say({ name, where, words }: Failure): void {
    console.log(`\n  ✗ ${name}${where ? `\n    ${where}` : ""}`);
    console.log(`${words.trimEnd().replaceAll(/^(?=.)/gm, "    ")}\n`);
  }
}

/** The outcome of something that either holds or does not. */
export function single(name: string, seconds: number, trouble: string | null): Outcome {
  const failures = trouble === null ? [] : [{ name, where: null, words: trouble }];
  return { name, seconds, passed: 1 - failures.length, failed: failures.length, skipped: 0, failures };
}
