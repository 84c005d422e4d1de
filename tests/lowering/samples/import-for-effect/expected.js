"use strict"; $.import("antigravity");
