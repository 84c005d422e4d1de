// Modules that exist only while Vite builds: the one that node/sandbox-plugin.ts makes up, and files by their URL.
declare module "virtual:sandbox-assets" {
  import type { SandboxAssets } from "./isolating-frame.ts";
  export const sandboxAssets: SandboxAssets;
}

declare module "*?url&no-inline" {
  const url: string;
  export default url;
}
