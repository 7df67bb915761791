/** Words of the commands: names for the sheet of keys and the palette. */
export const commands = {
  title: 'Keys',
};
