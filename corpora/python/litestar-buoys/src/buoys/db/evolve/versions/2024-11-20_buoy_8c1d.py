import sqlalchemy as sa
from alembic import op

revision = "8c1d"
down_revision = None


def upgrade() -> None:
    op.create_table("buoy", sa.Column("id", sa.BINARY(16), primary_key=True), sa.Column("callsign", sa.String(16), unique=True))


def downgrade() -> None:
    op.drop_table("buoy")
