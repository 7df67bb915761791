export const slide = {};
