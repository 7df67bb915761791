/**
 * GLSL of the plants. All lengths are CSS px with y downwards, but for those in the plants' own
 * fragments, which are in units of `u_weight` px; `u_dpr` turns a fragment's distance into device px,
 * over one of which every edge is smoothed, so that shapes stay crisp on any screen.
 */

import { joinedRim } from '../scale.ts';

/** Names and slots of the attributes that all programs share. */
export const attributes = { place: 0, reach: 1, move: 2, size: 3, colour: 4, state: 5 } as const;

const vertexHead = `#version 300 es
precision highp float;
layout(location = 0) in vec2 a_place;  // world, relative to the origin
layout(location = 1) in vec2 a_reach;  // world: how far the plant may lie; zoom up to which it is known
layout(location = 2) in vec2 a_move;   // px: from the true place to where it is drawn
layout(location = 3) in vec4 a_size;   // px: ring, disc; 0..1: dash, question
layout(location = 4) in vec4 a_colour; // rgb, alpha
layout(location = 5) in vec4 a_state;  // 0..1: hover, chosen, cross; shape 0 circle, 1 square, 2 halo, 3 joined, 4 being built
uniform vec2 u_viewport;               // px
uniform vec2 u_shift;                  // px: where the origin lies on screen
uniform float u_scale;                 // px of the whole world
uniform float u_zoom;
uniform float u_fade;                  // zoom levels from ring to halo
uniform float u_weight;                // lines and signs: how many times heavier than at a desk

vec2 corner() { return vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0; }
vec4 clip(vec2 px) { return vec4(px / u_viewport * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0); }
vec2 truePlace() { return a_place * u_scale + u_shift; }
bool isShape(float shape) { return abs(a_state.w - shape) < 0.5; }
float softness() {
  if (isShape(2.0)) return 1.0;
  return isShape(3.0) ? 0.0 : clamp((u_zoom - a_reach.y) / u_fade, 0.0, 1.0);
}
`;

const fragmentHead = `#version 300 es
precision highp float;
uniform float u_dpr;
out vec4 o_colour;
float cover(float distance) { return clamp(0.5 - distance * u_dpr, 0.0, 1.0); }
vec4 paint(vec3 colour, float alpha) { return vec4(colour * alpha, alpha); }
vec4 over(vec4 below, vec4 above) { return above + below * (1.0 - above.a); }
`;

export const haloVertex = `${vertexHead}
uniform float u_most;
out vec2 v_px;
flat out float v_radius;
flat out vec4 v_colour;
void main() {
  float soft = softness() * a_colour.a;
  v_radius = clamp(a_reach.x * u_scale, a_size.x, u_most);
  // The wider the area the thinner the colour, so that the ground stays readable.
  float thin = clamp(120.0 / v_radius, 0.3, 1.0) * (isShape(2.0) ? 0.75 : 1.0);
  v_colour = vec4(a_colour.rgb, soft * thin * (1.0 + 0.8 * max(a_state.x, a_state.y)));
  v_px = corner() * v_radius;
  // Halos that are not there collapse to a point and cost no fragment.
  gl_Position = clip(truePlace() + (soft > 0.0 ? v_px : vec2(0.0)));
}`;

export const haloFragment = `${fragmentHead}
in vec2 v_px;
flat in float v_radius;
flat in vec4 v_colour;
void main() {
  float part = length(v_px) / v_radius;
  o_colour = paint(v_colour.rgb, v_colour.a * 0.15 * (1.0 - smoothstep(0.45, 1.0, part)));
}`;

