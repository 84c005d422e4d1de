// The Shiki theme of all code: it names CSS variables, and styles/theme.css gives them a light and a dark value. So
// the HTML carries each program once, not once for a theme.
import { createCssVariablesTheme } from "shiki/core";

export const theme = createCssVariablesTheme({ name: "interleave", variablePrefix: "--code-" });
