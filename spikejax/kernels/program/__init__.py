"""Programs: the equation of any neuron as instructions of the layer kernels."""
