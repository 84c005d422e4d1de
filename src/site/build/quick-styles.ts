// Takes a selector out of Starlight's styles that every page pays for: with `:not(script):has(~ script:last-child)` as the
// last part of a rule, a browser has to ask every element about its siblings whenever anything is added to the page. A
// player adds something with every frame. The selector is for list items that end with a script, which no page has. For Vite.
import type { Plugin } from "vite";

const selector = /,\s*\/\*(?:(?!\*\/)[^])*\*\/\s*:not\(script\):has\(~ script:last-child\):not\(:has\(~ :not\(script\)\)\)/;

export function quickStyles(): Plugin {
  return {
    name: "quick-styles",
    enforce: "pre",
    transform(css, id) {
      if (!/starlight\/dist\/style\/markdown\.css(\?|$)/.test(id)) return;
      if (!selector.test(css)) throw new Error(`${id} has no selector for list items that end with a script any more: see whether src/site/build/quick-styles.ts is still needed.`);
      return css.replace(selector, "");
    },
  };
}
