from moorings.forms import BookingForm


def test_a_booking_needs_both_days():
    assert not BookingForm({"arrives": "2024-05-01"}).is_valid()
