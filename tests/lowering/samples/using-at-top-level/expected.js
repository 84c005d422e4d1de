"use strict"; const { open } = $.import("python");
let $c1 = open("x"); const f = $.enter($c1); let $e2 = null; try {
$.drop(f.read(), 3, f.read); } catch ($x3) { const $h4 = $.caught($e2 = $.error($x3)); try { if (!$.exit($c1, $e2)) throw $e2; } finally { $.handled($h4); $x3 = null; } } finally { if ($e2 === null) $.exit($c1, null); $c1 = $e2 = null; }  // no more
