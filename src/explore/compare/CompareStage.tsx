/** The pinned plants side by side. */
export default function CompareStage() {
  return null;
}
