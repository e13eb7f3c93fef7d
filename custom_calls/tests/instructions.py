"""How many instructions the main kernels execute, beside the record of it.

`python instructions.py CALL LIBRARY` runs every call of `call.cc` under callgrind, on
one thread and held to AVX2, which valgrind knows, and fails where one takes over five
percent more than in `instructions.json`; with `--update`, writes it. The compiler is
part of the record: another one makes other code, and there is nothing to compare.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys

RECORD = pathlib.Path(__file__).with_suffix(".json")
MOST = 1.05


def main() -> int:
    """Counts, compares and says so."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("call")
    parser.add_argument("library")
    parser.add_argument("--update", action="store_true")
    args = parser.parse_args()
    compiler = _compiler(args.library)
    listed = subprocess.run([args.call], capture_output=True, text=True, check=True)
    counts = {}
    for line in listed.stdout.splitlines():
        name, target = line.split()
        counts[name] = _count(args.call, args.library, name, target)
    if args.update:
        record = {"compiler": compiler, "instructions": counts}
        RECORD.write_text(json.dumps(record, indent=2) + "\n")
        return 0
    record = json.loads(RECORD.read_text())
    if record["compiler"] != compiler:
        print(f"not compared: recorded of {record['compiler']}, this is {compiler}")
        return 0
    return _compare(counts, record["instructions"])


def _compare(counts: dict[str, int], recorded: dict[str, int]) -> int:
    failed = counts.keys() ^ recorded.keys()
    for name in sorted(failed):
        print(f"{name}: in the record or among the calls, but not in both")
    for name in sorted(counts.keys() & recorded.keys()):
        ratio = counts[name] / recorded[name]
        print(f"{name:32} {counts[name]:>12,} {ratio:6.3f}")
        if ratio > MOST:
            failed.add(name)
            print(f"{name} takes {ratio:.3f} of the recorded instructions")
    return 1 if failed else 0


def _count(call: str, library: str, name: str, target: str) -> int:
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    command += [f"--toggle-collect={target}", call, library, name]
    environment = os.environ | {"SPIKEJAX_INSTRUCTIONS": "avx2"}
    run = subprocess.run(command, capture_output=True, text=True, env=environment)
    found = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or found is None or int(found[1]) == 0:
        raise SystemExit(f"{name} did not run under callgrind:\n{run.stderr}")
    return int(found[1])


def _compiler(library: str) -> str:
    """What the compiler wrote into the library about itself."""
    text = pathlib.Path(library).read_bytes()
    found = re.search(rb"(?:GCC: \([^)]*\) |clang version )[\w.]+", text)
    return found[0].decode() if found else "unknown"


if __name__ == "__main__":
    sys.exit(main())
