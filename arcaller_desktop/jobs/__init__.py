"""Who runs what: the read thread, the change thread and the spawned worker process.

Knows neither Qt nor SQL. A window hands in functions and gets their results back through a `Delivery`.
"""
