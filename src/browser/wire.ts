type Ends = { told(): void; open(): void; lost(): void };

// The server says every 25 seconds at the latest that it is there.
const longestSilence = 45_000;
const longestPause = 15_000;

/** The stream by which a page is told of changes. It is mended by itself, after pauses that grow. */
export class Wire {
  private stream: EventSource | null = null;
  private again = 0;
  private silence = 0;
  private pause = 500;
  isOpen = false;

  constructor(
    readonly address: string,
    readonly ends: Ends,
  ) {}

  open(): void {
    this.close();
    const stream = new EventSource(this.address);
    this.stream = stream;
    this.listen();
    stream.addEventListener("open", () => {
      this.isOpen = true;
      this.pause = 500;
      this.listen();
      this.ends.open();
    });
    stream.addEventListener("message", () => {
      this.listen();
      this.ends.told();
    });
    stream.addEventListener("still", () => this.listen());
    // Too many windows: this one rests until somebody looks at it again.
    stream.addEventListener("rest", () => {
      this.close();
      this.ends.lost();
    });
    stream.addEventListener("error", () => this.fall());
  }

  /** The stream is gone: it is tried again later. */
  fall(): void {
    this.close();
    this.pause = Math.min(longestPause, this.pause * 2);
    this.again = window.setTimeout(() => this.open(), this.pause * (0.8 + Math.random() * 0.4));
    this.ends.lost();
  }

  close(): void {
    window.clearTimeout(this.again);
    window.clearTimeout(this.silence);
    this.stream?.close();
    this.stream = null;
    this.isOpen = false;
  }

  private listen(): void {
    window.clearTimeout(this.silence);
    this.silence = window.setTimeout(() => this.fall(), longestSilence);
  }
}
