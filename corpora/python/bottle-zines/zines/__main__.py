import argparse
import os

from zines.site import site
from zines.store import db


def main():
    p = argparse.ArgumentParser(description="A small zine server")
    p.add_argument("--data", default=os.environ.get("ZINES_DATA", "/var/lib/zines"))
    p.add_argument("--port", type=int, default=8070)
    args = p.parse_args()
    db.bind(provider="sqlite", filename=os.path.join(args.data, "zine.sqlite"), create_db=True)
    db.generate_mapping(create_tables=True)
    site.run(server="waitress", host="0.0.0.0", port=args.port)


if __name__ == "__main__":
    main()
