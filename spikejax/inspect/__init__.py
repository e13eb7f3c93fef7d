"""What a network does inside: activity, cost, and the laws it obeys."""

from spikejax.inspect.activity import LayerActivity as LayerActivity
from spikejax.inspect.activity import activity as activity
from spikejax.inspect.activity import check_activity as check_activity
from spikejax.inspect.laws import LawBroken as LawBroken
from spikejax.inspect.laws import check_cell as check_cell
from spikejax.inspect.report import report as report
