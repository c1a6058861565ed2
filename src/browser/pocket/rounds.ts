const shortest = 2_000;
const longest = 60_000;

/** Tries something until it is done, in pauses that grow; and at once, whenever there is reason to. */
export class Rounds {
  private isUnderWay = false;
  private isWanted = false;
  private pause = shortest;
  private timer = 0;

  /** `round` says whether it is done. */
  constructor(readonly round: () => Promise<boolean>) {}

  /** Tries now. One that is under way may have begun too early: another follows it. */
  start(): void {
    this.pause = shortest;
    void this.go();
  }

  private async go(): Promise<void> {
    this.isWanted = true;
    if (this.isUnderWay) return;
    window.clearTimeout(this.timer);
    this.isUnderWay = true;
    let isDone = true;
    while (this.isWanted) {
      this.isWanted = false;
      // It breaks off where this browser has just cleared all away, as at a sign-out in another window.
      isDone = await this.round().catch(() => true);
    }
    this.isUnderWay = false;
    if (isDone) return;
    this.timer = window.setTimeout(() => void this.go(), this.pause);
    this.pause = Math.min(longest, this.pause * 2);
  }
}
