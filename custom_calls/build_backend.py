"""scikit-build-core, except that missing build tools do not fail an install.

CMake itself copes without a compiler (see CMakeLists.txt), and scikit-build-core
retries a failed build; what is left is that CMake or Ninja are not there at all.
"""

import functools
import os
from collections.abc import Callable
from typing import Any

from scikit_build_core import build, errors

# The override in pyproject.toml that leaves CMake out and installs a note.
PURE_VARIABLE = "SPIKEJAX_PURE"

build_sdist = build.build_sdist
get_requires_for_build_sdist = build.get_requires_for_build_sdist
get_requires_for_build_wheel = build.get_requires_for_build_wheel
get_requires_for_build_editable = build.get_requires_for_build_editable


def _or_pure(hook: Callable[..., str]) -> Callable[..., str]:
    @functools.wraps(hook)
    def run(*args: Any, **kwargs: Any) -> str:
        try:
            return hook(*args, **kwargs)
        except (errors.CMakeNotFoundError, errors.NinjaNotFoundError) as error:
            print(f"spikejax: no native kernels: {error}")
            os.environ[PURE_VARIABLE] = "1"
            return hook(*args, **kwargs)

    return run


build_wheel = _or_pure(build.build_wheel)
build_editable = _or_pure(build.build_editable)
