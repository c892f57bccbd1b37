from masonite.foundation import Application, Kernel

from config.providers import PROVIDERS

application = Application(".")
application.register_providers(Kernel)
application.add_providers(*PROVIDERS)
