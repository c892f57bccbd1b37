from typing import Optional

from attrs import define


@define
class ReportIn:
    lit: bool
    note: Optional[str] = None
