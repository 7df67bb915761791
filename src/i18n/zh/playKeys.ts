export const playKeys = {};
