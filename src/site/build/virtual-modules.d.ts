// Modules that exist only while Vite builds.
declare module "virtual:classic-scripts" {
  /** Addresses: the script of an embed; the example's; and by their names what that one fetches later. */
  export const embed: string;
  export const example: string;
  export const parts: Readonly<Record<string, string>>;
}
