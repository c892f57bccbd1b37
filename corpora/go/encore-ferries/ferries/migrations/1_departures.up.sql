create table departures (id bigserial primary key, leaves text not null);
