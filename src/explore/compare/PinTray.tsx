/** The pinned plants, and the way to compare them. */
export function PinTray() {
  return null;
}
