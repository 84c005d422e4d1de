class Button {
  name = "ok";
  click = async () => { print(this.name); };
  press() {
    return async () => () => this;
  }
  other() {
    return async () => function () { return this; };
  }
}
