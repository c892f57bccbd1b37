from alembic import op

revision = "0001"
down_revision = None


def upgrade():
    op.execute("CREATE TABLE shifts (id INT PRIMARY KEY DEFAULT unique_rowid(), nurse STRING, day STRING)")
