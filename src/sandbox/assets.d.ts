// The module that node/sandbox-plugin.ts makes up while the site is built.
declare module "virtual:sandbox-assets" {
  import type { SandboxAssets } from "./isolating-frame.ts";
  export const sandboxAssets: SandboxAssets;
}
