"""Products of events with dense weights."""
