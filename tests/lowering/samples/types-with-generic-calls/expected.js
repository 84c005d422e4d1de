"use strict"; const product


 = lazily((...args) => args);
