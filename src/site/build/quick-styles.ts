// Takes `:has()` out of a rule of Starlight's that every page pays for: with it, a browser has to look through the page
// whenever anything is added to it, and a player adds something with every frame. The rule spaces the items of a list in
// which one holds a block. Without `:has()` it is about the blocks themselves; a list inside of such an item keeps its own
// spacing, and no page has an item that ends with a script. For Vite.
import type { Plugin } from "vite";

const costly: readonly (readonly [selector: RegExp, instead: string])[] = [
  [/:is\(ol, ul\):has\(> li > :not\([^)]*\)\)/, ":is(ol, ul)"],
  [/:last-child:not\(a, (?=[^)]*script, :where)/, ":last-child:not(ol, ul, a, "],
  [/,\s*\/\*(?:(?!\*\/)[^])*\*\/\s*:not\(script\):has\(~ script:last-child\):not\(:has\(~ :not\(script\)\)\)/, ""],
];

export function quickStyles(): Plugin {
  return {
    name: "quick-styles",
    enforce: "pre",
    transform(css, id) {
      if (!/starlight\/dist\/style\/markdown\.css(\?|$)/.test(id)) return;
      return costly.reduce((text, [selector, instead]) => {
        if (!selector.test(text)) throw new Error(`${id} has no ${selector.source} any more: see whether src/site/build/quick-styles.ts is still needed.`);
        return text.replace(selector, instead);
      }, css);
    },
  };
}
