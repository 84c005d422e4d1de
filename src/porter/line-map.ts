// Which line of the Python a line of the port comes from.

/** `lineMap[n]` is the Python line (1-based) behind line n of the port (1-based); 0 for lines that no Python line has. */
export type LineMap = readonly number[];
