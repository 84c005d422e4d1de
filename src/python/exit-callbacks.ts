// What a program has asked to be called when it ends (`atexit`): last in, first out.
//
// Runs inside QuickJS. No DOM, no Node.
export interface ExitCallback {
  readonly fn: unknown;
  readonly call: () => void;
}

export const exitCallbacks: ExitCallback[] = [];
