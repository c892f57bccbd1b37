import os
import subprocess

import uvicorn

if __name__ == "__main__":
    subprocess.run(["goose", "-dir", "migrations", "postgres", os.environ["TIDES_DATABASE"], "up"], check=True)
    uvicorn.run("tides.app:app", host="0.0.0.0", port=8080)
