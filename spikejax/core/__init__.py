"""What every cell is made of: signals, specs, neurons, the walk over a network."""
