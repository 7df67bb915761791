/** Whether this browser can draw the map: MapLibre throws without WebGL 2. */
export function hasWebGl2(document: Document): boolean {
  try {
    const gl = document.createElement('canvas').getContext('webgl2');
    // Give the context back at once: browsers allow only a few.
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    return gl !== null;
  } catch {
    return false;
  }
}
