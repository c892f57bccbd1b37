create table level (gauge varchar(40) not null, centimetres int not null, taken timestamptz not null default now());
