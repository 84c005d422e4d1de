import("std");
