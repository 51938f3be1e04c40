"""How much a test tries: a share, drawn with a fixed seed, or the whole.

`./check` tries the share. RESTITUTION_ALL_COUNTS=1 in the environment, which `./check --all` sets,
asks for the whole.
"""

import os

ALL = os.environ.get("RESTITUTION_ALL_COUNTS") == "1"


def share_or_whole(share, whole):
    return whole if ALL else share
