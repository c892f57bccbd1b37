-- depends: 0001.rooms
CREATE INDEX booking_day ON booking (day);
