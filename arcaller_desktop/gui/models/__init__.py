"""Table models: the big queue and the small tables."""
