create table parcel (id bigserial primary key, state text not null);
