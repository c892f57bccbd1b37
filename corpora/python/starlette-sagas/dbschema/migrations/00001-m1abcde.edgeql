CREATE MIGRATION m1abcde ONTO initial {
  CREATE TYPE default::Saga {
    CREATE REQUIRED PROPERTY title: std::str;
    CREATE PROPERTY told: std::int32;
  };
};
