"""What a network does inside: activity, cost, and the laws it obeys."""

from spikejax.inspect.activity import LayerActivity as LayerActivity
from spikejax.inspect.activity import activity as activity
from spikejax.inspect.activity import check_activity as check_activity
from spikejax.inspect.diagnose import Diagnosis as Diagnosis
from spikejax.inspect.diagnose import LayerDiagnosis as LayerDiagnosis
from spikejax.inspect.diagnose import diagnose as diagnose
from spikejax.inspect.energy import ARITHMETIC as ARITHMETIC
from spikejax.inspect.energy import MEMORY as MEMORY
from spikejax.inspect.energy import EnergyModel as EnergyModel
from spikejax.inspect.laws import LawBroken as LawBroken
from spikejax.inspect.laws import check_cell as check_cell
from spikejax.inspect.plan import Option as Option
from spikejax.inspect.plan import Plan as Plan
from spikejax.inspect.plan import plan as plan
from spikejax.inspect.report import report as report
from spikejax.inspect.synops import Energy as Energy
from spikejax.inspect.synops import LayerSynops as LayerSynops
from spikejax.inspect.synops import Synops as Synops
from spikejax.inspect.synops import synops as synops
