#!/usr/bin/env bash
# One virtual environment for each peer, for the benchmarks' `--peers DIRECTORY`.
# usage: benchmarks/peers/setup.sh DIRECTORY [PEER ...]
set -euo pipefail

root=$1
shift
# SpikingJelly and norse need torchvision: pip takes the one made for this torch.
declare -A packages=(
  [snntorch]="torch==2.13.0 snntorch==1.0.0"
  [spikingjelly]="torch==2.13.0 spikingjelly==2.0.0"
  [norse]="torch==2.13.0 norse==1.1.0"
  [sinabs]="torch==2.13.0 sinabs==3.1.3"
  [jaxpike]="jaxpike==0.1.4"
  [spyx]="spyx==1.0.0"
  [brainevent]="brainevent[cpu]==0.2.1 optax"
)
[ $# -gt 0 ] || set -- "${!packages[@]}"
for name in "$@"; do
  "${PYTHON:-python3}" -m venv "$root/$name"
  # shellcheck disable=SC2086
  "$root/$name/bin/pip" install --quiet ${packages[$name]}
  echo "$name: $root/$name"
done