export const leaderVertex = `${vertexHead}
out vec2 v_px;
flat out float v_length;
flat out vec4 v_ink;
flat out float v_weight;
uniform float u_emphasised;
uniform vec3 u_ink;
void main() {
  float length_ = length(a_move);
  float emphasis = max(a_state.x, a_state.y);
  float alpha = a_colour.a * smoothstep(1.5, 4.0, length_);
  // Joined plants have no one true place to be led to.
  if (isShape(3.0)) alpha = 0.0;
  alpha *= u_emphasised > 0.5 ? emphasis : 1.0;
  vec2 along = length_ > 0.0 ? a_move / length_ : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  vec2 unit = corner();
  v_length = length_;
  v_weight = (1.0 + u_emphasised * 0.4) * u_weight;
  v_ink = vec4(mix(a_colour.rgb, u_ink, u_emphasised), alpha * mix(0.42, 0.9, u_emphasised));
  v_px = vec2(unit.x < 0.0 ? -4.0 * u_weight : length_, unit.y * 4.0 * u_weight);
  vec2 px = truePlace() + along * v_px.x + across * v_px.y;
  gl_Position = clip(alpha > 0.0 ? px : vec2(-9.0));
}`;

export const leaderFragment = `${fragmentHead}
in vec2 v_px;
flat in float v_length;
flat in float v_weight;
flat in vec4 v_ink;
void main() {
  float line = length(vec2(v_px.x - clamp(v_px.x, 0.0, v_length), v_px.y)) - 0.38 * v_weight;
  float dot_ = length(v_px) - 1.5 * v_weight;
  o_colour = paint(v_ink.rgb, v_ink.a * max(cover(line), cover(dot_)));
}`;

export const plantVertex = `${vertexHead}
out vec2 v_px;
flat out vec4 v_size;
flat out vec4 v_colour;
flat out vec4 v_state;
flat out float v_soft;
void main() {
  v_size = a_size;
  v_colour = a_colour;
  v_state = a_state;
  v_soft = isShape(2.0) ? 0.0 : softness();
  float extent = a_size.x * (isShape(1.0) ? 1.0 : 1.0 + 0.2 * v_soft) + 7.0 * u_weight;
  v_px = corner() * extent;
  bool isSeen = a_colour.a > 0.0 && (!isShape(2.0) || a_state.y > 0.0);
  gl_Position = clip(truePlace() + a_move + (isSeen ? v_px : vec2(0.0)));
}`;

