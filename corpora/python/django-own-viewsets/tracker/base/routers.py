class DefaultRouter:
    def __init__(self):
        self.urls = []

    def register(self, prefix, viewset):
        self.urls.append((prefix, viewset))
