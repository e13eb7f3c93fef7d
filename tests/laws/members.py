"""Every cell of the library, in the variants that differ in code."""

import jax.numpy as jnp

import spikejax as sj

LEARNED = sj.init.uniform(0.5, 0.95)
LEVELS = sj.init.uniform(0.7, 1.3)
WEIGHTS = sj.init.lecun(2.0)


def squashed(x):
    return jnp.tanh(x)


def line(x):
    """Four features as two places of two channels."""
    return x.reshape(*x.shape[:-1], 2, 2)


def image(x):
    """Four features as four places of one channel."""
    return x.reshape(*x.shape[:-1], 2, 2, 1)


NEURONS = {
    "lif": sj.lif(0.9),
    "lif learned": sj.lif(LEARNED, threshold=LEVELS),
    "lif per neuron": sj.lif(jnp.linspace(0.0, 1.0, 4)),
    "lif zero": sj.lif(0.9, reset=sj.reset.zero),
    "lif none": sj.lif(0.9, reset=sj.reset.none),
    "lif delayed": sj.lif(0.9, reset=sj.reset.delayed(sj.reset.subtract)),
    "lif delayed zero": sj.lif(LEARNED, reset=sj.reset.delayed(sj.reset.zero)),
    "lif attached": sj.lif(0.9, reset=sj.reset.attached(sj.reset.subtract)),
    "lif shared": sj.lif(sj.init.shared(LEARNED)),
    "cuba_lif": sj.cuba_lif(0.8, 0.9),
    "cuba_lif learned": sj.cuba_lif(LEARNED, LEARNED, threshold=LEVELS),
    "alif": sj.alif(0.9, 0.95, 1.5),
    "alif learned": sj.alif(LEARNED, LEARNED, LEVELS, threshold=LEVELS),
    "alif detached relative": sj.alif(
        LEARNED, 0.9, LEVELS, detached=True, relative=True
    ),
    "li": sj.li(0.9),
    "li learned": sj.li(LEARNED),
    "if_": sj.if_(threshold=LEVELS),
    "lapicque": sj.lapicque(LEVELS, sj.init.uniform(2.0, 4.0), 0.5),
    "alpha_lif": sj.alpha_lif(
        sj.init.uniform(0.7, 0.9), sj.init.uniform(0.3, 0.6), threshold=0.3
    ),
    "alpha_lif delayed": sj.alpha_lif(
        0.9, 0.5, threshold=0.3, reset=sj.reset.delayed(sj.reset.subtract)
    ),
    "cuba_li": sj.cuba_li(LEARNED, LEARNED),
    "plif": sj.plif(threshold=LEVELS),
    "plif per neuron": sj.plif(sj.init.uniform(2.0, 9.0), decay_input=False),
    "klif": sj.klif(sj.init.uniform(2.0, 9.0), LEVELS, scale_reset=True, threshold=0.3),
    "klif shared": sj.klif(threshold=0.3, decay_input=False, reset=sj.reset.subtract),
    "clif": sj.clif(sj.init.uniform(2.0, 9.0), threshold=LEVELS),
    "adlif": sj.adlif(LEARNED, LEARNED, LEARNED, LEVELS, q=2.0, threshold=0.3),
    "adlif Euler-forward": sj.adlif(
        0.6, 0.9, 0.5, 1.0, symplectic=False, threshold=0.3, reset=sj.reset.subtract
    ),
    "radlif": sj.radlif(threshold=0.3),
    "silif": sj.silif(dt=sj.init.uniform(10.0, 40.0), threshold=0.3),
    "csilif": sj.csilif(threshold=0.3),
    "brf": sj.brf(sj.init.uniform(2.0, 5.0), LEVELS, dt=0.1, threshold=0.1),
    "resonate_and_fire": sj.resonate_and_fire(LEVELS, sj.init.uniform(-0.2, -0.1)),
    "sigma_delta": sj.sigma_delta(LEARNED),
    "psn": sj.psn(6, order=3, init=WEIGHTS),
    "sliding_psn": sj.sliding_psn(3),
    "multi_spike": sj.if_(threshold=0.5, spike=sj.multi_spike(0.5, most=4)),
    "refractory": sj.refractory(sj.cuba_lif(0.8, 0.9), 2, running=("i",)),
    "winner_take_all": sj.winner_take_all(sj.lif(0.9, threshold=LEVELS)),
    "floored": sj.floored(sj.lif(LEARNED), jnp.linspace(-1.0, 0.0, 4)),
    "graded": sj.graded(sj.lif(0.9), LEVELS),
}
UNSTABLE = {
    "izhikevich": sj.izhikevich(
        sj.init.uniform(0.02, 0.1), sj.init.constant(0.2), d=LEVELS, start=-40.0
    ),
    "izhikevich attached": sj.izhikevich(
        **sj.IZHIKEVICH["class_1"], reset=sj.reset.attached(sj.reset.subtract)
    ),
    "izhikevich symplectic": sj.izhikevich(d=LEVELS, start=-40.0, symplectic=True),
    # Not far above v_t: there a step multiplies the last bit by 1e5, in any program.
    "adex": sj.adex(
        e_l=-45.0,
        a=LEVELS,
        b=LEVELS,
        tau_w=sj.init.uniform(50.0, 100.0),
        threshold=-40.0,
    ),
    "eif": sj.eif(LEVELS, v_t=LEVELS),
    "qif": sj.qif(LEVELS, a0=LEVELS, v_c=LEVELS, v_reset=-jnp.ones(4)),
    "hodgkin_huxley": sj.hodgkin_huxley(
        g_na=sj.init.uniform(100.0, 130.0), start=-40.0, dt=0.2, substeps=2
    ),
}
SPIKES = {
    f"lif {spike!r}": sj.lif(0.9, spike=spike)
    for spike in (
        sj.surrogate.triangular(0.5),
        sj.surrogate.boxcar(0.5),
        sj.surrogate.fast_sigmoid(),
        sj.surrogate.superspike(),
        sj.surrogate.atan(),
        sj.surrogate.sigmoid(4.0),
        sj.surrogate.scaled(sj.surrogate.atan(), 0.5),
        sj.surrogate.windowed(sj.surrogate.atan(), 0.5),
        sj.surrogate.sampled(sj.surrogate.atan(), keep=0.5),
    )
}
SYNAPSES = {
    "linear": sj.linear(5),
    "linear without bias": sj.linear(5, init=WEIGHTS, bias=False),
    "one_to_one": sj.one_to_one(init=LEARNED),
    "delays": sj.delays(sj.init.uniform(0.0, 5.0), max_delay=5),
    "delays fixed": sj.delays(jnp.array([0.0, 1.0, 2.5, 20.0])),
    "delayed_linear": sj.delayed_linear(3, sj.init.uniform(0.0, 4.0), max_delay=4),
    "dropout": sj.dropout(0.5),
    "dropout in evaluation": sj.evaluation(sj.dropout(0.5)),
    "batch_norm": sj.batch_norm(threshold=0.7),
    "batch_norm in evaluation": sj.evaluation(sj.batch_norm(threshold=0.7)),
    "bntt": sj.bntt(7),
    "bntt in evaluation": sj.evaluation(sj.bntt(7)),
    "weight_norm": sj.weight_norm(sj.linear(3)),
    "layer_norm": sj.layer_norm(threshold=0.5),
    "sparse": sj.sparse(5, fan_out=2),
    "sparse by density": sj.sparse(5, density=0.5, bias=False, seed=3),
    "sparse by pattern": sj.sparse(5, pattern=jnp.eye(4, 5) + jnp.eye(4, 5, 2)),
    "stateless": sj.stateless(squashed),
}
LINE, IMAGE = sj.stateless(line), sj.stateless(image)
SPACE = {
    "conv 1-D": sj.serial(
        LINE, sj.conv(4, (2,), groups=2, padding=1, dilation=2), sj.sum_pool((2,))
    ),
    "conv 2-D": sj.serial(
        IMAGE,
        sj.conv(2, (2, 2), padding="same", bias=False),
        sj.avg_pool((2, 2), stride=1, padding=1),
        sj.flatten(),
    ),
    "max_pool": sj.serial(IMAGE, sj.max_pool((2, 1), padding="same", stride=1)),
}
DEEP = sj.serial(
    hidden=sj.linear(5, init=WEIGHTS),
    spikes=sj.recurrent(sj.lif(LEARNED), sj.linear(5)),
    readout=sj.serial(sj.linear(3), sj.li(0.8)),
)
NETWORKS = {
    "serial": sj.serial(
        sj.linear(5, init=WEIGHTS), sj.lif(0.9), sj.linear(3), sj.li(0.8)
    ),
    "serial named": DEEP,
    "parallel": sj.parallel(sj.lif(0.9), sj.li(0.9)),
    "parallel named": sj.parallel(a=sj.linear(2), b=sj.cuba_lif(0.5, 0.9)),
    "recurrent": sj.recurrent(sj.lif(0.9), sj.linear(4)),
    "recurrent sparse": sj.recurrent(sj.lif(0.9), sj.sparse(4, fan_out=2)),
    "recurrent sparse delayed": sj.recurrent(
        sj.lif(0.9), sj.serial(sj.delays(2), sj.sparse(4, fan_out=2))
    ),
    "recurrent one to one": sj.recurrent(sj.alif(0.9, 0.9, 1.0), sj.one_to_one()),
    "residual": sj.residual(sj.serial(sj.linear(4), sj.lif(0.9))),
    "tap": sj.tap(DEEP),
}
TIMED = {
    "stepwise": sj.stepwise(DEEP),
    "checkpointed": sj.checkpointed(DEEP, 4),
    "checkpointed longer than the sequence": sj.checkpointed(DEEP, 40),
    "truncated": sj.truncated(DEEP, 4),
    "delayed": sj.delayed(sj.lif(0.9), 3),
    "delayed by nothing": sj.delayed(sj.lif(0.9), 0),
    "delayed longer than the sequence": sj.delayed(sj.li(0.9), 20),
}
MEMBERS = NEURONS | SPIKES | SYNAPSES | SPACE | NETWORKS | TIMED
GATED = {
    "slstm": sj.slstm(5, threshold=sj.init.uniform(0.05, 0.2), reset=sj.reset.subtract),
    "slstm behind spikes": sj.serial(
        sj.linear(6, init=WEIGHTS),
        sj.lif(0.9),
        sj.slstm(3, reset=sj.reset.attached(sj.reset.delayed(sj.reset.zero))),
    ),
    "sconv_lstm": sj.serial(
        IMAGE,
        sj.sconv_lstm(2, pool=sj.max_pool((2, 2)), reset=sj.reset.subtract),
        sj.flatten(),
    ),
}
MEMBERS |= UNSTABLE | GATED

# A cut gradient is what `truncated` is for: it equals neither the whole gradient of
# the scan nor a finite difference. tests/combinators/test_time.py holds it to the right
# one. In training a norm over the batch makes samples depend on each other, and one
# over the whole sequence steps too; tests/synapses/test_norms.py holds them to their
# definition.
EXCEPT = {
    ("truncated", "unroll's gradient equals that of scan"),
    ("truncated", "finite differences agree with the smooth gradient"),
    ("batch_norm", "unroll equals scan of step"),
    ("batch_norm", "unroll's gradient equals that of scan"),
    ("batch_norm", "unroll goes on where it stopped"),
    ("batch_norm", "a batch axis equals a loop over samples"),
    ("bntt", "a batch axis equals a loop over samples"),
}
