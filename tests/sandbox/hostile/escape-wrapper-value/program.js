}), 1, (function () {
