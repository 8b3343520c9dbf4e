"""Writes a minimal wheel: make_wheel.py FOLDER DISTRIBUTION VERSION MODULE [REQUIREMENT…]"""
import sys, zipfile, pathlib
folder, dist, version, module, *requires = sys.argv[1:]
name = f"{dist.replace('-', '_')}-{version}"
info = f"{name}.dist-info"
pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
with zipfile.ZipFile(f"{folder}/{name}-py3-none-any.whl", "w") as wheel:
    wheel.writestr(f"{module}.py", f"__version__ = {version!r}\n")
    wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {dist}\nVersion: {version}\n"
                   + "".join(f"Requires-Dist: {r}\n" for r in requires))
    wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: example\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr(f"{info}/RECORD", "")
