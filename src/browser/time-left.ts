/** Lets a bar and its words go on from the seconds that were left when the page was drawn. */
class TimeLeft extends HTMLElement {
  // NOTE: two clocks can have as much left; when each was started tells them apart.
  static observedAttributes = ["left", "started"];
  private endsAt = 0;
  private tick = 0;

  connectedCallback(): void {
    this.tick = window.setInterval(() => this.show(), 1000);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.tick);
  }

  attributeChangedCallback(): void {
    this.endsAt = performance.now() + Number(this.getAttribute("left")) * 1000;
  }

  private show(): void {
    const bar = this.querySelector("progress");
    const words = this.querySelector("p");
    if (!bar || !words) return;
    const left = Math.round((this.endsAt - performance.now()) / 1000);
    const isOver = left <= 0 && bar.value > 0;
    bar.value = Math.max(0, Math.min(bar.max, left));
    const sentence = this.say(left);
    if (words.textContent !== sentence) words.textContent = sentence;
    // What the page offers may be another thing now.
    if (isOver) this.dispatchEvent(new CustomEvent("time-over", { bubbles: true }));
  }

  private say(left: number): string {
    const words = (name: string): string => this.getAttribute(name) ?? "";
    if (left <= 0) return words("over");
    if (left < 60) return words("few").replace("#", String(Math.ceil(left / 5) * 5));
    const minutes = Math.round(left / 60);
    return minutes === 1 ? words("one") : words("many").replace("#", String(minutes));
  }
}

customElements.define("time-left", TimeLeft);
