from acapy_agent.messaging.models.base_record import BaseRecord


class Pass(BaseRecord):
    RECORD_TYPE = "berth_pass"

    def __init__(self, *, pass_id=None, berth=None, boat=None, **kwargs):
        super().__init__(pass_id, **kwargs)
        self.berth, self.boat = berth, boat
