import { type Frame, type Seen, seenAs, seenIn } from "./frames.ts";
import { button, made } from "./made.ts";

const between = 120;
// More is slower to read, and finds no more at arm's length.
const widest = 640;

/** Shows what the camera sees until it sees a card; done when it does, when somebody stops it, or when there is no camera. */
export async function scan(
  place: HTMLElement,
  said: HTMLElement,
  found: (code: string) => void,
): Promise<void> {
  const camera = await openCamera(said);
  if (!camera) return;
  const video = made("video", "viewfinder");
  video.muted = true;
  video.playsInline = true;
  video.srcObject = camera;
  let isOver = false;
  const end = (): void => {
    isOver = true;
    for (const track of camera.getTracks()) track.stop();
    video.remove();
    stop.remove();
    said.textContent = "";
  };
  const stop = button("button quiet", "Stop the camera", end);
  place.append(video, stop);
  said.textContent = "Hold their card before the camera.";
  // Whoever turns to something else leaves no camera running.
  window.addEventListener("pagehide", end, { once: true });
  try {
    await video.play();
    const read = await reader();
    while (!isOver) {
      const seen = await read(video);
      if (seen && seen.card === null) said.textContent = "That is not the card of somebody here.";
      else if (seen?.card && !isOver) {
        end();
        return found(seen.card);
      }
      await new Promise((resolve) => setTimeout(resolve, between));
      if (document.visibilityState === "hidden") end();
    }
  } catch (error) {
    if (!isOver) {
      end();
      throw error;
    }
  } finally {
    window.removeEventListener("pagehide", end);
  }
}

async function openCamera(said: HTMLElement): Promise<MediaStream | null> {
  said.textContent = "";
  try {
    // NOTE: on plain http there is none, whatever the device has.
    const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
    if (mediaDevices) return await mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    said.textContent = "This browser gives the page no camera. Please type the code.";
  } catch (error) {
    const isRefused = error instanceof DOMException && error.name === "NotAllowedError";
    said.textContent = isRefused
      ? "The camera was not allowed. Please type the code, or allow it in the browser's settings."
      : "No camera was found. Please type the code.";
  }
  return null;
}

type Reader = (video: HTMLVideoElement) => Promise<Seen>;

/** The browser's own, where it reads these drawings; else ours, which is loaded only then. */
async function reader(): Promise<Reader> {
  const own = await ownReader();
  if (own) return own;
  const { decodeQR } = await import("qr/decode.js");
  const canvas = made("canvas", "");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return (video) => Promise.resolve(context && seenIn(frameOf(video, canvas, context), decodeQR));
}

function frameOf(
  video: HTMLVideoElement,
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
): Frame {
  const scale = Math.min(1, widest / Math.max(video.videoWidth, video.videoHeight, 1));
  canvas.width = Math.max(1, Math.round(video.videoWidth * scale));
  canvas.height = Math.max(1, Math.round(video.videoHeight * scale));
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

type Detector = { detect(from: HTMLVideoElement): Promise<{ rawValue: string }[]> };
type DetectorMaker = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
};

async function ownReader(): Promise<Reader | null> {
  const { BarcodeDetector: maker } = window as { BarcodeDetector?: DetectorMaker };
  if (!maker) return null;
  try {
    if (!(await maker.getSupportedFormats()).includes("qr_code")) return null;
    const detector = new maker({ formats: ["qr_code"] });
    return async (video) => {
      const seen = (await detector.detect(video)).map(({ rawValue }) => seenAs(rawValue));
      return seen.find(({ card }) => card !== null) ?? seen[0] ?? null;
    };
  } catch {
    // Some say they have one, and fail when it is asked.
    return null;
  }
}
