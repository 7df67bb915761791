/** Promise and outcome of all that is shown, in a table. */
export default function TableStage() {
  return null;
}
