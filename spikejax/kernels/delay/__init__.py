"""Synapses that spikes take their time over: native, host and reference."""
