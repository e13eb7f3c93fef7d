"""A layer of LIF neurons over a whole sequence, one kernel call per direction."""
