"""What the numbers of the README come from: `python -m benchmarks.<name>`."""
