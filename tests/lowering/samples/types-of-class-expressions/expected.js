"use strict"; const A = class    { x; };
const B = class Named    extends C                    { y; };
