pub mod dogs;
