"""Which kernels run: selection, report, and what happens without a library."""

import threading

import jax
import jax.numpy as jnp
import pytest

from spikejax import kernels
from spikejax.events import matmul, pack
from spikejax.kernels import ffi, registry
from spikejax.kernels.matmul import auto


@pytest.fixture(autouse=True)
def no_environment(monkeypatch):
    monkeypatch.delenv(kernels.VARIABLE, raising=False)
    monkeypatch.setattr(registry, "_kept", [])


@pytest.fixture
def no_library(monkeypatch, tmp_path):
    monkeypatch.setenv(ffi.LIBRARY_VARIABLE, str(tmp_path))
    return tmp_path


def backends(report):
    """On CPU and elsewhere: the same for every operation."""
    found = {
        tuple(c.backend for c in report.choices if c.operation == operation)
        for operation in kernels.OPERATIONS
    }
    (one,) = found
    return list(one)


def jaxpr():
    # A new function every time: JAX remembers the traces of those it has seen.
    return str(
        jax.make_jaxpr(lambda x, w: matmul(x, w))(jnp.ones((2, 3)), jnp.ones((3, 4)))
    )


def test_host_has_the_layers_that_are_programs():
    with kernels.use("host"):
        found = {c.operation: c for c in kernels.report().choices}
    assert found["matmul"].backend == found["layer"].backend == "host"
    assert found["layer"].why == "asked for; layer: reference"


def test_a_backend_is_what_is_registered(monkeypatch):
    """One operation makes it one: the definition runs what it has not, and says so."""
    runs = []

    def forward(static, x, w):
        runs.append(static)
        return x @ w

    monkeypatch.setattr(registry, "_IMPLEMENTATIONS", registry._IMPLEMENTATIONS.copy())
    before = kernels.BACKENDS
    registry.register("forward", "trial", forward)
    assert kernels.BACKENDS == (*before, "trial")
    x, w = jnp.array([[0.0, 1.0], [2.0, 0.0]]), jnp.array([[1.0, 2.0], [3.0, 4.0]])
    with kernels.use("trial"):
        y, grads = jax.value_and_grad(lambda w: matmul(x, w).sum())(w)
        said = {c.operation: c for c in kernels.report().choices}
    assert y == 13 and {*runs} == {()}
    assert grads.tolist() == [[2.0, 2.0], [1.0, 1.0]]
    assert said["matmul"].backend == "trial"
    assert said["matmul"].why == "asked for; weights, inputs: reference"
    assert [said[o].backend for o in ("pack", "layer")] == ["reference"] * 2


def test_auto_with_library(native):
    report = kernels.report()
    assert report.requested == "auto" and report.source == "default"
    assert backends(report) == ["native", "reference"]
    assert report.library in str(report)
    assert "spikejax_event_matmul" in jaxpr()


def test_auto_without_library(no_library):
    report = kernels.report()
    assert backends(report) == ["reference", "reference"]
    assert report.library is None
    assert f"no native library in SPIKEJAX_LIBRARY={no_library}" in str(report)
    assert "ffi_call" not in jaxpr() and "pure_callback" not in jaxpr()


def test_note_is_the_reason(no_library):
    (no_library / ffi.NOTE).write_text("no working\nC++ compiler\n")
    assert kernels.report().reason == "no working C++ compiler"


def test_broken_library(no_library):
    (no_library / ffi.NAMES[0]).write_text("this is not a library")
    report = kernels.report()
    assert report.library is None and "\n" not in report.reason
    assert "reference" in str(report)


def test_native_without_library(no_library, monkeypatch):
    text = "^native kernels are not available: no native library in .*$"
    with pytest.raises(RuntimeError, match=text) as error, kernels.use("native"):
        pass
    assert "\n" not in str(error.value)
    monkeypatch.setenv(kernels.VARIABLE, "native")
    with pytest.raises(RuntimeError, match=text):
        matmul(jnp.ones((2, 3)), jnp.ones((3, 4)))
    assert backends(kernels.report()) == ["none", "none"]


def test_environment(monkeypatch):
    monkeypatch.setenv(kernels.VARIABLE, "host")
    assert kernels.report().source == "SPIKEJAX_KERNELS"
    assert "pure_callback" in jaxpr()
    with kernels.use("reference"):
        assert kernels.report().source == "kernels.use"
        assert "pure_callback" not in jaxpr()
    assert "pure_callback" in jaxpr()


