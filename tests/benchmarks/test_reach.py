"""Every side sees the same batches."""

import numpy as np

from benchmarks import reach


def test_an_epoch_has_no_recording_twice():
    order = reach.batches(200, 2, seed=0)
    assert order.shape == (2, 3, reach.BATCH)
    for epoch in order:
        assert len(np.unique(epoch)) == epoch.size
        assert set(epoch.ravel()) <= set(range(200))
    assert (order[0] != order[1]).any()
    np.testing.assert_array_equal(order, reach.batches(200, 2, seed=0))
    assert (order != reach.batches(200, 2, seed=1)).any()
