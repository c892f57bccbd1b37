import sqlalchemy as sa
from alembic import op

revision = "9c1e"
down_revision = None


def upgrade():
    op.create_table("entry", sa.Column("id", sa.Integer, primary_key=True), sa.Column("guest", sa.String(80)))


def downgrade():
    op.drop_table("entry")
