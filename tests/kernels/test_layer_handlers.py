"""The handlers of whole-sequence layers refuse what does not fit before they write."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from spikejax.kernels import ffi

pytestmark = pytest.mark.usefixtures("native")

F, U = jnp.float32, jnp.uint32
FORWARD = {
    "xs": ((1, 4, 2, 40), F),
    "i": ((0,), F),
    "u": ((1, 2, 40), F),
    "z": ((1, 2, 40), F),
    "y": ((1, 2, 40), F),
    "constants": ((1, 7, 40), F),
    "w": ((1, 40, 40), F),
    "x": ((0,), U),
    "w_in": ((0,), F),
    "h": ((0,), F),
    "starts": ((0,), jnp.int32),
    "ids": ((0,), jnp.int32),
}
FORWARD_RESULTS = {
    "fired": ((1, 4, 2, 2), U),
    "wanted": ((1, 4, 2, 2), U),
    "distance": ((1, 2, 40, 4), U),
    "spikes": ((0,), F),
    "u_trace": ((0,), F),
    "i_trace": ((0,), F),
    "i_end": ((0,), F),
    "u_end": ((1, 2, 40), F),
    "z_end": ((1, 2, 40), F),
    "h_end": ((0,), F),
    "counts": ((1, 2, 40), F),
}
BACKWARD = {
    "fired": ((1, 4, 2, 2), U),
    "wanted": ((1, 4, 2, 2), U),
    "distance": ((1, 2, 40, 4), U),
    "u_trace": ((0,), F),
    "i_trace": ((0,), F),
    **{k: FORWARD[k] for k in ("i", "u", "z", "y", "constants", "w")},
    **{k: ((0,), F) for k in ("dz_trace", "du_trace", "di_end", "du_end", "dz_end")},
    "x": ((0,), U),
    "h": ((0,), F),
    "dh_end": ((0,), F),
    "dy": ((1, 4, 2, 7), F),
    "w_out": ((1, 7, 40), F),
    "is_list": ((0,), F),
    "wanted_in": ((0,), U),
    "w_in": ((0,), F),
    "dcounts": ((1, 2, 40), F),
    "dzs_also": ((1, 4, 2, 40), F),
    **{k: FORWARD[k] for k in ("starts", "ids")},
}
BACKWARD_RESULTS = {
    "dxs": ((1, 4, 2, 40), F),
    "di": ((0,), F),
    "du": ((1, 2, 40), F),
    "dz": ((1, 2, 40), F),
    "dconstants": ((1, 4, 40), F),
    "dw": ((1, 40, 40), F),
    "dw_in": ((0,), F),
    "dh": ((0,), F),
    "dz_in": ((0,), F),
}
LISTS = ("distance", "dz_in")
RULES = {"rule": 0, "is_delayed": False}
RULES_BACK = RULES | {"is_attached": False, "slope": 0, "learned": 0}
WORDS, W_IN = ((1, 4, 2, 3), U), ((1, 70, 40), F)
ABSENT = {k: ((0,), F) for k in ("xs", "y", "w")}
TARGETS = {
    "lif_layer": (FORWARD, FORWARD_RESULTS, RULES),
    "lif_layer_backward": (BACKWARD, BACKWARD_RESULTS, RULES_BACK),
    "lif_layer on spikes": (
        FORWARD | ABSENT | {"x": WORDS, "w_in": W_IN},
        FORWARD_RESULTS,
        RULES,
    ),
    "lif_layer_backward on spikes": (
        BACKWARD | {"y": ((0,), F), "w": ((0,), F), "x": WORDS},
        BACKWARD_RESULTS | {"dw": ((0,), F), "dw_in": W_IN},
        RULES_BACK,
    ),
    "lif_layer_backward on spikes with lists": (
        BACKWARD
        | {"y": ((0,), F), "w": ((0,), F), "x": WORDS, "wanted_in": WORDS, "w_in": W_IN}
        | {"dz_trace": ((1, 4, 2, 40), F), "is_list": ((1, 1), F)},
        BACKWARD_RESULTS
        | {"dw": ((0,), F), "dw_in": W_IN, "dz_in": ((1, 4, 2, 70), F)},
        RULES_BACK,
    ),
}


def raw(target, arrays=None, attributes=None, **changes):
    """Calls a handler on zeros, with the shape and type of some buffers changed."""
    args, results, rules = TARGETS[target]
    args, results = dict(args), dict(results)
    for name, about in changes.items():
        (args if name in args else results)[name] = about
    values = [
        (arrays or {}).get(name, jnp.zeros(shape, dtype))
        for name, (shape, dtype) in args.items()
    ]
    out = tuple(jax.ShapeDtypeStruct(*about) for about in results.values())
    attributes = rules | (attributes or {})
    name = "spikejax_" + target.split()[0]
    call = jax.jit(lambda *a: ffi.call(name, out, *a, **attributes))
    return jax.block_until_ready(call(*values))


@pytest.mark.parametrize("target", list(TARGETS))
def test_handlers_refuse_every_wrong_shape_and_type(target):
    raw(target)
    args, results, _ = TARGETS[target]
    buffers = args | results
    if "on spikes" in target:  # the others are those of the plain target
        own = ["x", "w_in", "dw_in"]
        own += ["wanted_in", "is_list", "dz_in"] if "lists" in target else []
        buffers = {k: buffers[k] for k in own if k in buffers}
    for name, (shape, dtype) in buffers.items():
        sizes = name in ("fired", "wanted", "u_end", "du", "w_in", "dw_in", "w_out")
        bad = [(9, *shape[1:]), (*shape[:-1], 9), shape[1:], (*shape, 1)]
        cases = [(b, dtype) for b in bad if b != (1,)]
        cases.append((shape if shape != (0,) else (1, 4, 2, 40), jnp.int32))
        for case in cases:
            with pytest.raises(Exception, match="INVALID_ARGUMENT") as error:
                raw(target, **{name: case})
            text = str(error.value)
            assert f"{target.split()[0]}: expected " in text
            assert name in text or sizes, (name, case, text)


@pytest.mark.parametrize(
    ("target", "changes", "attributes", "text"),
    [
        ("lif_layer", {"y": ((0,), F)}, {}, "y together with w"),
        ("lif_layer", {"x": ((1, 4, 2, 0), U)}, {}, "x together with w_in"),
        ("lif_layer on spikes", {"xs": FORWARD["xs"]}, {}, "either xs or x"),
        ("lif_layer_backward on spikes", {"w": FORWARD["w"]}, {}, "no w with x"),
        (
            "lif_layer_backward on spikes with lists",
            {"w_in": ((0,), F)},
            {},
            "dz_in together with wanted_in and w_in",
        ),
        (
            "lif_layer_backward on spikes with lists",
            {"dz_trace": ((0,), F)},
            {},
            "is_list only with dz_trace",
        ),
        ("lif_layer", {"i": ((1, 2, 40), F)}, {}, "i_end together with i"),
        ("lif_layer", {"i_trace": ((1, 4, 2, 40), F)}, {}, "i_trace only with i"),
        ("lif_layer", {"h": ((1, 2, 40), F)}, {}, "h_end together with h"),
        ("lif_layer_backward", {"h": ((1, 2, 40), F)}, {}, "dh together with h"),
        ("lif_layer", {}, {"rule": 3}, "a reset 0, 1 or 2, got 3"),
        ("lif_layer_backward", {"w": ((0,), F)}, {}, "dw only with w"),
        ("lif_layer_backward", {"dy": ((0,), F)}, {}, "dy together with w_out"),
        ("lif_layer_backward", {}, {"learned": 2}, "u_trace where beta is learned"),
        ("lif_layer_backward", {}, {"learned": 1}, "i_trace where alpha is learned"),
        (
            "lif_layer_backward",
            {},
            {"rule": 1, "is_delayed": True, "is_attached": True},
            "a reset other than",
        ),
    ],
)
def test_handlers_refuse_what_does_not_go_together(target, changes, attributes, text):
    with pytest.raises(Exception, match="INVALID_ARGUMENT") as error:
        raw(target, attributes=attributes, **changes)
    assert text in str(error.value)


@pytest.mark.parametrize("name", ["fired", "wanted"])
def test_handlers_refuse_bits_behind_the_last_neuron(name):
    words = jnp.zeros((1, 4, 2, 2), U).at[0, 2, 1, -1].set(1 << 8)
    with pytest.raises(Exception, match="zeros behind the last neuron"):
        raw("lif_layer_backward on spikes with lists", {name: words})


def test_padding_of_spikes_that_come_in_is_not_read():
    """Of `x` and `wanted_in`, as of all words that a user may give."""
    target, rng = "lif_layer_backward on spikes with lists", np.random.default_rng(0)
    x, wanted = (
        jnp.asarray(rng.integers(0, 1 << 32, (1, 4, 2, 3)), U) for _ in range(2)
    )
    x, wanted = (a.at[..., -1].set(a[..., -1] & 63) for a in (x, wanted))
    noise = jnp.zeros_like(x).at[..., -1].set(U(0xFFFFFFC0))
    dz = jnp.asarray(rng.normal(size=(1, 4, 2, 40)), F)
    given = {"w_in": jnp.ones(W_IN[0], F), "dz_trace": dz, "is_list": jnp.zeros((1, 1))}
    given |= {"wanted": jnp.full((1, 4, 2, 2), 255, U)}
    given |= {"constants": jnp.ones((1, 7, 40), F)}
    clean = raw(target, given | {"x": x, "wanted_in": wanted})
    assert any(np.any(a) for a in clean[-3:])
    noisy = raw(target, given | {"x": x | noise, "wanted_in": wanted | noise})
    count = int(jax.lax.population_count(wanted).sum())  # the list's numbers
    for a, b in zip(clean[:-1], noisy[:-1], strict=True):
        np.testing.assert_array_equal(a, b)
    lists = (np.ravel(found[-1])[:count] for found in (clean, noisy))
    np.testing.assert_array_equal(*lists)


@pytest.mark.parametrize("axis", [4, 2, 40, 70, 7], ids=["T", "B", "N", "K", "M"])
@pytest.mark.parametrize("target", list(TARGETS))
def test_axes_of_no_size(target, axis):
    """Sizes are all different: 4 steps, 2 rows, 40 neurons, 70 inputs, 7 outputs."""
    args, results, rules = TARGETS[target]

    def sized(buffers):
        # Batches and the words of 40 neurons are both two: these are told apart.
        some = {}
        for name, (shape, dtype) in buffers.items():
            sizes = list(shape)
            if axis == 2 and len(sizes) > 1:
                at = {3: 1, 4: 2 if name != "distance" else 1}.get(len(sizes))
                if at is not None and sizes[at] == 2:
                    sizes[at] = 0
            elif axis == 4:
                sizes = [0 if s == 4 else s for s in sizes]
            elif axis in sizes:
                sizes = [0 if s == axis else s for s in sizes]
                if name in ("constants", "dconstants"):
                    sizes[1] = shape[1]
            if dtype == U and name != "distance" and len(sizes) == 4:
                if (axis, shape[-1]) in ((40, 2), (70, 3)):
                    sizes[-1] = 0
            some[name] = tuple(sizes), dtype
        return some

    constants = {k: v for k, v in (args | results).items() if "constants" in k}
    changes = sized(args | results)
    if axis in (4, 7):
        changes |= constants
    found = dict(zip(results, raw(target, **changes), strict=True))
    # Lists of nothing, in memory that is not written.
    assert not any(np.any(a) for k, a in found.items() if k not in LISTS)


def test_no_steps_leave_the_state_as_it_is():
    state = {k: i + jnp.ones((1, 2, 40)) for i, k in enumerate("iuzh")}
    given = {**dict.fromkeys(["fired", "wanted"], ((1, 0, 2, 2), U))}
    given |= {"xs": ((1, 0, 2, 40), F), "distance": ((1, 2, 40, 0), U)}
    held = {k: ((1, 2, 40), F) for k in ("i", "h", "i_end", "h_end")}
    given |= held | {"y": ((0,), F), "w": ((0,), F)}
    found = raw("lif_layer", state, {"rule": 1}, **given)
    ends = [found[k] for k in (6, 7, 8, 9)]
    for name, end in zip("iuzh", ends, strict=True):
        np.testing.assert_array_equal(end, state[name])
    np.testing.assert_array_equal(found[-1], jnp.zeros((1, 2, 40)))


def test_handlers_refuse_lists_where_neurons_hear_each_other():
    heard = {"dz_trace": ((1, 4, 2, 40), F), "is_list": ((1, 1), F)}
    raw("lif_layer_backward", **heard)
    with pytest.raises(Exception, match="is_list zero with w.*got 1"):
        raw("lif_layer_backward", {"is_list": jnp.ones((1, 1))}, **heard)
