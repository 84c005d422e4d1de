// The player's buttons: what they do (timeline/player.ts), what they are called, the keys that do the same, and their
// pictures, 16 by 16.

export const playerButtons = [
  { action: "previous-switch", label: "Previous switch of task", keys: "Shift+←", path: "M3 3h2v10H3zM13 3v10L6 8z" },
  { action: "step-back", label: "Step back", keys: "←", path: "M11 3v10L4 8z" },
  { action: "play", label: "Play", keys: "Space", path: "M4 2.5v11L13 8z" },
  { action: "step", label: "Step", keys: "→", path: "M5 3v10l7-5z" },
  { action: "next-switch", label: "Next switch of task", keys: "Shift+→", path: "M11 3h2v10h-2zM3 3v10l7-5z" },
] as const;
