import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "ab12"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "bed",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("hostel", sa.String(64), nullable=False),
        sa.Column("nights", postgresql.ARRAY(sa.Date())),
    )
