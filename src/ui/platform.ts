/** Whether the machine prints ⌘ on its keys. */
export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);
