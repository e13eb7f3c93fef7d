"""The raw handlers refuse what does not fit before they touch memory."""

import jax
import jax.numpy as jnp
import pytest

from spikejax.kernels import ffi

pytestmark = pytest.mark.ends
F32, BF16 = jnp.float32, jnp.bfloat16


def call(target, result, *args, dtype=F32):
    arrays = [
        jnp.zeros(a, F32) if isinstance(a, tuple) else jnp.zeros(a.shape, a.dtype)
        for a in args
    ]
    out = jax.ShapeDtypeStruct(result, dtype)
    return jax.jit(lambda *a: ffi.call(target, out, *a))(*arrays)


def shaped(shape, dtype):
    return jax.ShapeDtypeStruct(shape, dtype)


@pytest.mark.usefixtures("native")
@pytest.mark.parametrize(
    ("target", "result", "args", "text"),
    [
        ("", (2, 4), [(2, 3), (5, 4)], "got x (2, 3), w (5, 4), y (2, 4)"),
        ("", (2, 5), [(2, 3), (3, 4)], "got x (2, 3), w (3, 4), y (2, 5)"),
        ("", (9, 4), [(2, 3), (3, 4)], "got x (2, 3), w (3, 4), y (9, 4)"),
        ("", (4,), [(3,), (3, 4)], "got x (3,), w (3, 4), y (4,)"),
        ("", (2, 2, 4), [(2, 2, 3), (3, 4)], "got x (2, 2, 3), w (3, 4), y (2, 2, 4)"),
        ("", (2, 2, 4), [(2, 2, 3), (3, 3, 4)], "of size 1 or one common size"),
        ("", (1, 2, 4), [(5, 2, 3), (1, 3, 4)], "a result with all leading axes"),
        ("_dw", (3, 5), [(2, 3), (2, 4)], "got x (2, 3), w (3, 5), y (2, 4)"),
        ("_dw", (3, 4), [(2, 3), (9, 4)], "got x (2, 3), w (3, 4), y (9, 4)"),
        (
            "_dx",
            (2, 3),
            [(2, 4), (3, 5), shaped((2, 3), bool)],
            "got x (2, 3), w (3, 5)",
        ),
        (
            "_dx",
            (2, 3),
            [(2, 4), (3, 4), shaped((2, 9), bool)],
            "support (2, 3), got (2, 9)",
        ),
        (
            "_dx",
            (2, 3),
            [(2, 4), (3, 4), shaped((6,), bool)],
            "support (2, 3), got (6,)",
        ),
    ],
)
def test_wrong_sizes(target, result, args, text):
    with pytest.raises(Exception, match="INVALID_ARGUMENT") as error:
        call("spikejax_event_matmul" + target, result, *args)
    assert f"event_matmul{target}: expected " in str(error.value)
    assert text in str(error.value)


@pytest.mark.usefixtures("native")
@pytest.mark.parametrize(
    ("target", "result", "args", "dtype", "text"),
    [
        (
            "",
            (2, 4),
            [shaped((2, 3), BF16), (3, 4)],
            F32,
            "x of type PRED or F32, got BF16",
        ),
        ("", (2, 4), [(2, 3), (3, 4)], BF16, "y of type F32, got BF16"),
        (
            "",
            (2, 4),
            [shaped((2, 3), jnp.int32), shaped((3, 4), jnp.int32)],
            jnp.int32,
            "float16, bfloat16, float32 or float64, got S32",
        ),
        ("_dw", (3, 4), [(2, 3), (2, 4)], BF16, "dw of type F32, got BF16"),
        ("_dx", (2, 3), [(2, 4), (3, 4), (2, 3)], F32, "support of type PRED, got F32"),
        (
            "_dx",
            (2, 3),
            [shaped((2, 4), BF16), (3, 4), shaped((2, 3), bool)],
            F32,
            "dy of type F32, got BF16",
        ),
    ],
)
def test_wrong_types(target, result, args, dtype, text):
    with pytest.raises(Exception, match="INVALID_ARGUMENT") as error:
        call("spikejax_event_matmul" + target, result, *args, dtype=dtype)
    assert f"event_matmul{target}: expected {text}" in str(error.value)
