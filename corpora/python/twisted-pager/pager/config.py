import os

DSN = "host=%s dbname=pager user=pager" % os.environ.get("PGHOST", "localhost")
# DSN = "mysql://pager@localhost/pager"
