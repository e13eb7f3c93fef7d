#!/usr/bin/env bash
# One virtual environment for each peer, for the benchmarks' `--peers DIRECTORY`.
# usage: benchmarks/peers/setup.sh DIRECTORY [PEER ...]
set -euo pipefail

torch="torch==2.13.0" # a build for CPU where pip finds one
declare -A needed=(
  [snntorch]="$torch numpy"
  [spikingjelly]="$torch numpy loguru tqdm"
  [norse]="$torch numpy nir nirtorch"
  [sinabs]="$torch numpy"
  [jaxpike]=""
  [spyx]=""
  [brainevent]="optax"
)
# These ask for torchvision, which may not load beside a torch for CPU and which their
# neurons do not need: they are installed without what they ask for.
alone=" spikingjelly norse "
declare -A peers=(
  [snntorch]="snntorch==1.0.0"
  [spikingjelly]="spikingjelly==2.0.0"
  [norse]="norse==1.1.0"
  [sinabs]="sinabs==3.1.3"
  [jaxpike]="jaxpike==0.1.4"
  [spyx]="spyx==1.0.0"
  [brainevent]="brainevent[cpu]==0.2.1"
)

root=$1
shift
[ $# -gt 0 ] || set -- "${!peers[@]}"
for name in "$@"; do
  "${PYTHON:-python3}" -m venv "$root/$name"
  pip=("$root/$name/bin/pip" install --quiet)
  # Words on purpose: several packages.
  [ -z "${needed[$name]}" ] || "${pip[@]}" ${needed[$name]}
  case $alone in
    *" $name "*) "${pip[@]}" --no-deps "${peers[$name]}" ;;
    *) "${pip[@]}" "${peers[$name]}" ;;
  esac
  echo "$name: $root/$name/bin/python"
done
