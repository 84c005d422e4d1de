// Strings as sequences of code points.

/** The number of code points. */
export function code_point_length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) {
        length -= 1;
        i += 1;
      }
    }
  }
  return length;
}

/** Whether code points and UTF-16 units are the same in it. */
export function is_basic(text: string): boolean {
  return code_point_length(text) === text.length;
}

/** A string as its code points: the string itself when units will do. */
export function code_points(text: string): string | readonly string[] {
  return is_basic(text) ? text : [...text];
}
