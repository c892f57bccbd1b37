CREATE TABLE bookings (id serial PRIMARY KEY, guest text NOT NULL);
