"use strict"; const answer = 42;

