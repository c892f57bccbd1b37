"""crops"""
from alembic import op
import sqlalchemy as sa

revision = "20230114"
down_revision = None


def upgrade():
    op.create_table("crops", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("name", sa.String(60)))


def downgrade():
    op.drop_table("crops")
