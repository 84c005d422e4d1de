// 1:22 `using` in a switch: put the statements of the case in braces.
// 2:6 `using` in the head of a loop: write `using` as the first statement of its body.
// 3:8 `using` must stand in a block: put the statements that use it in braces.
// 4:9 `using` needs one name and a value: `using x = …`.
// 5:9 `using` needs one name and a value: `using x = …`.
