import sqlalchemy as sa
from alembic import op

revision = "1c7d"
down_revision = None


def upgrade():
    op.create_table(
        "chambers",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("rise", sa.Float, nullable=False),
    )
