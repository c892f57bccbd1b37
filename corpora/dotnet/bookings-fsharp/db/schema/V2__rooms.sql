ALTER TABLE bookings ADD COLUMN room text;
