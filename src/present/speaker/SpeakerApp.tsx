/** The speaker window: the page opened with `?speaker=`, which draws this instead of the reading room. */
export default function SpeakerApp({ talk }: { talk: string }) {
  return <p>{talk}</p>;
}
