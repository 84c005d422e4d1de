"use strict";
"another"
async function main() {}
