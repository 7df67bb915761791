/** The reader's own briefings beside the map: scenes saved, worded, put in order. Loaded when first used. */
/** @param headline the view in a sentence: a new scene's title to begin with */
export default function EditDock({ headline }: { headline: string }) {
  return <p>{headline}</p>;
}
