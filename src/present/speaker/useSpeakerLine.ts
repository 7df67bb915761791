/** The presentation's end of the line to the speaker window. */
export function useSpeakerLine(): void {}
