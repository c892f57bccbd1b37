from alembic import op

revision = "7f3d"
down_revision = None


def upgrade():
    op.execute("CREATE TABLE recordings (id serial PRIMARY KEY, show text NOT NULL, started timestamp, path text)")


def downgrade():
    op.execute("DROP TABLE recordings")
