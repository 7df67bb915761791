export const slideParts = {};
