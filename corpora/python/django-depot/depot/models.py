from shared.models import Crate


class Pallet(Crate):
    class Meta:
        proxy = True
