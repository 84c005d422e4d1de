// What counts as the same output.
import { expect, test } from "vitest";
import { compareClaim } from "../../src/notes/index.ts";

test.each([
  ["equal text", "a\nb\n", "a\nb\n"],
  ["nothing", "", ""],
  ["no newline at the end", "a", "a\n"],
  ["empty lines at the end", "a\n\n\n", "a\n"],
  ["white space at the end of a line", "a  \nb\t\n", "a\nb \n"],
  ["other line ends", "a\r\nb\r\n", "a\nb\n"],
  ["addresses of objects", "<Future at 0x7f3a10>\n", "<Future at 0xdeadbeef>\n"],
  ["dots for lines between", "a\n...\nd\n", "a\nb\nc\nd\n"],
  ["dots for no line", "a\n...\nb\n", "a\nb\n"],
  ["dots at the beginning", "...\nc\n", "a\nb\nc\n"],
  ["dots at the end", "a\n...\n", "a\nb\nc\n"],
  ["dots alone", "...\n", "a\nb\n"],
  ["dots twice", "a\n...\nc\n...\ne\n", "a\nb\nc\nd\nc\ne\n"],
  ["dots that were printed", "...\n", "...\n"],
])("equal: %s", (_what, claimed, recorded) => {
  expect(compareClaim(claimed, recorded)).toBeNull();
});

test.each([
  ["another line", "a\nb\n", "a\nc\n", { line: 2, claimed: "b", recorded: "c" }],
  ["a line too few", "a\n", "a\nb\n", { line: 2, claimed: null, recorded: "b" }],
  ["a line too many", "a\nb\n", "a\n", { line: 2, claimed: "b", recorded: null }],
  ["nothing claimed", "", "a\n", { line: 1, claimed: null, recorded: "a" }],
  ["nothing recorded", "a\n", "", { line: 1, claimed: "a", recorded: null }],
  ["white space at the beginning of a line", " a\n", "a\n", { line: 1, claimed: " a", recorded: "a" }],
  ["an empty line between", "a\n\nb\n", "a\nb\n", { line: 2, claimed: "", recorded: "b" }],
  ["a number in hexadecimal", "0xff\n", "0xfe\n", { line: 1, claimed: "0xff", recorded: "0xfe" }],
  ["dots inside a line", "a ... c\n", "a b c\n", { line: 1, claimed: "a ... c", recorded: "a b c" }],
  ["another line after dots", "a\n...\nx\n", "a\nb\nc\n", { line: 3, claimed: "x", recorded: "c" }],
  ["another line between dots", "a\n...\nx\n...\nc\n", "a\nb\nc\n", { line: 3, claimed: "x", recorded: "b" }],
  ["one line for two claims", "a\n...\na\n", "a\n", { line: 3, claimed: "a", recorded: null }],
])("different: %s", (_what, claimed, recorded, difference) => {
  expect(compareClaim(claimed, recorded)).toEqual(difference);
});
