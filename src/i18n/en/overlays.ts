/** The overview of scenes, laser pointer and pen. */
export const overlays = {
  overview: {
    title: 'All scenes',
    close: 'Back to the slide',
    hint: 'Arrow keys choose, Enter shows, a number goes to its scene.',
    isOn: 'On screen',
  },
  findings: {
    /** how many of all scenes something is amiss with */
    scenes: (faulty: number, count: number) =>
      faulty === 1
        ? 'In one scene something could not be resolved.'
        : `In ${faulty} of ${count} scenes something could not be resolved.`,
    /** outside of any scene */
    briefing: (faults: number) =>
      faults === 1
        ? 'One part of the briefing could not be used.'
        : `${faults} parts of the briefing could not be used.`,
    show: 'Show what',
    hide: 'Hide',
    title: 'What could not be resolved',
    scene: (number: number) => `Scene ${number}`,
    remedy: (remedy: string) => `To mend it: ${remedy}`,
    more: (count: number) => `And ${count} more.`,
  },
  ink: {
    pen: 'Pen. Draw on the slide; C clears, Control Z takes back the last line.',
    laser: 'Laser pointer.',
    none: 'Pointer and pen are off.',
  },
};
