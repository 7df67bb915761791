/** Words on and around a slide: its place among the others, its sources, its controls, its code. */
export const slide = {
  role: 'slide',
  /** the slide's name, for who does not see it */
  scene: (number: number, count: number, title: string) => `Scene ${number} of ${count}: ${title}`,
  /** above the title */
  kicker: (number: number, count: number) => `${number} of ${count}`,
  /** stands beside a citation's number, unseen */
  cites: (number: number) => ` (source ${number})`,
  /** says what a dash stands for, unseen */
  missing: (figure: string) => `no figure: ${figure} cannot be worked out`,
  sources: 'Sources:',
  source: (publisher: string, date: string | null) =>
    date === null ? publisher : `${publisher}, ${date}`,
  undated: 'undated',
  noSource: 'source not in this dataset',
  newTab: ' (opens in a new tab)',
  /** names of the scrolling parts */
  beside: 'Beside the map',
  below: 'Below the map',
  jump: (digits: string) => `Enter goes to scene ${digits}`,
  blank: {
    black: 'The screen is black. B brings the slide back.',
    white: 'The screen is white. W brings the slide back.',
  },

  controls: {
    title: 'Controls',
    names: {
      back: 'Back',
      next: 'Next',
      overview: 'Overview',
      aside: 'Explore',
      laser: 'Pointer',
      pen: 'Draw',
      'undo-ink': 'Undo',
      'clear-ink': 'Clear',
      speaker: 'Speaker window',
      code: 'QR code',
      'full-screen': 'Full screen',
    },
    leave: 'Leave',
    leaveHint: 'End the presentation',
    /** what a control does, and its key */
    hint: (act: string, cap: string) => `${act} (${cap})`,
  },

  aside: {
    title: 'Presentation',
    waits: (number: number, count: number) => `Scene ${number} of ${count}`,
    back: 'Back to the slide',
    said: (number: number) => `You have left the slide. Press E to return to scene ${number}.`,
  },

  code: {
    title: 'This scene on your phone',
    picture: (link: string) => `QR code of ${link}`,
    copy: 'Copy the link',
    copied: 'Copied',
    notCopied: 'The browser did not allow it. Select the link and copy it.',
    close: 'Close',
    tooLong: 'This view is too long for a QR code. Send the link instead.',
    reach: {
      computer:
        'This page runs on this computer alone, so the link opens only here. Put the page on a web server for the audience to reach it.',
      network: 'The link opens only within this network.',
    },
  },
};
