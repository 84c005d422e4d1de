const { print } = $.import("python");
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
print(proxy);
