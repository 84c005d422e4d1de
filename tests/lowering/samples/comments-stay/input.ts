// first
async /* a */ function /* b */ f(/* c */ x: number /* d */) { // e
  await /* g */ x; // h
  /* i
     j */
} // k
