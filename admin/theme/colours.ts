/** The colours of the region: fired earth of the ksour for what one can act on, palm green for what is well. */
export const colours = {
  earth: '#8a3a1c',
  earthDark: '#6b2b13',
  sand: '#faf7f2',
  sandDark: '#f1ebe1',
  /** Behind what has just changed. */
  fresh: '#fdf3da',
  line: '#ddd3c4',
  /** The edge of a control: 3:1 on white, as WCAG 1.4.11 asks. */
  edge: '#8f8375',
  ink: '#221d18',
  inkSoft: '#5b5247',
  palm: '#1f6444',
  sky: '#1d5a8c',
  amber: '#7a5200',
  plum: '#6a3a82',
  red: '#a3201d',
};
