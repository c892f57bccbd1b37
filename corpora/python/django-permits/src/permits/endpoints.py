from django.core.cache import cache
from django.shortcuts import get_object_or_404
from ninja import ModelSchema, Router, Schema
from ninja.errors import HttpError

from permits.models import Permit

router = Router(tags=["permits"])


class PermitOut(ModelSchema):
    class Meta:
        model = Permit
        fields = ["id", "number", "holder", "acres"]


class PermitIn(Schema):
    number: str
    holder: str
    acres: float


@router.get("/summary")
def summary(request):
    return cache.get_or_set("permit-summary", lambda: {"count": Permit.objects.count()}, 300)


@router.get("/{number}", response=PermitOut)
def detail(request, number: str):
    return get_object_or_404(Permit, number=number)


@router.post("/", response={201: PermitOut})
def create(request, payload: PermitIn):
    if not request.user.has_perm("permits.add_permit"):
        raise HttpError(403, "no")
    return 201, Permit.objects.create(**payload.dict())
