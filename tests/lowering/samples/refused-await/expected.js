// 1:1 'await' outside async function
// 2:16 'await' outside async function
// 3:17 'await' outside async function
// 4:15 'await' outside async function
// 4:30 'async for' outside async function
// 5:16 'async with' outside async function
// 6:22 'await' cannot stand among the parameters of a function
