class Check:
    """Something that is looked at before a service calls itself healthy."""

    def __init__(self, name, call):
        self.name, self.call = name, call

    def holds(self):
        try:
            self.call()
        except Exception:
            return False
        return True
