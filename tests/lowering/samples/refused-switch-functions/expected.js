// 1:22 An async function or generator in a switch: put the statements of the case in braces.
