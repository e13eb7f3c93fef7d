"""N-MNIST from raw events with a convolution: `python examples/nmnist.py NMNIST.npz`.

NMNIST.npz holds 1000 recordings to train on and 100 to test on, of the first images of
MNIST, as events: `{train,test}_{x,y,p,t}`, `_offsets` and `_labels`. A tenth of the
recordings to train on validate; the epoch of the lowest validation loss is tested, once
a seed.
"""

import argparse
import statistics

import numpy as np

import spikejax as sj
from spikejax import datasets, learn

SHAPE, STEPS = (34, 34, 2), 30


def source(path: str, part: str) -> datasets.Source:
    """The recordings of a part, packed into steps of 10 ms."""
    with np.load(path) as found:
        arrays = [found[f"{part}_{field}"] for field in ("t", "x", "y", "p")]
        ends, labels = found[f"{part}_offsets"], found[f"{part}_labels"]
    pairs = [
        (datasets.events(*(a[i:j] for a in arrays)), int(label))
        for i, j, label in zip(ends, ends[1:], labels, strict=False)
    ]
    bins = datasets.by_time(10_000, STEPS)
    return datasets.source(pairs, SHAPE, labels).binned(bins)


def recipe(epochs: int) -> learn.Recipe:
    """Two convolutions of spiking neurons with pools between them."""
    spike = sj.surrogate.scaled(sj.surrogate.triangular(0.5), 0.5)
    return learn.Recipe(
        net=sj.serial(
            sj.conv(12, (5, 5), stride=2, init=sj.init.lecun(2.0)),
            *(sj.lif(0.9, spike=spike), sj.conv(32, (5, 5), init=sj.init.lecun(2.0))),
            *(sj.lif(0.9, spike=spike), sj.max_pool((2, 2)), sj.flatten()),
            *(sj.dropout(0.3), sj.linear(10), sj.li(0.95)),
        ),
        loss=sj.loss.ce_mean_membrane,
        score=learn.mean,
        optimiser=learn.adam(4e-3, decay=1e-2, warmup=0.1),
        batch_size=30,
        epochs=epochs,
        prepare=datasets.prepare(SHAPE),
        augment=learn.augment.shift(channels=2),
        ema=0.98,
        name="nmnist",
    )


def main() -> None:
    """Trains with each seed and prints what each reached, their mean and spread."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--epochs", type=int, default=15)
    asked = parser.parse_args()
    whole, test = (source(asked.file, part) for part in ("train", "test"))
    rest, held = whole.divide(0.1, seed=0)
    train, validation, test = map(datasets.gather, (rest, held, test))
    plan, reached = recipe(asked.epochs), []
    for seed in range(asked.seeds):
        fitted = learn.fit(
            plan, datasets.Dataset(train, test), validation=validation, seed=seed
        )
        best = min(fitted.history, key=lambda line: line["validation_loss"])
        reached.append(best["accuracy"])
        seconds = sum(line["seconds"] for line in fitted.history)
        print(
            f"seed {seed}: {best['accuracy']:.1%} of the test recordings after epoch"
            f" {best['epoch']}, validation {best['validation_accuracy']:.1%},"
            f" activity {best['activity']:.3f}, {seconds:.0f} s",
            flush=True,
        )
    spread = statistics.stdev(reached) if len(reached) > 1 else 0.0
    print(f"mean {statistics.mean(reached):.1%}, standard deviation {spread:.1%}")


if __name__ == "__main__":
    main()
