/** The present scene as a code for the audience's phones. */
export function SceneCode() {
  return null;
}
