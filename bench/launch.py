"""Run a command and print its seconds and its peak memory: ``python -I launch.py COMMAND...``.

A small process of its own: a child's ru_maxrss is never below the memory of the process that started it.
"""

import resource
import subprocess
import sys
import time

start = time.perf_counter()
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=False).returncode
seconds = time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
# Bytes on macOS, kilobytes elsewhere.
print(seconds, peak if sys.platform == "darwin" else 1024 * peak)
sys.exit(code)
