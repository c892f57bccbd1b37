CREATE TABLE sightings (
    id bigserial PRIMARY KEY,
    moth text NOT NULL,
    seen_at timestamptz NOT NULL DEFAULT now()
);
