});
for (;;);
(function () {
