// 1:18 The name of an async or generator method must be a plain name or a constant.
