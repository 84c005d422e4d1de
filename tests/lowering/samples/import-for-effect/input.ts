import "antigravity";
