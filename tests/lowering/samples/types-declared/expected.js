"use strict"; 




;



;
;

;  
$.drop(print(e), 14);
