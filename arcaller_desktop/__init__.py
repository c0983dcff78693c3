"""ARCaller Desktop: a cockpit for following up unpaid medical claims."""

__version__ = "0.1.0"
