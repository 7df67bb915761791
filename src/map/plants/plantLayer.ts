/**
 * The plants in MapLibre's own canvas: one custom layer, three programs over the same rows, four
 * draw calls. It holds no state of its own but what lies on the graphics card, so that a lost
 * context costs nothing: MapLibre calls `onAdd` again and everything is sent anew.
 */
import type { CustomLayerInterface } from 'maplibre-gl';
import type { Frame, WorldPoint } from '../mercator.ts';
import type { PlantColours } from './colour.ts';
import type { DrawList } from './DrawList.ts';
import { stride } from './instances.ts';
import { fadeZooms } from './known.ts';
import { createProgram, type Program } from './program.ts';
import * as shaders from './shaders.ts';

export const plantLayerId = 'plants';

/** What a frame is drawn from. Asked for anew in each frame. */
export interface Scene {
  readonly origin: WorldPoint;
  readonly list: DrawList;
  readonly colours: PlantColours;
  readonly frame: Frame;
  readonly pixelRatio: number;
  /** how many times heavier than at a desk lines and signs are drawn */
  readonly weight: number;
}

interface Resources {
  readonly halos: Program;
  readonly leaders: Program;
  readonly plants: Program;
  readonly array: WebGLVertexArrayObject;
  readonly buffers: Readonly<Record<'points' | 'reaches' | 'moves' | 'rows', WebGLBuffer>>;
  /** what lies on the graphics card */
  readonly sent: { list: DrawList | null; places: number; moves: number; rows: number };
}

export interface PlantLayer extends CustomLayerInterface {
  readonly type: 'custom';
}

/**
 * @param sceneOf brings the scene up to date and hands it out; null draws nothing
 */
export function createPlantLayer(sceneOf: () => Scene | null): PlantLayer {
  let resources: Resources | null = null;
  return {
    id: plantLayerId,
    type: 'custom',
    renderingMode: '2d',
    onAdd(_map, gl) {
      resources = gl.isContextLost() ? null : createResources(gl);
    },
    onRemove(_map, gl) {
      if (resources) release(gl, resources);
      resources = null;
    },
    render(gl) {
      const scene = sceneOf();
      if (scene && resources && scene.list.count > 0) draw(gl, resources, scene);
    },
  };
}

function createResources(gl: WebGL2RenderingContext): Resources {
  const array = gl.createVertexArray();
  const buffers = {
    points: gl.createBuffer(),
    reaches: gl.createBuffer(),
    moves: gl.createBuffer(),
    rows: gl.createBuffer(),
  };
  const slots = shaders.attributes;
  const bind = (slot: number, size: number, bytes: number, offset: number) => {
    gl.enableVertexAttribArray(slot);
    gl.vertexAttribPointer(slot, size, gl.FLOAT, false, bytes, offset);
    gl.vertexAttribDivisor(slot, 1);
  };
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers.points);
  bind(slots.place, 2, 8, 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers.reaches);
  bind(slots.reach, 2, 8, 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers.moves);
  bind(slots.move, 2, 8, 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers.rows);
  bind(slots.size, 4, stride * 4, 0);
  bind(slots.colour, 4, stride * 4, 16);
  bind(slots.state, 4, stride * 4, 32);
  gl.bindVertexArray(null);
  return {
    halos: createProgram(gl, shaders.haloVertex, shaders.haloFragment),
    leaders: createProgram(gl, shaders.leaderVertex, shaders.leaderFragment),
    plants: createProgram(gl, shaders.plantVertex, shaders.plantFragment),
    array,
    buffers,
    sent: { list: null, places: 0, moves: 0, rows: 0 },
  };
}

function release(gl: WebGL2RenderingContext, resources: Resources): void {
  gl.deleteVertexArray(resources.array);
  for (const buffer of Object.values(resources.buffers)) gl.deleteBuffer(buffer);
  for (const program of [resources.halos, resources.leaders, resources.plants]) {
    gl.deleteProgram(program.handle);
  }
}

/** Sends what has changed since the last frame. */
function send(gl: WebGL2RenderingContext, { buffers, sent }: Resources, list: DrawList): void {
  const put = (buffer: WebGLBuffer, data: Float32Array, width: number) => {
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW, 0, list.count * width);
  };
  const { versions } = list;
  const isOther = sent.list !== list;
  if (isOther || sent.places !== versions.places) {
    put(buffers.points, list.points, 2);
    put(buffers.reaches, list.reaches, 2);
  }
  if (isOther || sent.moves !== versions.moves) put(buffers.moves, list.moves, 2);
  if (isOther || sent.rows !== versions.rows) put(buffers.rows, list.rows, stride);
  Object.assign(sent, versions, { list });
}

function draw(gl: WebGL2RenderingContext, resources: Resources, scene: Scene): void {
  const { halos, leaders, plants } = resources;
  const { list, colours } = scene;
  send(gl, resources, list);

  gl.bindVertexArray(resources.array);
  gl.disable(gl.DEPTH_TEST);
  gl.disable(gl.CULL_FACE);
  const run = (program: Program, own: (program: Program) => void) => {
    gl.useProgram(program.handle);
    shareFrame(gl, program, scene);
    own(program);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, list.count);
  };
  const lead = (emphasised: 0 | 1) => (program: Program) => {
    gl.uniform1f(program.uniform('u_emphasised'), emphasised);
    gl.uniform3fv(program.uniform('u_ink'), colours.ink);
  };
  run(halos, (program) => {
    // A halo wider than the screen looks like one as wide; drawing less of it is cheaper.
    gl.uniform1f(program.uniform('u_most'), Math.hypot(scene.frame.width, scene.frame.height));
  });
  run(leaders, lead(0));
  run(plants, (program) => {
    gl.uniform1f(program.uniform('u_dpr'), scene.pixelRatio * scene.weight);
    gl.uniform3fv(program.uniform('u_ground'), colours.ground);
    gl.uniform3fv(program.uniform('u_paper'), colours.paper);
    gl.uniform3fv(program.uniform('u_ink'), colours.ink);
  });
  // Again above the plants, for what is pointed at or chosen.
  if (list.has('hover') || list.has('chosen')) run(leaders, lead(1));
  gl.bindVertexArray(null);
}

function shareFrame(
  gl: WebGL2RenderingContext,
  program: Program,
  { frame, origin, pixelRatio, weight }: Scene,
): void {
  gl.uniform2f(program.uniform('u_viewport'), frame.width, frame.height);
  gl.uniform2f(
    program.uniform('u_shift'),
    origin.x * frame.scale + frame.shiftX,
    origin.y * frame.scale + frame.shiftY,
  );
  gl.uniform1f(program.uniform('u_scale'), frame.scale);
  gl.uniform1f(program.uniform('u_zoom'), frame.zoom);
  gl.uniform1f(program.uniform('u_fade'), fadeZooms);
  gl.uniform1f(program.uniform('u_weight'), weight);
  gl.uniform1f(program.uniform('u_dpr'), pixelRatio);
}
