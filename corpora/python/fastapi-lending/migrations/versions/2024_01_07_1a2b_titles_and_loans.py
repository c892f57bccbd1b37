"""titles and loans"""

import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade() -> None:
    op.create_table("titles", sa.Column("id", sa.Integer, primary_key=True), sa.Column("isbn", sa.String(13)))
    op.create_table("loans", sa.Column("id", sa.Integer, primary_key=True), sa.Column("due", sa.Date))


def downgrade() -> None:
    op.drop_table("loans")
    op.drop_table("titles")
