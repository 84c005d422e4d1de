"use strict"; $.qualnames = ";4:press Button.press;5:<lambda> Button.press.<locals>.<lambda>.<locals>.<lambda>;7:other Button.other;8:<lambda> Button.other.<locals>.<lambda>.<locals>.<lambda>"; class Button {
  name = "ok";
  click = $.coroutine(function* () { $.drop(print(this.name), 3); }, "Button.click").bind(this);
  press() {
    return $.coroutine(function* () { return (() => this); }, "Button.press.<locals>.<lambda>").bind(this);
  }
  other() {
    return $.coroutine(function* () { return (function () { return this; }); }, "Button.other.<locals>.<lambda>");
  }
}
