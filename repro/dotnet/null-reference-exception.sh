# shellcheck shell=bash
TOOL=mono NEEDS="mcs mono" PACKAGES="mono-mcs mono-runtime libmono-corlib4.5-cil"
MESSAGE='Object reference not set to an instance of an object'
DEAD_END=1 WORKAROUND=2
tool_version() { mono --version | sed -n '1s/.*version \([0-9.]*\).*/Mono \1/p'; }
setup() {
  cat >Shop.cs <<'CS'
using System;
class Order { public string Customer; public int Id = 7; }
static class Shop {
    static int Length(Order order) { return order.Customer.Length; }
    static void Main() {
        Console.WriteLine(Length(new Order()));
    }
}
CS
}
run() { mcs -warn:0 -debug "$1" && mono --debug "${1%.cs}.exe"; }
provoke() { run Shop.cs; }
# the next use of what is missing fails in the same way
dead_end() { sed -i 's/Console.WriteLine(Length(new Order()));/var o = new Order(); try { Length(o); } catch (NullReferenceException) { } Console.WriteLine(o.Customer.Trim());/' Shop.cs; run Shop.cs; }
workaround() { sed -i 's/order.Customer.Length/order.Customer?.Length ?? 0/' Shop.cs; run Shop.cs; }
advice() {
  # Mono's class library has no ThrowIfNull
  { sed -n 1,2p Shop.cs; echo 'static class A { static void Main() { var order = new Order();'; advice_text 1 0 | grep -v ThrowIfNull; echo 'Console.WriteLine(customer); } }'; } >A.cs; run A.cs >out 2>&1; cat out; check 'the order is named' grep -q 'order 7 has no customer' out
  { sed -n 1,2p Shop.cs; echo 'static class B { static void Main() { var order = new Order();'; advice_text 2 0; echo 'Console.WriteLine(length); } }'; } >B.cs; check 'nothing is 0' test "$(run B.cs)" = 0
}
. "$(dirname "$0")/../harness.sh"
