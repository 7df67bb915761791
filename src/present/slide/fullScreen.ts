/** Full screen, where the browser has it. */

/** Asks for the full screen; only within a press or a key do browsers grant it. */
export async function enterFullScreen(): Promise<void> {
  if (!document.fullscreenEnabled || document.fullscreenElement) return;
  // A refusal leaves the slide in the window, where all works as well.
  await document.documentElement.requestFullscreen().catch(() => {});
}
