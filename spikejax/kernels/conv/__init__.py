"""Convolutions and pools of images of spikes: native, host and reference."""