export const plantFragment = `${fragmentHead}
uniform float u_weight;
uniform vec3 u_ground;
uniform vec3 u_paper;
uniform vec3 u_ink;
in vec2 v_px;
flat in vec4 v_size;
flat in vec4 v_colour;
flat in vec4 v_state;
flat in float v_soft;
const float TAU = 6.28318530718;
const float HATCH = 4.2;
const float RIM = ${joinedRim.toFixed(1)};

float segment(vec2 p, vec2 a, vec2 b) {
  vec2 ab = b - a;
  return length(p - a - ab * clamp(dot(p - a, ab) / dot(ab, ab), 0.0, 1.0));
}

// A question mark 7 px high around p = 0: hook, stem, dot.
float question(vec2 p) {
  vec2 q = p - vec2(0.0, -1.45);
  float hook = q.x < 0.0 && q.y > 0.0
    ? min(length(q - vec2(-1.7, 0.0)), length(q - vec2(0.0, 1.7)))
    : abs(length(q) - 1.7);
  float stem = segment(p, vec2(0.0, 0.25), vec2(0.0, 1.0));
  return min(min(hook, stem) - 0.55, length(p - vec2(0.0, 2.9)) - 0.75);
}

float saltire(vec2 p, float arm) {
  vec2 q = abs(p);
  return segment(q, vec2(0.0), vec2(arm));
}

void main() {
  // In units of a line's weight: whatever is drawn into a circle grows alike.
  vec2 px = v_px / u_weight;
  float ring = v_size.x / u_weight, disc = v_size.y / u_weight;
  float dash = v_size.z, unknown = v_size.w;
  float hover = v_state.x, chosen = v_state.y, lapsed = v_state.z;
  bool isSquare = v_state.w > 0.5 && v_state.w < 1.5;
  bool isHalo = v_state.w > 1.5 && v_state.w < 2.5;
  bool isJoined = v_state.w > 2.5 && v_state.w < 3.5;
  bool isBuilding = v_state.w > 3.5;
  vec3 colour = v_colour.rgb;
  float centre = isSquare ? max(abs(px.x), abs(px.y)) : length(px);

  // Past what is known the edge is blurred; before, it is one device px wide.
  float blur = v_soft * (0.2 * ring + 2.0);
  float inside = blur > 0.0 ? smoothstep(blur, -blur, centre - ring) : cover(centre - ring);

  vec4 result = vec4(0.0);
  if (isJoined) {
    // Paper with a line around its ring, so that no single plant looks like it.
    result = paint(u_paper, cover(centre - ring - RIM) * 0.9);
    result = over(result, paint(colour, cover(centre - disc) * step(0.01, disc) * 0.34));
    float width = 1.4 + 1.1 * hover;
    result = over(result, paint(colour, cover(abs(centre - (ring - width * 0.5)) - width * 0.5)));
    result = over(result, paint(colour, cover(abs(centre - ring - RIM + 0.5) - 0.5) * 0.9));
  } else if (!isHalo) {
    // What will not be built is paper with a hint of colour; the rest is tinted ground.
    float emptiness = mix(0.16, 0.03, dash) + 0.12 * hover;
    vec3 bed = mix(u_ground, u_paper, dash);
    result = paint(bed, inside * mix(0.62, 0.82, dash) * (1.0 - v_soft));
    result = over(result, paint(colour, inside * emptiness * (1.0 + v_soft)));

    if (isBuilding) {
      float across = (px.x + px.y) * 0.7071;
      float hatch = cover(abs(fract(across / HATCH) - 0.5) * HATCH - 0.55);
      result = over(result, paint(colour, inside * hatch * 0.5 * (1.0 - v_soft)));
    }

    float discInside = blur > 0.0 ? smoothstep(blur, -blur, centre - disc) : cover(centre - disc);
    result = over(result, paint(colour, disc > 0.0 ? discInside * mix(0.87, 0.5, v_soft) : 0.0));

    // A light line inside the ring keeps ring and full disc apart; areas stay true.
    float gap = min(1.6, 0.14 * ring);
    float width = 1.4 + 1.1 * hover;
    float keyline = cover(abs(centre - (ring - width - gap * 0.5)) - gap * 0.5);
    vec3 paper = mix(u_ground, colour, 0.16);
    result = over(result, paint(paper, keyline * step(ring - width - gap, disc) * (1.0 - v_soft)));

    float dashes = max(6.0, floor(TAU * ring / 5.6 + 0.5));
    float period = TAU * ring / dashes;
    float along = abs(fract(atan(px.y, px.x) / TAU * dashes) - 0.5) * period;
    float mask = mix(1.0, cover(along - 0.31 * period), dash);
    float band = cover(abs(centre - (ring - width * 0.5)) - width * 0.5);
    result = over(result, paint(colour, band * mask * (1.0 - v_soft)));

    if (unknown > 0.0) {
      float glyph = cover(question(px / (ring / 7.0)) * (ring / 7.0));
      result = over(result, paint(colour, glyph * unknown));
    }
    if (lapsed > 0.0) {
      // Where a question mark or a square fills the middle, the cross sits on the edge.
      float edge = max(unknown, isSquare ? 1.0 : 0.0);
      vec2 at = px - edge * ring * vec2(0.8, -0.8);
      float arm = mix(clamp(0.2 * ring, 2.2, 4.2), 1.9, edge);
      float line = saltire(at, arm);
      result = over(result, paint(u_ground, edge * lapsed * cover(line - 1.7)));
      result = over(result, paint(colour, lapsed * cover(line - mix(0.75, 0.7, edge))));
    }
  }

  float outer = cover(abs(centre - (ring + 4.0)) - 1.0);
  result = over(result, paint(u_ink, outer * chosen));
  o_colour = result * v_colour.a;
}`;
