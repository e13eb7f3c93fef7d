"""Fashion-MNIST by currents: `python examples/fashion.py FOLDER`.

FOLDER holds the four official files, see `datasets.FASHION_MNIST`. A pixel is a current
that stays for 8 steps. A sixth of the images to train on validates; the epoch of the
lowest validation loss is tested, once a seed.
"""

import argparse
import statistics

import jax
import jax.numpy as jnp

import spikejax as sj
from spikejax import datasets, learn

STEPS = 8


def shown(images: jax.Array) -> jax.Array:
    """Images (1, batch, 784) of bytes as currents (8, batch, 784)."""
    return jnp.broadcast_to(images / 255, (STEPS, *images.shape[1:]))


def recipe(epochs: int) -> learn.Recipe:
    """One layer of spiking neurons."""
    return learn.Recipe(
        net=sj.serial(sj.linear(256), sj.lif(0.9), sj.linear(10), sj.li(0.9)),
        loss=sj.loss.ce_mean_membrane,
        score=learn.mean,
        optimiser=learn.adam(2e-3, warmup=0.1),
        batch_size=250,
        epochs=epochs,
        prepare=shown,
        name="fashion",
    )


def main() -> None:
    """Trains with each seed and prints what each reached, their mean and spread."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=5)
    asked = parser.parse_args()
    found = datasets.fashion_mnist(asked.folder)
    rest, held = found.train.divide(1 / 6, seed=0)
    train, validation, test = (
        datasets.gather(part.map(lambda image: image.reshape(1, 784)))
        for part in (rest, held, found.test)
    )
    plan, reached = recipe(asked.epochs), []
    for seed in range(asked.seeds):
        fitted = learn.fit(
            plan, datasets.Dataset(train, test), validation=validation, seed=seed
        )
        best = min(fitted.history, key=lambda line: line["validation_loss"])
        reached.append(best["accuracy"])
        seconds = sum(line["seconds"] for line in fitted.history)
        print(
            f"seed {seed}: {best['accuracy']:.1%} of the test images after epoch"
            f" {best['epoch']}, validation {best['validation_accuracy']:.1%},"
            f" activity {best['activity']:.3f}, {seconds:.0f} s",
            flush=True,
        )
    spread = statistics.stdev(reached) if len(reached) > 1 else 0.0
    print(f"mean {statistics.mean(reached):.1%}, standard deviation {spread:.1%}")


if __name__ == "__main__":
    main()
