import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table("bed", sa.Column("id", sa.Integer, primary_key=True), sa.Column("crop", sa.String))


def downgrade() -> None:
    op.drop_table("bed")
