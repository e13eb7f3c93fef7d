"""Cells out of cells: each takes cells and returns a cell, so networks nest."""

from spikejax.combinators.checkpointed import checkpointed as checkpointed
from spikejax.combinators.delayed import delayed as delayed
from spikejax.combinators.evaluation import evaluation as evaluation
from spikejax.combinators.evaluation import keep_statistics as keep_statistics
from spikejax.combinators.parallel import parallel as parallel
from spikejax.combinators.precision import precision as precision
from spikejax.combinators.recurrent import recurrent as recurrent
from spikejax.combinators.residual import residual as residual
from spikejax.combinators.serial import serial as serial
from spikejax.combinators.stepwise import stepwise as stepwise
from spikejax.combinators.tap import tap as tap
from spikejax.combinators.truncated import truncated as truncated
