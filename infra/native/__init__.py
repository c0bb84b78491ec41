"""The dialogs as machine code: what mypyc makes of their typed Python for the image, and for honest measurements.

The sources stay what they are and run as they are wherever nobody compiled them; a compiled module lies beside its
source, and Python prefers it. `python3 -m infra.native FOLDER` compiles the dialogs of a copy of the program.
"""