def test_environment_stays(monkeypatch):
    """What is compiled would not know of it: refused, where it was silence."""
    loss = jax.jit(lambda x: matmul(x, jnp.ones((3, 4))))
    loss(jnp.ones((2, 3)))
    monkeypatch.setenv(kernels.VARIABLE, "host")
    text = r"^`SPIKEJAX_KERNELS` expected to stay 'auto', .*, got 'host'; `kernels.use"
    with pytest.raises(RuntimeError, match=text) as error:
        loss(jnp.ones((5, 3)))
    assert "\n" not in str(error.value)
    with kernels.use("host"):
        assert "pure_callback" in jaxpr()


def test_unknown_values(monkeypatch):
    text = "expected one of auto, native, host, reference, got 'gpu'."
    with pytest.raises(ValueError, match="^`kernels.use` " + text), kernels.use("gpu"):
        pass
    monkeypatch.setenv(kernels.VARIABLE, "gpu")
    for call in (kernels.report, jaxpr):
        with pytest.raises(ValueError, match="^`SPIKEJAX_KERNELS` " + text):
            call()


def test_use_is_of_one_thread():
    seen = []
    with kernels.use("host"):
        thread = threading.Thread(target=lambda: seen.append(kernels.report()))
        thread.start()
        thread.join()
    assert seen[0].requested == "auto"
    assert kernels.report().requested == "auto"


def test_backward_has_the_kernels_of_forward():
    w = jnp.ones((3, 4))
    with kernels.use("host"):
        _, pull = jax.vjp(
            lambda x: matmul(x, w, jnp.ones((2, 3), bool)), jnp.ones((2, 3))
        )
    with kernels.use("reference"):
        assert "pure_callback" in str(jax.make_jaxpr(pull)(jnp.ones((2, 4))))


def test_choices_are_not_mixed_up_by_caches():
    for backend, present in (("host", True), ("reference", False), ("host", True)):
        with kernels.use(backend):
            assert ("pure_callback" in jaxpr()) is present


def test_other_platforms_lower_to_reference(native):
    exported = jax.export.export(
        jax.jit(lambda x, w: matmul(x, w)), platforms=["cuda"]
    )(jnp.ones((2, 3)), jnp.ones((3, 4)))
    assert "custom_call" not in exported.mlir_module()
    assert "dot_general" in exported.mlir_module()


def test_native_elsewhere_is_an_error(native):
    with kernels.use("native"):
        f = jax.jit(lambda x, w: matmul(x, w))
        with pytest.raises(NotImplementedError, match="cuda"):
            jax.export.export(f, platforms=["cuda"])(jnp.ones((2, 3)), jnp.ones((3, 4)))


def test_import_is_light(python):
    # A backend that does not exist fails as soon as one is initialised.
    code = (
        "import sys, spikejax.events as e; r = str(e.kernels.report()); "
        "print(sorted({'optax', 'flax', 'matplotlib', 'scipy'} & set(sys.modules)))"
    )
    python(code, JAX_PLATFORMS="no_such_platform")


NARROW = "so few columns of bits are never dense: 16"
WORK = {"small": (8, 6, 5), "narrow": (256, 512, 16), "large": (256, 512, 40)}


@pytest.mark.parametrize("size", WORK)
@pytest.mark.parametrize("kernel", ["auto", "event", "dense"])
@pytest.mark.parametrize("backend", ["native", "host", "reference"])
def test_what_is_chosen_is_what_is_traced(native, backend, kernel, size):
    """A product asks `choose`, as a report does: who runs, and whether it counts."""
    rows, inputs, outputs = WORK[size]
    given = pack(jnp.zeros((rows, inputs))), jnp.zeros((inputs, outputs))
    with kernels.use(backend):
        text = str(jax.make_jaxpr(lambda z, w: matmul(z, w, kernel=kernel))(*given))
        call = auto.call_of("spike_forward", kernel, rows * inputs * outputs, outputs)
        first, *others = registry.choose("spike_forward", backend, call)
        said = auto.explain_product("spike_forward", backend, call, 1.0, True)
    ways = {choice.backend for choice in (first, *others)}
    assert ("spikejax_spike_matmul" in text) == ("native" in ways)
    assert ("spikejax_spike_count" in text) == (first.limit < 1) == bool(others)
    assert ("pure_callback" in text) == (backend == "host")  # also to unpack
    counted = backend == "native" and kernel == "auto" and size == "large"
    assert ways == ({"native", "dense"} if counted else {first.backend})
    assert said[0] == ("dense" if "dense" in ways else "event")  # where all fire
    assert first.why in {
        ("auto", "native"): {"few are not zero", "too small to measure", NARROW},
        ("auto", "host"): {"kernels are host"},
        ("auto", "reference"): {"kernels are reference"},
    }.get((kernel, backend), {"asked for", f"kernels are {backend}"})
