"use strict"; class Button {
  name = "ok";
  click = $.coroutine(function* () { $.drop(print(this.name), 3); }, "Button.click").bind(this);
  press() {
    return $.coroutine(function* () { return (() => this); }, "Button.press.<locals>.<lambda>").bind(this);
  }
  other() {
    return $.coroutine(function* () { return (function () { return this; }); }, "Button.other.<locals>.<lambda>");
  }
}
