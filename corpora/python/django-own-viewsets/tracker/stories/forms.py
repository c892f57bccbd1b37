from django.contrib.auth.forms import UserChangeForm, UserCreationForm

from tracker.stories.models import Member


class MemberCreationForm(UserCreationForm):
    class Meta:
        model = Member
        fields = ["username"]


class MemberChangeForm(UserChangeForm):
    class Meta:
        model = Member
        fields = ["username"]
