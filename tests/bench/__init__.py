"""Measurements, each as ratios within one run: run them by `python3 dev.py bench`."""
