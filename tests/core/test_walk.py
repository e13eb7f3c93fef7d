"""The walk over a network: places, layers, what is rebuilt and what is observed."""

import jax
import jax.numpy as jnp
import numpy as np

import spikejax as sj
from spikejax.core.walk import forms, observe, rebuild, units, walk

NET = sj.serial(
    block=sj.serial(sj.linear(5), sj.checkpointed(sj.lif(0.9), 2)),
    back=sj.recurrent(sj.lif(0.8), sj.linear(5)),
    out=sj.residual(sj.evaluation(sj.dropout(0.5))),
)
XS = jnp.asarray(np.random.default_rng(0).random((6, 2, 3)) < 0.5, jnp.float32)


def test_every_cell_is_at_the_place_of_its_params(key):
    params, state = NET.init(key, XS[0])
    places = {p.path: p for p in walk(NET, params, state)}
    assert list(places) == [
        *("", "block", "block.0", "block.1"),
        *("back", "back.neuron", "back.feedback", "out"),
    ]
    assert places["block.0"].params is params["block"][0]
    assert places["back.feedback"].params is params["back"]["feedback"]
    assert places["back.neuron"].state is state["back"].neuron
    # A path passes by what has the params of its only child, such as `checkpointed`.
    kinds = [type(p.spec).__name__ for p in walk(NET, params, state)]
    assert kinds[3:5] == ["Checkpointed", "Neuron"]


def test_layers_are_what_is_not_made_of_others_or_looked_at_as_a_whole(key):
    found = [p.path for p in units(NET, *NET.init(key, XS[0]))]
    assert found == ["block.0", "block.1", "back", "out"]


def test_places_know_what_they_received_and_put_out(key):
    params, state = NET.init(key, XS[0])
    _, y, tapped = observe(NET, params, state, XS)
    np.testing.assert_array_equal(y, NET.unroll(params, state, XS)[1])
    places = {p.path: p for p in walk(NET, params, state, XS, tapped)}
    np.testing.assert_array_equal(places["block.0"].xs, XS)
    first, second = places["block"].tapped.y, places["back"].tapped.y
    np.testing.assert_array_equal(places["back.neuron"].xs, first)
    np.testing.assert_array_equal(places["back.feedback"].xs[1:], second[:-1])
    assert not places["back.feedback"].xs[0].any()


def test_rebuilding_changes_the_parts_before_the_whole():
    assert rebuild(NET, lambda about: about) is NET
    order = []
    rebuild(NET, lambda about: order.append(type(about).__name__) or about)
    assert order == [
        *("Linear", "Neuron", "Checkpointed", "Serial"),
        *("Neuron", "Linear", "Recurrent"),
        *(type(s).__name__ for s in reversed(list(forms(NET))[8:])),
        "Serial",
    ]
    slower = rebuild(NET, lambda s: s.replace(every=3) if "every" in s.fields() else s)
    assert "checkpointed(inner=lif(beta=0.9" in repr(slower) and slower != NET
    assert jax.tree.structure(slower.init(jax.random.key(0), XS[0])) == (
        jax.tree.structure(NET.init(jax.random.key(0), XS[0]))
    )
