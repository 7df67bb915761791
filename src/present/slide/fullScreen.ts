/** Full screen, where the browser has it. It knows nothing of presenting, so that any button can ask. */

/** How long a window that opens by itself may cost us the full screen, ms. */
const excusedFor = 2000;

let excusedUntil = 0;
let asked = false;

/** iPhones have none; all works without. */
export const hasFullScreen = (): boolean => Boolean(document.fullscreenEnabled);

export const isFullScreen = (): boolean => Boolean(document.fullscreenElement);

/** Keys that the browser keeps for itself, as Chromium lends them to a page in full screen. */
interface KeyboardLock {
  lock?(keys: readonly string[]): Promise<void>;
}

/** Asks for the full screen; only within a press or a key do browsers grant it. */
export async function enterFullScreen(): Promise<void> {
  if (!hasFullScreen() || isFullScreen()) return;
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    // Escape then closes what lies on top before it leaves, as it does in a window.
    await (navigator as { keyboard?: KeyboardLock }).keyboard?.lock?.(['Escape']);
  } catch {
    // A refusal leaves the slide in the window, where all works as well.
  }
}

/** Back to the window, as asked by the presenter or the end of the presentation. */
export async function exitFullScreen(): Promise<void> {
  if (!isFullScreen()) return;
  asked = true;
  try {
    await document.exitFullscreen();
  } catch {
    // It has ended meanwhile.
  }
  // The change has been told by now, whether anybody listened or not.
  asked = false;
}

export const toggleFullScreen = (): Promise<void> =>
  isFullScreen() ? exitFullScreen() : enterFullScreen();

/** Some browsers leave the full screen as another window opens: that is no wish to end. */
export function excuseFullScreenLoss(): void {
  excusedUntil = Date.now() + excusedFor;
}

/**
 * Tells when the browser's own way out, its Escape, has ended the full screen. Returns the way to
 * stop.
 */
export function onFullScreenLost(act: () => void): () => void {
  const onChange = () => {
    if (isFullScreen()) return;
    if (!asked && Date.now() >= excusedUntil) act();
  };
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
