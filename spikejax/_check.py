from spikejax.core.checks import *  # noqa
