async function a() {
  class B {
    async c() {
      const d = async () => {
        async function e() {}
      };
    }
    static D = class { async m() {} };
  }
}
