"""items"""
import sqlalchemy as sa
from alembic import op

revision = "1f3c9a"
down_revision = None


def upgrade():
    op.create_table(
        "items",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("accession", sa.Text(), nullable=False, unique=True),
        sa.Column("title", sa.Text(), nullable=False),
    )


def downgrade():
    op.drop_table("items")
