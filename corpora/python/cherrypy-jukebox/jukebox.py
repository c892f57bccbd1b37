import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "lib"))

from jukebox_app.web import start

if __name__ == "__main__":
    start()
