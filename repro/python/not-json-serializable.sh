# shellcheck shell=bash
# json.dumps() meets a value of a type that JSON does not have.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="is not JSON serializable"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  cat > export.py <<'P'
import json
from datetime import datetime, timezone
from decimal import Decimal

class Order:
    def __init__(self):
        self.id = 7
        self.paid_at = datetime(2026, 11, 20, 9, 30, tzinfo=timezone.utc)
        self.total = Decimal("19.90")

print(json.dumps({"order": Order()}))
P
  printf 'import json, decimal\nprint(json.dumps({"total": decimal.Decimal("19.90")}))\n' > total.py
}
provoke() { python3 export.py; local rc=$?; python3 total.py; return $rc; }
# the object's own dictionary still holds a datetime
dead_end() { sed -i 's/Order()}/vars(Order())}/' export.py; python3 export.py; }
workaround() {
  sed -i 's/^print.*/def encode(value):\n    if isinstance(value, datetime):\n        return value.isoformat()\n    if isinstance(value, Decimal):\n        return str(value)\n    if isinstance(value, Order):\n        return vars(value)\n    raise TypeError(type(value).__name__)\n\nprint(json.dumps({"order": Order()}, default=encode))/' export.py
  python3 export.py
}
advice() {
  { echo 'from datetime import datetime; from decimal import Decimal; data = {"at": datetime(2026, 1, 2), "sum": Decimal("1.5")}'; advice_text 0 0; echo 'print(json.dumps(data, default=encode))'; } >d.py
  check 'date and Decimal are written' test "$(python3 d.py)" = '{"at": "2026-01-02T00:00:00", "sum": "1.5"}'
  { echo 'import numpy; score, weights = numpy.float32(1.5), numpy.arange(2)'; advice_text 1 0; } >np.py; check 'NumPy values are written' python3 np.py
  { echo 'import uuid; data = {"id": uuid.uuid4()}'; advice_text 2 0; } >dj.py; check 'the encoder of Django knows UUID' python3 dj.py
}
. "$(dirname "$0")/../harness.sh"
