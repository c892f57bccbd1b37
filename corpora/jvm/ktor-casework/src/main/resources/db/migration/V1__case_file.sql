create table case_file (id bigserial primary key);
