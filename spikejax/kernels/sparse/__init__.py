"""Products of events with sparse weights."""
