#!/usr/bin/env bash
# A Python with snnTorch for `python -m benchmarks.neurons speed --peer DIRECTORY/bin/python`.
# usage: benchmarks/peers.sh DIRECTORY
set -euo pipefail
python3 -m venv "$1"
"$1/bin/pip" install --quiet torch==2.13.0
"$1/bin/pip" install --quiet snntorch==1.0.0 numpy
